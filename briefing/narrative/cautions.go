package narrative

import (
	"regexp"
	"strings"
	"unicode"

	"brief/briefing"
)

// cautionList says where a reader could be misled.
func (b *writer) cautionList() *briefing.Section {
	s := &briefing.Section{ID: "cautions", Rank: 38}
	var items []briefing.Text
	items = append(items, b.corrections())
	items = append(items, b.contradictions()...)
	items = append(items, b.officialCautions()...)
	items = append(items, b.inferredPeriods()...)
	for _, c := range b.claims {
		if isMilestone(c.Figure) {
			items = append(items, b.say("caution.milestone", data{"f": b.view(c), "stated": b.newestStated(c.Metric)}))
		}
	}
	items = append(items, b.singleOrigin(), b.signatures(), b.hedgeCaution(), b.estimates(), b.statistics(), b.adjectives())
	items = append(items, b.unknowns())
	block, ok := bullets(items...)
	if !ok {
		return nil
	}
	b.cautions = len(block.Items)
	s.Blocks = append(s.Blocks, block)
	return s
}

// inferredPeriods names the key figures whose period or baseline was filled
// in or is not known at all.
func (b *writer) inferredPeriods() []briefing.Text {
	var read, filled, told, none []any
	for _, c := range b.tiles {
		v := b.view(c)
		switch {
		case senseChanged(c.Figure): // told in the report's words, with the time that they give
		case b.readPeriod(c) != nil:
			base := c.Baseline
			if c.Period.IsZero() {
				base = b.readBaseline(c)
			}
			read = append(read, data{"f": v, "read": b.readPeriod(c), "baseline": b.periodVal(base), "estimate": b.derived(base)})
		case v.PeriodInferred() || v.BaselineInferred():
			filled = append(filled, v)
		case !c.Period.IsZero() || isMilestone(c.Figure):
		case b.told(c) != "":
			told = append(told, v)
		case !countsPeople(c):
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
	if len(told) > 0 {
		out = append(out, b.say("caution.astold", data{"figures": told}))
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

// newestStated quotes the newest level of a measure that any report states as
// a result, nil if there is none.
func (b *writer) newestStated(m briefing.Metric) any {
	var best *claim
	lists := [][]*claim{b.claims}
	for _, p := range b.past {
		lists = append(lists, p.claims)
	}
	for _, cs := range lists {
		for _, c := range cs {
			if c.Metric == m && c.Kind == briefing.Level && c.Status != briefing.Target && c.Scope == briefing.ScopePair && c.Period.IsYear() &&
				(best == nil || c.Period.Compare(best.Period) > 0) {
				best = c
			}
		}
	}
	if best == nil {
		return nil
	}
	return b.view(best)
}

// singleOrigin says on how many independent origins the account rests.
func (b *writer) singleOrigin() briefing.Text {
	m := &b.in.Meeting
	named, unnamed := origins(m, m.Reports)
	if len(named)+unnamed > 1 {
		return b.oneOriginClaims()
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
		"cited":  b.names(citedFor(m, m.Reports)),
		"origin": origin, "reports": b.num(len(m.Reports)), "two": len(m.Reports) == 2, "outlet": outlets, "quoted": b.anyQuoted() || len(b.in.Statements) == 0, "figures": b.num(len(b.claims)),
	})
}

// oneOriginClaims names the key figures that only one of several origins
// tells; those in dispute are named as such.
func (b *writer) oneOriginClaims() briefing.Text {
	var vs []any
	for _, c := range b.tiles {
		if named, unnamed := origins(&b.in.Meeting, c.reportsOf()); len(named)+unnamed == 1 && len(b.disputed[c]) == 0 {
			vs = append(vs, b.view(c))
		}
	}
	if len(vs) == 0 {
		return nil
	}
	return b.say("caution.oneorigin", data{"figures": vs})
}

// signatures names instruments whose signature is told without saying by whom
// or when.
func (b *writer) signatures() briefing.Text {
	var vs []any
	for _, d := range b.in.Meeting.Documents {
		if d.Act == "adopted" || d.Cite.Quote == "" || len(d.Signers) > 0 || signedByAll.MatchString(squeeze(d.Cite.Quote)) || b.tellsSigner(squeeze(d.Cite.Quote)) {
			continue
		}
		vs = append(vs, b.document(d).Title())
	}
	if len(vs) == 0 {
		return nil
	}
	return b.say("caution.signature", data{"documents": vs, "n": b.num(len(vs))})
}

// signedByAll matches sentences in which those present sign together.
var signedByAll = regexp.MustCompile(`(?i)\b(the|both|two) (\w+ )?(two|sides|parties|ministers|presidents|premiers|leaders|officials|countries|delegations|governments|heads) (\w+ ){0,4}(signed|inked|initialled|initialed|concluded)\b|\b(was|were) signed\b`)

// signedBy matches those who sign in the sentence of an instrument.
var signedBy = regexp.MustCompile(`(?i)^(.*?)\b(?:have |has |had )?(?:also )?(?:signed|inked|initialled|initialed)\b`)

// tellsSigner says whether the sentence of an instrument has somebody sign it
// other than the countries: "the ports of Oslo and Quito signed a protocol".
func (b *writer) tellsSigner(s string) bool {
	m := signedBy.FindStringSubmatch(s)
	if m == nil || passiveEnd.MatchString(m[1]) || !strings.ContainsFunc(m[1], unicode.IsUpper) {
		return false
	}
	for _, c := range b.in.Meeting.Countries {
		if strings.Contains(m[1], b.country(c)) {
			return false
		}
	}
	return true
}

var passiveEnd = regexp.MustCompile(`(?i)\b(was|were|been|be|being|is|are|documents?|agreements?|memorand\w+|protocols?) (also )?$`)

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
		if d.Series.IsTrade() && !b.isStated(d.Series, d.Period) {
			years = append(years, b.val(briefing.DatePiece(b.period(d.Period), d.No)))
		}
	}
	if len(years) == 0 {
		return nil
	}
	return b.say("caution.estimates", data{"years": years, "n": b.num(len(years))})
}

// isStated says whether any report states the level of a period, be it in
// dispute.
func (b *writer) isStated(m briefing.Metric, p briefing.Period) bool {
	lists := [][]*claim{b.claims}
	for _, e := range b.past {
		lists = append(lists, e.claims)
	}
	for _, cs := range lists {
		for _, c := range cs {
			if c.Metric == m && c.Kind == briefing.Level && c.Period == p {
				return true
			}
		}
	}
	return false
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
