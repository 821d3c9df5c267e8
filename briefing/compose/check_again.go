package compose

import (
	"bytes"
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

// firstDifference says where a briefing is not what its reports make.
func firstDifference(have, want *briefing.Briefing) (words, why string) {
	if have.Title.String() != want.Title.String() {
		return have.Title.String(), fmt.Sprintf("its reports make the title “%s”", want.Title)
	}
	for i := range max(len(have.Sections), len(want.Sections)) {
		switch {
		case i >= len(have.Sections):
			return "", fmt.Sprintf("its reports make a section more (%s)", want.Sections[i].Title)
		case i >= len(want.Sections):
			return have.Sections[i].Title, "its reports make no such section"
		}
		h, w := textsOf(&have.Sections[i]), textsOf(&want.Sections[i])
		for k := range max(len(h), len(w)) {
			switch {
			case k >= len(h):
				return "", fmt.Sprintf("its reports say more in “%s”: “%s”", have.Sections[i].Title, w[k])
			case k >= len(w):
				return h[k], fmt.Sprintf("its reports do not say this in “%s”", have.Sections[i].Title)
			case h[k] != w[k]:
				return h[k], fmt.Sprintf("its reports make “%s” of it (in “%s”)", w[k], have.Sections[i].Title)
			}
		}
	}
	return "", fmt.Sprintf("its %s are not what its reports make", strings.Join(differentFields(have, want), ", "))
}

// textsOf are the texts of a section in order, heading first.
func textsOf(s *briefing.Section) []string {
	out := []string{s.Title}
	for i := range s.Blocks {
		b := &s.Blocks[i]
		ts := append([]briefing.Text{b.Text}, b.Items...)
		for _, t := range b.Tiles {
			ts = append(ts, t.Value, t.Measure, t.Period, t.Claimant)
		}
		if b.Table != nil {
			for _, row := range b.Table.Rows {
				ts = append(ts, row...)
			}
		}
		if b.Chart != nil {
			ts = append(ts, b.Chart.Headline, b.Chart.Subtitle, b.Chart.Source)
		}
		for _, t := range ts {
			out = append(out, t.String())
		}
		if b.Chart != nil {
			for _, k := range b.Chart.Marks {
				out = append(out, k.Label)
			}
			for _, p := range b.Chart.Points {
				out = append(out, p.Label)
			}
			out = append(out, b.Chart.Alt)
		}
	}
	return out
}

// differentFields are the fields of two models that differ, the reference and
// the program's version apart.
func differentFields(a, b *briefing.Briefing) []string {
	var out []string
	x, y := fieldsOf(a), fieldsOf(b)
	all := maps.Clone(x)
	maps.Copy(all, y)
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if key != "ref" && key != "program" && !bytes.Equal(x[key], y[key]) {
			out = append(out, key)
		}
	}
	return out
}

func fieldsOf(b *briefing.Briefing) map[string]json.RawMessage {
	out := map[string]json.RawMessage{}
	if data, err := json.Marshal(b); err == nil {
		// What was written a moment ago is read back.
		_ = json.Unmarshal(data, &out)
	}
	return out
}
