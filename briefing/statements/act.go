package statements

import "brief/briefing"

// rank orders the acts from the weightiest.
func rank(a briefing.Act) int {
	switch a {
	case briefing.Signed:
		return 0
	case briefing.Agreed:
		return 1
	case briefing.Promised:
		return 2
	case briefing.Warned:
		return 3
	case briefing.Discussed:
		return 4
	case briefing.Praised:
		return 5
	}
	return 6
}

// refine gives the act of a frame by its object: to express satisfaction is
// praise, to express concern a warning; both sides that confirm a task agree.
func (r *reader) refine(f *frame, lo, hi int) briefing.Act {
	if f.act != briefing.Said || f.verb == nil {
		return f.act
	}
	near := min(hi, f.after+5)
	switch f.base {
	case "express", "voice", "convey", "note", "reiterate":
		for k := f.after; k < near; k++ {
			switch {
			case r.is(k, praise):
				if f.whole {
					return briefing.Said // "noted with satisfaction that trade …": what follows counts
				}
				return briefing.Praised
			case r.is(k, worry):
				return briefing.Warned
			case r.is(k, preposition) && r.word(k) != "with" && r.word(k) != "of":
				return briefing.Said
			}
		}
	case "describe", "characterise", "characterize":
		if f.voice == passive {
			for k := f.after; k < near; k++ {
				switch r.word(k) {
				case "success", "successful", "fruitful", "productive", "exemplary", "excellent":
					return briefing.Praised
				}
			}
		}
	case "confirm", "reaffirm", "reiterate_":
		if f.subject.kind == bothSides && !f.unnamed && !f.whole && f.voice == active {
			for k := f.after; k < near; k++ {
				switch r.word(k) {
				case "task", "goal", "target", "decision", "intention", "agreement", "readiness", "plan", "date", "dates":
					return briefing.Agreed
				}
			}
		}
	}
	return f.act
}

// inner is an act told inside what somebody says.
type inner struct {
	act          briefing.Act
	start, after int
	verbAt       int // its verb, 0 if it has none
}

// innerAct is the weightiest thing told inside the clause [lo, hi): "we agreed
// to …", "the sides had signed …", "it will be held …".
func (r *reader) innerAct(lo, hi int) (best inner) {
	for _, f := range r.frames(lo, hi, subject{}) {
		act := f.act
		switch {
		case act == briefing.Agreed && f.base == "reach" && f.voice == passive && r.word(f.at-1) == "been":
			continue // "agreements have been reached", nobody knows when
		case f.perfect && f.ofDocument:
			continue // "whereas the plan had provided for less": what was to be
		case f.subject.kind == theReport, f.subject.kind == anInstitution && act != briefing.Promised, act == briefing.Said:
			continue
		case act == briefing.Praised && (f.voice == passive || f.subject.kind == oneSide):
			continue
		case act == briefing.Warned && f.voice == passive:
			continue
		case r.datedPast(f.start, f.hi):
			continue
		}
		if best.act == "" || rank(act) < rank(best.act) {
			best = inner{act, f.start, f.after, f.at}
		}
	}
	if best.act == "" && r.isWorried(lo, hi) {
		best = inner{act: briefing.Warned, start: lo, after: lo}
	}
	if best.act == "" && r.couldDiscuss(lo, hi) {
		best = inner{act: briefing.Discussed, start: lo, after: lo}
	}
	if best.act == "" || rank(best.act) > rank(briefing.Promised) {
		if k, ok := r.commits(lo, hi); ok {
			best = inner{act: briefing.Promised, start: r.clauseStart(k, lo), after: k}
		}
	}
	return best
}

// isWorried finds "we are deeply concerned about".
func (r *reader) isWorried(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		switch r.word(k) {
		case "concerned", "worried", "alarmed":
			if _, be, _, _, _, _ := r.auxiliaries(k, lo); be && r.word(k+1) != "with" {
				return true
			}
		}
	}
	return false
}

// couldDiscuss finds "had the opportunity to discuss", "managed to discuss".
func (r *reader) couldDiscuss(lo, hi int) bool {
	for k := lo + 2; k < hi; k++ {
		if r.word(k-1) != "to" || r.forms(k)&baseForm == 0 || r.lex[k].verbs[0].act != briefing.Discussed {
			continue
		}
		switch r.word(k - 2) {
		case "opportunity", "able", "managed", "chance", "met", "time":
			return true
		}
	}
	return false
}
