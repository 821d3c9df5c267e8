package compose

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/seeds"
	"brief/templates"
)

func TestParsePair(t *testing.T) {
	for _, s := range []string{"az-ru", "RU-AZ", "ru-Az"} {
		if p, err := ParsePair(s); err != nil || !slices.Equal(p, []string{"AZ", "RU"}) {
			t.Errorf("%s: %v %v", s, p, err)
		}
	}
	for _, s := range []string{"", "az", "az-", "az-ru-kz", "az-az", "aze-rus", "a1-ru", "az ru", "az–ru"} {
		if p, err := ParsePair(s); !errors.Is(err, ErrPair) {
			t.Errorf("%q is the pair %v", s, p)
		}
	}
}

func TestAheadOfUnknownPair(t *testing.T) {
	c, err := Load(context.Background(), Input{Samples: seeds.Reports()})
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = c.Generate(context.Background(), Options{Out: t.TempDir(), Templates: templates.Embedded(), Ahead: []string{"DE", "FR"}})
	var pair *PairError
	if !errors.As(err, &pair) || !slices.Contains(pair.Known, "az-ru") || !slices.Contains(pair.Known, "fi-uy") {
		t.Errorf("%v", err)
	}
}

// A read-ahead holds against its reports, and what is forged in it does not.
func TestReadAheadIsChecked(t *testing.T) {
	made, p := sampleFiles(t, Input{}, Options{Ahead: []string{"AZ", "RU"}})
	file := made["ahead_az-ru"]
	b, fs := Check(file, p)
	if b == nil || len(fs) > 0 || len(made) != 1 {
		t.Fatalf("%d files:%s", len(made), flaws(fs))
	}
	if len(b.Charts()) != 2 || b.AsOf != (briefing.Date{}) {
		t.Errorf("%d charts, as of %s", len(b.Charts()), b.AsOf)
	}
	for name, words := range map[string][2]string{
		"a commitment's day":  {"No date", "Due"},
		"another day":         {"22 January 2024", "23 January 2024"},
		"when it was told":    {"24 June 2022", "24 June 2021"},
		"other events":        {"events of", "rows of"},
		"an instrument":       {"agreement on information security", "treaty on information security"},
		"whether it was kept": {"is not read out of the reports", "was read out of the reports"},
	} {
		out, ok := forged(t, file, words[0], words[1])
		if !ok {
			t.Errorf("%s: %q does not stand in it", name, words[0])
			continue
		}
		if _, fs := Check(out, p); len(fs) == 0 {
			t.Errorf("%s: %q for %q passes", name, words[1], words[0])
		}
	}
}

// The last meeting is one at which both sides met, and every event of the pair
// is told of once.
func TestReadAheadTellsEachEventOnce(t *testing.T) {
	c, err := Load(context.Background(), Input{Samples: seeds.Reports()})
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPress(Options{Templates: templates.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	in, err := c.ahead([]string{"AZ", "RU"}, p)
	if err != nil {
		t.Fatal(err)
	}
	var days []string
	days = append(days, in.Meeting.Date.String())
	for _, e := range in.Previous {
		days = append(days, e.Meeting.Date.String())
	}
	if got := strings.Join(days, " "); got != "2024-03-06 2024-01-22 2022-06-24 2020-05-06" {
		t.Error(got)
	}
	if in.Day != date(2024, 3, 7) {
		t.Errorf("looked at from %s", in.Day)
	}
}
