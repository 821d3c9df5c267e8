package compose

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/corrections"
)

// This file checks what the desk set: a figure that is not what its words
// give needs the correction that the model holds, and is printed as the
// desk's; the desk's own words stand in the model as such.

// entry is the recorded correction of a figure, nil for none.
func (m *modelCheck) entry(id string) *briefing.Correction {
	for i := range m.b.Corrections {
		if e := &m.b.Corrections[i]; e.Claim == id && !e.Drop {
			return e
		}
	}
	return nil
}

// asWorded is a figure as its words gave it: with the recorded correction
// taken back. Why says what does not fit the record; added that the figure is
// the desk's own, so that no words give it.
func (m *modelCheck) asWorded(f *briefing.Figure) (worded briefing.Figure, added bool, why string) {
	e := m.entry(f.ID)
	switch {
	case e == nil && len(f.Corrected) == 0:
		return *f, false, ""
	case e == nil:
		return *f, false, "it is marked as corrected, and no correction is recorded"
	case len(f.Corrected) == 0:
		return *f, false, "a correction of it is recorded, and it is not marked as corrected"
	}
	var fields []string
	for _, x := range e.Set {
		fields = append(fields, x.Field)
	}
	if added = e.Kind == briefing.CorrectAdd; added {
		fields = []string{briefing.CorrectedAdded}
	}
	if !slices.Equal(fields, f.Corrected) {
		return *f, added, fmt.Sprintf("it is marked as corrected in %s, and recorded is %s", strings.Join(f.Corrected, ", "), strings.Join(fields, ", "))
	}
	if squeeze(e.Words) != squeeze(f.Text) || len(e.Reports) != 1 || e.Reports[0] != f.Report {
		return *f, added, "the recorded correction is of other words"
	}
	worded = *f
	if worded.Status == briefing.Target && slices.Contains(fields, "status") {
		worded.Status = briefing.Status(settingOf(e, "status")) // a time to come made it one
	}
	if added {
		for _, x := range e.Set {
			if now := corrections.Get(&worded, x.Field); now != x.Now && x.Field != "status" {
				return *f, true, fmt.Sprintf("its %s is %q, and the desk set %q", x.Field, now, x.Now)
			}
		}
		return worded, true, ""
	}
	worded, err := corrections.Revert(worded, e)
	if err != nil {
		return *f, false, "not as corrected: " + err.Error()
	}
	return worded, false, ""
}

func settingOf(e *briefing.Correction, field string) string {
	for _, x := range e.Set {
		if x.Field == field {
			return x.Now
		}
	}
	return ""
}

// recorded checks each figure of the model against the record of corrections:
// the rows of evidence hold the rest.
func (m *modelCheck) recorded() {
	for i := range m.b.Figures {
		f := &m.b.Figures[i]
		if _, _, why := m.asWorded(f); why != "" {
			m.flaw(0, squeeze(f.Text), why)
		}
	}
}

// desk checks words of the desk: they are those that the model records, and
// stand under the desk's own heading or in an annex.
func (m *modelCheck) desk(p briefing.Piece, section *briefing.Section) {
	if section == nil || section.ID != deskSection && !section.Annex {
		m.flaw(0, p.String(), "words of the desk stand outside of its note")
		return
	}
	for i := range m.b.Corrections {
		e := &m.b.Corrections[i]
		if squeeze(e.Why) == squeeze(p.String()) || slices.Contains(e.Desk.Texts(), p.String()) {
			return
		}
	}
	m.flaw(0, p.String(), "these words of the desk are not among its recorded corrections")
}

// deskSection is the section of the desk's note.
const deskSection = "desk-note"

// setByDesk are the texts that the desk set as names: what a figure is of, who
// says it, places and offices.
func (m *modelCheck) setByDesk() []string {
	var out []string
	for i := range m.b.Corrections {
		e := &m.b.Corrections[i]
		sets := slices.Clone(e.Set)
		for _, p := range e.People {
			out = append(out, p.Name, squeeze(m.wording.Marked(p.Name)))
			sets = append(sets, p.Set...)
		}
		for _, x := range sets {
			if slices.Contains([]string{"of", "speaker", "place", "office"}, x.Field) {
				out = append(out, squeeze(x.Now), squeeze(m.wording.Marked(x.Now)))
			}
		}
	}
	return out
}

// meeting checks that what the desk set of the meeting and its people is on
// record, and nothing else is marked so.
func (m *modelCheck) meeting() {
	met := &m.b.Meeting
	set, office := map[string]string{}, map[string]string{} // by field; by name and field
	for i := range m.b.Corrections {
		e := &m.b.Corrections[i]
		if e.Kind != briefing.CorrectMeeting || !sharesReport(met, e.Reports) {
			continue
		}
		for _, x := range e.Set {
			set[x.Field] = x.Now
		}
		for _, p := range e.People {
			if p.Add {
				office[p.Name+"\x00"+briefing.CorrectedAdded] = p.Name
			}
			for _, x := range p.Set {
				office[p.Name+"\x00"+x.Field] = x.Now
			}
		}
	}
	for _, field := range []string{"date", "last", "place", "kind", "countries"} {
		now, recorded := set[field]
		switch is := corrections.GetMeeting(met, field); {
		case field == "countries" && len(m.b.Ahead) > 0: // the pair's, not the meeting's
		case slices.Contains(met.Corrected, field) != recorded:
			m.flaw(0, is, fmt.Sprintf("the %s of the meeting is marked as the desk's, or should be: what is recorded says otherwise", field))
		case recorded && is != now:
			m.flaw(0, is, fmt.Sprintf("the desk set the %s of the meeting to %q", field, now))
		}
	}
	for i := range met.Participants {
		p := &met.Participants[i]
		for _, field := range p.Corrected {
			now, recorded := "", false
			for _, name := range append([]string{p.Name}, p.Spellings...) {
				if v, ok := office[squeeze(name)+"\x00"+field]; ok {
					now, recorded = v, true
				}
			}
			if is := corrections.GetPerson(p, field); !recorded || is != now {
				m.flaw(0, p.Name, fmt.Sprintf("the %s of this participant is marked as the desk's, and what is recorded says otherwise", field))
			}
		}
	}
}
