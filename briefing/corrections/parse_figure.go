package corrections

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

// figure reads the fields of a figure. A scratch figure tries the values.
func (r *entryReader) figure() {
	c := &r.c
	switch {
	case c.Claim == "" && (len(c.Reports) == 0 || squeeze(c.Words) == ""):
		r.refuse(0, "it does not say which figure", "write report = \"…\" and words = \"…\" with the figure's exact words")
	case c.Kind == briefing.CorrectAdd:
		for _, must := range []string{"metric", "value", "unit"} {
			if r.find(must) == nil {
				r.refuse(0, "an added figure needs its "+must, "write at least report, words, metric, value and unit")
			}
		}
	}
	var scratch briefing.Figure
	for i := range fields {
		k := r.find(fields[i].name)
		if k == nil {
			continue
		}
		value, err := canonical(fields[i].name, k.value)
		if one := fields[i].one; err == nil && one != nil && !slices.Contains(one, value) {
			err = fmt.Errorf("%q is not known", value)
		}
		if err == nil {
			err = fields[i].set(&scratch, value)
		}
		if err == nil && (scratch.Value < 0 || scratch.High != nil && *scratch.High < 0) {
			err = errors.New("a number below zero")
		}
		if s, ok := k.value.(string); ok {
			r.readable(k, s)
		}
		if err != nil {
			r.refuse(k.line, fields[i].name+": "+err.Error(), hintFor(&fields[i]))
			continue
		}
		c.Set = append(c.Set, briefing.Setting{Field: fields[i].name, Now: fields[i].get(&scratch), Line: k.line})
	}
	if k := r.find("high"); k != nil && scratch.High != nil && r.find("value") != nil && *scratch.High < scratch.Value {
		r.refuse(k.line, "high is below value", "high is the upper end of a range")
	}
}

func hintFor(f *field) string {
	switch {
	case f.one != nil:
		return "write one of " + strings.Join(f.one, ", ")
	case f.name == "value" || f.name == "high":
		return "write the number multiplied out, without a sign: value = 4_300_000_000; direction says the way"
	case f.name == "period" || f.name == "baseline":
		return "write \"2023\", \"2023-Q1\", \"2023-05\" or \"2023-01/2023-09\", or \"\" for not known"
	case f.name == "countries":
		return "write two codes: countries = [\"FI\", \"UY\"]"
	}
	return fmt.Sprintf("write it in quotes: %s = \"…\"", f.name)
}

// canonical is a value of the file in the form of the figure contract.
func canonical(name string, v any) (string, error) {
	switch x := v.(type) {
	case string:
		if name == "value" || name == "high" && x != "" {
			return "", fmt.Errorf("%q is a text, not a number", x)
		}
		return x, nil
	case number1:
		if name == "value" || name == "high" || name == "period" || name == "baseline" {
			return string(x), nil
		}
	case []string:
		if name == "countries" {
			return strings.Join(x, " "), nil
		}
	}
	return "", fmt.Errorf("the value is of the wrong kind")
}
