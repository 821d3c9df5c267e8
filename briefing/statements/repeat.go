package statements

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// window is how many statements back a repetition is looked for; it keeps the
// time linear.
const window = 48

// finish drops what a report says twice: the same act by the same side in
// nearly the same words. Of the two the one with a term or a named speaker
// stays, else the first.
func (r *reader) finish() []briefing.Statement {
	keep := make([]bool, len(r.out))
	for i := range r.out {
		a := &r.out[i]
		keep[i] = true
		for j := max(0, i-window); j < i && keep[i]; j++ {
			b := &r.out[j]
			if !keep[j] || !repeats(a, b, r.said[i], r.said[j]) {
				continue
			}
			if betterThan(a, b) {
				keep[j] = false
			} else {
				keep[i] = false
			}
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

// betterThan says whether the later of two statements that say the same is the
// one to keep.
func betterThan(a, b *briefing.Statement) bool {
	switch {
	case a.Act != b.Act || a.Span.Overlaps(b.Span):
		return false
	case b.Deadline.IsZero() && !a.Deadline.IsZero():
		return true
	}
	return a.Speaker != "" && b.Speaker == ""
}

// repeats says whether two statements, with their content words, say the same.
func repeats(a, b *briefing.Statement, wa, wb []uint32) bool {
	if (a.Act == briefing.Signed) != (b.Act == briefing.Signed) || a.Side != b.Side {
		return false
	}
	if a.Speaker != b.Speaker && a.Speaker != "" && b.Speaker != "" {
		return false
	}
	least := min(len(wa), len(wb))
	if a.Act == briefing.Signed {
		n := shared(wa, wb)
		return n > 0 && 10*n >= 6*least
	}
	return least > 2 && 100*shared(wa, wb) >= 75*least
}

// shared counts the words that two sorted lists have in common.
func shared(a, b []uint32) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return n
}

// contentWords are the longer words and the numbers of [lo, hi), each once,
// sorted, as hashes of the word without the ending that inflects it.
func (r *reader) contentWords(lo, hi int) []uint32 {
	out := make([]uint32, 0, hi-lo)
	for k := lo; k < hi; k++ {
		t := &r.toks[k]
		if t.Kind == text.Number || t.Kind == text.Word && len(t.Lower) > 3 && !r.is(k, function) {
			out = append(out, hash(stem(t.Lower)))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// stem drops the ending of a regular plural or verb form.
func stem(w string) string {
	for _, end := range [...]string{"ing", "ed", "es", "s"} {
		if n := len(w) - len(end); n > 3 && w[n:] == end {
			return w[:n]
		}
	}
	return w
}

// hash is FNV-1a.
func hash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}
