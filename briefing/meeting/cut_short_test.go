package meeting

import (
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/internal/cutshort"
	"brief/briefing/text"
)

// TestCutShort wants no panic of reports that end anywhere. Which event a report tells
// of its first sentences say, so that the corpus is cut with all that stands before.
func TestCutShort(t *testing.T) {
	texts := []string{
		"Ministers X of Oman and Y of Chile met in Muscat. They signed a memorandum on vocational training and a roadmap for water management,",
		"Ministers X of Oman and Y of Chile met in Muscat. A pact was not signed until", "They signed the Convention, by",
	}
	texts = slices.Concat(texts, cutshort.Samples(t), cutshort.Sentences(t, "."))
	for _, l := range readCorpus(t) {
		texts = append(texts, l.text)
	}
	cutshort.Cuts{Texts: texts, FromTheTop: true}.Each(t, func(r *briefing.Report) { Read(text.Parse(r), nil) })
}
