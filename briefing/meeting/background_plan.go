package meeting

import "brief/briefing/text"

// yetToHold says that the event whose noun stands at token i is only agreed,
// proposed or wished: what an infinitive brings about ("agreed to hold in May a
// session") or a subjunctive ("proposed that the session be convened").
func (s *story) yetToHold(i int, x text.Sentence) bool {
	if !eventNouns[s.lower(i)] {
		return false
	}
	return s.heldByInfinitive(i, x) || s.beHeld(i, x)
}

// heldByInfinitive says that the event at token i is the object of "to hold". What
// people came together for was held, though.
func (s *story) heldByInfinitive(i int, x text.Sentence) bool {
	for j := i - 1; j > x.First && j > i-12; j-- {
		switch w := s.lower(j); {
		case w == "," || w == ";" || w == "at" || w == "during" || w == "after" || w == "following" || w == "by":
			return false
		case bringsAbout[w] && s.lower(j-1) == "to":
			return !cameTo[s.lower(j-2)] && !s.cityBefore(j-1) // "is in Quito to hold"
		}
	}
	return false
}

// beHeld says that the event at token i is the subject of a bare "be held".
func (s *story) beHeld(i int, x text.Sentence) bool {
	for j := i + 1; j+1 < x.Last && j < i+16; j++ {
		switch s.lower(j) {
		case ",", ";", "and":
			return false
		case "be":
			return heldWords[s.lower(j+1)]
		}
	}
	return false
}

// heldThen says that the event at token i is told to have been held at the time
// at token j: "whose tenth session took place in Tokyo last year".
func (s *story) heldThen(i, j int) bool {
	held := false
	for k := i + 1; k < j; k++ {
		switch w := s.lower(k); {
		case w == "," || w == "and" || w == ";":
			return false
		case w == "took" && s.lower(k+1) == "place", w == "was" && heldWords[s.lower(k+1)], w == "met":
			held = true
		}
	}
	return held
}

// bringsAbout are verbs whose object is the event that they make.
var bringsAbout = set("hold", "convene", "organise", "organize", "arrange", "stage", "resume", "reconvene", "schedule", "call", "open", "launch")

// cameTo are words before the infinitive of a purpose that was reached.
var cameTo = set("met", "gathered", "came", "arrived", "sat", "assembled", "together", "opportunity", "able", "managed", "capital", "here", "travelled", "flew")

// surelyPast are verbs of the past that are never participles of something else.
var surelyPast = set("met", "conferred", "debated", "arrived", "flew", "travelled", "traveled", "visited")

// aims are what "is to" tells the substance of: "the goal is to double trade".
var aims = set("aim", "goal", "purpose", "objective", "task", "idea", "priority", "intention", "target", "mission", "role", "point")

var toBe = set("is", "are", "was", "were", "be", "been")

var toHold = set("hold", "organise", "organize", "convene", "host", "arrange", "stage")
