package statements

import (
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/internal/cutshort"
	"brief/briefing/text"
)

// TestCutShort wants no panic of reports that break off at any word.
func TestCutShort(t *testing.T) {
	texts := []string{
		"Trade is to reach $30 billion, the foreign minister, Milo Vance, said after", "Bilateral trade, the ministers noted,",
		"The foreign ministers of Togo, Ana Uribe, and Benin, Rafael Polanco, proposed this",
	}
	texts = slices.Concat(texts, cutshort.Samples(t), cutshort.Sentences(t, "."), cutshort.Files(t, "testdata/corpus/*.txt"))
	cutshort.Cuts{Texts: texts}.Each(t, func(r *briefing.Report) { Read(text.Parse(r), nil) })
}
