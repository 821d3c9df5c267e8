package corrections

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
)

// Limit is the size in bytes that a file may have.
const Limit = 4 << 20

// Parse reads a file of corrections; file is its name in errors. It reports
// all that is wrong, each with its line.
func Parse(file string, data []byte) ([]briefing.Correction, Problems) {
	if len(data) > Limit {
		return nil, Problems{{File: file, Line: 1, Why: "too large for a file of corrections", Hint: "keep the entries that change something"}}
	}
	entries, problems := document(file, data)
	var out []briefing.Correction
	for _, e := range entries {
		r := entryReader{c: briefing.Correction{Kind: briefing.CorrectionKind(e.name), File: file, Line: e.line}, e: e, done: map[string]bool{}}
		r.read()
		problems = append(problems, r.problems...)
		out = append(out, r.c)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	return out, nil
}

// entryReader makes a correction of an entry.
type entryReader struct {
	c        briefing.Correction
	e        *entry
	problems Problems
	done     map[string]bool
}

func (r *entryReader) refuse(line int, why, hint string) {
	r.problems = append(r.problems, problem(&r.c, line, why, hint))
}

// keysOf are the keys that an entry can have, those of a figure's fields aside.
var keysOf = map[briefing.CorrectionKind][]string{
	briefing.CorrectFigure:  {"report", "words", "occurrence", "id", "everywhere", "drop", "why"},
	briefing.CorrectAdd:     {"report", "words", "occurrence", "why"},
	briefing.CorrectMeeting: {"report", "date", "last", "place", "kind", "countries", "bottom_line", "objectives", "lines_to_take", "why"},
	briefing.CorrectJoin:    {"reports", "why"},
	briefing.CorrectSplit:   {"reports", "why"},
}

var personKeys = []string{"name", "office", "country", "add", "remove"}

func (r *entryReader) read() {
	c := &r.c
	known := keysOf[c.Kind]
	if c.Kind == briefing.CorrectFigure || c.Kind == briefing.CorrectAdd {
		known = append(slices.Clone(known), Fields()...)
	}
	// What names the entry comes first, for the errors of the rest.
	c.Claim, c.Words = r.str("id"), r.str("words")
	if report := r.str("report"); report != "" {
		c.Reports = []string{report}
	}
	if list := r.list("reports"); list != nil {
		c.Reports = list
	}
	c.Why, c.Drop, c.Everywhere = r.str("why"), r.bool("drop"), r.bool("everywhere")
	c.Occurrence = r.occurrence()
	for _, k := range r.e.keys {
		if !slices.Contains(known, k.key) {
			r.refuse(k.line, fmt.Sprintf("the key %q is not known", k.key), "the keys are "+strings.Join(known, ", "))
		}
	}
	switch c.Kind {
	case briefing.CorrectFigure, briefing.CorrectAdd:
		r.figure()
	case briefing.CorrectMeeting:
		r.meeting()
	default:
		r.reports()
	}
}

func (r *entryReader) find(key string) *pair {
	for i := range r.e.keys {
		if r.e.keys[i].key == key {
			return &r.e.keys[i]
		}
	}
	return nil
}

// str is a text, "" where the key is not there.
func (r *entryReader) str(key string) string {
	k := r.find(key)
	if k == nil {
		return ""
	}
	s, ok := k.value.(string)
	if !ok {
		r.refuse(k.line, key+" is no text", fmt.Sprintf("write it in quotes: %s = \"…\"", key))
	}
	if key != "words" && key != "report" {
		r.readable(k, s)
	}
	return s
}

func (r *entryReader) bool(key string) bool {
	k := r.find(key)
	if k == nil {
		return false
	}
	v, ok := k.value.(bool)
	if !ok {
		r.refuse(k.line, key+" is neither true nor false", fmt.Sprintf("write %s = true, or take the line away", key))
	}
	return v
}

// readable refuses signs that no page can show, or that turn its words round.
func (r *entryReader) readable(k *pair, s string) {
	if hidden(s) {
		r.refuse(k.line, k.key+" holds a hidden character", "take the control character out of the text")
	}
}

// hidden says whether a text holds control characters or marks that set the
// direction of writing.
func hidden(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool {
		return unicode.IsControl(c) && !unicode.IsSpace(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
	})
}

func (r *entryReader) list(key string) []string {
	k := r.find(key)
	if k == nil {
		return nil
	}
	v, ok := k.value.([]string)
	if !ok {
		r.refuse(k.line, key+" is no list of texts", fmt.Sprintf("write %s = [\"…\", \"…\"]", key))
	}
	if key != "reports" {
		r.readable(k, strings.Join(v, " "))
	}
	return v
}

func (r *entryReader) occurrence() int {
	k := r.find("occurrence")
	if k == nil {
		return 0
	}
	if s, ok := k.value.(string); ok && s == "all" {
		return briefing.AllOccurrences
	}
	n := 0
	if s, ok := k.value.(number1); ok {
		_, _ = fmt.Sscanf(string(s), "%d", &n)
	}
	if n < 1 {
		r.refuse(k.line, "occurrence is no number from 1", "write occurrence = 2 for the second figure with these words, or \"all\"")
	}
	return n
}

// reports checks the list of a join or split.
func (r *entryReader) reports() {
	switch n := len(r.c.Reports); {
	case n == 0:
		r.refuse(0, "it names no reports", "write reports = [\"…\", \"…\"]")
	case n == 1 && r.c.Kind == briefing.CorrectJoin:
		r.refuse(0, "one report alone cannot be joined", "name two or more that tell of one meeting")
	}
}
