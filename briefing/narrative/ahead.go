package narrative

import (
	"slices"
	"sort"
	"time"

	"brief/briefing"
)

// Limits of what the two pages of a read-ahead hold.
const (
	maxPositions   = 14 // in all
	maxUndated     = 3  // commitments without a date
	maxCommitments = 10
	maxInstruments = 12
)

// readAhead composes the paper for the next meeting of a pair: the last one,
// the series, what each side said last on each theme, commitments with their
// dates, and instruments so far. Told is the last meeting, Previous holds all
// other events of the pair.
func (b *writer) readAhead() *briefing.Briefing {
	in := b.in
	out := b.paper()
	out.Ahead = in.Meeting.Countries
	out.Title = b.say("ahead.title", data{"countries": b.pairVal(), "date": b.dateVal(in.Day)})
	facts := b.aheadFacts()
	lead := b.say("ahead.lead", data{
		"pair": b.pairVal(), "events": b.num(len(b.events())), "first": b.dayVal(&b.events()[len(b.events())-1].Meeting), "kind": b.kind(&in.Meeting),
		"last": b.eventDay(&in.Meeting), "reported": b.reportedDay(&in.Meeting), "contacts": b.contacts(&in.Meeting), "place": b.surePlace(&in.Meeting), "instruments": b.num(b.instrumentCount()), "commitments": b.num(len(b.commitments())), "overdue": b.num(b.overdue()),
	})
	b.fill(out, facts, lead,
		b.deskNote, b.lastMeeting, b.keyFigures, b.tradeChart, b.positions, b.commitmentList, b.cargoChart, b.instruments, b.history, b.cautionList)
	return out
}

// events are all events of the pair, newest first.
func (b *writer) events() []*past {
	out := append([]*past{{Told: &b.in.Told, claims: b.claims, remarks: b.remarks}}, b.past...)
	sort.SliceStable(out, func(i, j int) bool { return out[j].Meeting.Date.Before(out[i].Meeting.Date) })
	return out
}

// aheadFacts are the facts of the last meeting, named as such, with the day
// that the paper looks from.
func (b *writer) aheadFacts() briefing.Section {
	s := b.facts()
	t := s.Blocks[0].Table
	t.Rows[1][0] = briefing.Text{b.words("fact", "last_event")}
	t.Rows = append(t.Rows, []briefing.Text{{b.words("fact", "as_of")}, b.say("fact.value", data{"v": b.dateVal(b.in.Day)})})
	return s
}

// lastMeeting says in short what came out of it, and what changed with it.
func (b *writer) lastMeeting() *briefing.Section {
	s := &briefing.Section{ID: "last-meeting", Rank: 20, Blocks: []briefing.Block{paragraph(b.bottomLine())}}
	if i := slices.IndexFunc(b.past, func(p *past) bool { return bothSides(&p.Meeting) && p.Meeting.Date.Before(b.in.Meeting.Date) }); i >= 0 {
		if t := b.changed(b.past[i]); len(t) > 0 {
			s.Blocks = append(s.Blocks, paragraph(t))
		}
	}
	return s
}

// positions are what each side said last on each theme, in the reports' words.
func (b *writer) positions() *briefing.Section {
	s := &briefing.Section{ID: "positions", Rank: 45}
	n := 0
	for _, th := range briefing.Themes() {
		var items []briefing.Text
		for _, side := range append(slices.Clone(b.in.Meeting.Countries), briefing.SideBoth) {
			if n >= maxPositions {
				break
			}
			if r := b.lastWord(th, side); r != nil {
				items, n = append(items, b.say("ahead.position", data{
					"day": b.dayVal(&r.told.Meeting), "side": b.sideVal(r), "quote": b.text(b.quoteRemark(r)),
				})), n+1
			}
		}
		if block, ok := bullets(items...); ok {
			s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockSubhead, Text: briefing.Text{b.words("theme", string(th))}}, block)
		}
	}
	if len(s.Blocks) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("ahead.silent", data{})))
	}
	return s
}

// sideVal names the country of who speaks.
func (b *writer) sideVal(r *remark) any {
	if r.Side == briefing.SideBoth || r.Speaker == "" {
		return nil // named with the words
	}
	return b.countryInText(r.Side)
}

// lastWord is the weightiest remark of a side on a theme at the newest event
// where it spoke on it; nil for none.
func (b *writer) lastWord(th briefing.Theme, side string) *remark {
	for _, e := range b.events() {
		var best *remark
		for _, r := range e.remarks {
			if r.Theme != th || r.Side != side || r.Courtesy || r.Unnamed || r.Act == briefing.Signed || r.weight() <= 0 || b.isCommitment(r) {
				continue
			}
			if best == nil || r.weight() > best.weight() {
				best = r
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

// isCommitment says whether a remark undertakes something.
func (b *writer) isCommitment(r *remark) bool {
	return (r.Act == briefing.Promised || r.Act == briefing.Agreed && r.dated()) && isStep(r)
}

// due is the last day of what a commitment names, zero where it names none.
func due(r *remark) briefing.Date {
	if !r.Date.IsZero() || r.Deadline.IsZero() {
		return r.Date
	}
	next := r.Deadline.Last + 1
	return briefing.DateOf(time.Date(next.Year(), time.Month(next.Of()), 1, 0, 0, 0, 0, time.UTC)).AddDays(-1)
}

// commitments are those of all events: dated ones by their day, then the
// newest of the others.
func (b *writer) commitments() []*remark {
	var dated, undated []*remark
	for _, e := range b.events() {
		for _, r := range e.remarks {
			switch {
			case !b.isCommitment(r) || r.Courtesy:
			case due(r).IsZero():
				undated = append(undated, r)
			default:
				dated = append(dated, r)
			}
		}
	}
	sort.SliceStable(dated, func(i, j int) bool { return due(dated[j]).After(due(dated[i])) })
	// Where there are too many, those that are longest past give way.
	dated = dated[max(0, len(dated)-maxCommitments):]
	return append(dated, undated[:min(len(undated), maxUndated)]...)
}

// isOverdue says that a commitment's day lies before the day of the paper.
// Whether it was kept is another question.
func (b *writer) isOverdue(r *remark) bool { return !due(r).IsZero() && due(r).Before(b.in.Day) }

func (b *writer) overdue() int {
	n := 0
	for _, r := range b.commitments() {
		n += order(b.isOverdue(r))
	}
	return n
}

func (b *writer) commitmentList() *briefing.Section {
	s := &briefing.Section{ID: "commitments", Rank: 25}
	var items []briefing.Text
	for _, r := range b.commitments() {
		d := data{"date": nil, "overdue": b.isOverdue(r), "day": b.dayVal(&r.told.Meeting), "quote": b.text(b.quoteRemark(r))}
		switch {
		case !r.Date.IsZero():
			d["date"] = b.dateVal(r.Date)
		case !r.Deadline.IsZero():
			d["date"] = b.periodVal(r.Deadline)
		}
		items = append(items, b.say("ahead.commitment", d))
	}
	block, ok := bullets(items...)
	if !ok {
		s.Blocks = append(s.Blocks, paragraph(b.say("ahead.nocommitment", data{})))
		return s
	}
	s.Blocks = append(s.Blocks, block, note(b.say("ahead.kept", data{})))
	return s
}

func (b *writer) instrumentCount() int {
	n := 0
	for _, e := range b.events() {
		n += len(e.Meeting.Documents)
	}
	return n
}

// instruments are those signed or adopted at all meetings, newest first.
func (b *writer) instruments() *briefing.Section {
	s := &briefing.Section{ID: "instruments", Rank: 40}
	var items []briefing.Text
	for _, e := range b.events() {
		var signed, adopted []any
		for _, d := range e.Meeting.Documents {
			if d.Act == "adopted" {
				adopted = append(adopted, b.document(d))
			} else {
				signed = append(signed, b.document(d))
			}
		}
		if len(signed)+len(adopted) > 0 && len(items) < maxInstruments {
			items = append(items, b.say("ahead.instruments", data{"day": b.dayVal(&e.Meeting), "place": b.surePlace(&e.Meeting), "signed": signed, "adopted": adopted}))
		}
	}
	block, ok := bullets(items...)
	if !ok {
		block = paragraph(b.say("ahead.noinstrument", data{}))
	}
	s.Blocks = append(s.Blocks, block)
	return s
}

// history are the pair's other events, newest first.
func (b *writer) history() *briefing.Section {
	s := &briefing.Section{ID: "history", Rank: 55}
	var items []briefing.Text
	for _, p := range b.past[:min(len(b.past), maxBackground)] {
		items = append(items, b.pastBullet(p, false))
	}
	block, ok := bullets(items...)
	if !ok {
		block = paragraph(b.say("background.none", data{}))
	}
	s.Blocks = append(s.Blocks, block)
	return s
}
