package narrative

import (
	"strings"

	"brief/briefing"
)

// cautionList says where a reader could be misled.
func (b *writer) cautionList() *briefing.Section {
	m := &b.in.Meeting
	s := &briefing.Section{ID: "cautions", Rank: 38}
	var items []briefing.Text
	items = append(items, b.contradictions()...)
	items = append(items, b.inferredPeriods()...)
	for _, c := range b.claims {
		if isMilestone(c.Figure) {
			items = append(items, b.say("caution.milestone", data{"f": b.view(c)}))
		}
	}
	items = append(items, b.singleOrigin(), b.hedgeCaution(), b.estimates(), b.statistics(), b.adjectives())
	if m.Date.IsZero() || m.Place == "" || m.DateInferred {
		items = append(items, b.say("caution.unknown", data{"date": m.Date.IsZero(), "place": m.Place == "", "inferred": m.DateInferred && !m.Date.IsZero()}))
	}
	items = append(items, b.undated())
	if b.countContradictions() == 0 && len(b.claims) > 0 {
		items = append(items, b.say("caution.consistent", data{}))
	}
	block, ok := bullets(items...)
	if !ok {
		return nil
	}
	b.cautions = len(block.Items)
	s.Blocks = append(s.Blocks, block)
	return s
}

func (b *writer) countContradictions() int {
	n := 0
	for i := range b.in.Series {
		n += len(b.in.Series[i].Contradictions)
	}
	return n
}

// contradictions shows each set of claims that cannot all hold.
func (b *writer) contradictions() []briefing.Text {
	var out []briefing.Text
	for i := range b.in.Series {
		s := &b.in.Series[i]
		for _, c := range s.Contradictions {
			out = append(out, b.say("caution.contradiction", data{
				"measure": b.val(b.words("metric", string(s.Metric))), "claims": b.claimWords(c.Figures), "strict": c.Reading != briefing.Conventional,
			}))
		}
	}
	return out
}

// claimWords quotes figures with their reports.
func (b *writer) claimWords(ids []string) []any {
	var out []any
	for _, id := range ids {
		c := b.g.claims[id]
		if c == nil {
			continue
		}
		for _, f := range c.figures() {
			if f.ID == id {
				out = append(out, b.text(b.say("caution.claim", data{
					"words": b.val(briefing.ExcerptPiece(squeeze(f.Text), f.ID, b.g.figure(c))), "report": b.val(briefing.NamePiece(b.reportName(f.Report))),
					"period": b.periodVal(f.Period),
				})))
			}
		}
	}
	return out
}

// inferredPeriods names the key figures whose period or baseline was filled
// in or is not known at all.
func (b *writer) inferredPeriods() []briefing.Text {
	var read, filled, none []any
	for _, c := range b.tiles {
		v := b.view(c)
		switch {
		case b.readPeriod(c) != nil:
			base := b.readBaseline(c)
			read = append(read, data{"f": v, "period": b.periodVal(base.Shift(1)), "baseline": b.periodVal(base), "estimate": b.derived(base)})
		case v.IsChange() && v.PeriodInferred() && v.BaselineInferred() && !c.Baseline.IsZero():
			read = append(read, data{"f": v, "period": b.periodVal(c.Period), "baseline": b.periodVal(c.Baseline), "estimate": b.derived(c.Baseline)})
		case v.PeriodInferred() || v.BaselineInferred():
			filled = append(filled, v)
		case c.Period.IsZero() && !isMilestone(c.Figure):
			none = append(none, v)
		}
	}
	var out []briefing.Text
	for _, x := range read {
		out = append(out, b.say("caution.read", x.(data)))
	}
	if len(filled) > 0 {
		out = append(out, b.say("caution.filled", data{"figures": filled, "n": b.num(len(filled))}))
	}
	if len(none) > 0 {
		out = append(out, b.say("caution.noperiod", data{"figures": none, "n": b.num(len(none))}))
	}
	return out
}

// derived says whether the trade chart derives a value for the period.
func (b *writer) derived(p briefing.Period) bool {
	for _, d := range b.derivations {
		if d.Period == p && d.Series.IsTrade() {
			return true
		}
	}
	return false
}

// singleOrigin says on how many independent origins the account rests.
func (b *writer) singleOrigin() briefing.Text {
	m := &b.in.Meeting
	named, unnamed := origins(m, m.Reports)
	if len(named)+unnamed > 1 {
		return nil
	}
	origin := any(nil)
	if len(named) == 1 {
		origin = b.val(briefing.NamePiece(named[0]))
	}
	outlets := false
	for _, u := range b.in.Reports {
		outlets = outlets || contains(m.Reports, u.Name) && u.Outlet != ""
	}
	return b.say("caution.origin", data{
		"origin": origin, "reports": b.num(len(m.Reports)), "two": len(m.Reports) == 2, "outlet": outlets, "quoted": b.anyQuoted() || len(b.in.Statements) == 0, "figures": b.num(len(b.claims)),
	})
}

// hedgeCaution names figures that reports hedge differently.
func (b *writer) hedgeCaution() briefing.Text {
	var vs []any
	for _, c := range b.claims {
		if c.hedgesDiffer() {
			vs = append(vs, b.text(b.say("caution.hedge", data{"claims": b.claimWords(ids(c))})))
		}
	}
	if len(vs) == 0 {
		return nil
	}
	return b.say("caution.hedges", data{"items": vs})
}

func ids(c *claim) []string {
	var out []string
	for _, f := range c.figures() {
		out = append(out, f.ID)
	}
	return out
}

// estimates names the years that only the conventional reading bounds.
func (b *writer) estimates() briefing.Text {
	var years []any
	for _, d := range b.derivations {
		if d.Series.IsTrade() {
			years = append(years, b.val(briefing.DatePiece(b.period(d.Period), d.No)))
		}
	}
	if len(years) == 0 {
		return nil
	}
	return b.say("caution.estimates", data{"years": years, "n": b.num(len(years))})
}

// statistics says that figures of different statistical sources were kept
// apart.
func (b *writer) statistics() briefing.Text {
	var names []any
	seen := map[string]bool{}
	for _, c := range b.claims {
		if s := c.Statistic; s != "" && !seen[s] {
			seen[s] = true
			names = append(names, b.val(briefing.NamePiece(s)))
		}
	}
	if len(names) < 2 {
		return nil
	}
	return b.say("caution.statistics", data{"names": names})
}

// adjectives quotes growth that is claimed without a number.
func (b *writer) adjectives() briefing.Text {
	var vs []any
	for _, r := range b.remarks {
		if len(r.Figures) > 0 || r.Courtesy || len(vs) == 3 {
			continue
		}
		if w := vague(r.Text); w != "" && len(b.discussed[r.Theme]) > 0 {
			vs = append(vs, b.text(b.say("quoted", data{"words": b.val(briefing.ExcerptPiece(w, r.ID, b.g.remark(r)...)), "before": false, "after": false})))
		}
	}
	if len(vs) == 0 {
		return nil
	}
	return b.say("caution.adjectives", data{"items": vs})
}

// vague finds "significant increase" and its kin: growth with an adjective
// where a number should stand. It gives back the report's words.
func vague(s string) string {
	f := strings.Fields(s)
	for i := 0; i+1 < len(f); i++ {
		adj, noun := strings.ToLower(strings.Trim(f[i], ",.")), strings.ToLower(strings.Trim(f[i+1], ",.;:”\""))
		if vagueAdjective[adj] && vagueNoun[noun] {
			return strings.TrimRight(f[i]+" "+f[i+1], ",.;:”\"")
		}
	}
	return ""
}

var vagueAdjective = map[string]bool{
	"significant": true, "considerable": true, "substantial": true, "sharp": true, "rapid": true, "steady": true, "strong": true,
	"notable": true, "impressive": true, "stable": true, "successful": true, "big": true, "dynamic": true, "tremendous": true, "sustained": true,
}

var vagueNoun = map[string]bool{
	"increase": true, "growth": true, "rise": true, "progress": true, "drop": true, "decline": true, "decrease": true,
	"expansion": true, "dynamics": true, "pace": true, "surge": true, "development": true,
}

// undated names reports of this meeting that carry no date.
func (b *writer) undated() briefing.Text {
	var names []string
	for _, u := range b.in.Reports {
		if contains(b.in.Meeting.Reports, u.Name) && u.Date.IsZero() {
			names = append(names, u.Name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return b.say("caution.undated", data{"reports": b.reportVals(names), "n": b.num(len(names)), "sister": len(names) < len(b.in.Meeting.Reports)})
}
