package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// maxBottomLine is the number of words of the bottom line.
// maxQuoting is that of one in which the report's own words tell the figure: they are
// not cut where their sense is.
const (
	maxBottomLine = 45
	maxQuoting    = 62
)

// bottomForms are the wordings of the bottom line, the fullest first: its
// template, how many figures it tells, how it names people.
var bottomForms = []struct {
	outcome string
	figures int
	people  nameForm
}{
	{"bottom.voiced", 2, full}, {"bottom.voiced", 2, titled}, {"bottom.voiced", 1, titled}, {"bottom.voiced", 1, brief},
	{"bottom.agreed", 2, titled}, {"bottom.agreed", 1, titled}, {"bottom.agreed", 1, brief},
	{"bottom.lead", 2, full}, {"bottom.lead", 2, titled}, {"bottom.lead", 1, titled}, {"bottom.lead", 1, brief},
	{"bottom.outcome", 2, full}, {"bottom.outcome", 2, titled}, {"bottom.outcome", 1, titled}, {"bottom.outcome", 1, brief},
	{"bottom.short", 2, titled}, {"bottom.short", 1, titled}, {"bottom.short", 1, brief}, {"bottom.shortest", 1, brief},
}

// bottomLine is the outcome and the strongest figure with its hedge. The
// wording has a fuller and a shorter form of both; the first pair that keeps
// within the limit is taken.
func (b *writer) bottomLine() briefing.Text {
	m := &b.in.Meeting
	strongest, second := b.leadFigures()
	rival := (*claim)(nil)
	if strongest != nil {
		rival = b.rival(strongest)
	}
	voiced, settled, opens := b.voiced(), b.settled(), b.leadSentence(strongest)
	var shortest briefing.Text
	for _, form := range bottomForms {
		if form.outcome == "bottom.voiced" && voiced == nil || form.outcome == "bottom.agreed" && (settled == nil || voiced != nil) ||
			form.outcome == "bottom.lead" && (opens == nil || voiced != nil || settled != nil) {
			continue
		}
		rows, keys, room := len(b.g.rows), b.g.snapshot(), maxBottomLine
		d := data{
			"people": b.leading(form.people), "unmet": b.onlyThere(form.people), "kind": b.kind(m), "date": b.eventDay(m), "reported": b.reportedDay(m), "place": b.surePlace(m), "contacts": b.contacts(m), "quoted": b.allQuoted(),
			"documents": b.documentVals(), "agreements": b.num(order(b.mentionsAgreements())), "told": b.toldSigned(), "interview": m.Told() == briefing.KindInterview,
			"figure": nil, "second": nil, "rival": nil, "inReport": false, "same": false, "themes": b.themesSpoken(), "countries": b.pairVal(), "pair": b.bothInText(m),
			"reports": b.num(len(m.Reports)), "signers": []any(nil), "first": nil, "of": nil, "done": nil,
			"did": b.did(m), "between": b.sidesOf(m), "planned": m.Planned, "underway": m.UnderWay, "partial": b.partial(), "goal": nil, "settled": nil, "noun": false, "cited": false, "voiced": nil, "own": false, "lead": nil, "opens": nil, "former": b.recallsSome(),
			"count": b.num(len(m.Documents)), "more": b.num(0), "many": false, "other": nil, "otherMore": b.num(0), "otherMany": false,
		}
		b.documentData(d, m.Documents, form.people)
		if strongest != nil && b.figureData(d, strongest, second, rival, form.people == brief, form.figures > 1) {
			room = maxQuoting
		}
		if s, ok := d["second"].(figureView); ok && s.IsMilestone() && b.view(strongest).Noun() != nil {
			d["noun"], d["cited"] = true, true
		}
		if form.outcome == "bottom.voiced" {
			d["voiced"] = b.voicedWords(voiced)
		}
		if form.outcome == "bottom.agreed" {
			d["settled"], room = b.text(b.quoteRemark(settled)), maxLead
		}
		if form.outcome == "bottom.lead" {
			room = b.leadData(d, opens, form.people)
		}
		t := capital(b.say(form.outcome, d))
		if countWords(t.String()) <= room || b.err != nil {
			switch form.outcome {
			case "bottom.voiced":
				b.drop(voiced)
			case "bottom.lead":
				b.tellLead(opens)
			}
			return t
		}
		b.g.rollback(rows, keys)
		shortest = t
	}
	return b.trimLine(shortest)
}

// figureData gives a bottom line its figures: the strongest, short where there is little
// room, and with more what goes with it. It says whether the report's own words tell it.
func (b *writer) figureData(d data, strongest, second, rival *claim, short, more bool) bool {
	v := b.view(strongest)
	own := rival == nil && v.Own() != nil
	if short {
		v.most = shortClause
	}
	d["figure"], d["cited"], d["own"] = v, isMilestone(strongest.Figure), own
	if rival != nil {
		// One side's number never stands alone where the other's conflicts.
		d["rival"], d["inReport"] = b.view(rival), contains(strongest.reportsOf(), rival.Report)
		return own
	}
	if second != nil && more {
		d["second"], d["same"] = b.view(second), second.Metric == strongest.Metric && second.From == strongest.From
	}
	if goal := b.leadGoal(strongest); goal != nil && more {
		d["goal"] = b.view(goal)
	}
	return own
}

// jointly matches what both sides voice together, together what they agree
// without a document, jointRest what follows the first clause.
var (
	jointly   = regexp.MustCompile(`\b(expressed|voiced|confirmed|reaffirmed|reiterated) (their |the |mutual |a )?(\w+ )?(confidence|readiness|interest|intention|commitment|willingness|hope|optimism|determination)\b[^,;.:“”"]*`)
	together  = regexp.MustCompile(`\b(agreed|decided) (to|on) [^,;.:“”"]*`)
	jointRest = regexp.MustCompile(` (between|following|after|during|as well as) .*$`)
)

// mostVoiced is how many words the bottom line takes from a joint remark.
const mostVoiced = 14

// voiced is the joint remark of talks without a document that tells their
// outcome, nil if there is none.
func (b *writer) voiced() *remark {
	if m := &b.in.Meeting; len(m.Documents) > 0 || len(heads(m)) < 2 {
		return nil
	}
	for _, said := range []*regexp.Regexp{together, jointly} {
		for _, r := range b.remarks {
			if r.Side == briefing.SideBoth && !r.Unnamed && r.Speaker == "" && said.MatchString(squeeze(r.Text)) && voicedPart(r.Text) != "" {
				return r
			}
		}
	}
	return nil
}

// drop takes a remark out of the discussion, unless it is all that is told of
// its theme.
func (p *plan) drop(r *remark) {
	if rs := p.discussed[r.Theme]; len(rs) > 1 {
		p.discussed[r.Theme] = slices.DeleteFunc(rs, func(o *remark) bool { return o == r })
	}
}

// brokenOff matches the rest of an enumeration.
var brokenOff = regexp.MustCompile(`^, (\p{Ll}[\p{L}-]*ed|\p{Ll}[\p{L}-]*)( and \p{L}+)? \p{Ll}+\.?$`)

// voicedPart is the joint clause of a text, "" where there is none that is
// short enough.
func voicedPart(s string) string {
	if part := voicedClause(s); !leansBack.MatchString(part) {
		return part
	}
	return ""
}

// leansBack matches words that only an earlier sentence explains: "agreed to bring
// it to $2 billion".
var leansBack = regexp.MustCompile(`(?i)\b(it|them|this|these|those)\b`)

// voicedClause is the joint clause, whatever it leans on.
func voicedClause(s string) string {
	part := strings.TrimSpace(verbatim(together, s))
	if _, rest, ok := strings.Cut(squeeze(s), part); ok && brokenOff.MatchString(rest) {
		return "" // "agreed to promote open, rules-based trade"
	}
	if n := countWords(part); n >= 4 && n <= mostVoiced+4 {
		return part
	}
	if part == "" {
		part = strings.TrimSpace(jointRest.ReplaceAllString(verbatim(jointly, s), ""))
	}
	if countWords(part) > mostVoiced || countWords(part) < 4 {
		return ""
	}
	return part
}

// mostSettled is how many words the sentence may have by which a bottom line tells what
// was agreed.
const mostSettled = 46

// settled is the first agreement of an event without a document whose sentence a bottom
// line has room for, whole; nil if there is none.
func (b *writer) settled() *remark {
	if m := &b.in.Meeting; len(m.Documents) > 0 || m.Told() == briefing.KindInterview || m.Planned {
		return nil
	}
	for _, r := range b.plan.agreed {
		if p := b.passageOf(r); r.Act == briefing.Agreed && r.Speaker == "" && !r.Quoted && !p.before && !p.after && !p.together && countWords(p.words) <= mostSettled {
			return r
		}
	}
	return nil
}

// voicedWords quotes the joint clause.
func (b *writer) voicedWords(r *remark) any {
	return b.quoted(voicedPart(r.Text), false, false, r.ID, b.g.remark(r))
}

// trimLine is the last resort for a line that no form makes short enough: its
// pieces up to the limit, with an ellipsis, none of an excerpt that has no room.
func (b *writer) trimLine(t briefing.Text) briefing.Text {
	var out briefing.Text
	n := 0
	for _, p := range t {
		n += countWords(p.String())
		if n >= maxBottomLine-1 {
			break
		}
		out = append(out, p)
	}
	for s := out.String(); strings.Count(s, "“") > strings.Count(s, "”"); s = out.String() {
		out = out[:len(out)-1]
	}
	return append(out, b.words("style", "ellipsis"))
}

// themesSpoken are the themes spoken of, in print order.
func (b *writer) themesSpoken() []any {
	var out []any
	for _, th := range briefing.Themes() {
		if len(b.discussed[th]) > 0 && th != briefing.ThemeGeneral {
			out = append(out, b.val(b.words("theme_in_text", string(th))))
		}
	}
	return out
}
