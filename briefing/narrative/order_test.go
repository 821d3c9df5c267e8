package narrative

import (
	"slices"
	"testing"

	"brief/briefing"
)

func TestWhatPointsBackComesAfter(t *testing.T) {
	at := func(start int, words string) *remark {
		return &remark{Statement: &briefing.Statement{Report: "x", Span: briefing.Span{Start: start, End: start + len(words)}, Text: words}}
	}
	goal := at(10, "trade should reach $5 billion")
	next := at(90, "Once that goal is met, both sides will aim at $10 billion")
	other := at(200, "two ports will be deepened")
	for _, c := range []struct{ in, want []*remark }{
		{[]*remark{next, other, goal}, []*remark{other, goal, next}},
		{[]*remark{other, goal}, []*remark{other, goal}},
		{[]*remark{next}, []*remark{next}},
	} {
		if got := inOrder(c.in); !slices.Equal(got, c.want) {
			t.Errorf("got %v", got)
		}
	}
}

func TestLongOfficesHaveAShortTitle(t *testing.T) {
	b := &writer{realiser: newRealiser(t)}
	for _, c := range []struct{ office, want string }{
		{"Minister of Investment, Industry and Trade", "Minister"},
		{"Minister of State for Foreign Trade", "Minister of State"},
		{"Cabinet Secretary for Investments and Trade", "Cabinet Secretary"},
		{"Head of the Federal Service for Veterinary Supervision", ""},
		{"Prime Minister", "Prime Minister"},
		{"", ""},
	} {
		if got := b.style(briefing.Participant{Name: "A B", Role: c.office, Country: "KE"}); got != c.want {
			t.Errorf("%s: %q, want %q", c.office, got, c.want)
		}
	}
	if got := b.pluralOffice("Minister of State"); got != "Ministers of State" {
		t.Error(got)
	}
}
