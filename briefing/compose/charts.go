package compose

import (
	"context"
	"fmt"
	"path/filepath"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/narrative"
	"brief/briefing/pdf"
	"brief/charts"

	"gonum.org/v1/plot/vg"
)

// ChartFormats are the formats that a chart can be written in.
var ChartFormats = []string{"png", "svg", "pdf"}

// ChartOptions say how charts are written as files of their own.
type ChartOptions struct {
	Options
	// Format is one of ChartFormats.
	Format string
	// Grey takes all colour out.
	Grey bool
}

// WrittenChart is one chart of a run.
type WrittenChart struct {
	File     string
	Briefing *briefing.Briefing
	Chart    *briefing.ChartSpec
}

// Charts writes the charts of each meeting that a report (not an archive
// report) tells of, as they stand in its briefing, and leaves out meetings
// whose briefings have none: none holds their names. A briefing that fails
// does not stop the others.
func (c *Corpus) Charts(ctx context.Context, opt ChartOptions) (written []WrittenChart, none []string, failures []Failure, err error) {
	p, err := newPress(opt.Options)
	if err != nil {
		return nil, nil, nil, err
	}
	if opt.Grey {
		p.style.Colors = greyColors(p.style.Colors)
	}
	if err := prepareFolders(opt.Out); err != nil {
		return nil, nil, nil, err
	}
	if p.manifest, err = ReadManifest(opt.Out); err != nil {
		return nil, nil, nil, err
	}
	jobs, err := c.jobs(p)
	if err != nil {
		return nil, nil, nil, err
	}
	done := make([][]WrittenChart, len(jobs))
	err = c.parallel(ctx, len(jobs), func(i int) {
		jobs[i].err = guard(func() (err error) { done[i], err = jobs[i].charts(c, p, opt); return err })
		jobs[i].done = true
	})
	for i := range jobs {
		j := &jobs[i]
		written = append(written, done[i]...)
		switch {
		case j.err != nil:
			failures = append(failures, Failure{j.slug, j.err})
		case j.done && !j.skipped && len(done[i]) == 0:
			none = append(none, j.slug)
		}
	}
	if err == nil && len(written)+len(none)+len(failures) == 0 && p.Only != "" {
		err = fmt.Errorf("%w: --only %s", ErrNone, p.Only)
	}
	return written, none, failures, err
}

// charts writes the charts of one briefing.
func (j *job) charts(c *Corpus, p *press, opt ChartOptions) (written []WrittenChart, err error) {
	in, err := j.input(c, p)
	if err != nil {
		return nil, err
	}
	if j.brief, err = narrative.Write(in, p.wording); err != nil {
		return nil, err
	}
	j.brief.Slug, j.brief.AsOf = j.slug, c.asOf
	if err := j.setVersion(c, p); err != nil {
		return nil, err
	}
	if j.skipped = p.pick.ref != "" && p.pick.ref != j.brief.Ref; j.skipped {
		return nil, nil
	}
	for _, spec := range j.brief.Charts() {
		out, err := p.picture(j.brief, spec, opt)
		if err != nil {
			return written, err
		}
		file := filepath.Join(p.Out, j.slug+"_"+spec.ID+"."+opt.Format)
		if err := writeFile(file, out); err != nil {
			return written, err
		}
		written = append(written, WrittenChart{file, j.brief, spec})
	}
	return written, nil
}

// picture gives the bytes of one chart with headline, subtitle and source.
func (p *press) picture(b *briefing.Briefing, spec *briefing.ChartSpec, opt ChartOptions) ([]byte, error) {
	pages, err := layout.Picture(spec, b, p.style, p.faces)
	if err != nil {
		return nil, err
	}
	one := charts.Picture{Page: &pages.Pages[0], Title: spec.Headline.String(), Alt: spec.Alt, Style: p.style, Faces: p.faces}
	switch opt.Format {
	case "png":
		return one.PNG(opt.Grey)
	case "svg":
		return one.SVG()
	case "pdf":
		info := pdf.Info{Title: one.Title, Author: author, Subject: spec.Alt, Language: b.Language, Date: p.date(b)}
		return pdf.Write(pages, info, p.faces, func(c vg.Canvas, spec *briefing.ChartSpec) error {
			return charts.Draw(c, spec, p.style, p.faces)
		})
	}
	return nil, fmt.Errorf("charts cannot be written as %q", opt.Format)
}
