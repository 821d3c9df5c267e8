package narrative

import (
	"strings"

	"brief/briefing"
)

// changed says what is different at this meeting from the previous one:
// level, figures of one measure, instruments no longer named.
func (b *writer) changed(p *past) briefing.Text {
	then, now := b.offices(&p.Meeting), b.offices(&b.in.Meeting)
	d := data{"then": nil, "now": nil, "figures": []any(nil), "unnamed": []any(nil), "signed": []any(nil), "reports": b.num(len(b.in.Meeting.Reports))}
	if len(then) > 1 && len(now) > 1 && strings.Join(then, "|") != strings.Join(now, "|") {
		d["then"], d["now"] = b.officeList(then), b.officeList(now)
	}
	if c, o := b.newest(b.claims), b.newest(p.claims); c != nil && o != nil && c.Unit == o.Unit && samePair(c.Figure, o.Figure) && !sameFigure(c.Figure, o.Figure) {
		d["figures"] = []any{b.text(b.say("background.figure", data{
			"measure": b.text(b.measure(c.Figure)), "then": b.view(o).Words(), "now": b.view(c).Words(),
			"thenDesk": b.view(o).byDesk(), "nowDesk": b.view(c).byDesk(),
			"thenPeriod": b.unsaidPeriod(o), "nowPeriod": b.unsaidPeriod(c), "stated": !c.Period.IsZero(),
		}))}
	}
	var unnamed []any
	for _, doc := range p.Meeting.Documents {
		if w := b.forgotten(doc.Title); w != "" {
			unnamed = append(unnamed, b.val(briefing.NamePiece(w)))
		}
	}
	d["unnamed"] = unnamed
	if d["then"] == nil && len(d["figures"].([]any)) == 0 && len(unnamed) == 0 {
		return nil
	}
	return b.say("background.changed", d)
}

// unsaidPeriod is the period of a claim whose words do not hold it.
func (b *writer) unsaidPeriod(c *claim) any {
	if c.Period.IsYear() && containsWords(c.Text, b.period(c.Period)) {
		return nil
	}
	return b.markedPeriod(c)
}

// newest is the strongest trade level that is a result.
func (b *writer) newest(cs []*claim) *claim {
	for _, c := range ranked(cs) {
		if c.Metric.IsTrade() && c.Kind == briefing.Level && c.Status != briefing.Target && c.Scope == briefing.ScopePair {
			return c
		}
	}
	return nil
}

// offices are the short offices of the heads of both sides, sorted by side.
func (b *writer) offices(m *briefing.Meeting) []string {
	var out []string
	for _, h := range heads(m) {
		if o := b.shortOffice(h.Role, h.Country); o != "" {
			out = append(out, o)
		}
	}
	return out
}

func (b *writer) officeList(offices []string) any {
	var vs []any
	if len(offices) == 2 && offices[0] == offices[1] {
		return b.val(briefing.NamePiece(strings.ToLower(b.pluralOffice(offices[0]))))
	}
	for _, o := range offices {
		vs = append(vs, b.val(briefing.NamePiece(strings.ToLower(o))))
	}
	return b.text(b.say("people", data{"people": vs}))
}

// forgotten names an instrument that this meeting's reports do not mention,
// "" if they do or might: a roadmap by its kind, an agreement by its title.
func (b *writer) forgotten(title string) string {
	w := headNoun(title)
	switch low := strings.ToLower(w); {
	case w == "":
		return ""
	case !manyOfAKind[low] && !b.mentions(w):
		return low
	case manyOfAKind[low]:
		words, found := contentWords(title), 0
		for _, t := range words {
			if b.mentions(t) {
				found++
			}
		}
		if 3*found <= 2*len(words) && len(words) > 1 && !strings.ContainsAny(title, "0123456789") {
			return title
		}
	}
	return ""
}

// manyOfAKind are instruments that a report can mention in general.
var manyOfAKind = map[string]bool{"agreement": true, "memorandum": true, "protocol": true, "treaty": true, "contract": true, "declaration": true, "statement": true}

// headNoun is the kind of instrument that a title begins with: "Roadmap" of
// "Roadmap for the development of …".
func headNoun(title string) string {
	f := strings.Fields(title)
	for i, w := range f {
		switch strings.ToLower(w) {
		case "for", "on", "of", "to", "between", "in", "amending":
			if i == 0 {
				return ""
			}
			return strings.Trim(f[i-1], ",.“”\"")
		}
	}
	return ""
}

// mentions says whether this meeting's reports hold a word, also written in
// two.
func (b *writer) mentions(word string) bool {
	w := strings.ToLower(word)
	for _, name := range b.in.Meeting.Reports {
		r := b.in.Texts[name]
		if r == nil {
			return true // not known, so nothing is said
		}
		text := strings.ToLower(r.Text)
		if strings.Contains(text, w) || strings.Contains(strings.ReplaceAll(strings.ReplaceAll(text, " ", ""), "-", ""), w) {
			return true
		}
	}
	return false
}
