package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// estimatedAt matches the verb by which a report takes a number for an estimate. It stands
// in the clause and not in the number's own hedge, so that a label would lose it.
var estimatedAt = regexp.MustCompile(`(?i)\b(?:is|was|are|were|been|being)\s+(?:\p{L}+ly\s+|now\s+)?(?:estimated|reckoned|believed|thought)\s+(?:at|to)\b`)

// isEstimate says that the clause of a figure calls it an estimate.
func isEstimate(f *briefing.Figure) bool {
	return f.Qualifier == briefing.Exact && len(f.Corrected) == 0 && estimatedAt.MatchString(partOfSentence(f, briefing.Span{Start: f.Clause.Start, End: f.Start}))
}

// measure words what a figure measures, and says of an estimate that it is one.
func (b *writer) measure(f *briefing.Figure) briefing.Text {
	m := b.measured(f)
	if isEstimate(f) && !estimatedAt.MatchString(m.String()) {
		return b.say("measure.estimate", data{"measure": b.text(m)})
	}
	return m
}

// measured names what a figure measures.
func (b *writer) measured(f *briefing.Figure) briefing.Text {
	if words := carried(f); words != "" {
		named := b.text(b.whole(f))
		switch {
		case !onlyCarried(f):
			named = b.text(b.own(f, ownMeasure(f)))
		case withCapital.MatchString(words): // with whom else is for the report to say
			named = b.text(b.oneSided(f))
		}
		return b.say("measure.carried", data{"measure": named, "words": b.val(briefing.NamePiece(words))})
	}
	if isNarrowed(f) {
		return b.own(f, ownMeasure(f))
	}
	if route := routeOf(f); route != "" {
		return b.say("measure.route", data{"route": b.val(briefing.NamePiece(route))})
	}
	if of := squeeze(f.Of); of != "" && (f.Metric != briefing.CorridorVolume || strings.Contains(ownerless(of), " ") || withCapital.MatchString(of)) && (f.Scope != briefing.ScopePair || f.Metric == briefing.CorridorVolume || f.Metric == briefing.OtherMetric) {
		return briefing.Text{briefing.NamePiece(ownerless(of))}
	}
	return b.whole(f)
}

// oneSided names a measure without the partner that the pair gives it.
func (b *writer) oneSided(f *briefing.Figure) briefing.Text {
	words := b.words("metric", string(f.Metric))
	if f.From == "" {
		return briefing.Text{words}
	}
	return b.say("measure.of", data{"measure": b.val(words), "from": b.countryInText(f.From)})
}

// whole names a figure that is of the whole measure.
func (b *writer) whole(f *briefing.Figure) briefing.Text {
	if b.otherPair(f) && f.Metric.IsTrade() && f.From == "" {
		return b.say("measure.pair", data{"pair": b.val(briefing.NamePiece(b.pairName(f.Pair))), "measure": b.val(b.words("metric", string(f.Metric)))})
	}
	words := b.words("metric", string(f.Metric))
	oneWay := f.Metric == briefing.Exports || f.Metric == briefing.Imports
	switch {
	case !oneWay && f.Metric != briefing.TradeBalance || f.From == "" && !oneWay:
		return briefing.Text{words}
	case f.From == "":
		return b.say("measure.unsaid", data{"measure": b.val(words)})
	}
	to := b.partner(f.Pair, f.From)
	if to == "" {
		to = b.partner(b.in.Meeting.Countries, f.From)
	}
	if to == "" {
		return b.say("measure.of", data{"measure": b.val(words), "from": b.countryInText(f.From)})
	}
	return b.say("measure."+string(f.Metric), data{"from": b.countryInText(f.From), "to": b.countryInText(to)})
}

// ownerless is a description without the pronoun that it begins with in its
// sentence: "their non-oil trade" stands alone on the page.
func ownerless(of string) string {
	first, rest, _ := strings.Cut(of, " ")
	switch strings.ToLower(first) {
	case "its", "their", "our", "his", "her", "my":
		if rest != "" {
			return rest
		}
	}
	return of
}

// jointWord matches what two countries have in common.
var jointWord = regexp.MustCompile(`(?i)\b(?:joint(?:ly)?|neighbou?r)\b`)

// ofOthers says that a figure is of other countries' trade, and not of this pair's. Its
// sentence names others or all the world, and neither both countries nor what they have in common: transit from a
// third country across the one to the other is theirs, too, and so is their joint company.
func (b *writer) ofOthers(f *briefing.Figure) bool {
	if f.Scope != briefing.ScopeThird || jointWord.MatchString(f.Sentence) || amongThem.MatchString(f.Sentence) {
		return false
	}
	own, others := 0, order(beyondPair.MatchString(f.Sentence))
	if le := b.leans.of(f.Report, f.SentenceSpan); le != nil {
		for _, code := range le.Countries {
			met := order(contains(b.in.Meeting.Countries, code))
			own, others = own+met, others+1-met
		}
	}
	return own < 2 && others > 0
}

// beyondPair matches words for the trade of one country with all others, or of many.
var beyondPair = regexp.MustCompile(`\b(?:world|global|worldwide|foreign trade|(?:total|overall) (?:exports|imports|foreign|external)|abroad|all (?:its|their|of its)|(?:other|third|member) (?:countries|states)|union)\b`)
