package text

import "strings"

// WordTable gives a number to each word of several lists, of which tokens are
// asked: the list that holds the word. As with WordSet, tokens were looked up
// when the report was cut, so that the question is one load.
type WordTable struct {
	lists []string
	of    [maxWords]uint8 // the number of each entry of the lexicon
}

// wordTables are the tables made so far; nil once the lexicon has been made.
var wordTables = make([]*WordTable, 0, 4)

// NewWordTable makes a table of lists of words in lower case, apart by white
// space; at most 255 lists. It is for package variables: no table may be made
// once a report was read, and no word may stand in two lists; both panic.
func NewWordTable(lists ...string) *WordTable {
	if wordTables == nil {
		panic("text: a table of words is made after the first report was read")
	}
	if len(lists) > 255 {
		panic("text: a table of words with more than 255 lists")
	}
	t := &WordTable{lists: lists}
	wordTables = append(wordTables, t)
	return t
}

// List is the number of the list that holds the token's word, in whatever
// letters, counted from 1; 0 where none does.
func (t *WordTable) List(tok *Token) int { return int(t.of[tok.entry%maxWords]) }

// fillTables gives the tables the numbers of their words.
func (l *lexicon) fillTables() {
	for _, t := range wordTables {
		for k, list := range t.lists {
			for w := range strings.FieldsSeq(list) {
				l.entry(w)
				head, _ := eightOf(w)
				n := l.find(w, head, hashOf(w))
				if t.of[n] != 0 {
					panic("text: " + w + " stands in two lists of a table of words")
				}
				t.of[n] = uint8(k + 1)
			}
		}
	}
	wordTables = nil
}
