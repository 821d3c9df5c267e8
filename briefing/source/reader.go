package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"brief/briefing"
)

type reader struct {
	Source
	files    []found
	problems []Problem
	seen     map[string]bool
	archive  bool
}

func (r *reader) refuse(name string, p Problem) {
	p.Name = name
	r.problems = append(r.problems, p)
}

func (r *reader) leaveOut(file string, p Problem) {
	p.Report = filepath.Base(file)
	r.refuse(file, p)
}

func (r *reader) reports() []*briefing.Report {
	nameApart(r.files)
	out := make([]*briefing.Report, len(r.files))
	for i, f := range r.files {
		out[i] = f.report
	}
	return out
}

func (r *reader) path(ctx context.Context, p string, stdin io.Reader) {
	switch p {
	case "":
		r.refuse(`""`, Problem{Why: "an empty argument names no report", Hint: "name a file or a folder; if the argument came from a variable, it is not set"})
		return
	case Stdin:
		if !r.seen[p] {
			r.seen[p] = true
			r.add(StdinName, stdin)
		}
		return
	}
	info, err := os.Stat(p)
	switch {
	case err != nil:
		r.refuse(p, unreadable(err))
	case info.IsDir():
		before := len(r.files) + len(r.problems)
		r.folder(ctx, os.DirFS(p), p)
		if len(r.files)+len(r.problems) == before && !r.repeats(p) {
			r.refuse(p, Problem{Why: "the folder holds no reports", Hint: "put reports into it (.txt, .md, .html, .eml, .msg, .docx or .pdf), or name another folder"})
		}
	case r.first(p):
		r.file(p, info.Size(), func() (io.ReadCloser, error) { return os.Open(p) })
	}
}

// first says that the file was not met before, by whatever path.
func (r *reader) first(p string) bool {
	key, err := filepath.Abs(p)
	if err != nil {
		key = filepath.Clean(p)
	}
	if real, err := filepath.EvalSymlinks(key); err == nil {
		key = real
	}
	if r.seen[key] {
		return false
	}
	r.seen[key] = true
	return true
}

// repeats says that a file of the folder was read under an earlier argument.
func (r *reader) repeats(dir string) bool {
	for _, f := range r.files {
		if rel, err := filepath.Rel(dir, f.path); err == nil && filepath.IsLocal(rel) {
			return true
		}
	}
	return false
}

// folder reads the reports below the root of fsys, which lies at base.
func (r *reader) folder(ctx context.Context, fsys fs.FS, base string) {
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		full := filepath.Join(base, filepath.FromSlash(name))
		switch {
		case ctx.Err() != nil:
			r.refuse(full, Problem{Why: notRead, Hint: "run the same command again"})
			return fs.SkipAll
		case err != nil:
			r.refuse(full, unreadable(err))
			return nil
		case name != "." && (path.Base(name)[0] == '.' || d.IsDir() && partsOfPage(fsys, name)):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || !ofInterest(fsys, name):
			return nil
		}
		info, err := fs.Stat(fsys, name)
		switch {
		case err != nil:
			r.refuse(full, unreadable(err))
		case info.Mode().IsRegular() && (base == "" || r.first(full)):
			r.file(full, info.Size(), func() (io.ReadCloser, error) { return fsys.Open(name) })
		}
		return nil
	})
}

// file reads a report of the size that its folder gives.
func (r *reader) file(p string, size int64, open func() (io.ReadCloser, error)) {
	if most := limitOf(p); size > most {
		r.leaveOut(p, tooLarge(megabytes(size), most))
		return
	}
	f, err := open()
	if err != nil {
		r.leaveOut(p, unreadable(err))
		return
	}
	defer f.Close()
	r.add(p, f)
}

// add reads and judges the bytes of a report. It holds no more than the limit.
func (r *reader) add(p string, from io.Reader) {
	most := limitOf(p)
	b, err := io.ReadAll(io.LimitReader(from, most+1))
	switch {
	case err != nil:
		r.leaveOut(p, unreadable(err))
		return
	case int64(len(b)) > most:
		r.leaveOut(p, tooLarge("more", most))
		return
	}
	d, problem := extract(p, b, r.PDF)
	if problem != nil {
		r.leaveOut(p, *problem)
		return
	}
	report := briefing.NewReportWith(filepath.Base(p), d.text, d.Metadata)
	report.Path, report.Archive = p, r.archive
	r.files = append(r.files, found{p, report})
}

// limitOf is the size that a file may have by its name: text can be no larger
// than its own limit, whatever has no extension may be anything.
func limitOf(p string) int64 {
	if f, known := byExtension[strings.ToLower(filepath.Ext(p))]; known && f == plainText {
		return Limit
	}
	return FileLimit
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

func tooLarge(size string, limit int64) Problem {
	return Problem{
		Why:  fmt.Sprintf("too large for a report (%s; the limit is %.0f MB)", size, float64(limit)/1e6),
		Hint: "give each report its own file, without pictures or page archives",
	}
}

func unreadable(err error) Problem {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Problem{Why: "no such file or folder", Hint: "check the spelling of the path"}
	case errors.Is(err, fs.ErrPermission):
		return Problem{Why: "may not be read", Hint: "check the permissions of the file"}
	}
	return Problem{Why: "cannot be read: " + err.Error(), Hint: "check that it is a file or a folder that you can open"}
}
