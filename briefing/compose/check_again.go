package compose

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/narrative"
	"brief/briefing/source"
)

// Runs keeps what was read for one check for the next: the briefings of a
// folder are mostly made of the same reports.
type Runs struct{ corpora map[string]*Corpus }

// listed finds the reports that a model lists among those at hand, by their
// content: a report may have been moved or renamed. It says once which are not
// there.
func (c *checker) listed(b *briefing.Briefing) {
	byHash := map[string]*briefing.Report{}
	for _, name := range slices.Sorted(maps.Keys(c.proof.Reports)) {
		if r := c.proof.Reports[name]; byHash[r.Hash] == nil {
			byHash[r.Hash] = r
		}
	}
	c.reports = map[string]*briefing.Report{}
	var missing []string
	wanted := 0
	for _, u := range b.Reports {
		if u.Hash == "" { // could not be read
			continue
		}
		wanted++
		r := byHash[u.Hash]
		if r == nil {
			missing = append(missing, u.Name)
			// Which quotations a changed report lost is worth saying.
			if changed := c.proof.Reports[u.Name]; changed != nil {
				c.reports[u.Name] = changed
			}
			continue
		}
		own := *r
		own.Name, own.Archive = u.Name, u.Archive
		c.reports[u.Name] = &own
	}
	switch {
	case len(missing) == 0:
	case len(missing) == wanted:
		c.flaw(0, "", fmt.Sprintf("none of the %d reports that it was made from is among those given", wanted))
	default:
		c.flaw(0, "", fmt.Sprintf("reports that it was made from are not among those given, or not with the same text: %s", strings.Join(missing, ", ")))
	}
	c.complete = len(missing) == 0
}

// again makes the briefing once more from the very reports that the model
// lists, and asks for the same model. Its history (version, what it takes the
// place of and what changed) is not in the reports and is taken as told.
func (c *checker) again(b *briefing.Briefing, style briefing.Style) {
	p, err := newPress(Options{Templates: c.proof.Wording, Language: b.Language, Paper: style.Paper, Marking: &b.Marking, Draft: &b.Draft})
	if err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	if p.style != style {
		c.flaw(0, "", "it is set in another style than that of the templates given")
	}
	var made *briefing.Briefing
	if err := guard(func() (err error) { made, err = c.remake(b, p); return err }); err != nil {
		c.flaw(0, "", err.Error())
		return
	}
	if made.Ref == b.Ref {
		return
	}
	words, why := firstDifference(b, made)
	c.flaw(0, words, why)
	if b.Program != program() {
		c.flaw(0, "", fmt.Sprintf("%v (%q, this is %q)", ErrOtherVersion, b.Program, program()))
	}
}

// remake takes the reports all the way to a sealed model.
func (c *checker) remake(b *briefing.Briefing, p *press) (*briefing.Briefing, error) {
	corpus, err := c.corpus(b)
	if err != nil {
		return nil, err
	}
	in, err := c.input(corpus, b, p)
	if err != nil {
		return nil, err
	}
	made, err := narrative.Write(in, p.wording)
	if err != nil {
		return nil, err
	}
	made.Slug, made.AsOf = b.Slug, corpus.asOf
	made.Version, made.Supersedes, made.Changes = b.Version, b.Supersedes, b.Changes
	if err := narrative.Revise(made, p.wording); err != nil {
		return nil, err
	}
	_, err = seal(made)
	return made, err
}

// input is what the briefing was written from: the meeting of its name, or all
// that the read-ahead of its pair is about.
func (c *checker) input(corpus *Corpus, b *briefing.Briefing, p *press) (in narrative.Input, err error) {
	if len(b.Ahead) == 2 {
		if want := aheadSlug(b.Ahead); b.Slug != want && (b.Slug != want+"_sample" || !b.Sample) {
			return in, fmt.Errorf("the read-ahead of this pair is called %s", want)
		}
		return corpus.ahead(b.Ahead, p)
	}
	i := slices.IndexFunc(slugs(corpus.Meetings), func(s string) bool { return s == b.Slug || s+"_sample" == b.Slug && b.Sample })
	if i < 0 {
		return in, fmt.Errorf("the reports tell of no meeting that makes a briefing called %s", b.Slug)
	}
	return corpus.narrativeInput(&corpus.Meetings[i], p), nil
}

// corpus is all that stands in the reports which the model lists.
func (c *checker) corpus(b *briefing.Briefing) (*Corpus, error) {
	var key strings.Builder
	fmt.Fprintf(&key, "%s %t", b.AsOf, b.Sample)
	for _, u := range b.Reports {
		fmt.Fprintf(&key, "\n%q %s %t", u.Name, u.Hash, u.Archive)
	}
	desk, err := json.Marshal(b.Corrections)
	if err != nil {
		return nil, err
	}
	key.Write(desk)
	runs := c.proof.Runs
	if runs != nil && runs.corpora[key.String()] != nil {
		return runs.corpora[key.String()], nil
	}
	corpus := &Corpus{byName: map[string]*Reading{}, workers: 1, asOf: b.AsOf, Sample: b.Sample, corrections: b.Corrections}
	var reports, tables []*briefing.Report
	for _, u := range b.Reports {
		switch {
		case u.Hash == "":
			corpus.Problems = append(corpus.Problems, source.Problem{Name: u.Name, Report: u.Name})
		case u.Use == briefing.UseOfficial:
			tables = append(tables, c.reports[u.Name])
		default:
			reports = append(reports, c.reports[u.Name])
		}
	}
	briefing.SortReports(reports)
	if err := corpus.fill(context.Background(), reports); err != nil {
		return nil, err
	}
	if err := corpus.addData(tables); err != nil {
		return nil, err
	}
	if runs != nil {
		if runs.corpora == nil {
			runs.corpora = map[string]*Corpus{}
		}
		runs.corpora[key.String()] = corpus
	}
	return corpus, nil
}
