package narrative

import (
	"slices"
	"sort"
	"strings"

	"brief/briefing"
)

// shareRemarks gives each remark its section.
func (p *plan) shareRemarks(m *briefing.Meeting) {
	var talk []*remark
	for _, s := range p.remarks {
		st := p.leans.standsOf(s)
		switch {
		case s.Act == briefing.Signed && namesDocument(s, m):
			// the document itself is listed
		case s.Act == briefing.Agreed && approvesDocument(s, m):
			// so is one that was approved
		case remindsOnly.MatchString(squeeze(s.Sentence)):
			// what a report reminds its readers of belongs to no event of these pages
		case (st.elsewhere || saidElsewhere(s.Sentence)) && (s.Act == briefing.Signed || s.Act == briefing.Agreed):
			p.former = append(p.former, s)
		case st.elsewhere, st.open, saidElsewhere(s.Sentence):
			// nor does what was said on another occasion; and what leans on words that find no
			// room beside it is left to the annex
		case s.Act == briefing.Agreed && m.Planned && isStep(s):
			p.promised = append(p.promised, s) // "are to meet in May, having agreed to talk"
		case (s.Act == briefing.Signed || s.Act == briefing.Agreed) && (m.Planned || ofFormerDays(s) || s.ofOtherDay()):
			p.former = append(p.former, s)
		case s.Act == briefing.Agreed && s.dated() && !s.past(m) && isStep(s):
			p.promised = append(p.promised, s) // an agreement to meet, to do by a day
		case (s.Act == briefing.Signed || s.Act == briefing.Agreed) && isAgreement(s, m):
			p.agreed = append(p.agreed, s)
		case s.Act == briefing.Promised && citesDocument(s, m):
			// what a document of the list provides for stands with it
		case s.Act == briefing.Promised && isStep(s) && isProposed(st.words):
			p.outlook = append(p.outlook, s)
		case s.Act == briefing.Promised && isStep(s):
			p.promised = append(p.promised, s)
		case isOutlook(s) && !(st.together && p.toldBefore(s)):
			p.outlook = append(p.outlook, s)
		case !p.tileTells(s):
			talk = append(talk, s)
		}
	}
	sort.SliceStable(p.promised, func(i, j int) bool { return p.promised[i].dated() && !p.promised[j].dated() })
	p.agreed, p.former = eachSentence(p.agreed), eachSentence(p.former)
	p.promised = apartFrom(p.agreed, eachSentence(p.promised))
	p.promised = p.leans.untold(slices.Concat(p.agreed, p.promised), p.promised)
	talk = p.shareOutlook(talk)
	p.promised = p.leans.untold(p.outlook, p.promised)
	talk = p.leans.notBehind(slices.Concat(p.agreed, p.promised, p.outlook), talk)
	weights := make(map[*remark]int, len(talk))
	for _, s := range talk {
		weights[s] = s.weight()
	}
	sort.SliceStable(talk, func(i, j int) bool { return weights[talk[i]] > weights[talk[j]] })
	p.choose(p.leans.behind(p.leans.apartFromBefore(slices.Concat(p.agreed, p.promised, p.outlook), p.unsaid(talk))))
	p.inReportOrder(m)
}

// tileTells says that a remark which is nobody's is the sentence that a tile prints whole
// for its figure.
func (p *plan) tileTells(s *remark) bool {
	return s.Speaker == "" && (s.Side == "" || s.Unnamed) && slices.ContainsFunc(p.tiles, func(c *claim) bool {
		if c.Report != s.Report || c.SentenceSpan != s.SentenceSpan || c.SentenceSpan.Len() == 0 || wholly(c.Figure) || len(c.Corrected) > 0 {
			return false
		}
		x, fits := ownClause(c.Figure, mostClause)
		return fits && !x.before && !x.after
	})
}

// choose takes the best remark of each theme, then the second best of each and
// so on, until the discussion is full.
func (p *plan) choose(talk []*remark) {
	most := maxDiscussion
	if len(p.tiles) == 0 {
		most -= 3 // a meeting without figures is told on one page
	}
	byTheme := map[briefing.Theme][]*remark{}
	for _, s := range talk {
		// Mere praise is for themes of which nothing else is told.
		if s.Courtesy || s.Act == briefing.Praised && len(s.Figures) == 0 && substance(s.Text) <= 0 && len(byTheme[s.Theme]) > 0 {
			continue
		}
		byTheme[s.Theme] = append(byTheme[s.Theme], s)
	}
	total := 0
	for round := range maxOfNone {
		for _, th := range briefing.Themes() {
			rest := byTheme[th]
			if round >= len(rest) || round >= maxPerTheme && th != briefing.ThemeGeneral || total >= most || round > 0 && len(rest[round].Figures) == 0 && substance(rest[round].Text) <= 0 {
				continue // the first is the theme's main point; more must add to it
			}
			p.discussed[th] = append(p.discussed[th], rest[round])
			total++
		}
	}
	// What is left of the room goes to further points, words of courtesy apart.
	for round := 1; round < 3; round++ {
		for _, th := range briefing.Themes() {
			if rest := byTheme[th]; round < len(rest) && total < most-2 && !slices.Contains(p.discussed[th], rest[round]) && rest[round].Act != briefing.Praised {
				p.discussed[th] = append(p.discussed[th], rest[round])
				total++
			}
		}
	}
}

// dated says whether a commitment names a day or a deadline.
func (s *remark) dated() bool { return !s.Date.IsZero() || !s.Deadline.IsZero() }

// past says whether the time a statement names was over at the meeting.
func (s *remark) past(m *briefing.Meeting) bool {
	if m.Date.IsZero() {
		return false
	}
	if !s.Date.IsZero() {
		return s.Date.Before(m.Date)
	}
	y, last := m.Date.Year, s.Deadline.Last
	return last.Year() < y || last.Year() == y && last.Of() < m.Date.Month
}

// approvesDocument says whether what was agreed is just that a document of the
// meeting's list was approved: its title stands in the words.
func approvesDocument(s *remark, m *briefing.Meeting) bool {
	for _, d := range m.Documents {
		title := strings.TrimPrefix(strings.TrimPrefix(squeeze(d.Title), "the "), "a ")
		if s.Report == d.Cite.Report && s.SentenceSpan.Contains(d.Cite.Span) && title != "" && strings.Contains(squeeze(s.Text), title) {
			return true
		}
	}
	return false
}

// citesDocument says whether a document of the meeting's list is told in a remark's
// sentence.
func citesDocument(s *remark, m *briefing.Meeting) bool {
	return slices.ContainsFunc(m.Documents, func(d briefing.Document) bool {
		return s.Report == d.Cite.Report && s.SentenceSpan.Contains(d.Cite.Span)
	})
}

// namesDocument says whether a signature is of a document in the meeting's
// list.
func namesDocument(s *remark, m *briefing.Meeting) bool {
	for _, d := range m.Documents {
		if s.Report == d.Cite.Report && s.SentenceSpan.Contains(d.Cite.Span) || alike(d.Title, s.Text) {
			return true
		}
		if w := strings.ToLower(headNoun(d.Title)); w != "" && strings.HasPrefix(strings.ToLower(squeeze(s.Text)), "the "+w+" was ") {
			return true // "The protocol was signed after talks"
		}
	}
	return false
}
