package compose

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"brief/briefing"
)

// ModelDir is the folder of models and manifest inside the output folder.
const ModelDir = ".brief"

// Manifest lists all briefings that were written into a folder.
type Manifest struct {
	Briefings []Entry `json:"briefings"`
	// Inputs are the reports of the last run, AsOf its as-of day.
	Inputs []InputReport `json:"inputs"`
	AsOf   briefing.Date `json:"as_of,omitzero"`
}

// The states of a briefing. A stale one was superseded, or its reports now
// tell of another meeting; it must not be sent.
const (
	Current = "current"
	Stale   = "stale"
)

// Entry is one version of one briefing.
type Entry struct {
	State string        `json:"state"`
	Slug  string        `json:"slug"`
	File  string        `json:"file"`
	Ref   string        `json:"ref"`
	Date  briefing.Date `json:"date,omitzero"`
	// Content is the hash of all but reference and version.
	Content    string        `json:"content"`
	Version    int           `json:"version"`
	Supersedes string        `json:"supersedes,omitempty"`
	Changes    []string      `json:"changes,omitempty"`
	Sample     bool          `json:"sample,omitempty"`
	CutOff     briefing.Date `json:"cut_off,omitzero"`
	// Ahead marks a read-ahead: it shares reports with the briefings of meetings
	// and takes no place of theirs.
	Ahead bool `json:"ahead,omitempty"`
	// Reports are those of the meeting itself.
	Reports []InputReport `json:"reports"`
}

// InputReport is a report by name and hash.
type InputReport struct {
	Name    string `json:"name"`
	Hash    string `json:"hash"`
	Archive bool   `json:"archive,omitempty"`
}

// ManifestError is a manifest that cannot be used; without it the versions of
// the briefings are not known.
type ManifestError struct {
	Name, Why string
	Err       error
}

func (e *ManifestError) Error() string { return fmt.Sprintf("%s %s: %v", e.Name, e.Why, e.Err) }
func (e *ManifestError) Unwrap() error { return e.Err }

// ReadManifest reads the manifest of an output folder; a folder without one
// has an empty manifest.
func ReadManifest(dir string) (*Manifest, error) {
	p := filepath.Join(dir, ModelDir, "manifest.json")
	b, err := os.ReadFile(p)
	if errors.Is(err, fs.ErrNotExist) {
		return &Manifest{}, nil
	}
	if err != nil {
		return nil, &ManifestError{p, "cannot be read", plainError(err)}
	}
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil {
		return nil, &ManifestError{p, "is damaged", err}
	}
	return &m, nil
}

// current finds the entry that a new one takes the place of: the one of the
// same file, else the one of the same meeting under another name, which shares
// a report. Samples and real briefings do not take each other's place.
func (m *Manifest) current(fresh Entry) *Entry {
	var related *Entry
	for i := range m.Briefings {
		e := &m.Briefings[i]
		if e.State != Current || e.Sample != fresh.Sample || e.Ahead != fresh.Ahead {
			continue
		}
		if e.Slug == fresh.Slug {
			return e
		}
		if related == nil && !fresh.Ahead && e.shares(fresh.Reports) {
			related = e
		}
	}
	return related
}

// shares says whether the entry's briefing tells of one of the reports.
func (e *Entry) shares(reports []InputReport) bool {
	return slices.ContainsFunc(e.Reports, func(r InputReport) bool {
		return slices.ContainsFunc(reports, func(o InputReport) bool { return o.Hash == r.Hash })
	})
}

// update enters what a run wrote. Entries that share a file or a report with
// it and are not part of it become stale; one of the same content is replaced.
func (m *Manifest) update(written []Entry) {
	m.Briefings = slices.DeleteFunc(m.Briefings, func(e Entry) bool {
		return e.State == Current && slices.ContainsFunc(written, func(w Entry) bool { return w.Slug == e.Slug && w.Content == e.Content })
	})
	for i := range m.Briefings {
		e := &m.Briefings[i]
		for j := range written {
			if w := &written[j]; e.Slug == w.Slug || !e.Ahead && !w.Ahead && e.shares(w.Reports) {
				e.State = Stale
			}
		}
	}
	for _, w := range written {
		m.Briefings = slices.DeleteFunc(m.Briefings, func(e Entry) bool { return e.Ref == w.Ref })
		m.Briefings = append(m.Briefings, w)
	}
	sort.SliceStable(m.Briefings, func(i, j int) bool {
		a, b := &m.Briefings[i], &m.Briefings[j]
		if a.Slug != b.Slug {
			return a.Slug < b.Slug
		}
		if a.Version != b.Version {
			return a.Version < b.Version
		}
		return a.Ref < b.Ref
	})
}

func (m *Manifest) encode() ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(m)
	return out.Bytes(), err
}
