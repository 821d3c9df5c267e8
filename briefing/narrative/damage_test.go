package narrative

import (
	"encoding/json"
	"testing"

	"brief/briefing"

	"pgregory.net/rapid"
)

// Whatever stages leave out, a briefing comes out that keeps its promises: no
// error, no panic, no number without evidence.
func TestDamagedInput(t *testing.T) {
	w := wording(t)
	rapid.Check(t, func(rt *rapid.T) {
		in := spring(t)
		damage(rt, &in)
		b, err := Write(in, w)
		if err != nil {
			rt.Fatal(err)
		}
		rows := map[string]bool{}
		for _, e := range b.Evidence {
			rows[e.No] = true
		}
		for _, d := range b.Derivations {
			rows[d.No] = true
		}
		eachText(b, func(where string, _ bool, text briefing.Text) {
			for _, p := range text {
				for _, no := range p.Evidence() {
					if !rows[no] {
						rt.Errorf("%s: %q leads to no row %s", where, p, no)
					}
				}
				if k := p.Kind(); (k == briefing.PieceFigure || k == briefing.PieceBound || k == briefing.PieceExcerpt) && len(p.Evidence()) == 0 {
					rt.Errorf("%s: %s %q has no evidence", where, k, p)
				}
			}
		})
		if _, err := json.Marshal(b); err != nil {
			rt.Fatal(err)
		}
	})
}

// damage takes facts away at random.
func damage(rt *rapid.T, in *Input) {
	gone := func(what string) bool { return rapid.Bool().Draw(rt, what) }
	for k := range in.Previous {
		wear(&in.Previous[k], gone)
	}
	wear(&in.Told, gone)
	if gone("texts") {
		in.Texts = nil
	}
	if gone("reports") {
		in.Reports = nil
	}
	if gone("previous") {
		in.Previous = nil
	}
	for i := range in.Series {
		s := &in.Series[i]
		if gone("points") {
			s.Points = nil
		}
		for k := range s.Points {
			p := &s.Points[k]
			if gone("strict") {
				p.Strict = briefing.Bounds{}
			}
			if gone("conventional") {
				p.Conventional = briefing.Bounds{}
			}
			if gone("point figures") {
				p.Figures = []string{"nobody"}
			}
			p.Derived = p.Derived != gone("derived")
		}
	}
	if gone("cut-off") {
		in.CutOff = briefing.Date{}
	}
}

func wear(told *Told, gone func(string) bool) {
	m := &told.Meeting
	if gone("date") {
		m.Date, m.DateCite = briefing.Date{}, briefing.Citation{}
	}
	if gone("place") {
		m.Place = ""
	}
	if gone("countries") {
		m.Countries = nil
	}
	if gone("people") {
		m.Participants = nil
	}
	for i := range m.Participants {
		p := &m.Participants[i]
		if gone("role") {
			p.Role = ""
		}
		if gone("country") {
			p.Country = ""
		}
		if gone("name") {
			p.Name = ""
		}
	}
	if gone("origins") {
		m.Origins = nil
	}
	if gone("title") {
		for i := range m.Documents {
			m.Documents[i].Title = ""
		}
	}
	for i := range told.Figures {
		f := &told.Figures[i]
		if gone("period") {
			f.Period = briefing.Period{}
		}
		if gone("baseline") {
			f.Baseline = briefing.Period{}
		}
		if gone("step") {
			f.Step = 0
		}
		if gone("unit") {
			f.Unit = ""
		}
		if gone("sentence") {
			f.Sentence, f.SentenceSpan = "", briefing.Span{}
		}
		if gone("speaker") {
			f.Speaker = ""
		}
	}
	for i := range told.Statements {
		s := &told.Statements[i]
		if gone("words") {
			s.Text, s.Sentence = "", ""
		}
		if gone("theme") {
			s.Theme = ""
		}
	}
}
