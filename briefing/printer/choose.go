package printer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/OpenPrinting/goipp"
)

// Papers are the names of PWG 5101.1 of the papers by which they are asked for.
var Papers = map[string]string{"a4": "iso_a4_210x297mm", "letter": "na_letter_8.5x11in"}

// The finishings that can be asked for (IANA's registry of IPP enums), the best
// one first.
var (
	staples = []int{20, 4, 28, 21}     // top left, anywhere, two on the left, bottom left
	saddles = []int{8, 10}             // saddle stitch, fold
	punches = []int{74, 5, 70, 71, 75} // two on the left, anywhere, one of a corner, two on top
)

// Printer states (RFC 8011, 5.4.11).
const printerStopped = 5

// choose makes the attributes of a job out of what is wished for and what the
// printer can do. What it cannot do is a *Refused that says so.
func choose(a attributes, w Wish) (goipp.Attributes, error) {
	if err := ready(a); err != nil {
		return nil, err
	}
	var job goipp.Attributes
	keyword := func(name, value string) {
		job.Add(goipp.MakeAttr(name, goipp.TagKeyword, goipp.String(value)))
	}
	if w.Media != "" {
		if err := holds(a, w); err != nil {
			return nil, err
		}
		keyword("media", w.Media)
	}
	if w.Sides != "" {
		if !a.has("sides-supported", w.Sides) && (w.Sides != OneSided || len(a.list("sides-supported")) > 0) {
			return nil, &Refused{Why: "the printer cannot print " + sidesName(w.Sides)}
		}
		if len(a.list("sides-supported")) > 0 {
			keyword("sides", w.Sides)
		}
	}
	if err := chooseColor(a, w, keyword); err != nil {
		return nil, err
	}
	if w.Copies > 1 {
		if !a.number("copies-supported", w.Copies) {
			return nil, &Refused{Why: fmt.Sprintf("the printer cannot make %d copies of a job (%s)", w.Copies, orNothing(a.list("copies-supported")))}
		}
		job.Add(goipp.MakeAttr("copies", goipp.TagInteger, goipp.Integer(w.Copies)))
	}
	finishings, err := chooseFinishings(a, w)
	if err != nil {
		return nil, err
	}
	if len(finishings) > 0 {
		job.Add(goipp.MakeAttr("finishings", goipp.TagEnum, finishings[0], finishings[1:]...))
	}
	if w.PIN != "" {
		if most, ok := a.integer("job-password-supported"); !ok || most < len(w.PIN) {
			return nil, &Refused{Why: "the printer cannot hold a job until a PIN of that length is typed"}
		}
		if kinds := a.list("job-password-encryption-supported"); len(kinds) > 0 && !slices.Contains(kinds, "none") {
			return nil, &Refused{Why: "the printer wants the PIN encrypted in a way that is not known here (" + strings.Join(kinds, ", ") + ")"}
		}
	}
	if a.has("print-scaling-supported", "none") {
		keyword("print-scaling", "none") // sheets are made for the paper
	}
	return job, nil
}

// The values of Wish.Sides.
const (
	OneSided  = "one-sided"
	LongEdge  = "two-sided-long-edge"
	ShortEdge = "two-sided-short-edge"
)

func sidesName(s string) string {
	switch s {
	case LongEdge:
		return "on both sides, turned over the long edge"
	case ShortEdge:
		return "on both sides, turned over the short edge"
	}
	return "on one side"
}

// ready refuses what no wish can change.
func ready(a attributes) error {
	formats := a.list("document-format-supported")
	state, _ := a.integer("printer-state")
	reasons := a.reasons("printer-state-reasons")
	switch {
	case len(formats) > 0 && !slices.Contains(formats, pdfType):
		return &Refused{Why: "the printer does not print PDF; it takes " + strings.Join(formats, ", ")}
	case a.no("printer-is-accepting-jobs"):
		return &Refused{Why: "the printer takes no jobs now" + because(reasons)}
	case state == printerStopped:
		return &Refused{Why: "the printer is stopped" + because(reasons)}
	}
	return nil
}

// because names reasons, in the words of the registry.
func because(reasons []string) string {
	if len(reasons) == 0 {
		return ""
	}
	return " (" + strings.Join(reasons, ", ") + ")"
}

// holds says whether the paper is one that the printer takes, and whether it is
// loaded where the printer tells.
func holds(a attributes, w Wish) error {
	supported, loaded := a.list("media-supported"), a.list("media-ready")
	switch {
	case len(supported) > 0 && !slices.Contains(supported, w.Media):
		return &Refused{Why: fmt.Sprintf("the printer does not take %s paper", paperName(w.Media))}
	case len(loaded) > 0 && !slices.Contains(loaded, w.Media) && !w.Load:
		var names []string
		for _, m := range loaded {
			names = append(names, paperName(m))
		}
		return &Refused{Why: fmt.Sprintf("the printer holds no %s paper; loaded: %s", paperName(w.Media), strings.Join(names, ", ")), Paper: true}
	}
	return nil
}

// paperName is a paper as people call it.
func paperName(media string) string {
	for name, m := range Papers {
		if m == media {
			return name
		}
	}
	return media
}

func chooseColor(a attributes, w Wish, keyword func(name, value string)) error {
	modes := a.list("print-color-mode-supported")
	switch {
	case w.Color == "color" && (a.no("color-supported") || len(modes) > 0 && !slices.Contains(modes, "color")):
		return &Refused{Why: "the printer has no colours"}
	case w.Color != "" && slices.Contains(modes, w.Color):
		keyword("print-color-mode", w.Color)
	}
	return nil
}

func chooseFinishings(a attributes, w Wish) ([]goipp.Value, error) {
	var out []goipp.Value
	for _, f := range []struct {
		wanted bool
		kinds  []int
		what   string
	}{{w.Staple, staples, "staple"}, {w.Saddle, saddles, "stitch booklets in the fold"}, {w.Punch, punches, "punch holes"}} {
		if !f.wanted {
			continue
		}
		i := slices.IndexFunc(f.kinds, func(n int) bool { return a.number("finishings-supported", n) })
		if i < 0 {
			return nil, &Refused{Why: "the printer cannot " + f.what}
		}
		out = append(out, goipp.Integer(f.kinds[i]))
	}
	return out, nil
}

func orNothing(list []string) string {
	if len(list) == 0 {
		return "it does not say how many it can"
	}
	return "it can make " + strings.Join(list, ", ")
}
