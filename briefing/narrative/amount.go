package narrative

import (
	"math"
	"strings"

	"brief/briefing"
)

// This file is the style guide for amounts: scale words from a million up, a
// currency sign where the wording has one, the hedge always beside its number,
// precision as written.

// fill puts s in the place of the pattern's braces.
func fill(pattern, s string) string { return strings.Replace(pattern, "{}", s, 1) }

// core is a figure's number and unit without hedge: "$4.3 billion", "87
// percent", "15–20 percent", "1.65 million tonnes".
func (r *realiser) core(f *briefing.Figure) string {
	if s, ok := r.spelled(f); ok {
		return s
	}
	top := f.Value
	if f.High != nil {
		top = *f.High
	}
	key, size := scaleWith(top, f.Step)
	d := decimalsOf(f.Value, f.Step, size)
	if f.High != nil {
		d = max(d, decimalsOf(*f.High, f.Step, size))
	}
	n := r.decimal(f.Value/size, d)
	if f.High != nil {
		n += r.term("style", "range") + r.decimal(*f.High/size, d)
	}
	if key != "" {
		n += " " + r.term("scale", key)
	}
	return r.withUnit(n, f, top)
}

// spelled are the numbers that house style writes in words.
func (r *realiser) spelled(f *briefing.Figure) (string, bool) {
	low := strings.ToLower(f.Text)
	if f.High != nil || f.Unit != briefing.Percent {
		if f.Kind == briefing.Rank {
			return r.w.term("ordinal", "n"+trimFloat(f.Value))
		}
		return "", false
	}
	key := ""
	switch v := f.Value; {
	case math.Abs(v-100.0/3) < 0.01:
		key = "third"
	case math.Abs(v-200.0/3) < 0.01:
		key = "two_thirds"
	case v == 50 && (strings.Contains(low, "half") || strings.Contains(low, "halv")):
		key = "half"
	case v == 25 && strings.Contains(low, "quarter"):
		key = "quarter"
	default:
		return "", false
	}
	return r.w.term("fraction", key)
}

// withUnit sets the unit to a printed number.
func (r *realiser) withUnit(n string, f *briefing.Figure, top float64) string {
	one := top == 1 && f.High == nil
	switch f.Unit {
	case briefing.Times:
		return fill(r.term("unit", "times"), n)
	case briefing.Item, briefing.RankUnit, "":
		return n
	case briefing.Person:
		if f.Metric == briefing.Tourists || f.Metric == briefing.Companies {
			return n
		}
	}
	if isCurrency(f.Unit) {
		if s, ok := asWritten(f, n); ok {
			return s
		}
		if p, ok := r.w.term("currency", f.Unit); ok {
			if amount, negative := strings.CutPrefix(n, "−"); negative {
				return "−" + fill(p, amount) // "−$49 million"
			}
			return fill(p, n)
		}
		return f.Unit + " " + n
	}
	key := f.Unit
	if !one {
		key += "_many"
	}
	if p, ok := r.w.term("unit", key); ok {
		return fill(p, n)
	}
	if one {
		return n + " " + f.Unit
	}
	return n + " " + r.pluralNoun(f.Unit)
}

// isCurrency says whether the unit is an ISO 4217 code.
func isCurrency(unit string) bool {
	return len(unit) == 3 && unit == strings.ToUpper(unit) && unit != briefing.TEU
}

// pluralNoun is the plural of a plain unit noun: irregular ones stand in the
// wording, the rest follow its endings.
func (r *realiser) pluralNoun(s string) string {
	if p, ok := r.w.term("plural", s); ok {
		return p
	}
	switch {
	case strings.HasSuffix(s, "y") && !strings.HasSuffix(s, "ay") && !strings.HasSuffix(s, "ey"):
		return strings.TrimSuffix(s, "y") + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"):
		return s + "es"
	}
	return s + "s"
}

// hedgeKey is the hedge of a figure as the wording names it. A milestone that
// is "approached" keeps that word.
func hedgeKey(f *briefing.Figure) string {
	if f.Qualifier == briefing.Almost && (isMilestone(f) || strings.Contains(strings.ToLower(f.Text), "approach")) {
		return "approaching"
	}
	if f.Qualifier == "" {
		return string(briefing.Exact)
	}
	return string(f.Qualifier)
}

// amount is the figure as a noun with its hedge: "more than $4.3 billion"; for
// a change with its way: "up 87 percent", "nearly fourfold".
//
// What the desk set carries its mark, here and in verbal.
func (r *realiser) amount(f *briefing.Figure) string {
	desk := len(f.Corrected) > 0
	if f.Kind == briefing.Change {
		return r.marked(r.change(f, "way"), desk)
	}
	return r.marked(fill(r.term("hedge", hedgeKey(f)), r.core(f)), desk)
}

// verbal is the figure as a past verb with its hedge: "exceeded $4.3 billion",
// "rose by 87 percent", "more than doubled".
func (r *realiser) verbal(f *briefing.Figure) string {
	return r.marked(r.verb(f), len(f.Corrected) > 0)
}

func (r *realiser) verb(f *briefing.Figure) string {
	switch {
	case f.Kind == briefing.Change && f.Status == briefing.Target:
		return r.change(f, "aim")
	case f.Kind == briefing.Change:
		return r.change(f, "verb")
	case f.Status == briefing.Target:
		return fill(r.term("target_verb", hedgeKey(f)), r.core(f))
	}
	return fill(r.term("level_verb", hedgeKey(f)), r.core(f))
}

// change words a change; form is "way" ("up 12 percent"), "verb" ("rose by
// 12 percent") or, of a target, "aim" ("is to rise by 12 percent"). Whole
// multiples have verbs of their own.
func (r *realiser) change(f *briefing.Figure, form string) string {
	dir := string(f.Direction)
	if f.Direction != briefing.Up && f.Direction != briefing.Down {
		dir = "none"
	}
	hedge := r.term("change_hedge", hedgeKey(f))
	if f.Unit == briefing.Times && f.High == nil {
		if s, ok := r.w.term("multiple_aim_"+dir, "n"+trimFloat(f.Value)); ok && form == "aim" {
			return fill(r.term("style", "is_to"), fill(hedge, s))
		}
		if s, ok := r.w.term("multiple_"+dir, "n"+trimFloat(f.Value)); ok && form != "aim" && f.Status != briefing.Target {
			return fill(hedge, s)
		}
		n, ok := r.w.term("fold", "n"+trimFloat(f.Value))
		if !ok {
			n = fill(r.term("style", "fold"), r.decimal(f.Value, decimalsOf(f.Value, f.Step, 1)))
		}
		return fill(r.term("fold_"+form, dir), fill(hedge, n))
	}
	if f.Unit == briefing.Times {
		n := r.decimal(f.Value, decimalsOf(f.Value, f.Step, 1)) + r.term("style", "range") +
			r.decimal(*f.High, decimalsOf(*f.High, f.Step, 1))
		return fill(r.term("fold_"+form, dir), fill(hedge, fill(r.term("style", "fold"), n)))
	}
	if s, ok := r.w.term("halved", form); ok && f.Unit == briefing.Percent && f.Value == 50 &&
		f.Direction == briefing.Down && strings.Contains(strings.ToLower(f.Text), "halv") {
		return fill(hedge, s)
	}
	return fill(r.term("change_"+form, dir), fill(hedge, r.core(f)))
}

// trimFloat prints a whole number as a key, "" for others.
func trimFloat(v float64) string {
	if v != math.Trunc(v) || v < 0 || v > 100 {
		return ""
	}
	n := int(v)
	if n < 10 {
		return string(rune('0' + n))
	}
	return trimFloat(float64(n/10)) + string(rune('0'+n%10))
}
