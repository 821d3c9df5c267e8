package text

import "strings"

// numeralWords make a sentence worth reading for numbers. "A" and "first"
// need another one beside them.
const numeralWords = `half quarter dozen dozens hundred hundreds thousand thousands million millions billion billions trillion crore lakh tens scores twice thrice double
	doubled doubles doubling triple tripled triples tripling treble trebled trebling quadruple quadrupled quadrupling quintupled quintuple halved halving
	halve sextupled second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth two three four five six seven eight nine ten eleven twelve
	thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirds quarters fifths percent`

// isFold says that a word is a multiple such as "tenfold".
func isFold(w string) bool { return len(w) > 5 && strings.HasSuffix(w, "fold") }

// foldMark is the mark of a word that is a multiple, else none.
func foldMark(w string) mark {
	if isFold(w) {
		return markNumeral
	}
	return 0
}

// HasNumeral says that a number, in digits or words, or a multiple stands
// among the tokens [first, last).
func (d *Doc) HasNumeral(first, last int) bool {
	return d.marks.next(first, last, markNumeral) < last
}

// NextNumeral is the first number, in digits or words, or multiple among the
// tokens [first, last), last where there is none.
func (d *Doc) NextNumeral(first, last int) int { return d.marks.next(first, last, markNumeral) }

// MayBeDay says that token i is a number, or a month or day of the week with a
// capital: nothing else begins a Date.
func (d *Doc) MayBeDay(i int) bool { return d.marks[i]&markDay != 0 }

// NextDay is the first number, or month or day of the week with a capital,
// among the tokens [first, last), last where there is none.
func (d *Doc) NextDay(first, last int) int { return d.marks.next(first, last, markDay) }

// PartedNumbers are the tokens that are numbers with a point or comma inside:
// "4.3", "1,650,000".
func (d *Doc) PartedNumbers() []int32 { return d.parted }
