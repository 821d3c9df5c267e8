package text

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// A mark says for which passes over the report a token is worth a look.
type mark = byte

const (
	markStop    mark = 1 << iota // may end a sentence
	markQuote                    // a quotation mark
	markDay                      // a number, a month or a day of the week
	markName                     // may begin a name or its title, or be a surname alone
	markHead                     // the noun of an office
	markCountry                  // begins the wording of a country or city
	markNumeral                  // a number in digits or words, or a multiple
)

// marks holds the marks of each token, one byte a token. They are set while
// the text is cut, so that a pass meets only the tokens that concern it: few
// reports are mostly dates or offices.
type marks []byte

// next is the first token of [i, end) that bears one of the marks m, end where
// there is none. It looks at eight tokens at a time.
func (ms marks) next(i, end int, m mark) int {
	for ; i+8 <= end; i += 8 {
		if found := binary.LittleEndian.Uint64(ms[i:]) & (uint64(m) * eachByte); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < end && ms[i]&m == 0 {
		i++
	}
	return min(i, end)
}

// beginsSmall says that a word begins a name or its title in small letters
// too.
func beginsSmall(w string) bool { return w == "al" || w == "el" || w == "his" || w == "her" }

// beginsTitle says that a word begins a title of several words.
func beginsTitle(w string) bool { return w == "his" || w == "her" || w == "royal" || w == "h" }

// markWords gives the words of the lexicon their marks.
func (l *lexicon) markWords() {
	note := func(words string, m mark) {
		for w := range strings.FieldsSeq(words) {
			l.entry(w).mark |= m
		}
	}
	note(monthWords, markDay)
	note(weekdayWords, markDay)
	note(numeralWords, markNumeral)
	for k := range l.entries {
		e := &l.entries[k]
		if mayName(e.word, e.class) {
			e.mark |= markName
		}
		if e.class&(classHead|classHeads) != 0 {
			e.mark |= markHead
		}
		if len(e.countries) > 0 {
			e.mark |= markCountry
		}
		if isFold(e.word) {
			e.mark |= markNumeral
		}
	}
}

// mayName says that a word with a capital may begin a name or its title, or be
// a surname alone. Most that open a sentence ("The") may not.
func mayName(w string, c wordClass) bool {
	return c&(classHead|classNoName) == 0 || c&(classGiven|classTitle|classParticle) != 0 || w == "his" || w == "her" || utf8.RuneCountInString(w) == 1
}

// markWord is the marks of a word of which the lexicon knows r.
func markWord(t *Token, r *row) mark {
	m := r.mark
	if !t.Capital {
		m = r.small
	}
	if t.entry == 0 && isFold(t.Lower) {
		m |= markNumeral
	}
	if t.Lower[len(t.Lower)-1] == '.' {
		m |= markStop
	}
	return m
}

// markNumber is the marks of a number.
func markNumber(t *Token) mark {
	if len(t.Lower) <= 10 {
		return markNumeral | markDay
	}
	return markNumeral
}

// signMarks are those of signs of one byte.
var signMarks = [128]mark{'.': markStop, '!': markStop, '?': markStop, '"': markQuote}

// markSign is the marks of a sign.
func markSign(t *Token) mark {
	switch t.Lower {
	case ".", "!", "?", "…":
		return markStop
	case "\"", "“", "”", "«", "»", "„", "‟":
		return markQuote
	}
	if t.Kind == Number {
		return markNumber(t)
	}
	return 0
}
