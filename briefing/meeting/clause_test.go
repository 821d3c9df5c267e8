package meeting

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestClauses reads the time in which a sentence tells of its event, which plans, ties
// and the day of the report all ask for. The report is of 9 May 2031.
func TestClauses(t *testing.T) {
	for _, c := range []struct {
		sentence          string
		ahead, held, back bool // back: of the last word of an event
	}{
		{"Minister Litia Ravouvou is to visit Lima on Monday.", true, false, false},
		{"The ministers will also hold talks on ferries.", true, false, false},
		{"The commission will gather in Lima.", true, false, false},
		{"Minister Litia Ravouvou is due in Lima tomorrow.", true, false, false},
		{"Minister Litia Ravouvou heads a mission to Peru next week.", true, false, false},
		{"The visit which the minister is to pay would be welcome.", false, false, false},
		{"Trade will double, and the goal is to keep it so.", false, false, false},
		{"The two ministers met in Suva.", false, true, false},
		{"The ministers held talks in Suva on Thursday.", false, true, false},
		{"The commission convenes in Suva under two ministers.", false, true, false},
		{"The meeting will be held in Lima.", false, false, false},
		{"The ministers had met before the talks.", false, false, true},
		{"They met in December 2030 for talks.", false, false, true},
		{"The minister will visit Lima in March 2032.", true, false, false},
		{"They had concluded the first round of talks.", false, false, true},
		{"They spoke of 2032 at the talks.", false, true, false},
	} {
		d := text.Parse(briefing.NewReport("a.txt", "SUVA, 9 May 2031 - Fiji and Peru trade in copper.\n\n"+c.sentence+"\n"))
		s := newStory(d)
		x := d.Sentences[len(d.Sentences)-1]
		last := x.First
		for i := x.First; i < x.Last; i++ {
			if tieNouns[s.lower(i)] {
				last = i
			}
		}
		if ahead, held, back := s.planIn(x) >= 0, s.toldAsHeld(x), s.looksBack(last); ahead != c.ahead || held != c.held || back != c.back {
			t.Errorf("%s: ahead %t, held %t, back %t; want %t, %t, %t", c.sentence, ahead, held, back, c.ahead, c.held, c.back)
		}
	}
}
