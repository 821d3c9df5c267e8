package text

import (
	"strings"
	"unicode/utf8"
)

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
		switch t := &toks[i]; {
		case t.Kind == Punct:
			if c := t.Lower[0]; (c == ';' || c >= utf8.RuneSelf) && endsGroup(t.Lower) {
				r.read(i)
			}
		case denialWords.Has(t), t.entry == 0 && strings.HasSuffix(t.Lower, "n't"):
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
	case isFalsity(w) && (w != "fake" || !isDeterminer(r.w(i-1)) || i+1 < len(r.toks) && r.toks[i+1].Kind == Word): // "a fake" is a thing
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
