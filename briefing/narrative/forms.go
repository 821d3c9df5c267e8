package narrative

import "brief/briefing"

// FigureForms lists the ways in which a briefing prints a figure: as a noun or
// way ("more than $4.3 billion", "up 87 percent"), as a verb ("exceeded $4.3
// billion"), a change as a noun ("growth of 87 percent"), and without its
// hedge. A text that claims to be the figure and is none of these is not.
func FigureForms(f *briefing.Figure, w *Wording, language string) []string {
	r := &realiser{w: w, lang: language}
	out := []string{r.amount(f), r.verbal(f)}
	if noun, ok := w.term("change_noun", string(f.Direction)); ok && f.Kind == briefing.Change {
		out = append(out, r.marked(fill(noun, fill(r.term("change_hedge", hedgeKey(f)), r.core(f))), len(f.Corrected) > 0))
	}
	if r.err != nil {
		return nil
	}
	return out
}
