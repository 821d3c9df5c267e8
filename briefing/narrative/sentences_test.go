package narrative

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
)

// faults are marks of bad English that a template can make.
var faults = []*regexp.Regexp{
	regexp.MustCompile(`  `), regexp.MustCompile(` [,.;:!?)]`), regexp.MustCompile(`[,;:]\.`), regexp.MustCompile(`\.[”"]?\.`), regexp.MustCompile(`,,`),
	regexp.MustCompile(`\ba (8|11\b|18\b|8\d|[aeiou])`), regexp.MustCompile(`\ban ([bcdfgjklmnpqrstvwyz]|[1-79]\b)`),
	regexp.MustCompile(`\b(1|one) (figures|reports|documents|claims|remarks|origins|tonnes|people)\b`),
	regexp.MustCompile(`\b(two|three|four|[2-9]) (figure|report|document|claim|remark|origin)\b`),
	regexp.MustCompile(`\b(the the|in in|on on|of of|and and|said said|to to)\b`),
	regexp.MustCompile(`<no value>|%!|<nil>|\{\}|map\[`), regexp.MustCompile(`[\x{F0000}-\x{10FFFF}]`), regexp.MustCompile(`\( | \)|\(\)`),
	regexp.MustCompile(`: [.;,]|: $`), regexp.MustCompile(`[a-z]\.[A-Z]`), regexp.MustCompile(`\bone more documents\b`),
	regexp.MustCompile(`(^|\. )[a-z]+ (said|rose|fell)`),
}

// sentences end with a full stop, a closing quotation mark or a bracket.
var sentenceEnd = regexp.MustCompile(`[.”)]$`)

func TestEverySentence(t *testing.T) {
	w := wording(t)
	all := corpus(t)
	seen := map[string]bool{}
	for name, in := range all {
		b, err := Write(in, w)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		eachText(b, func(where string, _ bool, text briefing.Text) {
			s := text.String()
			seen[s] = true
			for _, f := range faults {
				if m := f.FindString(s); m != "" {
					t.Errorf("%s, %s: %q in %q", name, where, m, s)
				}
			}
			if (strings.Contains(where, "paragraph") || strings.Contains(where, "lead") || strings.Contains(where, "note") || strings.Contains(where, "bullets")) && s != "" && !sentenceEnd.MatchString(s) {
				t.Errorf("%s, %s: no end: %q", name, where, s)
			}
			if strings.HasSuffix(where, "headline") && countWords(s) > maxHeadline {
				t.Errorf("%s: headline of %d words: %q", name, countWords(s), s)
			}
			if strings.HasSuffix(where, "lead") && countWords(s) > maxBottomLine {
				t.Errorf("%s: bottom line of %d words: %q", name, countWords(s), s)
			}
		})
	}
	if path := os.Getenv("SENTENCES"); path != "" {
		var list []string
		for s := range seen {
			list = append(list, s)
		}
		slices.Sort(list)
		if err := os.WriteFile(path, []byte(strings.Join(list, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSameInputSameBriefing(t *testing.T) {
	w := wording(t)
	for name, in := range corpus(t) {
		a, err := Write(in, w)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := Write(in, w)
		x, _ := json.Marshal(a)
		y, _ := json.Marshal(b)
		if string(x) != string(y) {
			t.Errorf("%s: two runs differ", name)
		}
	}
}

func TestUnknownIsNotStated(t *testing.T) {
	b, err := Write(Input{}, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	facts := b.Sections[0].Blocks[0].Table
	for _, row := range facts.Rows {
		label, value := row[0].String(), row[1].String()
		switch label {
		case "Countries", "Reports read":
			if value != "Not found" {
				t.Errorf("%s: %q", label, value)
			}
		case "Event":
			if !strings.Contains(value, "date not found, place not found") {
				t.Errorf("%s: %q", label, value)
			}
		}
	}
	if len(b.Evidence) != 0 || b.Slug != "meeting" {
		t.Errorf("evidence %v, slug %s", b.Evidence, b.Slug)
	}
}

func BenchmarkWrite(b *testing.B) {
	in, w := spring(b), wording(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(in, w); err != nil {
			b.Fatal(err)
		}
	}
}
