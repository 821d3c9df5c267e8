package official

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"brief/briefing"
)

var (
	pointed = regexp.MustCompile(`^\d{1,3}([, \x{a0}\x{202f}]\d{3})+(\.\d+)?$|^\d+(\.\d+)?$`)
	commaed = regexp.MustCompile(`^\d{1,3}([. \x{a0}\x{202f}]\d{3})+(,\d+)?$|^\d+(,\d+)?$`)
)

// readValue reads an amount above zero and one unit of its last digit. With
// semicolons between the cells a comma may begin the decimals, as spreadsheets
// of such countries write them; a point always may.
func readValue(s string, semicolons bool) (value, step float64, err error) {
	digits := ""
	switch {
	case pointed.MatchString(s):
		digits = strings.NewReplacer(",", "", " ", "", "\u00a0", "", "\u202f", "").Replace(s)
	case semicolons && commaed.MatchString(s):
		digits = strings.NewReplacer(".", "", " ", "", "\u00a0", "", "\u202f", "", ",", ".").Replace(s)
	case commaed.MatchString(s):
		return 0, 0, fmt.Errorf("the value %q: write a decimal point", s)
	default:
		return 0, 0, fmt.Errorf("the value %q is not a number such as 4358.6", s)
	}
	if value, err = strconv.ParseFloat(digits, 64); err != nil || value <= 0 || value > 1e18 {
		return 0, 0, fmt.Errorf("the value %q is not an amount above zero", s)
	}
	_, decimals, _ := strings.Cut(digits, ".")
	return value, math.Pow10(-len(decimals)), nil
}

var scales = map[string]float64{
	"thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "bln": 1e9,
}

var units = map[string]string{
	"tonne": briefing.Tonne, "tonnes": briefing.Tonne, "t": briefing.Tonne, "tons": briefing.Tonne, "teu": briefing.TEU,
	"person": briefing.Person, "persons": briefing.Person, "people": briefing.Person, "$": "USD", "us$": "USD", "€": "EUR", "dollars": "USD",
}

var currency = regexp.MustCompile(`^[A-Za-z]{3}$`)

// readUnit reads "million USD", "USD million", "thousand tonnes", "tonne".
func readUnit(s string) (scale float64, unit string, err error) {
	scale = 1
	for _, w := range strings.Fields(s) {
		low := strings.ToLower(strings.TrimSuffix(w, "."))
		switch {
		case low == "us" || low == "metric" || low == "of":
		case scales[low] != 0 && scale == 1:
			scale = scales[low]
		case units[low] != "" && unit == "":
			unit = units[low]
		case currency.MatchString(w) && unit == "":
			unit = strings.ToUpper(w)
		default:
			return 0, "", wrongUnit(s)
		}
	}
	if unit == "" {
		return 0, "", wrongUnit(s)
	}
	return scale, unit, nil
}

func wrongUnit(s string) error {
	return fmt.Errorf("the unit %q is not known; write it as USD, million USD or thousand tonnes", s)
}

var pairForm = regexp.MustCompile(`^([A-Za-z]{2})[-–/ ]([A-Za-z]{2})$`)

// readPair reads two ISO 3166 codes: AZ-RU.
func readPair(s string) ([]string, error) {
	if s == "" {
		return nil, nil
	}
	m := pairForm.FindStringSubmatch(s)
	if m == nil || strings.EqualFold(m[1], m[2]) {
		return nil, fmt.Errorf("the pair %q is not two ISO codes such as AZ-RU", s)
	}
	pair := []string{strings.ToUpper(m[1]), strings.ToUpper(m[2])}
	slices.Sort(pair)
	return pair, nil
}

// metrics are those that a table may hold.
var metrics = []briefing.Metric{briefing.TradeTurnover, briefing.Exports, briefing.Imports, briefing.CargoVolume, briefing.TransitVolume, briefing.Tourists}

func readMetric(s string) (briefing.Metric, error) {
	m := briefing.Metric(strings.ToLower(strings.ReplaceAll(s, " ", "_")))
	switch {
	case m == "" || m == "trade" || m == "turnover":
		return briefing.TradeTurnover, nil
	case slices.Contains(metrics, m):
		return m, nil
	}
	var names []string
	for _, k := range metrics {
		names = append(names, string(k))
	}
	return "", fmt.Errorf("the metric %q is not known; it is one of %s", s, strings.Join(names, ", "))
}

// readFrom reads the country whose exports or imports they are.
func readFrom(s string, m briefing.Metric, pair []string) (string, error) {
	sided := m == briefing.Exports || m == briefing.Imports
	s = strings.ToUpper(s)
	switch {
	case s == "" && sided:
		return "", fmt.Errorf("whose %s they are is not said: name the country in the column from", m)
	case s != "" && !sided:
		return "", fmt.Errorf("from is for exports and imports; %s has none", m)
	case s != "" && (len(s) != 2 || pair != nil && !slices.Contains(pair, s)):
		return "", fmt.Errorf("from %q is no country of the pair", s)
	}
	return s, nil
}

// tidy rounds away the dust of binary arithmetic.
func tidy(v float64) float64 {
	out, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64)
	return out
}

// Stated reads a row once more and says why it does not state the figure, ""
// if it does. Which column is which, a row alone does not tell: it must hold
// the value, and cells for its period, unit and source.
func Stated(f *briefing.Figure, cite briefing.Citation) string {
	semicolons := strings.Count(cite.Quote, ";") > strings.Count(cite.Quote, ",")
	value, _, err := readValue(cite.Text, semicolons)
	if err != nil {
		return err.Error()
	}
	comma := ","
	if semicolons {
		comma = ";"
	}
	period, unit := false, false
	for _, cell := range strings.Split(cite.Quote, comma) {
		cell = strings.Trim(strings.TrimSpace(cell), `"`)
		if p, err := briefing.ParsePeriod(cell); err == nil && p == f.Period {
			period = true
		}
		if scale, u, err := readUnit(cell); err == nil && u == f.Unit && math.Abs(value*scale-f.Value) <= 1e-9*f.Value {
			unit = true
		}
	}
	switch {
	case f.Text != cite.Text:
		return fmt.Sprintf("the figure's words are “%s”", f.Text)
	case !unit:
		return fmt.Sprintf("the row does not say %v %s", f.Value, f.Unit)
	case !period:
		return fmt.Sprintf("the row is not for %s", f.Period)
	case !strings.Contains(cite.Quote, f.Statistic):
		return fmt.Sprintf("the row does not name %s", f.Statistic)
	}
	return ""
}
