package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// figureView is a claim as templates see it. What holds the number carries
// its evidence.
type figureView struct {
	b *writer
	c *claim
	// most is how many words of the report Own may give, 0 for mostClause.
	most int
}

func (b *writer) view(c *claim) figureView { return figureView{b: b, c: c} }

func (b *writer) views(cs []*claim) []any {
	out := make([]any, len(cs))
	for i, c := range cs {
		out[i] = b.view(c)
	}
	return out
}

func (v figureView) piece(s string) any {
	return v.b.val(briefing.FigurePiece(s, v.c.ID, v.b.g.figure(v.c)))
}

// String is Amount, so that a template can print the view itself.
func (v figureView) String() string { return v.Amount().(val).String() }

// Amount is the number with its hedge as a noun or way: "more than $4.3
// billion", "up 87 percent".
func (v figureView) Amount() any { return v.piece(v.b.amount(v.c.Figure)) }

// Verb is the number with its hedge as a past verb: "exceeded $4.3 billion".
func (v figureView) Verb() any { return v.piece(v.b.verbal(v.c.Figure)) }

// Short is the measure in one or two words, for headlines.
func (v figureView) Short() any {
	if _, ok := v.b.w.term("metric_short", string(v.c.Metric)); ok && len(v.b.in.Meeting.Countries) < 3 {
		return v.b.val(v.b.words("metric_short", string(v.c.Metric)))
	}
	return v.Measure()
}

// Words are the report's own words.
func (v figureView) Words() any {
	return v.b.val(briefing.ExcerptPiece(squeeze(v.c.Text), v.c.ID, v.b.g.figure(v.c)))
}

// Measure is what is measured, without the pair: "trade turnover", or the
// report's own description where the figure is of a part.
func (v figureView) Measure() any { return v.b.text(v.b.measure(v.c.Figure)) }

func (v figureView) Period() any   { return v.b.periodVal(v.c.Period) }
func (v figureView) Baseline() any { return v.b.periodVal(v.c.Baseline) }

// PeriodInferred and BaselineInferred say that the words do not tell.
//
// A year that stands elsewhere in the figure's sentence is told, not inferred.
func (v figureView) PeriodInferred() bool   { return v.inferred("period", v.c.Period) }
func (v figureView) BaselineInferred() bool { return v.inferred("baseline", v.c.Baseline) }

func (v figureView) inferred(field string, p briefing.Period) bool {
	if field == "period" && v.c.When.Kind == briefing.TimeToDate {
		return true // "since the start of the year"
	}
	if field == "period" && !p.IsZero() && v.b.told(v.c) != "" {
		return true // the words of the report do not give the months
	}
	return v.filled(field, p) || v.b.reckonedMonths(v.c, p)
}

// filled says that a period or baseline comes from outside the sentence.
func (v figureView) filled(field string, p briefing.Period) bool {
	return contains(v.c.Inferred, field) && !(p.IsYear() && containsWords(v.c.Sentence, v.b.period(p)))
}

// Unread says that neither period nor baseline of a change stands with it.
func (v figureView) Unread() bool {
	return v.IsChange() && v.filled("period", v.c.Period) && (v.c.Baseline.IsZero() || v.BaselineInferred())
}

// InDispute says that another claim conflicts with it.
func (v figureView) InDispute() bool { return len(v.b.disputed[v.c]) > 0 }

// IsMilestone says that it is a level approached, not reached.
func (v figureView) IsMilestone() bool { return isMilestone(v.c.Figure) }

// Spoken says that a report tells who claims it.
func (v figureView) Spoken() bool { return v.c.speaker() != "" }

// SomeInferred says that its period or baseline is not in its words.
func (v figureView) SomeInferred() bool { return v.PeriodInferred() || v.BaselineInferred() }

// StatedPeriod is Period with a mark where it is inferred.
func (v figureView) StatedPeriod() any { return v.b.markedPeriod(v.c) }

// Noun is a change as a noun, for use beside its measure: "growth of more than
// 17 percent"; nil for what has none.
func (v figureView) Noun() any {
	dir := string(v.c.Direction)
	if _, ok := v.b.w.term("change_noun", dir); !ok || !v.IsChange() || v.c.Unit != briefing.Percent || v.IsTarget() {
		return nil
	}
	noun := fill(v.b.term("change_noun", dir), fill(v.b.term("change_hedge", hedgeKey(v.c.Figure)), v.b.core(v.c.Figure)))
	return v.piece(v.b.marked(noun, v.ByDesk()))
}

func (v figureView) IsChange() bool { return v.c.Kind == briefing.Change }
func (v figureView) IsTarget() bool { return v.c.Status == briefing.Target }

// SaysBy says that the report has a target reached by its period, and not in it.
func (v figureView) SaysBy() bool {
	lo, hi := v.c.When.Span.Start-v.c.SentenceSpan.Start, v.c.When.Span.End-v.c.SentenceSpan.Start
	if !v.IsTarget() || lo < 0 || lo >= hi || hi > len(v.c.Sentence) {
		return false
	}
	return byTime.MatchString(v.c.Sentence[max(0, lo-len("by the end of the ")):hi])
}

// byTime matches a time up to which something is to come about.
var byTime = regexp.MustCompile(`(?i)\b(by|until|till|before|within)\b`)

// Who claims it, nil where no report says.
func (v figureView) Who() any { return v.b.text(v.b.claimant(v.c)) }

// Speaker is Who in a running text that has introduced them.
func (v figureView) Speaker() any {
	for _, f := range v.c.figures() {
		if f.Speaker != "" {
			if _, known := v.b.participant(f.Speaker); !known && isBody(f.Speaker) {
				return v.b.text(v.b.say("body", data{"name": v.b.val(briefing.NamePiece(f.Speaker))}))
			}
			return v.b.text(v.b.person(f.Speaker, once))
		}
	}
	return nil
}

// Reports are the reports that tell it.
func (v figureView) Reports() []any { return v.b.reportVals(v.c.reportsOf()) }

// Kind tells a result, a target and a milestone apart: "milestone" is a level
// approached with no period.
func (v figureView) Kind() string {
	switch {
	case v.c.Status == briefing.Target:
		return "target"
	case isMilestone(v.c.Figure):
		return "milestone"
	}
	return "result"
}

// markedPeriod is a claim's period, marked where its words do not tell it, or the
// report's words for it where no date says it; nil where there is none.
func (b *writer) markedPeriod(c *claim) any {
	if words := b.toldVal(c); words != nil && c.Status != briefing.Target {
		return words
	}
	if c.Period.IsZero() {
		return nil
	}
	return b.text(b.say("period.marked", data{"period": b.periodVal(c.Period), "inferred": b.view(c).PeriodInferred()}))
}

// isBody says whether a speaker's name is that of an institution, which takes
// an article.
func isBody(name string) bool {
	for _, w := range strings.Fields(strings.ToLower(name)) {
		switch w {
		case "committee", "ministry", "service", "agency", "office", "bank", "department", "commission", "chamber", "centre", "center", "embassy", "government", "union", "administration":
			return !strings.HasPrefix(strings.ToLower(name), "the ")
		}
	}
	return false
}

// claimant is the speaker of the claim in any of its reports.
func (b *writer) claimant(c *claim) briefing.Text {
	for _, f := range c.figures() {
		if f.Speaker != "" {
			return b.person(f.Speaker, titled)
		}
	}
	return nil
}

// isMilestone says whether a figure is a level approached at no stated time.
func isMilestone(f *briefing.Figure) bool {
	if f.Kind != briefing.Level || f.Qualifier != briefing.Almost || !f.Period.IsZero() || !f.Metric.IsTrade() {
		return false
	}
	low := strings.ToLower(f.Text)
	for _, w := range []string{"approach", "milestone", " mark", "threshold", "nearing", "getting close"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
