package briefing

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"sort"
	"strings"
)

// Span is a half-open range of bytes in a report's UTF-8 text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains says whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps says whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Report is one document as its reader met it. Text is valid UTF-8 and never
// changed after it was read, so that every span leads back to the words.
type Report struct {
	// Name is what users know the report by: its file name, with the folder
	// where two share a name, "stdin" for standard input.
	Name string `json:"name"`
	// Path is where it was found, as the user gave it; it goes into no output.
	Path string `json:"-"`
	// Hash is the first sixteen hexadecimal digits of the SHA-256 of the text
	// and, where there is any, of the metadata: of all that a briefing is made
	// from.
	Hash string `json:"hash"`
	Text string `json:"-"`
	// Metadata is zero for a report that is nothing but text. text.Parse looks
	// in the text first.
	Metadata
	// Archive marks a report that feeds series and background only.
	Archive bool `json:"archive,omitempty"`
}

// The kinds of Metadata.
const (
	FromPage   = "page metadata"
	FromHeader = "message header"
)

// Metadata is what a file says of a report outside its text; no words of the
// text are evidence of it.
type Metadata struct {
	Date   Date   `json:"date,omitzero"`
	Outlet string `json:"outlet,omitempty"`
	// From is where it stands: FromPage or FromHeader, "" where there is none.
	From string `json:"from,omitempty"`
}

// NewReport names a text and hashes it.
func NewReport(name, text string) *Report { return NewReportWith(name, text, Metadata{}) }

// NewReportWith names a text with metadata and hashes both.
func NewReportWith(name, text string, m Metadata) *Report {
	h := sha256.New()
	io.WriteString(h, text)
	if m != (Metadata{}) {
		// No text holds a zero byte.
		fmt.Fprintf(h, "\x00%s\x00%s\x00%s", m.Date, m.Outlet, m.From)
	}
	return &Report{Name: name, Text: text, Hash: hex.EncodeToString(h.Sum(nil)[:8]), Metadata: m}
}

// Words gives back the bytes of a span, "" where it does not lie in the text.
func (r *Report) Words(s Span) string {
	if s.Start < 0 || s.End > len(r.Text) || s.Start > s.End {
		return ""
	}
	return r.Text[s.Start:s.End]
}

// Line is the 1-based number of the line that holds the byte at offset.
func (r *Report) Line(offset int) int {
	offset = min(max(offset, 0), len(r.Text))
	return 1 + strings.Count(r.Text[:offset], "\n")
}

// Citation points from a claim to the words that made it. Quote is the whole
// sentence (or line) as printed in the annex; Span marks the claim in Text.
type Citation struct {
	Report string `json:"report"`
	Span
	Text  string `json:"text"`
	Quote string `json:"quote"`
	// Before is the sentence before Quote, where Quote is not understood without it.
	Before string `json:"before,omitempty"`
	Line   int    `json:"line"`
}

// Cite builds the citation of a span inside its sentence.
func (r *Report) Cite(claim, sentence Span) Citation {
	return Citation{Report: r.Name, Span: claim, Text: r.Words(claim), Quote: r.Words(sentence), Line: r.Line(claim.Start)}
}

// SortReports orders reports by name, then content, so that no output depends
// on the order in which they were read.
func SortReports(rs []*Report) {
	sort.SliceStable(rs, func(i, j int) bool {
		if rs[i].Name != rs[j].Name {
			return rs[i].Name < rs[j].Name
		}
		return rs[i].Hash < rs[j].Hash
	})
}
