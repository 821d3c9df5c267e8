package figures

// wordRule is a list of words, apart by white space, and the function F that reads
// a token which is one of them. Cues, deeds, hedges and outlooks are tables of such
// rules (text.ReaderTable).
type wordRule[F any] struct {
	words string
	read  F
}

func (r wordRule[F]) parts() (string, F) { return r.words, r.read }
