package briefing

import (
	"crypto/sha256"
	"encoding/hex"
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
	// Hash is the first sixteen hexadecimal digits of the text's SHA-256.
	Hash string `json:"hash"`
	Text string `json:"-"`
	// Date and Outlet come from metadata outside the text (a page's own, a
	// message header); zero where there is none. text.Parse looks in the text.
	Date   Date   `json:"date,omitzero"`
	Outlet string `json:"outlet,omitempty"`
	// Archive marks a report that feeds series and background only.
	Archive bool `json:"archive,omitempty"`
}

// NewReport names a text and hashes it.
func NewReport(name, text string) *Report {
	sum := sha256.Sum256([]byte(text))
	return &Report{Name: name, Text: text, Hash: hex.EncodeToString(sum[:8])}
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
	Line  int    `json:"line"`
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
