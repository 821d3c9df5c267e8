package narrative

import (
	"fmt"

	"brief/briefing"
)

// Revise says in the text of a briefing that it is a later version: a row of
// the facts names the version and the one it supersedes, and an annex lists
// the figures that changed. A first version says nothing.
func Revise(b *briefing.Briefing, w *Wording) error {
	if b.Version < 2 {
		return nil
	}
	r := &realiser{w: w, lang: b.Language}
	value := r.say("revision.fact", data{"version": r.num(b.Version), "old": r.val(briefing.LabelPiece(b.Supersedes))})
	label := briefing.Text{r.words("revision", "version")}
	for i := range b.Sections {
		if s := &b.Sections[i]; s.ID == "facts" && len(s.Blocks) > 0 && s.Blocks[0].Table != nil {
			t := s.Blocks[0].Table
			t.Rows = append(t.Rows, []briefing.Text{label, value})
		}
	}
	annex := briefing.Section{ID: "annex-changes", Annex: true, Title: r.term("revision", "heading")}
	annex.Blocks = append(annex.Blocks, paragraph(r.say("revision.annex", data{
		"old": r.val(briefing.LabelPiece(b.Supersedes)), "changes": len(b.Changes) > 0,
	})))
	var items []briefing.Text
	for _, c := range b.Changes {
		items = append(items, briefing.Text{briefing.LabelPiece(c)})
	}
	if block, ok := bullets(items...); ok {
		annex.Blocks = append(annex.Blocks, block)
	}
	b.Sections = append(b.Sections, annex)
	if r.err != nil {
		return fmt.Errorf("narrative: %w", r.err)
	}
	return nil
}

// Measure is the name of a measure as the pages print it.
func (w *Wording) Measure(m briefing.Metric) string {
	if s, ok := w.term("metric", string(m)); ok {
		return s
	}
	return string(m)
}
