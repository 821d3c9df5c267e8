package narrative

import (
	"cmp"
	"slices"

	"brief/briefing"
)

// alsoReported quotes the numbers that are no tile, each in its own words;
// numbers of one sentence share an entry. Those inside a remark that is
// printed anyway are left to it.
func (b *writer) alsoReported() (briefing.Block, bool) {
	var items []briefing.Text
	aims := map[string]bool{}
	for _, c := range b.targets {
		aims[c.Report+c.Sentence] = isAim(c) // printed among the next steps
	}
	groups := merged(bySentence(b.others))
	for _, group := range groups {
		if b.toldBehind(group, groups) || b.printed(group) || aims[group[0].Report+group[0].Sentence] || countsThemselves(group) || b.standingFigure(group[0]).open && !isRow(group) {
			continue // what leans on words that find no room is left to the annex
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

// toldBehind says that another group's sentence is printed behind that of a group.
func (b *writer) toldBehind(group []*claim, groups [][]*claim) bool {
	c := group[0]
	return slices.ContainsFunc(groups, func(o []*claim) bool {
		if o[0].Report != c.Report || o[0].SentenceSpan == c.SentenceSpan || isRow(o) || b.printed(o) {
			return false
		}
		st := b.standingFigure(o[0])
		return st.together && !st.open && c.SentenceSpan.Start >= st.first && c.SentenceSpan.End <= o[0].SentenceSpan.Start
	})
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
		if !b.inRemark(c, false) {
			return false
		}
	}
	return true
}

// printed says whether remarks that are printed hold all of the figures, or stand behind
// their sentences.
func (b *writer) printed(group []*claim) bool {
	return !slices.ContainsFunc(group, func(c *claim) bool { return !b.inRemark(c, true) })
}

// inRemark says whether a remark that is printed holds a figure; behind, whether one does
// or stands behind its sentence.
func (b *writer) inRemark(c *claim, behind bool) bool {
	lists := [][]*remark{b.plan.agreed, b.promised, b.outlook}
	for _, th := range briefing.Themes() {
		lists = append(lists, b.discussed[th])
	}
	for _, list := range lists {
		for _, s := range list {
			for _, f := range c.figures() {
				if (contains(s.Figures, f.ID) || behind && b.printsSentence(s, f)) && containsWords(b.passageOf(s).words, f.Text) {
					return true
				}
			}
		}
	}
	return false
}

// printsSentence says that a remark is printed by the sentence of a figure, or behind it.
func (b *writer) printsSentence(r *remark, f *briefing.Figure) bool {
	if r.Report != f.Report || f.SentenceSpan.Len() == 0 {
		return false
	}
	first := r.SentenceSpan.Start
	if st := b.leans.standsOf(r); st.together {
		first = st.first
	}
	return f.SentenceSpan.Start >= first && f.SentenceSpan.End <= r.SentenceSpan.End
}

// standingFigure is the sentence of a claim as it can be printed by itself.
func (b *writer) standingFigure(c *claim) standing {
	part, before, after := excerpt(b.bareSentence(c.Sentence), c.Text)
	return b.leans.stand(c.Report, c.SentenceSpan, cut{part, before, after}, c.Speaker != "")
}

// quoteFigures prints the sentence around figures as an excerpt with its
// speaker.
func (b *writer) quoteFigures(group []*claim) briefing.Text {
	c := group[0]
	st := b.standingFigure(c)
	var ev []string
	for _, o := range group {
		if no := b.g.figure(o); !contains(ev, no) {
			ev = append(ev, no)
		}
	}
	who := any(nil)
	if c.Speaker != "" && !st.together { // who else gave the number said so in other words
		who = b.text(b.person(c.Speaker, titled))
	} else if st.unnamed && !st.together {
		who = b.val(b.words("style", "speaker_not_found"))
	}
	return b.say("quote.by", data{
		"after": nil, "bare": false,
		"who": who, "report": b.reportVal(c.Report), "words": b.edited(st.cut, st.edits, c.ID, ev),
		"both": false, "sides": nil, "single": b.oneReport(c.Report), "third": !st.together && !slices.ContainsFunc(group, func(o *claim) bool { return !b.ofOthers(o.Figure) }),
	})
}
