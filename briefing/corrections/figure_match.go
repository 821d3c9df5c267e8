package corrections

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// matches are the figures that an entry means: by id, or by its exact words,
// white space aside.
func (a *applier) matches(c *briefing.Correction) []int {
	var out []int
	words := squeeze(c.Words)
	for i := range a.figures {
		if c.Claim != "" && a.figures[i].ID == c.Claim || c.Claim == "" && squeeze(a.figures[i].Text) == words {
			out = append(out, i)
		}
	}
	switch n := len(out); {
	case c.Claim != "" && n == 1 && words != "" && squeeze(a.figures[out[0]].Text) != words:
		a.refuse(c, 0, fmt.Sprintf("the figure %s has other words: %s", c.Claim, quoted(a.figures[out[0]].Text)), "take the id away, or write these words")
		return nil
	case n == 0:
		a.refuse(c, 0, "no figure has these words", a.nearest(words))
	case c.Occurrence > n:
		a.refuse(c, 0, fmt.Sprintf("there are only %d figures with these words", n), "write an occurrence up to that")
		return nil
	case c.Occurrence > 0:
		return out[c.Occurrence-1 : c.Occurrence]
	case c.Occurrence == 0 && n > 1:
		a.refuse(c, 0, fmt.Sprintf("%d figures have these words (lines %s)", n, a.lines(out)), "write occurrence = 1 for the first of them, or occurrence = \"all\"")
		return nil
	}
	return out
}

func (a *applier) lines(at []int) string {
	var out []string
	for _, i := range at {
		out = append(out, fmt.Sprint(a.Report.Line(a.figures[i].Start)))
	}
	return strings.Join(out, ", ")
}

// nearest is a hint: the figure that shares most with words that none has.
func (a *applier) nearest(words string) string {
	best, at := 0, -1
	for i := range a.figures {
		n := 0
		for _, w := range strings.Fields(squeeze(a.figures[i].Text)) {
			if strings.Contains(" "+words+" ", " "+w+" ") {
				n++
			}
		}
		if n > best {
			best, at = n, i
		}
	}
	switch {
	case at >= 0:
		return fmt.Sprintf("the nearest figure, on line %d, has the words %s", a.Report.Line(a.figures[at].Start), quoted(a.figures[at].Text))
	case len(a.figures) == 0:
		return "the report states no figure; [[add]] adds one with its quotation"
	}
	return "brief figures lists the figures of " + a.Report.Name + " with their words"
}
