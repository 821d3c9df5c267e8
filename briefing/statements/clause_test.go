package statements

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

func TestExcerptsAreCutAtClauses(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"short", "the ferry is full.", "the ferry is full"},
		{"opening", "Moreover, the ferry is full.", "the ferry is full"},
		{"openings", "But in this context, now, the ferry is full", "the ferry is full"},
		{"a comment at the end", "the ferry line to Batumi carries most of our wheat, which shows its role.", "the ferry line to Batumi carries most of our wheat"},
		{"a comment with a number stays", "the ferry line to Batumi carries wheat, which is 40 percent of the total.", "the ferry line to Batumi carries wheat, which is 40 percent of the total"},
		{"a list is not torn", "the sides named wheat, rice and tea.", "the sides named wheat, rice and tea"},
		{"a stray bracket", "the ferry is full (and late", "the ferry is full"},
		{"quotation marks in pairs", "the ferry \"Rhodope\" is full", "the ferry \"Rhodope\" is full"},
		{"a linking word at the end", "the ferry is full and the", "the ferry is full"},
		{"a long sentence ends with its clause",
			"our ferries carried grain, timber and steel across the strait through the whole of last winter without a single day of delay, while the old bridge stood closed to every lorry over ten tonnes and to all buses",
			"our ferries carried grain, timber and steel across the strait through the whole of last winter without a single day of delay"},
		{"an opening that takes all the room",
			"with a view to the completion of the long and costly works on both banks of the river which have gone on since the flood of nine years ago, the ferries will run at night",
			"the ferries will run at night"},
	} {
		rd := newReader(text.Parse(briefing.NewReport("t.txt", "x said "+c.in)))
		lo, hi := rd.cut(2, len(rd.toks))
		got := rd.d.Report.Words(rd.span(lo, hi))
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNoExcerptIsLong(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("word ", 200), strings.Repeat("a, ", 90), strings.Repeat("of the ", 60), "We " + strings.Repeat("very ", 80) + "much",
	} {
		rd := newReader(text.Parse(briefing.NewReport("t.txt", s)))
		lo, hi := rd.cut(0, len(rd.toks))
		if n := rd.words(lo, hi); n > maxWords || n < 1 {
			t.Errorf("%d words of %.40q", n, s)
		}
	}
}
