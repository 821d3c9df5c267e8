package meeting

import "brief/briefing/text"

// standingBodies are trilateral and no event.
var standingBodies = set("group", "groups", "agreement", "project", "projects", "cooperation", "relations", "partnership", "company", "commission", "mechanism", "format")

var trilateralWords = set("trilateral", "tripartite", "three-way", "three-party", "trilaterally")

// standing says that sentence k speaks of a trilateral body or agreement, whose
// third country is no side.
func (s *story) standing(k int) bool {
	x := s.d.Sentences[k]
	for i := x.First; i < x.Last; i++ {
		if trilateralWords[s.lower(i)] && s.within(i, 3, x, standingBodies) {
			return true
		}
	}
	return false
}

// trilateral says that the headline or the opening calls the meeting one of
// three sides. Where the people of a pair are known, "the three countries" may
// be any.
func (s *story) trilateral(pair bool) bool {
	beside := s.besideMany() // whose three countries are another event's
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) && s.order[k] >= 6 {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			if trilateralWords[s.lower(i)] && !s.isBackground(i, x) && !s.sidelines(i, x) && !s.within(i, 3, x, standingBodies) && !s.onlyTalkedOf(i, x) {
				return true
			}
			if s.lower(i) == "three" && !beside {
				switch s.lower(i + 1) {
				case "-", "–":
					if w := s.lower(i + 2); w == "party" || w == "way" || w == "sided" {
						return true
					}
				case "ministers", "presidents", "leaders", "delegations", "foreign":
					return true
				case "countries", "sides", "states", "nations", "parties":
					if !pair {
						return true
					}
				}
			}
		}
	}
	return false
}

// onlyTalkedOf says that the event which the word at token i qualifies is what somebody
// speaks of, and none that is told of: "told the meeting about the trilateral talks",
// "recalled a tripartite summit", "welcomed the outcome of the trilateral meeting".
func (s *story) onlyTalkedOf(i int, x text.Sentence) bool {
	j := i - 1
	for j > x.First && (modifier[s.lower(j)] || ordinals[s.lower(j)] > 0) {
		j--
	}
	w := s.lower(j)
	return w == "about" || aboutWords[w] || talkedOf[w] || saying[w] || w == "of" && j > x.First && talkedNouns[s.lower(j-1)]
}

var (
	// modifier are small words before the adjective of an event.
	modifier = set("the", "a", "an", "their", "its", "this", "that", "recent", "first", "next", "last", "new", "regular", "forthcoming", "upcoming", "previous")
	// talkedNouns are what people speak of where an event stands behind "of" and them.
	talkedNouns = set("outcome", "outcomes", "results", "result", "importance", "significance", "success", "idea", "possibility", "prospect", "role", "usefulness")
)
