package text

import "strings"

// Denial says in what way a text does not stand by words of its own.
type Denial uint8

// The ways: negated, refused or called false; told of what did not come to
// pass ("would have reached"); taken back for another value; told as rumour.
const (
	Denied Denial = 1 + iota
	Counterfactual
	Superseded
	Unconfirmed
)

// DenialSpan is a run of tokens [First, Last) that the text does not stand by,
// and the token Cue that says so. The cue may lie outside the run.
type DenialSpan struct {
	Kind        Denial
	First, Last int
	Cue         int
}

// Holds says whether token i lies in the run.
func (d DenialSpan) Holds(i int) bool { return d.First <= i && i < d.Last }

// Denials finds the words of one sentence that it denies, in the order of
// their cues; the indices count from the sentence's first token. Where a cue's
// reach is open to doubt the longer one is taken: a number passed over is a
// smaller fault than one that the text denies. Negations that deny nothing of
// what follows ("not only", "no less than", "there is no doubt that") give
// none. Time is linear in the number of tokens.
func Denials(toks []Token) []DenialSpan {
	r := denialReader{toks: toks, prevent: -1, signing: -1, condition: -1, claim: -1}
	for i := range toks {
		if t := &toks[i]; denialWords.Has(t) || t.Kind == Punct || t.entry == 0 && strings.HasSuffix(t.Lower, "n't") {
			r.read(i)
		}
	}
	return r.out
}

// DeniedAt is the first span that holds token i, nil where the text stands by
// it.
func DeniedAt(ds []DenialSpan, i int) *DenialSpan {
	for k := range ds {
		if ds[k].Holds(i) {
			return &ds[k]
		}
	}
	return nil
}

// denialReader goes through a sentence once and remembers what it passed.
type denialReader struct {
	toks []Token
	out  []DenialSpan

	start     int // where the present group of clauses begins
	claim     int // the last "claim", "report", "figure" in it, -1 for none
	condition int // the last "if" in it
	prevent   int // the last "prevented"
	signing   int // the last "signing" as a noun
	spent     int // cues before it were read with an earlier one
	done      [Unconfirmed + 1]int

	// The ends last found, each good for every token before it.
	clause, that, group int
}

func (r *denialReader) w(i int) string {
	if i < 0 || i >= len(r.toks) || r.toks[i].Kind == Number {
		return ""
	}
	return r.toks[i].Lower
}

// deny notes a run; runs of one kind that end no later than one before add
// nothing.
func (r *denialReader) deny(kind Denial, first, last, cue int) {
	if first < last {
		r.out = append(r.out, DenialSpan{kind, first, last, cue})
		r.done[kind] = max(r.done[kind], last)
	}
}

func (r *denialReader) read(i int) {
	w := r.w(i)
	if w == "" {
		return
	}
	if i < r.spent {
		return
	}
	switch {
	case endsGroup(w):
		r.start, r.claim, r.condition = i+1, -1, -1
	case w == "if", w == "unless", w == "whether":
		r.condition = i
		r.ifHad(i)
	case isClaim(w):
		r.claim = i
	case isSigningNoun(w):
		r.signing = i
	case w == "prevented", w == "prevent", w == "prevents", w == "preventing", w == "stopped", w == "blocked", w == "barred", w == "kept":
		r.prevent = i
	}
	switch {
	case r.done[Denied] <= i && isNegator(w):
		r.negation(i, w)
	case isRefusal(w):
		r.refusal(i, w)
	case isFalsity(w):
		r.falsity(i, w)
	case isCorrection(w):
		r.correction(i)
	case isRumour(w):
		r.rumour(i, w)
	default:
		r.failing(i, w)
		r.counterfactual(i, w)
		r.postponed(i, w)
	}
}

// passes says whether a comma at i only begins an insertion ("did not, he
// said, grow"), and gives the comma that closes it.
func (r *denialReader) passes(i, cue int) int {
	if w := r.w(i + 1); w == "or" || w == "nor" {
		return i
	}
	for k := i + 1; k < len(r.toks) && k < i+11; k++ {
		if r.w(k) != "," {
			continue
		}
		if i <= cue+2 {
			return k
		}
		switch r.w(k + 1) {
		case "by", "to", "of", "from", "above", "below", "at", "with", "than", "more", "even", "reach", "over":
			return k
		}
		return 0
	}
	return 0
}

// clauseEnd is the token after the clause that token i stands in: the reach of
// a "not".
func (r *denialReader) clauseEnd(i int) int {
	if r.clause <= i {
		r.clause = r.findClauseEnd(i)
	}
	return r.clause
}

func (r *denialReader) findClauseEnd(i int) int {
	for k := i + 1; k < len(r.toks); k++ {
		switch w := r.w(k); w {
		case ",":
			p := r.passes(k, i)
			if p == 0 {
				return k
			}
			k = p
		case ":", "–", "—", "which", "who", "because", "after", "despite", "since", ")":
			if w != "since" || r.finiteSoon(k+1) {
				return k
			}
		case "and":
			if r.finiteSoon(k + 1) {
				return k
			}
		default:
			if endsGroup(w) {
				return k
			}
		}
	}
	return len(r.toks)
}

// thatEnd is the token after the clause that somebody denies or doubts; commas
// do not end it, another verb of saying does.
func (r *denialReader) thatEnd(i int) int {
	if r.that <= i {
		r.that = r.findThatEnd(i)
	}
	return r.that
}

func (r *denialReader) findThatEnd(i int) int {
	for k := i + 1; k < len(r.toks); k++ {
		w := r.w(k)
		switch {
		case endsGroup(w):
			return k
		case w == ",", w == "and":
			n := k + 1
			for n < len(r.toks) && n < k+4 && isBeforeReport(r.w(n)) {
				n++
			}
			if tellsOn(r.w(n)) {
				return k
			}
		}
	}
	return len(r.toks)
}

// groupEnd is the token after the group of clauses that token i stands in.
func (r *denialReader) groupEnd(i int) int {
	if r.group > i {
		return r.group
	}
	r.group = i + 1
	for r.group < len(r.toks) && !endsGroup(r.w(r.group)) {
		r.group++
	}
	return r.group
}

// finiteSoon says whether a clause with its own verb begins at token i.
func (r *denialReader) finiteSoon(i int) bool {
	for k := i; k < len(r.toks) && k < i+8; k++ {
		if r.toks[k].Kind != Word {
			return false
		}
		if isFinite(r.toks[k].Lower) {
			return true
		}
	}
	return false
}

// near says whether one of the words stands among the n tokens from i on,
// before any mark.
func (r *denialReader) near(i, n int, is func(string) bool) bool {
	for k := i; k < len(r.toks) && k < i+n; k++ {
		if is(r.w(k)) {
			return true
		}
		if r.toks[k].Kind == Punct {
			return false
		}
	}
	return false
}

// beBefore says whether a form of "be" stands among the three tokens before i.
func (r *denialReader) beBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.w(k) {
		case "is", "are", "was", "were", "be", "been", "being":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

func isThat(w string) bool { return w == "that" }

func isIng(w string) bool { return len(w) > 5 && strings.HasSuffix(w, "ing") }
