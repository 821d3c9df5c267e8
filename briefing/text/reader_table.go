package text

import "strings"

// ReaderTable finds what reads a token by its word: a rule that many words lead to
// is such a table, a list of words and the function F that reads any of them.
type ReaderTable[F any] struct {
	words *WordTable
	read  []F // by the number of the list; the zero F for words of none
}

// NewReaderTable makes the table of rules, of which parts gives the words, apart by
// white space, and the function that reads them. As with NewWordTable it is for
// package variables, and no word may stand in two rules.
func NewReaderTable[R, F any](rules []R, parts func(R) (words string, read F)) *ReaderTable[F] {
	lists, read := make([]string, len(rules)), make([]F, len(rules)+1)
	for k, r := range rules {
		lists[k], read[k+1] = parts(r)
	}
	return &ReaderTable[F]{NewWordTable(lists...), read}
}

// Hint is a hint of all words that the rules read, for package variables too.
func (t *ReaderTable[F]) Hint() Hint { return NewHint(strings.Join(t.words.lists, " ")) }

// Reader is what reads the token's word, in whatever letters; the zero F, nil for a
// function, where no rule does.
func (t *ReaderTable[F]) Reader(tok *Token) F { return t.read[t.words.List(tok)] }
