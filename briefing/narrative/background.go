package narrative

import (
	"slices"

	"brief/briefing"
)

// background is at most eight dated bullets from the pair's earlier meetings:
// the previous one first, with what changed since.
func (b *writer) background() *briefing.Section {
	s := &briefing.Section{ID: "background", Rank: 55}
	var items []briefing.Text
	previous := slices.IndexFunc(b.past, func(p *past) bool { return bothSides(&p.Meeting) })
	told := b.recalled()
	for i, p := range b.past {
		if countSome(items) >= maxBackground {
			break // what is not printed is not cited either
		}
		for len(told) > 0 && i > previous && told[0].when().After(p.Meeting.Date) {
			items, told = append(items, b.recalledBullet(told[0])), told[1:]
		}
		items = append(items, b.pastBullet(p, i == previous))
		if i == max(previous, 0) {
			items = append(items, b.pastCargo(p), b.changed(p))
			items = append(items, b.fellDue(p)...)
		}
	}
	for _, r := range told {
		items = append(items, b.recalledBullet(r))
	}
	for _, r := range b.former[:min(len(b.former), maxFormer)] {
		items = append(items, b.say("background.former", data{"quote": b.text(b.quoteRemark(r)), "reports": b.num(len(b.in.Meeting.Reports))}))
	}
	if n := min(len(b.former), maxFormer); n < maxFormer && countSome(items) < maxBackground {
		items = append(items, b.formerSentences(maxFormer-n)...)
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

// countSome counts the texts that say something.
func countSome(items []briefing.Text) int {
	n := 0
	for _, t := range items {
		n += order(len(t) > 0)
	}
	return n
}

// BothSides says whether an event is one at which the sides met.
func BothSides(m *briefing.Meeting) bool { return bothSides(m) }

// bothSides says whether an event is a meeting: not one at which one person
// alone is told to have spoken.
func bothSides(m *briefing.Meeting) bool {
	switch m.Told() {
	case briefing.KindInterview, briefing.KindContacts:
		return false
	case briefing.KindPressConference, briefing.KindForum:
		return len(heads(m)) > 1
	}
	return true
}

// pastBullet tells who met, what they signed and the strongest figures; a
// meeting without either is told by its weightiest remark.
func (b *writer) pastBullet(p *past, previous bool) briefing.Text {
	m := &p.Meeting
	var who, docs, adopted, figures []any
	if hs := heads(m); len(hs) > 1 {
		who = b.together(hs)
	} else if len(hs) == 1 && (len(m.Documents) > 0 || len(b.pastFigures(p)) > 0) {
		who = b.together(hs)
	}
	for _, d := range m.Documents {
		if d.Act == "adopted" {
			adopted = append(adopted, b.document(d))
		} else {
			docs = append(docs, b.document(d))
		}
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
		"previous": previous, "date": b.dayVal(m), "reported": m.DateInferred, "place": b.surePlace(m), "people": who, "kind": b.kind(m),
		"alone": false, "one": !bothSides(m) && len(who) > 0, "documents": docs, "adopted": adopted, "figure": nil, "second": nil, "same": false, "speaker": speaker, "remark": nil, "cited": len(top) > 0 && isMilestone(top[0].Figure),
	}
	if len(figures) > 0 {
		d["figure"] = figures[0]
	}
	if len(figures) > 1 {
		d["second"], d["same"] = figures[1], top[0].Metric == top[1].Metric && top[0].From == top[1].From
	}
	if len(m.Documents) == 0 && len(figures) == 0 {
		if r := b.pastRemark(p); r != nil {
			d["alone"], d["one"] = len(heads(m)) < 2, false // named with the remark
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
	first, second := pairOf(rest)
	switch {
	case first == nil:
		return nil
	case second == nil:
		return []*claim{first}
	}
	return []*claim{first, second}
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
		n := r.weight() + 3*len(b.discussed[r.Theme])
		if r.Theme == briefing.ThemeTrade || r.Theme == briefing.ThemeTransport {
			n += 8 // what the charts are about
		}
		if n > score && !r.Courtesy && !b.leans.standsOf(r).open {
			best, score = r, n
		}
	}
	return best
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
		if b.leans.standsOf(r).open || r.Act != briefing.Promised || due.IsZero() || due.After(b.in.CutOff) {
			continue
		}
		out = append(out, b.say("background.due", data{"quote": b.text(b.quoteBy(r))}))
	}
	return out
}
