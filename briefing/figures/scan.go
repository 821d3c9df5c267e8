package figures

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// form is how a quantity is written.
type form uint8

const (
	formBare form = iota // a number with no unit of its own
	formMoney
	formPercent
	formMultiple
	formPhysical
	formCount
	formRank
	formFraction // a third, one in seven: percent in words
	formDuration
)

// quantity is a number with its unit and hedge: tokens [lo, hi); [left, right)
// are those of the words that a reader is shown.
type quantity struct {
	lo, hi      int
	left, right int
	value, high float64
	ranged      bool
	step        float64
	scale       float64
	unit        string
	form        form
	hedge       briefing.Qualifier
	kind        briefing.Kind
	dir         briefing.Direction
	sign        int // of "+1.1" and "-6.8"
	rule        string
	word        bool
	vague       bool
	metric      briefing.Metric // given by the unit or noun itself
	noun        string
	// side says how the quantity takes part in a move: the amount moved from
	// or compared with has its own time, which does not carry on.
	side    side
	apposed bool   // the amount before, once more in another unit
	drop    string // why the number is no figure after all

	when, against       briefing.TimeExpr
	hasWhen, hasAgainst bool
	// sharedWhen: the time is that of another quantity; carriedWhen: of one in
	// a sentence before, so that it is inferred and not worded.
	sharedWhen, carriedWhen bool
	unitOpen                bool // a currency whose country the words do not tell
	inferAgainst, since     bool
	goal                    bool
	foreseen                bool // a rate that a forecast gives
	status                  briefing.Status
	speaker                 string
	of                      string
	from                    string
	part                    briefing.Metric
	scope                   briefing.Scope
	pair                    []string
	paired                  bool // the metric came from a distributed "exports and imports"
	cueAt                   int
	whenAt                  int // first token of the time taken
}

type side uint8

const (
	sideMain side = iota
	sideFrom      // "from $1.1 billion"
	sideRef       // "against 1.2 million tonnes", "instead of 28"
)

// maskTime and the others say why a token is no number of its own.
const (
	maskTime uint8 = 1 + iota
	maskNoise
	maskUsed
)

// quantities finds the numbers of a sentence with their units.
func (s *sent) quantities() {
	s.qs, s.dollar = s.qs[:0], s.reader.dollar
	toks, mask := s.toks[:s.last], s.mask[:s.last]
	for i := s.nextNumber(s.first); i < len(toks) && i < len(mask); i = s.nextNumber(i + 1) {
		t := &toks[i]
		if t.Kind != text.Number && !maybeNumber(t) || mask[i] != 0 {
			continue
		}
		if t.Kind == text.Number {
			if reason := s.noise(i); reason != "" {
				s.reject(i, i+1, reason)
				continue
			}
		}
		// Few of the words that may start a quantity do: it is read where it
		// would stand in the list, and not copied there.
		n := len(s.qs)
		s.qs = slices.Grow(s.qs, 1)
		if q := &s.qs[:n+1][n]; s.quantityAt(q, i) {
			s.qs = s.qs[:n+1]
			i = q.hi - 1
		}
	}
	s.distribute()
	s.mergeBetween()
	s.reader.dollar = s.dollar
}

// nextNumber is the first token of the sentence from i on that may start a quantity.
func (s *sent) nextNumber(i int) int {
	return s.d.NextHint(numberHint, i, s.d.NextNumeral(i, s.last))
}

// maybeNumber is the trigger: words that may start a quantity.
func maybeNumber(t *text.Token) bool {
	if numberWords.Has(t) {
		return true
	}
	w := t.Lower
	return len(w) > 5 && w[len(w)-1] == 'd' && w[len(w)-4:] == "fold" && w != "manifold" && w != "scaffold" && w != "unfold" && w != "blindfold"
}

var (
	numberWords = text.NewWordSet(numberList)
	numberHint  = text.NewHint(numberList)
)

const numberList = `a an half quarter dozen dozens hundreds thousands millions billions tens scores twice thrice double doubled doubles doubling triple tripled triples tripling
	treble trebled trebling quadruple quadrupled quadrupling quintupled quintuple halved halving halve sextupled second third fourth fifth sixth seventh
	eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth first top two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety one zero every thirds quarters fifths number no million billion trillion`

// quantityAt reads the quantity that starts at token i into q. The rules go from
// the most special form to the plainest.
func (s *sent) quantityAt(q *quantity, i int) bool {
	return s.rankAt(q, i) || s.multipleAt(q, i) || s.fractionAt(q, i) || s.runsAt(q, i) || s.measureAt(q, i)
}
