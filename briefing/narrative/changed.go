package narrative

import (
	"slices"
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
	var figures []any
	for _, x := range b.changedFigures(p) {
		o, c := x[0], x[1]
		figures = append(figures, b.text(b.say("background.figure", data{
			"measure": b.text(b.measure(c.Figure)), "then": b.view(o).Words(), "now": b.view(c).Words(),
			"thenDesk": b.view(o).byDesk(), "nowDesk": b.view(c).byDesk(),
			"thenPeriod": b.unsaidPeriod(o), "nowPeriod": b.unsaidPeriod(c), "stated": !c.Period.IsZero(),
		})))
	}
	d["figures"] = figures
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

// maxChanged is how many measures are compared with the previous meeting.
const maxChanged = 3

// changedFigures pairs what the previous meeting said of a measure with what
// this one says, where they differ: the strongest level of trade first, then
// levels and counts of other measures.
func (b *writer) changedFigures(p *past) (out [][2]*claim) {
	add := func(o, c *claim) {
		if len(out) < maxChanged && sameLength(c.Period, o.Period) && c.Unit == o.Unit && samePair(c.Figure, o.Figure) && !sameFigure(c.Figure, o.Figure) {
			out = append(out, [2]*claim{o, c})
		}
	}
	done, earlier := map[measured]bool{}, ranked(p.claims)
	if c, o := b.newest(b.claims), b.newest(p.claims); c != nil && o != nil {
		add(o, c)
		done[measureOf(c)] = true
	}
	for _, c := range ranked(b.claims) {
		m := measureOf(c)
		if done[m] || !isAmount(c) {
			continue
		}
		done[m] = true
		if i := slices.IndexFunc(earlier, func(o *claim) bool { return sameMeasure(o, c) }); i >= 0 {
			add(earlier[i], c)
		}
	}
	return out
}

// isAmount says whether a claim is an amount reached of the whole measure.
func isAmount(c *claim) bool {
	return c.Kind != briefing.Change && c.Status != briefing.Target && !isMilestone(c.Figure) && (!isPart(c) || !flows(c))
}

// sameMeasure says whether two amounts are of one measure and length of time:
// a year is not compared with some months.
func sameMeasure(o, c *claim) bool {
	return isAmount(o) && o.Metric == c.Metric && o.Kind == c.Kind && o.From == c.From && o.Unit == c.Unit && o.Scope == c.Scope &&
		sameLength(o.Period, c.Period) &&
		(o.Metric != briefing.CorridorVolume || alike(o.Of, c.Of)) && samePart(o, c)
}

// samePart says whether two amounts whose measures the reports' own words name are
// named by the same words, but for some that one of them has more.
func samePart(o, c *claim) bool {
	if !isNarrowed(o.Figure) && !isNarrowed(c.Figure) {
		return true
	}
	x, y := contentWords(o.Of), contentWords(c.Of)
	return namesAll(o.Figure) && namesAll(c.Figure) && len(x) > 0 && shared(x, y) == min(len(x), len(y))
}

// sameLength says whether two periods are as long, or one is not known.
func sameLength(a, b briefing.Period) bool { return a.IsZero() || b.IsZero() || a.Len() == b.Len() }

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
