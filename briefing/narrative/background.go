package narrative

import (
	"strings"

	"brief/briefing"
)

// background is at most eight dated bullets from the pair's earlier meetings:
// the previous one first, with what changed since.
func (b *writer) background() *briefing.Section {
	s := &briefing.Section{ID: "background", Rank: 55}
	var items []briefing.Text
	for i, p := range b.past {
		items = append(items, b.pastBullet(p, i == 0))
		if i == 0 {
			items = append(items, b.pastCargo(p), b.changed(p))
			items = append(items, b.fellDue(p)...)
		}
	}
	block, ok := bullets(items...)
	if !ok {
		s.Blocks = append(s.Blocks, paragraph(b.say("background.none", data{})))
		return s
	}
	block.Items = block.Items[:min(len(block.Items), maxBackground)]
	s.Blocks = append(s.Blocks, block)
	return s
}

// pastBullet tells who met, what they signed and the strongest figures; a
// meeting without either is told by its weightiest remark.
func (b *writer) pastBullet(p *past, previous bool) briefing.Text {
	m := &p.Meeting
	var who, docs, figures []any
	who = b.together(heads(m))
	for _, d := range m.Documents {
		docs = append(docs, b.document(d))
	}
	top := b.pastFigures(p)
	var speaker any
	for _, c := range top {
		figures = append(figures, b.view(c))
		if t := b.claimant(c); t != nil && speaker == nil {
			speaker = b.text(b.surnames(c))
		}
	}
	d := data{
		"previous": previous, "date": b.dayVal(m), "place": b.placeVal(m), "people": who, "kind": b.kind(m),
		"documents": docs, "figure": nil, "second": nil, "same": false, "speaker": speaker, "remark": nil,
	}
	if len(figures) > 0 {
		d["figure"] = figures[0]
	}
	if len(figures) > 1 {
		d["second"], d["same"] = figures[1], top[0].Metric == top[1].Metric && top[0].From == top[1].From
	}
	if len(docs) == 0 && len(figures) == 0 {
		if r := b.pastRemark(p); r != nil {
			d["remark"] = b.text(b.quoteRemark(r))
		}
	}
	return b.say("background.meeting", d)
}

// surnames names the speakers of a claim shortly: the bullet has introduced
// them.
func (b *writer) surnames(c *claim) briefing.Text {
	for _, f := range c.figures() {
		if f.Speaker != "" {
			return b.person(f.Speaker, brief)
		}
	}
	return nil
}

// pastFigures are an earlier meeting's two strongest trade figures, or its two
// strongest at all.
func (b *writer) pastFigures(p *past) []*claim {
	var trade, rest []*claim
	for _, c := range ranked(p.claims) {
		if c.Metric.IsTrade() {
			trade = append(trade, c)
		} else if c.Metric == briefing.Investment {
			rest = append(rest, c)
		}
	}
	if len(trade) > 0 {
		rest = trade
	}
	return rest[:min(len(rest), 2)]
}

// pastCargo are the previous meeting's freight figures.
func (b *writer) pastCargo(p *past) briefing.Text {
	var cs []*claim
	for _, c := range ranked(p.claims) {
		if c.Metric.IsCargo() && len(cs) < 3 {
			cs = append(cs, c)
		}
	}
	if len(cs) == 0 {
		return nil
	}
	shared := len(cs) > 1
	for _, c := range cs {
		shared = shared && c.Kind == briefing.Change && !c.Baseline.IsZero() && c.Period == cs[0].Period && c.Baseline == cs[0].Baseline
	}
	return b.say("background.cargo", data{
		"date": b.dayVal(&p.Meeting), "figures": b.views(cs), "newer": b.hasCargo(),
		"shared": shared, "period": b.periodVal(cs[0].Period), "baseline": b.periodVal(cs[0].Baseline),
	})
}

// pastRemark is an earlier meeting's weightiest remark, on a theme of this
// meeting if there is one.
func (b *writer) pastRemark(p *past) *remark {
	var best *remark
	score := -1 << 30
	for _, r := range p.remarks {
		n := weight(r.Statement)
		if len(b.discussed[r.Theme]) > 0 {
			n += 10
		}
		if n > score && !r.Courtesy {
			best, score = r, n
		}
	}
	return best
}

// changed says what is different at this meeting from the previous one:
// level, figures of one measure, instruments no longer named.
func (b *writer) changed(p *past) briefing.Text {
	then, now := b.offices(&p.Meeting), b.offices(&b.in.Meeting)
	d := data{"then": nil, "now": nil, "figures": []any(nil), "unnamed": []any(nil), "signed": []any(nil), "reports": b.num(len(b.in.Meeting.Reports))}
	if len(then) > 0 && len(now) > 0 && strings.Join(then, "|") != strings.Join(now, "|") {
		d["then"], d["now"] = b.officeList(then), b.officeList(now)
	}
	if c, o := b.newest(b.claims), b.newest(p.claims); c != nil && o != nil && c.Unit == o.Unit && !sameFigure(c.Figure, o.Figure) {
		d["figures"] = []any{b.text(b.say("background.figure", data{
			"measure": b.text(b.measure(c.Figure)), "then": b.view(o).Words(), "now": b.view(c).Words(),
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
	return b.periodVal(c.Period)
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
	case !b.mentions(w):
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

// fellDue lists what was promised at the previous meeting for a time that has
// come.
func (b *writer) fellDue(p *past) []briefing.Text {
	var out []briefing.Text
	for _, r := range p.remarks {
		due := r.Date
		if due.IsZero() && !r.Deadline.IsZero() {
			due = briefing.Date{Year: r.Deadline.Last.Year(), Month: r.Deadline.Last.Of(), Day: 28}
		}
		if r.Act != briefing.Promised || due.IsZero() || due.After(b.in.CutOff) {
			continue
		}
		out = append(out, b.say("background.due", data{"quote": b.text(b.quoteBy(r))}))
	}
	return out
}
