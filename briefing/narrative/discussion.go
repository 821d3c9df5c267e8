package narrative

import (
	"strings"

	"brief/briefing"
)

// discussion prints who said what, by theme, in the reports' own words.
func (b *writer) discussion() *briefing.Section {
	s := &briefing.Section{ID: "discussion", Rank: 60}
	for _, th := range b.themesInTurn(b.heardIn) {
		if block, ok := bullets(b.bySpeaker(b.discussed[th])...); ok {
			s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockSubhead, Text: briefing.Text{b.words("theme", string(th))}}, block)
		}
	}
	if block, ok := bullets(b.instead(len(s.Blocks) == 0)...); ok {
		s.Blocks = append(s.Blocks, note(b.say("discussion.told", data{"reports": b.num(len(b.in.Meeting.Reports))})), block)
		return s
	}
	if len(s.Blocks) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("discussion.none", data{"reports": b.num(len(b.in.Meeting.Reports))})))
		return s
	}
	s.Blocks = append([]briefing.Block{note(b.whoseWords())}, s.Blocks...)
	return s
}

// themesInTurn are the themes of which something is told, in their order; but the
// first theme in which a side has a word comes before further ones of sides heard
// already. What finds no room moves to the annex from the end, and no side is to be
// silent on the pages before it while the other is heard three times. "Other
// remarks" stay the last.
func (p *plan) themesInTurn(heardIn func(*remark) []*briefing.Statement) []briefing.Theme {
	var out, later []briefing.Theme
	heard := map[string]bool{}
	for _, th := range briefing.Themes() {
		added := len(out) == 0
		for _, r := range p.discussed[th] {
			for _, s := range heardIn(r) {
				if s.Side != "" && s.Side != briefing.SideBoth && !heard[s.Side] {
					heard[s.Side], added = true, true
				}
			}
		}
		switch {
		case len(p.discussed[th]) == 0:
		case added && th != briefing.ThemeGeneral:
			out = append(out, th)
		default:
			later = append(later, th)
		}
	}
	return append(out, later...)
}

// heardIn are the statements that a remark's item prints: its own, and those in the
// sentences that it stands behind, which name who speaks.
func (b *writer) heardIn(r *remark) []*briefing.Statement {
	out := []*briefing.Statement{r.Statement}
	st := b.leans.standsOf(r)
	if !st.together {
		return out
	}
	for i := range b.in.Statements {
		if s := &b.in.Statements[i]; s.Report == r.Report && s.Speaker != "" && s.SentenceSpan.Start >= st.first && s.SentenceSpan.End <= r.SentenceSpan.Start {
			out = append(out, s)
		}
	}
	return out
}

// instead are the report's sentences on the event where no remark was read.
func (b *writer) instead(nothing bool) []briefing.Text {
	if !nothing {
		return nil
	}
	return b.talkSentences()
}

// whoseWords says whose words stand below, and that they were said before an event
// that is still to come.
func (b *writer) whoseWords() briefing.Text {
	d := data{"reports": b.num(len(b.in.Meeting.Reports))}
	out := b.say("discussion.mixed", d)
	if !b.anyQuoted() {
		out = b.say("discussion.indirect", d)
	}
	if b.in.Meeting.Planned {
		out = append(append(out, briefing.MustWords(" ")), b.say("discussion.planned", d)...)
	}
	return out
}

// voice is under whose name remarks stand in one item: "" for sentences that need
// none, each of which is an item of its own.
type voice struct{ speaker, report, after string }

// bySpeaker prints what one speaker says in quotation marks without a break in one item,
// and each sentence of the report in one, in the report's order.
func (b *writer) bySpeaker(rs []*remark) []briefing.Text {
	var out []briefing.Text
	var now voice
	var d data
	var items []any
	end := func() {
		if len(items) > 0 {
			d["items"] = items
			out = append(out, b.say("quotes", d))
		}
		items = nil
	}
	for _, r := range rs {
		v := voice{speaker: r.Speaker, after: r.After}
		if r.Speaker == "" {
			v.report = r.Report
		}
		if r.Speaker == "" && b.passageOf(r).unnamed {
			v.after = r.ID // two of whom nobody is named may be two
		}
		x := b.remarkData(r)
		if x["bare"] == true || v != now {
			end()
		}
		if now = v; x["bare"] == true {
			out = append(out, b.say("quote", x))
		} else {
			d, items = x, append(items, x["words"])
		}
	}
	end()
	return out
}

// anyQuoted says whether the reports quote anyone directly.
func (b *writer) anyQuoted() bool {
	for i := range b.in.Statements {
		if b.in.Statements[i].Quoted {
			return true
		}
	}
	return false
}

// quoteRemark is an attributed verbatim excerpt, quoteBy the same with its
// speaker after it.
func (b *writer) quoteRemark(r *remark) briefing.Text { return b.say("quote", b.remarkData(r)) }

func (b *writer) quoteBy(r *remark) briefing.Text { return b.say("quote.by", b.remarkData(r)) }

// remarkData is a remark for templates: its words, and who says them where the
// words do not tell it themselves.
func (b *writer) remarkData(r *remark) data {
	p := b.passageOf(r)
	who := b.voiceOf(r)
	if p.bare {
		who = nil
	}
	if p.unnamed && r.Speaker == "" {
		who, p.bare = b.val(b.words("style", "speaker_not_found")), false
	}
	return data{
		"who": who, "bare": p.bare && (r.Speaker != "" || r.Side != "" || b.oneReport(r.Report)) && (r.After == "" || p.together), "both": false, "report": b.reportVal(r.Report), "after": b.afterVal(r),
		"words": b.edited(cut{p.words, p.before, p.after}, p.edits, r.ID, b.g.remark(r)), "third": false, "single": b.oneReport(r.Report), "sides": nil,
	}
}

// afterVal names the person after whose words a remark stands that the report
// gives to nobody; nil for all others.
func (b *writer) afterVal(r *remark) any {
	if r.After == "" || r.Speaker != "" {
		return nil
	}
	return b.text(b.person(r.After, brief))
}

// voiceOf names who speaks: a person, the office or side that the report names
// instead, or the country; nil where it is both sides or nobody.
func (b *writer) voiceOf(r *remark) any {
	switch {
	case r.Speaker != "":
		return b.text(b.person(r.Speaker, once))
	case r.Side == "" || r.Side == briefing.SideBoth:
		return nil
	case r.Office != "" && digitIn(r.Office) == 0:
		return b.val(briefing.NamePiece(squeeze(r.Office)))
	}
	return b.countryInText(r.Side)
}

// jointVal is whose a joint remark is: both sides', or, where nobody is named,
// just what was said at the event.
func (b *writer) jointVal(s *briefing.Statement, t *Told) any {
	if t != nil && t.Meeting.Planned {
		return b.val(b.words("at_event", "planned")) // nobody has met yet
	}
	if !s.Unnamed && (t == nil || isJoint(s, &t.Meeting)) {
		return b.sidesVal(t)
	}
	kind := string(briefing.KindMeeting)
	if t != nil {
		kind = b.kind(&t.Meeting)
	}
	return b.val(b.words("at_event", kind))
}

// sidesVal is "both sides" or, of more than two countries, "all sides".
func (b *writer) sidesVal(t *Told) any {
	if t != nil && len(t.Meeting.Countries) > 2 {
		return b.val(b.words("style", "all_sides"))
	}
	return b.val(b.words("style", "both_sides"))
}

// oneReport says that a report is this meeting's only one and needs no name.
func (b *writer) oneReport(name string) bool {
	return len(b.in.Meeting.Reports) == 1 && b.in.Meeting.Reports[0] == name
}

// containsWords says whether s holds the words of part, whatever the white
// space between them.
func containsWords(s, part string) bool {
	return part != "" && strings.Contains(squeeze(s), squeeze(part))
}
