package statements

import "brief/briefing/text"

// dashSpeeches finds the speeches that dashes set off instead of quotation marks: a
// paragraph that begins with a dash, up to the dash before its tag ("– We shall build
// the quay. It is time – said Minister Sand.").
func (r *reader) dashSpeeches() []speech {
	var out []speech
	ss := r.d.Sentences
	for k := range ss {
		s := &ss[k]
		if s.Role != text.Body && s.Role != text.ListItem || k > 0 && ss[k-1].Para == s.Para || !isDash(r.word(s.First)) {
			continue
		}
		last := s.Last
		for n := k + 1; n < len(ss) && ss[n].Para == s.Para; n++ {
			last = ss[n].Last
		}
		if end := r.dashTag(s.First+1, last); end > 0 {
			out = append(out, speech{first: s.First + 1, last: end, para: s.Para})
		}
	}
	return out
}

func isDash(w string) bool { return w == "–" || w == "—" || w == "-" || w == "--" }

// dashTag is the dash before "said X" or "X said" that ends a speech in [lo, hi), 0
// where there is none.
func (r *reader) dashTag(lo, hi int) int {
	for k := max(lo+4, hi-30); k+1 < hi; k++ {
		if !isDash(r.word(k)) || !r.toks[k].Space || !r.toks[k+1].Space {
			continue
		}
		for i := k + 1; i < hi && i < k+7; i++ {
			if v, ok := r.verbAt(i, k+1, hi); ok && v.attributes && v.voice == active {
				return k
			}
		}
	}
	return 0
}
