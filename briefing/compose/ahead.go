package compose

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/narrative"
)

// ErrPair is the error of a pair that is not written as one.
var ErrPair = errors.New("a pair is two ISO codes, such as az-ru")

// ParsePair reads "az-ru" as the two codes of a pair, sorted.
func ParsePair(s string) ([]string, error) {
	codes := strings.Split(strings.ToUpper(s), "-")
	ok := len(codes) == 2 && codes[0] != codes[1]
	for _, c := range codes {
		ok = ok && len(c) == 2 && !strings.ContainsFunc(c, func(r rune) bool { return r < 'A' || r > 'Z' })
	}
	if !ok {
		return nil, fmt.Errorf("%q: %w", s, ErrPair)
	}
	slices.Sort(codes)
	return codes, nil
}

// PairError is the error of a pair that no dated meeting is told of.
type PairError struct {
	Pair []string
	// Known are the pairs that there are.
	Known []string
}

func (e *PairError) Error() string {
	return "no dated meeting of " + pairName(e.Pair) + " is told of"
}

func pairName(codes []string) string { return strings.ToLower(strings.Join(codes, "-")) }

// aheadSlug is the name of the read-ahead of a pair.
func aheadSlug(pair []string) string { return "ahead_" + pairName(pair) }

// ahead gathers what the read-ahead of a pair is written from: its last
// meeting, all its other events, and all its reports up to the as-of day.
func (c *Corpus) ahead(pair []string, p *press) (narrative.Input, error) {
	about := briefing.Meeting{Countries: pair}
	cut := c.asOf
	if cut.IsZero() {
		for i := range c.Readings {
			if r := &c.Readings[i]; c.concerns(r, &about) && r.Dated.After(cut) {
				cut = r.Dated
			}
		}
	}
	var events []narrative.Told
	last := -1
	for i := len(c.Meetings) - 1; i >= 0; i-- {
		m := c.Meetings[i]
		if m.Date.IsZero() || m.Date.After(cut) || !m.InvolvesPair(pair[0], pair[1]) {
			continue
		}
		m.Countries = pair
		t := c.told(&m, cut)
		if len(t.Meeting.Reports) == 0 {
			continue
		}
		// The last meeting is the newest event at which both sides met.
		if last < 0 && narrative.BothSides(&t.Meeting) {
			last = len(events)
		}
		events = append(events, t)
	}
	if len(events) == 0 {
		return narrative.Input{}, &PairError{pair, c.pairNames()}
	}
	last = max(last, 0)
	told := events[last]
	in := c.inputAt(&told.Meeting, cut, p)
	in.Told, in.Previous = told, slices.Delete(events, last, last+1)
	in.Ahead, in.Day = true, cut
	return in, nil
}

// pairNames are the pairs of which dated meetings are told, sorted.
func (c *Corpus) pairNames() []string {
	var out []string
	for i := range c.Meetings {
		m := &c.Meetings[i]
		for k, a := range m.Countries {
			for _, b := range m.Countries[k+1:] {
				if !m.Date.IsZero() {
					out = append(out, pairName([]string{a, b}))
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// input is all that a job's briefing is written from.
func (j *job) input(c *Corpus, p *press) (narrative.Input, error) {
	if len(j.ahead) == 0 {
		return c.narrativeInput(j.meeting, p), nil
	}
	return c.ahead(j.ahead, p)
}
