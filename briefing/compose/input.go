package compose

import (
	"cmp"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/narrative"
)

// The uses of a report, as the annex of reports prints them.
const (
	useThis     = "this meeting"
	useBack     = "background"
	leftLater   = "left out: dated after the information cut-off"
	leftUndated = "left out: no date known"
	leftOther   = "left out: about other countries"
	leftFailed  = "left out: could not be read"
)

// narrativeInput gathers all that the briefing of a meeting is written from.
func (c *Corpus) narrativeInput(m *briefing.Meeting, p *press) narrative.Input {
	cut := c.asOf
	if cut.IsZero() {
		cut = c.newest(m.Reports)
	}
	return c.inputAt(m, cut, p)
}

// inputAt is narrativeInput with what was known on a day.
func (c *Corpus) inputAt(m *briefing.Meeting, cut briefing.Date, p *press) narrative.Input {
	in := narrative.Input{
		Told:     c.told(m, cut),
		Previous: c.previous(m, cut),
		Texts:    map[string]*briefing.Report{},
		Sample:   c.Sample,
		Marking:  p.style.Marking,
		Draft:    p.style.Draft,
		Language: cmp.Or(p.Language, narrative.DefaultLanguage),
	}
	var known []briefing.Figure
	share := c.share(m)
	for i := range c.Readings {
		r := &c.Readings[i]
		use := c.use(r, m, cut)
		origin, cited := originOf(c.Meetings, r.Report.Name)
		in.Reports = append(in.Reports, briefing.ReportUse{
			Name: r.Report.Name, Hash: r.Report.Hash, Date: r.Date, Outlet: r.Outlet, Title: r.Title,
			DateWords: r.DateWords, DateFrom: r.DateFrom, OutletFrom: r.OutletFrom,
			Origin: origin, Cited: cited, Use: use, Archive: r.Report.Archive,
		})
		if use != useThis && use != useBack {
			continue
		}
		in.Texts[r.Report.Name] = r.Report
		in.Leanings = append(in.Leanings, r.leanings...)
		most := mostFigures
		if use == useThis {
			most = share
		}
		x := r.extract(most)
		known = append(known, x.figures...)
		if use == useThis {
			in.Unused = append(in.Unused, x.unused...)
		}
		if x.left != nil {
			in.Unused = append(in.Unused, *x.left)
		}
		if d := r.Dated; d.After(in.CutOff) {
			in.CutOff = d
		}
	}
	in.Reports = append(in.Reports, c.failed()...)
	var tables []*briefing.Report
	in.Official, tables = c.officialFor(m, cut)
	for _, r := range tables {
		in.Texts[r.Name] = r
		in.Reports = append(in.Reports, briefing.ReportUse{Name: r.Name, Hash: r.Hash, Outlet: sourcesOf(in.Official, r.Name), Use: briefing.UseOfficial})
	}
	in.Series = pairSeries(known, in.Official, m)
	in.Corrections = c.relevant(m)
	return in
}

// told is a meeting with what the reports dated up to the cut-off hold. No
// person, document or place enters that only a later report names.
func (c *Corpus) told(m *briefing.Meeting, cut briefing.Date) narrative.Told {
	early := func(name string) bool { return c.inTime(c.byName[name], m, cut) }
	t := narrative.Told{Meeting: *m}
	t.Meeting.Reports = keep(m.Reports, early)
	t.Meeting.Participants = keep(m.Participants, func(p briefing.Participant) bool { return early(p.Cite.Report) })
	t.Meeting.Documents = keep(m.Documents, func(d briefing.Document) bool { return early(d.Cite.Report) })
	t.Meeting.Origins = nil
	for _, o := range m.Origins {
		if o.Reports = keep(o.Reports, early); len(o.Reports) > 0 {
			t.Meeting.Origins = append(t.Meeting.Origins, o)
		}
	}
	share := c.share(m)
	for _, name := range t.Meeting.Reports {
		x := c.byName[name].extract(share)
		t.Figures = append(t.Figures, x.figures...)
		t.Statements = append(t.Statements, x.statements...)
	}
	return t
}

// inTime says whether a report may be used for a briefing of the cut-off: it
// is dated no later. A report without any date counts for its own meeting only.
func (c *Corpus) inTime(r *Reading, own *briefing.Meeting, cut briefing.Date) bool {
	if r == nil {
		return true // a citation of no report: nothing to hold back
	}
	d := r.Dated
	if d.IsZero() {
		return slices.Contains(own.Reports, r.Report.Name)
	}
	return cut.IsZero() && slices.Contains(own.Reports, r.Report.Name) || !d.After(cut)
}

// previous are the earlier meetings of the same countries, newest first.
func (c *Corpus) previous(m *briefing.Meeting, cut briefing.Date) []narrative.Told {
	var out []narrative.Told
	if m.Date.IsZero() || len(m.Countries) < 2 {
		return nil
	}
	for i := len(c.Meetings) - 1; i >= 0; i-- {
		p := &c.Meetings[i]
		if p.Date.IsZero() || !p.Date.Before(m.Date) || !sharesCountries(p.Countries, m.Countries) {
			continue
		}
		if t := c.told(p, cut); len(t.Meeting.Reports) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// use says how the briefing of m uses a report.
func (c *Corpus) use(r *Reading, m *briefing.Meeting, cut briefing.Date) string {
	own := slices.Contains(m.Reports, r.Report.Name)
	switch {
	case own && c.inTime(r, m, cut):
		return useThis
	case r.Dated.IsZero():
		return leftUndated
	case !c.inTime(r, m, cut):
		return leftLater
	case c.concerns(r, m):
		return useBack
	}
	return leftOther
}

// concerns says whether a report is about the meeting's countries: by the
// meeting it tells of, or by a figure.
func (c *Corpus) concerns(r *Reading, m *briefing.Meeting) bool {
	met := r.met
	if met == nil {
		met = r.account.Meeting.Countries
	}
	return concern(met, r.Figures, m)
}

func concern(met []string, fs []briefing.Figure, m *briefing.Meeting) bool {
	return sharesCountries(met, m.Countries) ||
		slices.ContainsFunc(fs, func(f briefing.Figure) bool { return sharesCountries(f.Pair, m.Countries) })
}

// failed are the reports that could not be read at all.
func (c *Corpus) failed() []briefing.ReportUse {
	var out []briefing.ReportUse
	for _, p := range c.Problems {
		if p.Report != "" {
			out = append(out, briefing.ReportUse{Name: p.Report, Use: leftFailed})
		}
	}
	return out
}

// newest is the latest date among the reports, zero if none has one.
func (c *Corpus) newest(names []string) briefing.Date {
	var newest briefing.Date
	for _, name := range names {
		if r := c.byName[name]; r != nil && r.Dated.After(newest) {
			newest = r.Dated
		}
	}
	return newest
}

// sourcesOf names the offices whose data stand in a table.
func sourcesOf(fs []briefing.Figure, table string) string {
	var names []string
	for _, f := range fs {
		if f.Report == table && !slices.Contains(names, f.Statistic) {
			names = append(names, f.Statistic)
		}
	}
	return strings.Join(names, ", ")
}

// pairSeries are the series of the meeting's countries, with official data
// beside them.
func pairSeries(fs, official []briefing.Figure, m *briefing.Meeting) []briefing.Series {
	all := build(fs, official)
	return keep(all, func(s briefing.Series) bool { return sharesCountries(s.Pair, m.Countries) })
}

// sharesCountries says whether two of the countries of a are among those of b:
// what is about a pair concerns each meeting at which both sat.
func sharesCountries(a, b []string) bool {
	shared := 0
	for _, code := range a {
		if slices.Contains(b, code) {
			shared++
		}
	}
	return shared >= 2
}

// originOf is the origin of a report and whether the report cites it for a part
// only.
func originOf(ms []briefing.Meeting, report string) (name string, cited bool) {
	for i := range ms {
		for _, o := range ms[i].Origins {
			if slices.Contains(o.Reports, report) {
				return o.Name, o.Cited
			}
		}
	}
	return "", false
}

func keep[T any](s []T, want func(T) bool) []T {
	var out []T
	for _, v := range s {
		if want(v) {
			out = append(out, v)
		}
	}
	return out
}
