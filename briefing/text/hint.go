package text

import "strings"

// Hint names a list of words and signs that a pass of another package looks for. Each
// token bears the hints of its word, one bit each, set while the text is cut: a pass
// steps from hint to hint, and asks no other token.
type Hint struct{ bit mark }

// hintLists are the words of the hints made so far; nil once the lexicon has been
// made.
var hintLists = make([]string, 0, 8)

// NewHint makes a hint of a list of words in lower case and signs of one byte, apart by
// white space; at most eight hints. It is for package variables: no hint may be made
// once a report was read, which panics.
func NewHint(list string) Hint {
	n := len(hintLists)
	if hintLists == nil || n == cap(hintLists) {
		panic("text: a hint is made after the first report was read, or is one too many")
	}
	hintLists = append(hintLists, list)
	return Hint{1 << n}
}

// NextHint is the first token among [first, last) that bears the hint, last where
// there is none.
func (d *Doc) NextHint(h Hint, first, last int) int { return d.hints.next(first, last, h.bit) }

// fillHints gives the words and signs of all hints their bits.
func (l *lexicon) fillHints() {
	for n, list := range hintLists {
		for w := range strings.FieldsSeq(list) {
			if len(w) == 1 && asciiClass[w[0]&0x7f] != classLetter {
				l.signHints[w[0]&0x7f] |= 1 << n
			} else {
				l.entry(w).hints |= 1 << n
			}
		}
	}
	hintLists = nil
}

// hintsOf are the hints of a token that is no plain word: that of its word, or of the
// sign of one byte at i.
func (l *lexer) hintsOf(t *Token, i int) mark {
	switch b := l.s[i]; {
	case l.known == nil:
		return 0
	case t.Kind == Word:
		return l.known.rows[t.entry%maxWords].hints
	case b < 0x80:
		return l.known.signHints[b]
	}
	return 0
}
