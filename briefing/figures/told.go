package figures

// told remembers who tells the sentences read last, each found once: rules ask
// only for sentences near the one at hand.
type told [32]struct {
	sentence int // its number, plus one
	name     string
}

// of is the name kept for sentence n, if one is.
func (t *told) of(n int) (string, bool) {
	e := &t[uint(n)%uint(len(t))]
	return e.name, e.sentence == n+1
}

// keep keeps the name for sentence n, in the place of one long read.
func (t *told) keep(n int, name string) {
	e := &t[uint(n)%uint(len(t))]
	e.sentence, e.name = n+1, name
}
