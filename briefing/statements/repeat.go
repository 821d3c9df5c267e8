package statements

import (
	"strings"

	"brief/briefing"
)

// window is how many statements back a repetition is looked for; it keeps the
// time linear.
const window = 48

// finish drops what a report says twice: the same act by the same side in
// nearly the same words. Of the two the one with a named speaker stays, else
// the first.
func (r *reader) finish() []briefing.Statement {
	words := make([]map[string]bool, len(r.out))
	keep := make([]bool, len(r.out))
	for i := range r.out {
		words[i], keep[i] = contentWords(r.out[i].Text), true
		for j := max(0, i-window); j < i; j++ {
			if !keep[j] || !repeats(&r.out[i], &r.out[j], words[i], words[j]) {
				continue
			}
			if r.out[i].Deadline.IsZero() == false && r.out[j].Deadline.IsZero() && r.out[i].Act == r.out[j].Act {
				keep[j] = false
				continue
			}
			if r.out[j].Span.Overlaps(r.out[i].Span) || r.out[i].Speaker == "" || r.out[j].Speaker != "" || r.out[i].Act != r.out[j].Act {
				keep[i] = false
				break
			}
			keep[j] = false
		}
	}
	out := r.out[:0]
	for i := range r.out {
		if keep[i] {
			out = append(out, r.out[i])
		}
	}
	return out
}

// repeats says whether two statements say the same.
func repeats(a, b *briefing.Statement, wa, wb map[string]bool) bool {
	if (a.Act == briefing.Signed) != (b.Act == briefing.Signed) || a.Side != b.Side {
		return false
	}
	if a.Speaker != b.Speaker && a.Speaker != "" && b.Speaker != "" {
		return false
	}
	n := 0
	for w := range wa {
		if wb[w] {
			n++
		}
	}
	least := min(len(wa), len(wb))
	if a.Act == briefing.Signed {
		return n > 0 && 10*n >= 6*least
	}
	return least > 2 && 100*n >= 75*least
}

// contentWords are the longer words of a text, without the endings that
// inflect them.
func contentWords(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return strings.ContainsRune(" \t\n\r.,;:()[]\"“”'’-–—", c) }) {
		if e := lexicon[w]; len(w) < 4 && !(w[0] >= '0' && w[0] <= '9') || e != nil && e.class&function != 0 {
			continue
		}
		for _, end := range []string{"ing", "ed", "es", "s"} {
			if t, ok := strings.CutSuffix(w, end); ok && len(t) > 3 {
				w = t
				break
			}
		}
		m[w] = true
	}
	return m
}
