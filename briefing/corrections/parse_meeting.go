package corrections

import (
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// kinds are those that a meeting can have.
var kinds = []string{
	string(briefing.KindMeeting), string(briefing.KindVisit), string(briefing.KindInterview), string(briefing.KindPressConference),
	string(briefing.KindSummit), string(briefing.KindCommission), string(briefing.KindPhoneCall), string(briefing.KindSigning), string(briefing.KindForum),
}

// meeting reads what an entry sets of a meeting, its people and the desk's
// note on it.
func (r *entryReader) meeting() {
	c := &r.c
	if len(c.Reports) == 0 {
		r.refuse(0, "it does not say which meeting", "write report = \"…\" with a report that tells of it")
	}
	for _, name := range []string{"date", "last", "place", "kind"} {
		k := r.find(name)
		if k == nil {
			continue
		}
		v := r.str(name)
		if why, hint := wrongOfMeeting(name, v); why != "" {
			r.refuse(k.line, why, hint)
			continue
		}
		c.Set = append(c.Set, briefing.Setting{Field: name, Now: v, Line: k.line})
	}
	if k := r.find("countries"); k != nil {
		list := slices.Clone(r.list("countries"))
		switch err := codes(list); {
		case err != nil:
			r.refuse(k.line, "countries: "+err.Error(), "write two codes: countries = [\"FI\", \"UY\"]")
		case len(list) == 0:
			r.refuse(k.line, "a meeting has countries", "write two codes: countries = [\"FI\", \"UY\"]")
		default:
			c.Set = append(c.Set, briefing.Setting{Field: "countries", Now: strings.Join(list, " "), Line: k.line})
		}
	}
	c.Desk = briefing.DeskNote{BottomLine: squeeze(r.str("bottom_line")), Objectives: r.texts("objectives"), LinesToTake: r.texts("lines_to_take")}
	for _, e := range r.e.people {
		r.person(e)
	}
}

// texts are the texts of a list, empty ones left out.
func (r *entryReader) texts(key string) []string {
	var out []string
	for _, s := range r.list(key) {
		if s = squeeze(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func wrongOfMeeting(name, v string) (why, hint string) {
	switch name {
	case "date", "last":
		var d briefing.Date
		if err := d.UnmarshalText([]byte(v)); err != nil {
			return err.Error(), "write a day as date = 2024-01-22, or \"\" for not known"
		}
	case "kind":
		if !slices.Contains(kinds, v) {
			return fmt.Sprintf("kind: %q is not known", v), "write one of " + strings.Join(kinds, ", ")
		}
	}
	return "", ""
}

// person reads one [[meeting.person]].
func (r *entryReader) person(e *entry) {
	p := entryReader{c: r.c, e: e}
	out := briefing.PersonCorrection{Name: squeeze(p.str("name")), Add: p.bool("add"), Remove: p.bool("remove"), Line: e.line}
	for _, k := range e.keys {
		if !slices.Contains(personKeys, k.key) {
			p.refuse(k.line, fmt.Sprintf("the key %q is not known", k.key), "the keys of a person are "+strings.Join(personKeys, ", "))
		}
	}
	switch {
	case out.Name == "":
		p.refuse(e.line, "[[meeting.person]] has no name", "write name = \"…\"")
	case out.Add && out.Remove:
		p.refuse(e.line, out.Name+" is both added and removed", "leave one of the two")
	}
	for _, name := range []string{"office", "country"} {
		k := p.find(name)
		if k == nil {
			continue
		}
		v := squeeze(p.str(name))
		if name == "country" && v != "" {
			if err := codes([]string{v}); err != nil {
				p.refuse(k.line, "country: "+err.Error(), "write two letters: country = \"FI\"")
			}
		}
		out.Set = append(out.Set, briefing.Setting{Field: name, Now: v, Line: k.line})
	}
	r.problems = append(r.problems, p.problems...)
	r.c.People = append(r.c.People, out)
}
