package corrections

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"brief/briefing"
)

// field is one field of a figure that the desk can set. Values have the form
// of the figure contract; "" is not known.
type field struct {
	name string
	get  func(*briefing.Figure) string
	set  func(*briefing.Figure, string) error
	// one lists the values that the desk can set, nil for any.
	one []string
}

// fields are those of a figure in the order in which a file lists them.
var fields = []field{
	text1("metric", func(f *briefing.Figure) *briefing.Metric { return &f.Metric },
		briefing.TradeTurnover, briefing.Exports, briefing.Imports, briefing.TradeBalance, briefing.CargoVolume, briefing.TransitVolume,
		briefing.CorridorVolume, briefing.ContainerVolume, briefing.Investment, briefing.Tourists, briefing.Companies, briefing.OtherMetric),
	free("of", func(f *briefing.Figure) *string { return &f.Of }),
	text1("kind", func(f *briefing.Figure) *briefing.Kind { return &f.Kind },
		briefing.Level, briefing.Change, briefing.Share, briefing.Rank, briefing.Count),
	{name: "value", get: func(f *briefing.Figure) string { return number(f.Value) }, set: setValue},
	{name: "high", get: getHigh, set: setHigh},
	{name: "unit", get: func(f *briefing.Figure) string { return f.Unit }, set: setUnit},
	text1("qualifier", func(f *briefing.Figure) *briefing.Qualifier { return &f.Qualifier },
		briefing.Exact, briefing.About, briefing.Almost, briefing.Over, briefing.Under, briefing.AtLeast, briefing.AtMost),
	text1("direction", func(f *briefing.Figure) *briefing.Direction { return &f.Direction }, briefing.Up, briefing.Down, briefing.None),
	period("period", func(f *briefing.Figure) *briefing.Period { return &f.Period }),
	period("baseline", func(f *briefing.Figure) *briefing.Period { return &f.Baseline }),
	text1("status", func(f *briefing.Figure) *briefing.Status { return &f.Status }, briefing.Actual, briefing.Target),
	free("speaker", func(f *briefing.Figure) *string { return &f.Speaker }),
	free("from", func(f *briefing.Figure) *string { return &f.From }),
	{name: "countries", get: func(f *briefing.Figure) string { return strings.Join(f.Pair, " ") }, set: func(f *briefing.Figure, s string) error {
		f.Pair = strings.Fields(s)
		return codes(f.Pair)
	}},
	text1("scope", func(f *briefing.Figure) *briefing.Scope { return &f.Scope }, briefing.ScopePair, briefing.ScopePart, briefing.ScopeThird),
}

// Fields are the names of a figure's fields that can be set.
func Fields() []string {
	out := make([]string, len(fields))
	for i := range fields {
		out[i] = fields[i].name
	}
	return out
}

func fieldOf(name string) *field {
	if i := slices.IndexFunc(fields, func(f field) bool { return f.name == name }); i >= 0 {
		return &fields[i]
	}
	return nil
}

// Get is a field of a figure in the form of the contract.
func Get(f *briefing.Figure, name string) string {
	if x := fieldOf(name); x != nil {
		return x.get(f)
	}
	return ""
}

// Set sets a field of a figure; the error says which values it can have.
func Set(f *briefing.Figure, name, value string) error {
	x := fieldOf(name)
	if x == nil {
		return fmt.Errorf("the field %q is not known", name)
	}
	return x.set(f, value)
}

func text1[T ~string](name string, at func(*briefing.Figure) *T, values ...T) field {
	one := make([]string, len(values))
	for i, v := range values {
		one[i] = string(v)
	}
	return field{
		name: name, one: one,
		get: func(f *briefing.Figure) string { return string(*at(f)) },
		set: func(f *briefing.Figure, s string) error { *at(f) = T(s); return nil },
	}
}

func free(name string, at func(*briefing.Figure) *string) field {
	return field{
		name: name,
		get:  func(f *briefing.Figure) string { return *at(f) },
		set:  func(f *briefing.Figure, s string) error { *at(f) = s; return nil },
	}
}

func period(name string, at func(*briefing.Figure) *briefing.Period) field {
	return field{
		name: name,
		get:  func(f *briefing.Figure) string { return at(f).String() },
		set:  func(f *briefing.Figure, s string) error { return at(f).UnmarshalText([]byte(s)) },
	}
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func parseNumber(s string) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) || math.Abs(v) > 1e18 {
		return 0, fmt.Errorf("%q is no number of a figure", s)
	}
	return v, nil
}

func setValue(f *briefing.Figure, s string) error {
	v, err := parseNumber(s)
	if err == nil {
		f.Value, f.Step = v, step(v)
	}
	return err
}

func getHigh(f *briefing.Figure) string {
	if f.High == nil {
		return ""
	}
	return number(*f.High)
}

func setHigh(f *briefing.Figure, s string) error {
	f.High = nil
	if s == "" {
		return nil
	}
	v, err := parseNumber(s)
	if err == nil {
		f.High = &v
	}
	return err
}

func setUnit(f *briefing.Figure, s string) error {
	if s == "" || len(s) > 40 || strings.ContainsFunc(s, unicode.IsNumber) {
		return fmt.Errorf("%q is no unit: write an ISO currency, percent, percentage_point, times, tonne, TEU, person, rank, item or a plain noun", s)
	}
	f.Unit = s
	return nil
}

// step is one unit of the last digit that a value would be written with: the
// zeros of an integer of 1,000 or more do not count.
func step(v float64) float64 {
	digits := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	if _, frac, ok := strings.Cut(digits, "."); ok {
		return math.Pow10(-len(frac))
	}
	zeros := len(digits) - len(strings.TrimRight(digits, "0"))
	if len(digits) < 4 || zeros == len(digits) {
		zeros = 0
	}
	return math.Pow10(zeros)
}

// codes checks ISO 3166 alpha-2 codes and sorts them.
func codes(cs []string) error {
	for _, c := range cs {
		if len(c) != 2 || c != strings.ToUpper(c) || strings.ContainsFunc(c, func(r rune) bool { return r < 'A' || r > 'Z' }) {
			return fmt.Errorf("%q is no country: write the two letters of ISO 3166, such as FI", c)
		}
	}
	slices.Sort(cs)
	return nil
}
