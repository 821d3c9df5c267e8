package compose

import (
	"fmt"
	"path/filepath"

	"brief/briefing"
	"brief/briefing/narrative"
	"brief/briefing/pdf"
)

// job is one briefing on its way. Its fields fill up from top to bottom.
type job struct {
	meeting *briefing.Meeting
	// ahead is the pair of a read-ahead; meeting is then the last one.
	ahead   []string
	slug    string
	brief   *briefing.Briefing
	entry   Entry
	model   []byte
	pages   int
	same    bool
	err     error
	skipped bool
	// done says that the job was worked on to its end, or its error.
	done bool
}

// jobs are the meetings that get a briefing.
func (c *Corpus) jobs(p *press) ([]job, error) {
	if len(p.Ahead) > 0 {
		in, err := c.ahead(p.Ahead, p)
		if err != nil {
			return nil, err
		}
		return []job{{meeting: &in.Meeting, ahead: p.Ahead, slug: c.ownSlug(aheadSlug(p.Ahead), p.manifest)}}, nil
	}
	names := slugs(c.Meetings)
	var out []job
	for i := range c.Meetings {
		if m := &c.Meetings[i]; c.hasNew(m) && p.pick.wants(m.Date) {
			out = append(out, job{meeting: m, slug: c.ownSlug(names[i], p.manifest)})
		}
	}
	if p.pick.latest && len(out) > 0 {
		out = []job{latest(out)}
	}
	if len(out) == 0 && p.Only != "" {
		return nil, fmt.Errorf("%w: --only %s", ErrNone, p.Only)
	}
	return out, nil
}

// latest is the briefing of the newest meeting; those without a date count as
// older than all others.
func latest(jobs []job) job {
	last := jobs[0]
	for _, j := range jobs {
		if !j.meeting.Date.Before(last.meeting.Date) {
			last = j
		}
	}
	return last
}

// hasNew says that a report of the meeting is not from the archive.
func (c *Corpus) hasNew(m *briefing.Meeting) bool {
	for _, name := range m.Reports {
		if !c.byName[name].Report.Archive {
			return true
		}
	}
	return false
}

// ownSlug keeps the samples from taking the place of a real briefing.
func (c *Corpus) ownSlug(slug string, m *Manifest) string {
	if !c.Sample {
		return slug
	}
	for i := range m.Briefings {
		if e := &m.Briefings[i]; e.Slug == slug && !e.Sample {
			return slug + "_sample"
		}
	}
	return slug
}

// make takes a meeting all the way to its files.
func (j *job) make(c *Corpus, p *press) (err error) {
	in, err := j.input(c, p)
	if err != nil {
		return err
	}
	if j.brief, err = narrative.Write(in, p.wording); err != nil {
		return err
	}
	j.brief.Slug, j.brief.AsOf = j.slug, c.asOf
	if err := j.setVersion(c, p); err != nil {
		return err
	}
	if j.skipped = p.pick.ref != "" && p.pick.ref != j.brief.Ref; j.skipped {
		return nil
	}
	var reports []pdf.Attachment
	if p.AttachReports {
		reports = reportTexts(j.brief, func(u briefing.ReportUse) (string, bool) {
			r := c.byName[u.Name]
			if r == nil {
				return "", false
			}
			return r.Report.Text, true
		})
	}
	out, pages, err := p.print(j.brief, j.model, reports)
	if err != nil {
		return err
	}
	j.pages = pages
	// The model comes first: a PDF never stands there without it.
	if err := writeFile(filepath.Join(p.Out, ModelDir, j.brief.Ref+".json"), j.model); err != nil {
		return err
	}
	if err := p.writeLook(j.brief.Ref); err != nil {
		return err
	}
	j.model = nil // on disk and in the PDF; those of all briefings of a run would fill memory
	file := filepath.Join(p.Out, j.slug+".pdf")
	j.same = sameFile(file, out)
	return writeFile(file, out)
}

// setVersion compares the briefing with the one it takes the place of and
// seals it.
func (j *job) setVersion(c *Corpus, p *press) error {
	content, err := contentHash(*j.brief)
	if err != nil {
		return err
	}
	j.entry = Entry{
		State: Current, Slug: j.slug, File: j.slug + ".pdf", Date: j.meeting.Date, Content: content,
		Sample: j.brief.Sample, CutOff: j.brief.CutOff, Ahead: len(j.ahead) > 0, Reports: c.inputs(j.meeting.Reports),
	}
	b := j.brief
	b.Version = 1
	if old := p.manifest.current(j.entry); old != nil {
		if old.Content == content {
			b.Version, b.Supersedes, b.Changes = old.Version, old.Supersedes, old.Changes
		} else {
			b.Version, b.Supersedes = old.Version+1, old.Ref
			b.Changes = changes(readModel(p.Out, old.Ref), b, p.wording)
		}
	}
	if err := narrative.Revise(b, p.wording); err != nil {
		return err
	}
	j.model, err = seal(b)
	j.entry.Ref, j.entry.Version, j.entry.Supersedes, j.entry.Changes = b.Ref, b.Version, b.Supersedes, b.Changes
	return err
}

// inputs are reports by name and hash; no names means all.
func (c *Corpus) inputs(names []string) []InputReport {
	var out []InputReport
	for _, name := range names {
		if r := c.byName[name]; r != nil {
			out = append(out, InputReport{name, r.Report.Hash, r.Report.Archive})
		}
	}
	return out
}
