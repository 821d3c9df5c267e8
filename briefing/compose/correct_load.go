package compose

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/corrections"
	"brief/briefing/source"
)

// loadCorrections reads the officer's files: the one that was named, else
// those beside the reports of folders. All that is wrong in them comes as one
// error.
func (c *Corpus) loadCorrections(in Input, reports []*briefing.Report) error {
	files := correctionFiles(in, reports)
	var wrong corrections.Problems
	for _, file := range files {
		data, err := readLimited(file)
		if err != nil {
			if in.Corrections == "" && errors.Is(err, fs.ErrNotExist) {
				continue
			}
			return corrections.Problems{{File: file, Why: "cannot be read: " + plainError(err).Error(), Hint: "check the path"}}
		}
		entries, problems := corrections.Parse(file, data)
		wrong = append(wrong, problems...)
		for i := range entries {
			e := &entries[i]
			for k, name := range e.Reports {
				r := named(name, file, reports)
				if r == nil {
					c.refuse(e, fmt.Sprintf("the report %q is not among those read", name), among(reports))
					continue
				}
				e.Reports[k] = r.Name
			}
		}
		c.corrections = append(c.corrections, entries...)
	}
	wrong = append(wrong, c.wrong...)
	c.wrong = nil
	if len(wrong) > 0 {
		return wrong
	}
	return nil
}

func readLimited(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, corrections.Limit+1))
}

// correctionFiles are the places where corrections can stand, in order.
func correctionFiles(in Input, reports []*briefing.Report) []string {
	if in.Corrections != "" {
		return []string{in.Corrections}
	}
	var files []string
	met := map[string]bool{}
	for _, p := range append(slices.Clone(in.Paths), in.Archive...) {
		if info, err := os.Stat(p); p == "" || p == source.Stdin || err != nil || !info.IsDir() {
			continue
		}
		files = append(files, filepath.Join(p, corrections.FileName))
		for _, r := range reports {
			dir := filepath.Dir(r.Path)
			if met[dir] {
				continue
			}
			if rel, err := filepath.Rel(p, r.Path); r.Path != "" && err == nil && filepath.IsLocal(rel) {
				met[dir] = true
				files = append(files, filepath.Join(dir, corrections.FileName))
			}
		}
	}
	for i := range files {
		files[i] = filepath.Clean(files[i])
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// named is the report of a name: the one beside the file that says it, or the
// one that is called so.
func named(name, file string, reports []*briefing.Report) *briefing.Report {
	beside := filepath.Join(filepath.Dir(file), filepath.FromSlash(name))
	for _, r := range reports {
		if r.Path != "" && filepath.Clean(r.Path) == beside {
			return r
		}
	}
	for _, r := range reports {
		if r.Name == name {
			return r
		}
	}
	return nil
}

// mostNames is how many reports a hint lists.
const mostNames = 12

func among(reports []*briefing.Report) string {
	var names []string
	for _, r := range reports {
		names = append(names, r.Name)
	}
	switch {
	case len(names) == 0:
		return "no report was read"
	case len(names) > mostNames:
		names = append(names[:mostNames], fmt.Sprintf("and %d more", len(names)-mostNames))
	}
	return "the reports are " + strings.Join(names, ", ")
}
