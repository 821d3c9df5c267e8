package narrative

import (
	"cmp"
	"regexp"
	"slices"

	"brief/briefing"
)

// keyFigures are the tiles, and a line for the other numbers of the reports.
func (b *writer) keyFigures() *briefing.Section {
	s := &briefing.Section{ID: "key-figures", Rank: 20}
	if len(b.tiles) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("key.none", data{"reports": b.num(len(b.in.Meeting.Reports)), "counts": b.counts()})))
	} else {
		block := briefing.Block{Kind: briefing.BlockTiles}
		for _, c := range b.tiles {
			block.Tiles = append(block.Tiles, b.tile(c))
		}
		s.Blocks = append(s.Blocks, block)
	}
	if also, ok := b.alsoReported(); ok && also.Kind == briefing.BlockParagraph {
		s.Blocks = append(s.Blocks, also)
	} else if ok {
		b.more = &briefing.Section{ID: "other-figures", Rank: 62, Blocks: []briefing.Block{also}}
	} else if len(b.tiles) == len(b.claims) && len(b.tiles) > 0 && len(b.in.Unused) == 0 {
		s.Blocks = append(s.Blocks, note(b.say("key.all", data{"reports": b.num(len(b.in.Meeting.Reports))})))
	}
	return s
}

// countsThemselves says that the only number of a sentence counts those who
// met: "the two officials exchanged views".
func countsThemselves(group []*claim) bool {
	for _, c := range group {
		if c.Kind != briefing.Count || c.Value > 4 || !themselves.MatchString(c.Text+" "+c.Of) {
			return false
		}
	}
	return true
}

var themselves = regexp.MustCompile(`(?i)\b(officials|ministers|presidents|leaders|sides|parties|countries|states|nations|delegations|governments|premiers|diplomats|interlocutors)\b`)

// counts are the words of up to four counts of the pair that stand inside
// remarks, where there is no tile: "hundreds of companies".
func (b *writer) counts() []any {
	var out []any
	for _, group := range bySentence(b.others) {
		for _, c := range group {
			if c.Kind == briefing.Count && c.Scope != briefing.ScopeThird && c.Value >= 5 && len(out) < 4 && b.spoken(group) {
				out = append(out, b.text(b.say("quoted", data{"words": b.view(c).Words(), "before": false, "after": false})))
			}
		}
	}
	return out
}

func (b *writer) tile(c *claim) briefing.Tile {
	v := b.view(c)
	d := data{"f": v, "reports": b.num(len(c.reportsOf()))}
	return briefing.Tile{
		Value: b.say("tile.value", d), Measure: capital(b.say("tile.measure", d)),
		Period: b.say("tile.period", data{"f": v, "read": b.readPeriod(c)}), Claimant: b.say("tile.claimant", d),
	}
}

// readPeriod is how the series reads a change that names no period, nil where
// it makes nothing of it: a value derived from it for a year says that it was
// read as the change from that year to the next.
func (b *writer) readPeriod(c *claim) any {
	if c.Kind != briefing.Change {
		return nil
	}
	period, base := c.Period, c.Baseline
	if period.IsZero() {
		if base = b.readBaseline(c); base.IsZero() {
			return nil
		}
		period = base.Shift(1)
	}
	if base.IsZero() || !b.view(c).Unread() && !c.Period.IsZero() {
		return nil
	}
	return b.text(b.say("period.read", data{"period": b.periodVal(period), "baseline": b.periodVal(base)}))
}

// readBaseline is the year for which the series derives a value from a change
// without period.
func (b *writer) readBaseline(c *claim) briefing.Period {
	for _, s := range b.in.Series {
		for _, p := range s.Points {
			if !p.Derived || !p.Inferred {
				continue
			}
			for _, f := range c.figures() {
				if contains(p.Figures, f.ID) {
					return p.Period
				}
			}
		}
	}
	return briefing.Period{}
}

// alsoReported quotes the numbers that are no tile, each in its own words;
// numbers of one sentence share an entry. Those inside a remark that is
// printed anyway are left to it.
func (b *writer) alsoReported() (briefing.Block, bool) {
	var items []briefing.Text
	aimed := map[string]bool{}
	for _, c := range b.targets {
		aimed[c.Report+c.Sentence] = true // printed among the next steps
	}
	for _, group := range merged(bySentence(b.others)) {
		if b.spoken(group) || aimed[group[0].Report+group[0].Sentence] || countsThemselves(group) {
			continue
		}
		if isRow(group) {
			items = append(items, b.row(group))
			continue
		}
		items = append(items, b.quoteFigures(group))
	}
	if len(items) == 0 {
		return briefing.Block{}, false
	}
	if len(items) == 1 {
		return paragraph(b.say("key.also", data{"items": b.texts(items)})), true
	}
	return bullets(items...)
}

// tableRule is the rule of figures that stand in a table.
const tableRule = "table"

// isRow says whether figures are the cells of one row of a table, whose words
// do not read as a sentence.
func isRow(group []*claim) bool {
	for _, c := range group {
		if c.Rule != tableRule || c.Metric != group[0].Metric || c.From != group[0].From || c.Of != group[0].Of {
			return false
		}
	}
	return true
}

// row words a row of a table: "Trade turnover: $1.8 million (2022), $1.7
// million (2023), down 6.8 percent".
func (b *writer) row(group []*claim) briefing.Text {
	var items []any
	cells := slices.Clone(group)
	slices.SortStableFunc(cells, func(x, y *claim) int {
		return cmp.Or(order(x.Kind == briefing.Change)-order(y.Kind == briefing.Change), x.Period.Compare(y.Period))
	})
	for i, c := range cells {
		d := data{"f": b.view(c), "period": nil}
		if c.Kind != briefing.Change || i == 0 || cells[i-1].Period != c.Period {
			d["period"] = b.markedPeriod(c)
		}
		items = append(items, b.text(b.say("key.row.item", d)))
	}
	report := any(nil)
	if c := group[0]; !b.oneReport(c.Report) {
		report = b.reportVal(c.Report)
	}
	return b.say("key.row", data{"measure": b.text(b.measure(group[0].Figure)), "items": items, "report": report})
}

// otherFigures is the list of what is no tile, where it is long.
func (b *writer) otherFigures() *briefing.Section { return b.more }

// bySentence groups claims that stand in one sentence.
func bySentence(cs []*claim) [][]*claim {
	var out [][]*claim
	for _, c := range cs {
		n := len(out)
		if n > 0 && out[n-1][0].Report == c.Report && out[n-1][0].Sentence == c.Sentence {
			out[n-1] = append(out[n-1], c)
			continue
		}
		out = append(out, []*claim{c})
	}
	return out
}

// merged joins groups whose sentences read the same: rows of a table that a
// report repeats.
func merged(groups [][]*claim) [][]*claim {
	var out [][]*claim
	at := map[string]int{}
	for _, g := range groups {
		key := g[0].Report + "\x00" + squeeze(g[0].Sentence)
		if i, ok := at[key]; ok && squeeze(g[0].Sentence) != "" {
			out[i] = append(out[i][:len(out[i]):len(out[i])], g...)
			continue
		}
		at[key] = len(out)
		out = append(out, g)
	}
	return out
}

// spoken says whether remarks that are printed hold all of the figures.
func (b *writer) spoken(group []*claim) bool {
	for _, c := range group {
		if !b.inRemark(c) {
			return false
		}
	}
	return true
}

func (b *writer) inRemark(c *claim) bool {
	lists := [][]*remark{b.plan.agreed, b.promised, b.plan.expected}
	for _, th := range briefing.Themes() {
		lists = append(lists, b.discussed[th])
	}
	for _, list := range lists {
		for _, s := range list {
			for _, f := range c.figures() {
				if part, _, _ := b.excerptOf(s); contains(s.Figures, f.ID) && containsWords(part, f.Text) {
					return true
				}
			}
		}
	}
	return false
}

// quoteFigures prints the sentence around figures as an excerpt with its
// speaker.
func (b *writer) quoteFigures(group []*claim) briefing.Text {
	c := group[0]
	part, before, after := excerpt(c.Sentence, c.Text)
	var ev []string
	for _, o := range group {
		if no := b.g.figure(o); !contains(ev, no) {
			ev = append(ev, no)
		}
	}
	who := any(nil)
	if t := b.claimant(c); t != nil {
		who = b.text(t)
	}
	return b.say("quote.by", data{
		"after": nil,
		"who":   who, "report": b.reportVal(c.Report), "words": b.quoted(part, before, after, c.ID, ev),
		"both": false, "sides": nil, "single": b.oneReport(c.Report), "third": c.Scope == briefing.ScopeThird,
	})
}
