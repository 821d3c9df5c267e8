package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// withSources gives each origin of the meeting the further sources that its
// reports cite, bodies that speak figures among them. Where there are any, the
// origin stands for a part of the reports only: one attribution, be it in the
// first sentence, says nothing of what others are cited for.
func withSources(in *Input) {
	m := &in.Meeting
	m.Origins, in.Reports = slices.Clone(m.Origins), slices.Clone(in.Reports)
	for i := range m.Origins {
		o := &m.Origins[i]
		o.Others = slices.Clone(o.Others)
		for k := range in.Figures {
			if f := &in.Figures[k]; contains(o.Reports, f.Report) && isBody(f.Speaker) && digitIn(f.Speaker) == 0 && !cites(o, f.Speaker) {
				o.Others = append(o.Others, f.Speaker)
			}
		}
		o.Cited = o.Name != "" && (o.Cited || len(o.Others) > 0 || leavesFigures(o, in))
		for k := range in.Reports {
			if u := &in.Reports[k]; contains(o.Reports, u.Name) {
				u.Cited = o.Cited
			}
		}
	}
}

// leavesFigures says whether an origin is only named for some sentences of its reports and
// figures stand in others, for which nobody is named. What a press service put out is its
// own from the first word to the last, and what several reports share comes from where
// one of them says; what a ministry "said" does not.
func leavesFigures(o *briefing.Origin, in *Input) bool {
	if len(o.Reports) > 1 || putsOut.MatchString(o.Name) {
		return false
	}
	for i := range in.Leanings {
		if le := &in.Leanings[i]; contains(o.Reports, le.Report) && in.Texts[le.Report] != nil {
			if words := squeeze(in.Texts[le.Report].Words(le.Span)); strings.Contains(words, squeeze(o.Name)) && passedOn.MatchString(words) {
				return false
			}
		}
	}
	for i := range in.Figures {
		f := &in.Figures[i]
		if contains(o.Reports, f.Report) && f.Speaker == "" && f.Statistic == "" && !f.Headline && !strings.Contains(squeeze(f.Sentence), squeeze(o.Name)) {
			return true
		}
	}
	return false
}

// putsOut matches what puts out whole reports.
var putsOut = regexp.MustCompile(`(?i)\b(press|media|information|public relations|communications?) (service|office|centre|center|department|release|secretary|statement)|\bwebsite|\bagency|\bstatement|\breadout|\bcommuniqu|\bannouncement|\bspokes`)

// passedOn matches how an outlet says from where it has a whole report.
var passedOn = regexp.MustCompile(`(?i)\b(with reference to|referring to|citing|quoting|reports|informs|has learnt|has learned|courtesy of|released by|issued by|published by)\b`)

// cites says whether a source is among those of an origin, be it in other or
// fewer words.
func cites(o *briefing.Origin, source string) bool {
	plain := func(s string) string { return strings.TrimPrefix(strings.ToLower(squeeze(s)), "the ") }
	for _, s := range append([]string{o.Name}, o.Others...) {
		if a, b := plain(s), plain(source); a != "" && (strings.Contains(a, b) || strings.Contains(b, a)) {
			return true
		}
	}
	return false
}
