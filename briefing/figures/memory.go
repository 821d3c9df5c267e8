package figures

import (
	"sync"

	"brief/briefing"
)

// memory is what one report after the other is read in. Figures and the
// quantities they are made of are large structs: lists that grow anew for each
// report cost more than what is written to them.
type memory struct {
	mask    []uint8
	batch   batch
	figures []briefing.Figure
	unused  []briefing.Unused
}

var memories = sync.Pool{New: func() any { return new(memory) }}

// maskOf is a mask of n tokens, all zero.
func (m *memory) maskOf(n int) []uint8 {
	if cap(m.mask) < n {
		m.mask = make([]uint8, n)
	}
	m.mask = m.mask[:n]
	clear(m.mask)
	return m.mask
}

// result copies the result out and keeps the lists, without a word of the
// report in them.
func (m *memory) result(r *reader) Result {
	res := Result{Figures: append([]briefing.Figure(nil), r.out...), Unused: append([]briefing.Unused(nil), r.unused...)}
	for k := range m.batch.sents {
		s := &m.batch.sents[k]
		*s = sent{ts: emptied(s.ts), qs: emptied(s.qs), cues: emptied(s.cues), said: s.said[:0], clauses: clauses{at: s.clauses.at[:0]}}
	}
	clear(r.out)
	clear(r.unused)
	m.figures, m.unused = r.out[:0], r.unused[:0]
	return res
}

// emptied is a list of no values, with none left in its memory either.
func emptied[T any](list []T) []T {
	clear(list[:cap(list)])
	return list[:0]
}
