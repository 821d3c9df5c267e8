// Package source reads bytes from files, folders and standard input and makes
// reports of them. It reads plain text, Markdown (as text), saved web pages,
// messages, Word documents and PDFs with text; each format has a file of its
// own. The text that a format yields is what offsets lead back to. What cannot
// be read whole is named and refused, never half-read.
package source

import (
	"context"
	"io"
	"io/fs"
	"slices"

	"brief/briefing"
)

// Limit is the size in bytes that the text of a report may have. A long press
// conference has 60 KB; what is larger than the limit is no report, or hundreds
// in one file. FileLimit is the size of a file that holds more than text: a page
// with its pictures, a message with its attachments.
const (
	Limit     = 8 << 20
	FileLimit = 48 << 20
)

// Stdin is the path that means standard input, and StdinName the name of the
// report that came from there.
const (
	Stdin     = "-"
	StdinName = "stdin"
)

// notRead is why inputs are missing after the run was told to stop.
const notRead = "not read: the run was interrupted"

// Problem is an input that could not be read: which, why, and what to do.
type Problem struct {
	// Name is the input as it was named, or the path it was found at.
	Name, Why, Hint string
	// Report is the file's name where the input is a file: a report left out.
	Report string
}

func (p Problem) Error() string { return p.Name + ": " + p.Why }

// found is a report with the path it was found at.
type found struct {
	path   string
	report *briefing.Report
}

// Source reads reports. The zero Source reads all formats but PDF.
type Source struct {
	// PDF reads the pages of PDFs.
	PDF PrintReader
}

// Read reads files and folders (their reports, subfolders included, in name
// order); "-" is standard input. One report that fails does not stop the rest.
// A file that is named twice is read once. Reports come in the order of paths;
// each has a name of its own: the file's, with its folder where two share it.
func (s Source) Read(ctx context.Context, paths []string, stdin io.Reader) ([]*briefing.Report, []Problem) {
	return s.ReadAll(ctx, paths, nil, stdin)
}

// ReadAll is Read for reports and, after them, archive reports, which it marks.
// A file that is among both is a report.
func (s Source) ReadAll(ctx context.Context, paths, archive []string, stdin io.Reader) ([]*briefing.Report, []Problem) {
	r := reader{Source: s, seen: map[string]bool{}}
	for i, p := range append(slices.Clone(paths), archive...) {
		if err := ctx.Err(); err != nil {
			r.refuse(p, Problem{Why: notRead, Hint: "run the same command again"})
			break
		}
		r.archive = i >= len(paths)
		r.path(ctx, p, stdin)
	}
	return r.reports(), r.problems
}

// ReadFS reads all reports of a file system, such as the embedded samples.
func (s Source) ReadFS(fsys fs.FS) ([]*briefing.Report, []Problem) {
	r := reader{Source: s, seen: map[string]bool{}}
	r.folder(context.Background(), fsys, "")
	return r.reports(), r.problems
}
