package text

// WordCheck is a check of words, whose answer for each word of the lexicon is found
// once: of its tokens the question takes a look at one bit.
type WordCheck struct {
	check func(string) bool
	yes   *WordSet
}

// wordChecks are the checks made so far; nil once the lexicon has been made.
var wordChecks = make([]*WordCheck, 0, 16)

// NewWordCheck makes a check of words in lower case. As with NewWordSet it is for
// package variables; the answer may depend on the word alone.
func NewWordCheck(check func(string) bool) *WordCheck {
	c := &WordCheck{check, NewWordSet("")}
	wordChecks = append(wordChecks, c)
	return c
}

// Holds says whether the check holds for the token's word, in whatever letters.
func (c *WordCheck) Holds(t *Token) bool {
	if t.entry == 0 {
		return c.check(t.Lower)
	}
	return c.yes.Has(t)
}

// fillChecks checks all words of the lexicon.
func (l *lexicon) fillChecks() {
	for _, c := range wordChecks {
		for k := 1; k < len(l.entries); k++ {
			if c.check(l.entries[k].word) {
				setsOf[k][c.yes.at] |= c.yes.bit
			}
		}
	}
	wordChecks = nil
}
