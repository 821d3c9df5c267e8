package meeting

import (
	"fmt"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// reason tells what two accounts have in common.
func reason(a, b *signed) string {
	x, y := &a.Meeting, &b.Meeting
	var parts []string
	if !x.Date.IsZero() && !y.Date.IsZero() && (overlap(x, y)) {
		parts = append(parts, "the same day ("+later(x.Date, y.Date).String()+")")
	}
	var names []string
	for i := range a.people {
		for j := range b.people {
			if samePerson(&a.people[i], &b.people[j]) {
				n := a.people[i].name
				if b.people[j].name != n {
					n += " / " + b.people[j].name
				}
				names = append(names, n)
				break
			}
		}
	}
	if len(names) > 0 {
		parts = append(parts, "the same people ("+strings.Join(names, ", ")+")")
	}
	if x.Place != "" && text.Fold(x.Place) == text.Fold(y.Place) {
		parts = append(parts, "the same place ("+x.Place+")")
	}
	if sharedDocuments(a, b) > 0 {
		parts = append(parts, "the same document")
	}
	if n := sharedFigures(a, b); n > 0 {
		parts = append(parts, fmt.Sprintf("%d figures in common", n))
	}
	if n := sharedPassages(a, b); n > 0 {
		parts = append(parts, fmt.Sprintf("%d sentences in common", n))
	}
	return strings.Join(x.Reports, ", ") + " and " + strings.Join(y.Reports, ", ") + ": " + strings.Join(parts, "; ")
}

func later(a, b briefing.Date) briefing.Date {
	if a.After(b) {
		return a
	}
	return b
}

func sharedDocuments(a, b *signed) int {
	n := 0
	for _, d := range a.titles {
		for _, e := range b.titles {
			if len(d) > 1 && len(e) > 1 && sameTitle(d, e) {
				n++
				break
			}
		}
	}
	return n
}

func sharedFigures(a, b *signed) int {
	if len(a.figures) > len(b.figures) {
		a, b = b, a
	}
	n := 0
	for f := range a.figures {
		if b.figures[f] {
			n++
		}
	}
	return n
}
