package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// mostLead is how many words the sentence may have with which a report opens, for a bottom
// line to quote it; maxLead how many the line has room for then.
const (
	mostLead = 56
	maxLead  = 100
)

// mostStub is how many words a dateline may have that stands like a sentence: "Dar es Salaam."
const mostStub = 4

// lead is the sentence with which a report opens, as a bottom line quotes it.
type lead struct {
	standing
	report string
	at     briefing.Span
}

// leadSentence is the sentence with which the first report opens: where no agreement was
// found, what the report puts first tells the news better than the program does. It is
// printed whole; nil where it leans on others, tells of another occasion, has no room or
// only repeats the figure that the line quotes.
func (b *writer) leadSentence(figure *claim) *lead {
	m := &b.in.Meeting
	if len(m.Documents) > 0 || len(m.Reports) == 0 {
		return nil
	}
	name := m.Reports[0]
	r := b.in.Texts[name]
	i := slices.IndexFunc(b.in.Leanings, func(le briefing.Leaning) bool {
		return le.Report == name && r != nil && countWords(r.Words(le.Span)) > mostStub
	})
	if i < 0 {
		return nil
	}
	le := &b.in.Leanings[i]
	words := squeeze(r.Words(le.Span))
	if !endsLikeSentence(words) || b.recalls(words) || saidElsewhere(words) || remindsOnly.MatchString(words) || countWords(words) < leastExcerpt {
		return nil
	}
	if figure != nil && figure.Report == name && !wholly(figure.Figure) && figure.SentenceSpan == le.Span {
		return nil
	}
	st := b.leans.stand(name, le.Span, cut{words: strings.Trim(unnumbered(b.bareSentence(words)), " ,;:")}, false)
	if st.open || st.elsewhere || st.together || !b.addsToEvent(st.words) || countWords(st.words) > mostLead || strings.Count(st.words, "\"")%2 > 0 {
		return nil
	}
	return &lead{standing: st, report: name, at: le.Span}
}

// leastAdded is how many words a lead must have that the page's own sentence on the event
// does not tell.
const leastAdded = 4

// addsToEvent says that a sentence tells more of an event than who met where and when.
func (b *writer) addsToEvent(words string) bool {
	m := &b.in.Meeting
	known := meetingWords + " " + m.Place + " " + b.pairName(m.Countries) + " " + b.kind(m)
	for _, p := range m.Participants {
		known += " " + p.Name + " " + p.Role
	}
	old, n := contentWords(known), 0
	for _, w := range contentWords(words) {
		n += order(digitIn(w) == 0 && !slices.Contains(old, w))
	}
	return n >= leastAdded
}

// meetingWords are words of the fact that people met.
const meetingWords = `held talks meeting meet visit visited arrived minister ministers president prime foreign counterpart monday tuesday wednesday thursday friday
saturday sunday yesterday today official sidelines january february march april june july august september october november december forum`

// leadData gives a bottom line the lead, with its evidence, and says how much room it has.
func (b *writer) leadData(d data, l *lead, form nameForm) int {
	d["lead"] = b.edited(l.cut, l.edits, "told", b.g.fact("told", b.in.Texts[l.report].Cite(l.at, l.at)))
	if !b.oneReport(l.report) {
		d["opens"] = b.reportVal(l.report)
	}
	if form == full {
		return maxQuoting + mostLead/4
	}
	return maxLead
}

// tellLead notes that the bottom line quotes the lead: the discussion does not.
func (b *writer) tellLead(l *lead) {
	b.opens = l
	for _, th := range briefing.Themes() {
		for _, r := range b.discussed[th] {
			if r.Report == l.report && r.SentenceSpan == l.at {
				b.drop(r)
				return
			}
		}
	}
}

// opensWith says that the bottom line quotes the sentence of a claim.
func (b *writer) opensWith(c *claim) bool {
	return b.opens != nil && b.opens.report == c.Report && b.opens.at == c.SentenceSpan
}
