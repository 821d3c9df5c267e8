// Package corrections reads and writes the officer's file, corrections.toml,
// and applies it: the desk has the last word on what a report's words mean.
//
// A figure is addressed by its report and its exact words, so that an entry
// that no longer matches is an error and never slips by.
package corrections

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// FileName is the name under which the file is found beside reports.
const FileName = "corrections.toml"

// Problem is what is wrong with an entry.
type Problem struct {
	File string
	Line int
	// Entry names the entry, "" where the file itself is at fault.
	Entry, Why, Hint string
}

func (p Problem) Error() string {
	s := p.Why
	if p.Entry != "" {
		s = p.Entry + ": " + s
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, s)
}

// Problems are all that is wrong with the officer's files.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// problem is a problem with an entry.
func problem(c *briefing.Correction, line int, why, hint string) Problem {
	if line == 0 {
		line = c.Line
	}
	return Problem{File: c.File, Line: line, Entry: Name(c), Why: why, Hint: hint}
}

// Name names an entry by its kind and what it is about.
func Name(c *briefing.Correction) string {
	about := strings.Join(c.Reports, ", ")
	switch {
	case c.Words != "":
		about = quoted(c.Words) + " in " + about
	case c.Claim != "":
		about = c.Claim
	}
	return "[[" + string(c.Kind) + "]] " + about
}

// quoted are words on one line, shortened.
func quoted(s string) string {
	s = squeeze(s)
	if r := []rune(s); len(r) > 60 {
		s = string(r[:59]) + "…"
	}
	return "“" + s + "”"
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
