package statements

import (
	"strings"
	"unicode"

	"brief/briefing/text"
)

// nameAgain marks the full names of people wherever they stand again, also
// where nothing else at the place tells that it is a person.
func (r *reader) nameAgain() {
	type full struct {
		words   []string
		mention int
	}
	names := map[string][]full{}
	for k := range r.d.People {
		p := &r.d.People[k]
		i := r.firstToken(p.Span.Start)
		var words []string
		for ; i < len(r.toks) && r.toks[i].Start() < p.Span.End; i++ {
			words = append(words, r.toks[i].Lower)
		}
		if len(words) > 1 && !r.unheard[p.Name] && r.d.Report.Words(p.Span) == p.Name {
			names[words[0]] = append(names[words[0]], full{words, k})
		}
	}
	for i := range r.toks {
		if r.person[i] > 0 || !r.toks[i].Capital {
			continue
		}
	next:
		for _, f := range names[r.toks[i].Lower] {
			for j, w := range f.words {
				if r.word(i+j) != w || r.person[i+j] > 0 {
					continue next
				}
			}
			for j := range f.words {
				r.person[i+j] = int32(f.mention + 1)
			}
			break
		}
	}
}

// firstToken is the token that begins at or after a place in the text.
func (r *reader) firstToken(at int) int {
	lo, hi := 0, len(r.toks)
	for lo < hi {
		if m := (lo + hi) / 2; r.toks[m].Start() < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// loneName reads one whom the report calls by a single name that nothing else
// explains ("Perrin said", ", said Perrin") and whose name ends at token e.
func (r *reader) loneName(e, lo int) subject {
	if !r.unknownName(e) || e > lo && r.toks[e-1].Kind == text.Word && r.word(e-1) != "that" && r.word(e-1) != "but" && r.word(e-1) != "mr" && r.word(e-1) != "while" || r.word(e-1) == "-" {
		return subject{}
	}
	if w := r.word(e); r.sentenceOf(e).First == e && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed")) {
		return subject{} // "Duties went on"
	}
	return subject{kind: aPerson, name: r.d.Report.Words(r.span(e, e+1)), start: e}
}

// unknownName says that token k is a capitalised word which no list knows, and
// no abbreviation.
func (r *reader) unknownName(k int) bool {
	t := &r.toks[k]
	if t.Kind != text.Word || !t.Capital || len(t.Lower) < 4 || r.person[k] > 0 || r.country[k] > 0 || r.class(k) != 0 || r.forms(k) != 0 || text.MonthNumber(t.Lower) > 0 {
		return false
	}
	if d, n := r.dateAt(k); n > 0 || d.Valid() {
		return false
	}
	for _, c := range r.d.Report.Words(r.span(k, k+1))[1:] {
		if unicode.IsUpper(c) {
			return false
		}
	}
	return true
}
