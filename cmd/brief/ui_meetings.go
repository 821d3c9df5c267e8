package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// The wording of brief meetings --explain.
const textFlagExplainMeetings = "for each meeting where every field came from, and why reports were joined"

var errExplainMeetingsFormat = errors.New("--explain is for people: leave out --format (JSON has the citations and the reasons for joins)")

// What pages tell as less than a fact.
const (
	textSurely       = "%s, as no words tie more to people of both sides"
	textDayUntied    = "the day as reported, not tied to the event"
	textPlaceUntied  = "the place as named, not tied to the event"
	textHost         = "in %s, town not found"
	textPersonUntied = "%s as quoted or named, not at the event"
)

var textBases = map[briefing.Basis]string{
	briefing.BasisEvent:    "beside the words that tell of the event",
	briefing.BasisOpening:  "in the headline or the opening",
	briefing.BasisSpeech:   "speaks in the report",
	briefing.BasisText:     "in the text",
	briefing.BasisRelative: "beside the event, settled by the date of the report",
	briefing.BasisOwnDate:  "the report's own date, as its text gives none",
	briefing.BasisDateline: "the dateline, which nothing contradicts",
	briefing.BasisCapital:  "the capital that the words mean",
	briefing.BasisVenue:    "a house whose city no words give",
}

// explainedMeeting are the lines that tell where a meeting's fields came from.
func explainedMeeting(m *briefing.Meeting) []string {
	lines := []string{fmt.Sprintf("%s  %s  %s", known(m.Date.String()), joined(m.Countries), joined(m.Reports))}
	say := func(name, value string) { lines = append(lines, fmt.Sprintf("  %-12s %s", name, value)) }
	for _, f := range [...]struct{ field, value string }{{"date", m.Date.String()}, {"place", m.Place}, {"kind", string(m.Kind)}} {
		from := grounds(m, f.field, func(string) bool { return true })
		if slices.Contains(m.Corrected, f.field) {
			say(f.field, known(f.value)+": set by the corrections")
			continue
		}
		switch {
		case f.value == "":
			say(f.field, textNotFound)
		case len(from) == 0:
			say(f.field, f.value)
		}
		for _, g := range from {
			say(f.field, g)
		}
	}
	if t := toldAsLess(m); t != "" {
		say("on pages", t)
	}
	for _, p := range m.Participants {
		who := p.Name + " (" + known(p.Role) + ", " + known(p.Country) + ")"
		from := grounds(m, "participant", func(v string) bool { return v == p.Name || slices.Contains(p.Spellings, v) })
		if len(p.Corrected) > 0 {
			who += ", corrected"
		}
		if len(from) == 0 {
			say("participant", who)
		}
		for _, g := range from {
			say("participant", who+": "+strings.TrimPrefix(g, p.Name+": "))
		}
	}
	for _, d := range m.Documents {
		say("document", fmt.Sprintf("%s: %s, %s:%d %s", quoted(d.Title), d.Act, d.Cite.Report, d.Cite.Line, quoted(d.Cite.Quote)))
	}
	for _, w := range m.Why {
		say("joined", w)
	}
	for _, o := range m.Origins {
		if len(o.Reports) > 1 {
			say("one origin", joined(o.Reports)+": "+known(o.Name))
		}
	}
	return append(lines, "")
}

// toldAsLess says which fields pages tell as less than a fact, "" for none.
func toldAsLess(m *briefing.Meeting) string {
	var out []string
	if m.Surely != "" {
		out = append(out, fmt.Sprintf(textSurely, m.Surely))
	}
	if m.DateInferred || m.DateUntied {
		out = append(out, textDayUntied)
	}
	if m.PlaceUntied {
		out = append(out, textPlaceUntied)
	}
	if m.Host != "" {
		out = append(out, fmt.Sprintf(textHost, m.Host))
	}
	for _, p := range m.Participants {
		if p.Untied {
			out = append(out, fmt.Sprintf(textPersonUntied, p.Name))
		}
	}
	return strings.Join(out, "; ")
}

// grounds are the reasons for a field, one line for each report that gives it.
func grounds(m *briefing.Meeting, field string, fits func(value string) bool) []string {
	var out []string
	for _, g := range m.Grounds {
		if g.Field != field || !fits(g.Value) {
			continue
		}
		var why []string
		for _, b := range g.Basis {
			why = append(why, textBases[b])
		}
		s := g.Value + ": " + strings.Join(why, "; ")
		if g.Cite.Text != "" {
			s += fmt.Sprintf(", %s:%d %s", g.Cite.Report, g.Cite.Line, quoted(g.Cite.Text))
		}
		out = append(out, s)
	}
	return out
}

// eventKind is the kind of a meeting for the table; one still to come says so.
func eventKind(m *briefing.Meeting) string {
	if m.Planned {
		return string(m.Kind) + " (planned)"
	}
	return string(m.Kind)
}
