package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// turn is whose turn it is in a paragraph of an interview set as a transcript.
type turn struct {
	para  int
	known bool
	mute  bool // the interviewer asks
	who   subject
}

// transcript reads a sentence of an interview's transcript: "Q: …" says
// nothing, "A: …" and "Anna Sand, minister: …" is the speech of that person.
func (r *reader) transcript(s *text.Sentence, lo int) bool {
	if who := r.wordsFollow(s); who.kind == aPerson {
		r.floor, r.floorPara = who, s.Para
		return true
	}
	if r.turn.para != s.Para || !r.turn.known {
		if r.floor.kind == aPerson && s.Para > r.floorPara && r.givesUpFloor(s) {
			r.floor = subject{}
		}
		before := r.turn
		r.turn = turn{para: s.Para, known: true}
		first := r.openTurn(s, lo)
		// A turn runs over several paragraphs, each spoken in the first person.
		if first == lo && !r.turn.mute && before.who.kind == aPerson && r.firstPerson(s) {
			r.turn.who = before.who
		}
		lo = first
	}
	if r.turn.who.kind == nobody && r.floor.kind == aPerson && s.Para > r.floorPara && r.quote[lo] == 0 {
		r.remember(r.floor)
		r.content(s, lo, s.Last, frame{subject: r.floor, whole: true, spoken: true, act: briefing.Said}, false)
		return true
	}
	switch {
	case r.turn.mute:
		return true
	case r.turn.who.kind == nobody:
		return false
	}
	r.remember(r.turn.who)
	if lo < s.Last {
		r.content(s, lo, s.Last, frame{subject: r.turn.who, whole: true, spoken: true, act: briefing.Said}, false)
	}
	return true
}

// firstPerson says that somebody speaks of himself or to somebody in s.
func (r *reader) firstPerson(s *text.Sentence) bool {
	for k := s.First; k < s.Last; k++ {
		switch r.word(k) {
		case "i", "we", "our", "my", "us", "you", "your", "me", "let":
			return true
		}
	}
	return false
}

// openTurn reads the label before the colon at the start of a paragraph, and
// gives the first token after it.
func (r *reader) openTurn(s *text.Sentence, lo int) int {
	colon := 0
	for k := lo; k < s.Last && k < lo+22 && colon == 0; k++ {
		switch {
		case r.word(k) == ":":
			colon = k
		case r.quote[k] > 0, r.is(k, beForm|haveForm|modal), r.forms(k) != 0 && r.person[k] == 0 && !r.toks[k].Capital:
			return lo
		}
	}
	if colon == 0 || colon+1 >= len(r.toks) || r.toks[colon+1].Lower == "\"" || r.toks[colon+1].Lower == "“" {
		return lo
	}
	switch r.word(lo) {
	case "q", "question":
		r.turn.mute = true
		return lo
	case "a", "answer":
		if colon == lo+1 {
			r.turn.who = r.last
			return colon + 1
		}
	}
	for k := lo; k < colon; k++ {
		if r.person[k] > 0 {
			r.turn.who = r.byName(r.d.People[r.person[k]-1].Name)
			return colon + 1
		}
	}
	return lo
}
