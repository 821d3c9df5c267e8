package pdf

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// same compares two objects and notes the first difference in each.
func (c *comparison) same(a, b object, at place2) bool {
	if c.left--; c.left < 0 || c.depth > maxLinks {
		c.differ(place2{}, "", "the file is more tangled than any that brief writes")
		return false
	}
	c.depth++
	defer func() { c.depth-- }()
	if known, ok := c.sameReference(a, b, at); ok {
		return known
	}
	a, b = c.f[0].resolve(a), c.f[1].resolve(b)
	switch want := b.(type) {
	case dict:
		if have, ok := a.(dict); ok {
			return c.sameDict(have, want, nil, at)
		}
	case array:
		if have, ok := a.(array); ok {
			return c.sameArray(have, want, at)
		}
	case *streamObject:
		if have, ok := a.(*streamObject); ok {
			return c.sameStream(have, want, at)
		}
	case str:
		if have, ok := a.(str); ok && have != want {
			c.differ(at, have.decode(), fmt.Sprintf("%s says “%s” where the model says “%s”", at.what, shortened(have.decode()), shortened(want.decode())))
			return false
		} else if ok {
			return true
		}
	default:
		if isScalar(a) && a == b {
			return true
		}
	}
	c.differ(at, "", at.what+" is not the model's")
	return false
}

func isScalar(o object) bool {
	switch o.(type) {
	case nil, bool, float64, name, operator:
		return true
	}
	return false
}

// sameReference compares what needs no look at the objects: pages by their
// number, and pairs that were met before. Objects that lead back to themselves
// end here.
func (c *comparison) sameReference(a, b object, at place2) (same, known bool) {
	ra, isA := a.(reference)
	rb, isB := b.(reference)
	if isA && ra.generation != 0 {
		c.differ(at, "", at.what+" is reached by an outdated reference")
		return false, true
	}
	if !isA || !isB {
		return false, false
	}
	na, pageA := c.number[0][ra.number]
	nb, pageB := c.number[1][rb.number]
	if pageA || pageB {
		if na != nb || pageA != pageB {
			c.differ(at, "", at.what+" leads to another page than in the model")
			return false, true
		}
		return true, true
	}
	pair := [2]int{ra.number, rb.number}
	if c.seen[pair] {
		return true, true
	}
	c.seen[pair] = true
	return false, false
}

// storage are the keys of a stream that tell how its data are packed.
var storage = []name{"Length", "Filter", "DecodeParms", "DL"}

func (c *comparison) sameStream(a, b *streamObject, at place2) bool {
	same := c.sameDict(a.dict, b.dict, storage, at)
	have, err := c.f[0].data(a)
	want, err2 := c.f[1].data(b)
	switch {
	case err != nil || err2 != nil:
		c.differ(at, "", at.what+" cannot be unpacked")
	case bytes.Equal(have, want), c.f[1].name(b.dict["Subtype"]) == "XML" && sameXML(have, want):
		return same
	case c.f[1].name(b.dict["Subtype"]) == "Form":
		c.sameContent(have, want, b.dict["Resources"], at)
	default:
		c.differ(at, "", at.what+" is not the model's")
	}
	return false
}

func (c *comparison) sameArray(a, b array, at place2) bool {
	if len(a) != len(b) {
		c.differ(at, "", fmt.Sprintf("%s has %d entries where the model has %d", at.what, len(a), len(b)))
		return false
	}
	same := true
	for i := range b {
		same = c.same(a[i], b[i], at) && same
	}
	return same
}

// sameDict compares all keys but those to skip; null is as good as absent.
func (c *comparison) sameDict(a, b dict, skip []name, at place2) bool {
	at = c.narrowed(b, at)
	same := true
	for _, key := range keys(a, b) {
		if slices.Contains(skip, key) {
			continue
		}
		have, want := c.f[0].resolve(a[key]), c.f[1].resolve(b[key])
		if have == nil && want == nil {
			continue
		}
		here := place2{at.page, at.within(key)}
		switch {
		case want == nil:
			c.differ(at, "", fmt.Sprintf("%s has something that brief did not write (%s)", at.what, key))
			same = false
		case have == nil:
			c.differ(at, "", fmt.Sprintf("%s lacks what the model gives it (%s)", at.what, key))
			same = false
		default:
			same = c.same(a[key], b[key], here) && same
		}
	}
	return same
}

// narrowed says which element of the structure the dictionary is, if it is one.
func (c *comparison) narrowed(d dict, at place2) place2 {
	f := c.f[1]
	if role := f.name(d["S"]); role != "" && d["P"] != nil {
		if r, ok := d["Pg"].(reference); ok && c.number[1][r.number] > 0 {
			at.page = c.number[1][r.number]
		}
		at.what = fmt.Sprintf("the structure for screen readers (%s)", role)
	}
	return at
}

// described are the keys that hold words which some readers show or say.
var described = map[name]string{
	"Alt": "the description for screen readers", "ActualText": "the text for screen readers",
	"E": "the expansion for screen readers", "Contents": "the hint of a link",
	"Desc": "the description of an attachment", "Lang": "the language",
}

func (at place2) within(key name) string {
	if what := described[key]; what != "" {
		return what
	}
	return at.what
}

func keys(a, b dict) []name {
	all := maps.Clone(b)
	if all == nil {
		all = dict{}
	}
	maps.Copy(all, a)
	return slices.Sorted(maps.Keys(all))
}

// shortened is the beginning of a long text.
func shortened(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
