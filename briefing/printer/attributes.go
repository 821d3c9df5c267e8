package printer

import (
	"slices"

	"github.com/OpenPrinting/goipp"
)

// attributes are those of a printer or job.
type attributes goipp.Attributes

func (a attributes) values(name string) goipp.Values {
	for i := range a {
		if a[i].Name == name {
			return a[i].Values
		}
	}
	return nil
}

// list is all values of an attribute as text; numbers are written out.
func (a attributes) list(name string) []string {
	var out []string
	for _, v := range a.values(name) {
		switch x := v.V.(type) {
		case goipp.TextWithLang:
			out = append(out, x.Text)
		case goipp.Void:
		default:
			out = append(out, x.String())
		}
	}
	return out
}

func (a attributes) text(name string) string {
	if l := a.list(name); len(l) > 0 {
		return l[0]
	}
	return ""
}

func (a attributes) integer(name string) (int, bool) {
	for _, v := range a.values(name) {
		if n, ok := v.V.(goipp.Integer); ok {
			return int(n), true
		}
	}
	return 0, false
}

// no says that an attribute is there and false.
func (a attributes) no(name string) bool {
	for _, v := range a.values(name) {
		if b, ok := v.V.(goipp.Boolean); ok {
			return !bool(b)
		}
	}
	return false
}

// has says whether a keyword is among the values.
func (a attributes) has(name, value string) bool { return slices.Contains(a.list(name), value) }

// number says whether a number, or a range with it, is among the values.
func (a attributes) number(name string, n int) bool {
	for _, v := range a.values(name) {
		switch x := v.V.(type) {
		case goipp.Integer:
			if int(x) == n {
				return true
			}
		case goipp.Range:
			if x.Lower <= n && n <= x.Upper {
				return true
			}
		}
	}
	return false
}

func (a attributes) operation(op goipp.Op) bool { return a.number("operations-supported", int(op)) }

// reasons are the values of a list of reasons without "none".
func (a attributes) reasons(name string) []string {
	return slices.DeleteFunc(a.list(name), func(s string) bool { return s == "none" })
}
