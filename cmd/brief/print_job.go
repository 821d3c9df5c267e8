package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"brief/briefing/compose"
	"brief/briefing/handout"
	"brief/briefing/printer"
	"brief/briefing/source"
)

// printJob is one job for the printer.
type printJob struct {
	file string
	wish printer.Wish
	doc  printer.Document
	// must says that the pages are made for the sides asked for; otherwise one
	// side will do.
	must bool
}

// jobs makes the jobs of one file: one, or one for each reader.
func (f *printFlags) jobs(ctx context.Context, ui *ui, templates fs.FS, file string, names []string) ([]printJob, error) {
	about, err := compose.Inspect(file)
	if err != nil {
		return nil, err
	}
	ui.stale(file, about.Stale)
	count := f.copies
	if len(names) > 0 {
		count = len(names)
	}
	whole := f.wish(about)
	doc, must := fileDocument(file), about.Edge != "" && about.Pages > 1
	if f.numbered && !about.Briefing {
		return nil, errNoModel
	}
	anew := f.layout != "" || f.numbered
	if anew && !f.numbered {
		made, err := f.handout(ctx, templates, file, 0, 0)
		if err != nil {
			return nil, err
		}
		ui.foreign(&made, f.grey)
		doc, must = f.ofHandout(&made, &whole)
	}
	if len(names) == 0 && !f.numbered {
		whole.Copies = f.copies
		return []printJob{{file, whole, doc, must}}, nil
	}
	var out []printJob
	for i := range count {
		one := whole
		if f.numbered {
			made, err := f.handout(ctx, templates, file, i+1, count)
			if err != nil {
				return nil, err
			}
			doc, must = f.ofHandout(&made, &one)
			one.Name += copyName(i+1, count)
		}
		if len(names) > 0 {
			one.Name += " – " + names[i]
		}
		out = append(out, printJob{file, one, doc, must})
	}
	return out, nil
}

// wish is what the flags ask of the printer for a file.
func (f *printFlags) wish(about compose.Printable) printer.Wish {
	w := printer.Wish{Name: about.Title, User: userName(), Media: printer.Papers[about.Paper], Copies: 1,
		Staple: f.staple, Saddle: f.saddle, Punch: f.punch, PIN: f.pin, Load: f.load}
	if about.Marking != "" {
		w.Name = about.Marking + " – " + w.Name
	}
	if f.paper != "" {
		w.Media = printer.Papers[f.paper]
	}
	edge := about.Edge
	if f.duplex != "" {
		edge = handout.Edge(f.duplex)
	}
	w.Sides = f.sides(edge, about.Pages)
	switch {
	case f.grey:
		w.Color = "monochrome"
	case f.color:
		w.Color = "color"
	}
	return w
}

// sides is how so many pages are printed that want to be turned over an edge.
func (f *printFlags) sides(edge handout.Edge, pages int) string {
	switch {
	case f.oneSided || pages < 2:
		return printer.OneSided
	case edge == handout.ShortEdge:
		return printer.ShortEdge
	}
	return printer.LongEdge
}

// handout lays a file out for its layout; n numbers the copy. A numbered copy
// without a layout is the whole briefing.
func (f *printFlags) handout(ctx context.Context, templates fs.FS, file string, n, of int) (compose.Handout, error) {
	opt := compose.HandoutOptions{
		Files: []string{file}, Templates: templates, Layout: handout.Layout(f.layout), Paper: f.paper, Duplex: handout.Edge(f.duplex),
		Grey: f.grey, Annex: f.annex, Marks: f.marks, Copy: n, Copies: of,
	}
	if f.layout == "" {
		opt.Layout, opt.Annex = handout.Plain, true
	}
	made, failures, err := compose.Handouts(ctx, opt)
	switch {
	case err != nil:
		return compose.Handout{}, err
	case len(failures) > 0:
		return compose.Handout{}, failures[0].Err
	}
	return made[0], nil
}

// ofHandout is the document of a handout, and makes the wish fit it.
func (f *printFlags) ofHandout(h *compose.Handout, w *printer.Wish) (doc printer.Document, must bool) {
	w.Media, w.Sides = printer.Papers[h.Paper], f.sides(h.Edge, h.Sides)
	return printer.Document{Size: int64(len(h.Data)), Open: func() (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(h.Data)), nil
	}}, h.Sides > 1
}

// fileDocument is a file that is read while it is sent.
func fileDocument(name string) printer.Document {
	size := int64(-1)
	if info, err := os.Stat(name); err == nil {
		size = info.Size()
	}
	return printer.Document{Size: size, Open: func() (io.ReadCloser, error) { return os.Open(name) }}
}

// runJobs prints jobs one after the other, so that copies come out in order.
func runJobs(ctx context.Context, ui *ui, p *printer.Printer, jobs []printJob, noWait bool) (done int, failed []source.Problem, err error) {
	for i := range jobs {
		j := &jobs[i]
		if !j.must && j.wish.Sides != printer.OneSided && !p.Sides(j.wish.Sides) {
			j.wish.Sides = printer.OneSided
		}
		job, err := p.Print(ctx, j.wish, j.doc)
		if ctx.Err() != nil {
			return done, failed, ctx.Err()
		}
		if err != nil {
			failed = append(failed, refusedJob(j.file, err))
			continue
		}
		ui.sent(j.file, job.ID, p.Name(), j.wish.Name)
		if noWait {
			done++
			continue
		}
		end, err := p.Follow(ctx, job, func(now printer.Progress) { ui.printing(j.file, job.ID, now) })
		switch {
		case errors.Is(err, context.Canceled):
			return done, failed, jobTakenBack(job.ID)
		case err != nil:
			failed = append(failed, refusedJob(j.file, err))
		case end.State != printer.Completed:
			failed = append(failed, endedJob(j.file, job.ID, end))
		default:
			done++
		}
	}
	return done, failed, nil
}

// mostNames is more than any delegation has; a longer list is the wrong file.
const mostNames = 500

// readNames reads a list of readers, one on a line; empty lines and lines that
// begin with # are passed over.
func readNames(file string) ([]string, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, usageError{unreadableNames(file, err)}
	}
	if !utf8.Valid(b) {
		return nil, usageError{wrongNames(file, "is no text in UTF-8")}
	}
	var names []string
	for line := range strings.Lines(strings.TrimPrefix(string(b), "\ufeff")) {
		if line = strings.Join(strings.Fields(line), " "); line != "" && !strings.HasPrefix(line, "#") {
			names = append(names, line)
		}
	}
	switch {
	case len(names) == 0:
		return nil, usageError{wrongNames(file, "holds no name")}
	case len(names) > mostNames:
		return nil, usageError{wrongNames(file, "holds more than 500 names")}
	}
	return names, nil
}
