package compose

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// only is a parsed Options.Only. The zero only wants all.
type only struct {
	latest bool
	date   briefing.Date
	ref    string
}

// CheckOnly says what is wrong with an Options.Only.
func CheckOnly(s string) error {
	_, err := parseOnly(s)
	return err
}

func parseOnly(s string) (only, error) {
	switch {
	case s == "":
		return only{}, nil
	case s == "latest":
		return only{latest: true}, nil
	case strings.Contains(s, "-"):
		d, err := briefing.ParseDate(s)
		return only{date: d}, err
	case len(s) != refLength:
		return only{}, fmt.Errorf("--only %q is no reference, no date and not \"latest\"", s)
	}
	return only{ref: strings.ToUpper(s)}, nil
}

// wants says whether a meeting of the date can be meant.
func (o only) wants(d briefing.Date) bool { return o.date.IsZero() || o.date == d }
