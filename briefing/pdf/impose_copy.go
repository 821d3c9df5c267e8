package pdf

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// copier copies objects of a file, with all that they lead to, into another.
// An object that several pages use is copied once.
type copier struct {
	f       *file
	to      *objects
	numbers map[int]int // old to new
	waiting []int       // old numbers that have a new one and no body yet
	err     error
}

// number is the new number of an object.
func (c *copier) number(old int) int {
	n, ok := c.numbers[old]
	if !ok {
		n = c.to.reserve()
		c.numbers[old] = n
		c.waiting = append(c.waiting, old)
	}
	return n
}

// copyAll copies what waits, and what that leads to.
func (c *copier) copyAll() error {
	for len(c.waiting) > 0 && c.err == nil {
		old := c.waiting[len(c.waiting)-1]
		c.waiting = c.waiting[:len(c.waiting)-1]
		n := c.numbers[old]
		switch o := c.f.load(old).(type) {
		case *streamObject:
			c.to.setStream(n, c.entries(o.dict, "Length"), o.raw)
		default:
			c.to.set(n, []byte(c.inline(o)))
		}
	}
	return c.err
}

// each writes objects one after the other.
func (c *copier) each(a array) string {
	var b strings.Builder
	for _, o := range a {
		b.WriteString(c.inline(o) + " ")
	}
	return b.String()
}

// packing is how a stream's data are packed, as entries of a dictionary.
func (c *copier) packing(s *streamObject) string {
	kept := dict{}
	for _, key := range []name{"Filter", "DecodeParms"} {
		if s.dict[key] != nil {
			kept[key] = s.dict[key]
		}
	}
	return c.entries(kept)
}

// ofTree are the entries that lead from content to the structure tree and to
// other programs' data, which stay behind.
var ofTree = []name{"StructParent", "StructParents", "PieceInfo", "Metadata"}

// entries writes the inside of a dictionary in alphabetical order.
func (c *copier) entries(d dict, skip ...name) string {
	var b strings.Builder
	c.writeEntries(&b, d, 0, skip)
	return b.String()
}

func (c *copier) writeEntries(b *strings.Builder, d dict, depth int, skip []name) {
	for _, key := range slices.Sorted(maps.Keys(d)) {
		if !slices.Contains(skip, key) && !slices.Contains(ofTree, key) {
			b.WriteString(nameObject(string(key)) + " ")
			c.write(b, d[key], depth+1)
		}
	}
}

// inline writes an object as it stands inside of another one.
func (c *copier) inline(o object) string {
	var b strings.Builder
	c.write(&b, o, 0)
	return b.String()
}

func (c *copier) write(b *strings.Builder, o object, depth int) {
	if depth > maxDepth {
		c.err = errTangled
		return
	}
	switch o := o.(type) {
	case bool:
		b.WriteString(strconv.FormatBool(o))
	case float64:
		b.WriteString(decimal(o, 9))
	case name:
		b.WriteString(nameObject(string(o)))
	case str:
		fmt.Fprintf(b, "<%X>", string(o))
	case array:
		b.WriteByte('[')
		for i, v := range o {
			if i > 0 {
				b.WriteByte(' ')
			}
			c.write(b, v, depth+1)
		}
		b.WriteByte(']')
	case dict:
		b.WriteString("<<")
		c.writeEntries(b, o, depth, nil)
		b.WriteString(">>")
	case reference:
		b.WriteString(ref(c.number(o.number)))
	default: // null, and what can stand in no object
		b.WriteString("null")
	}
}

// decimal writes a number without an exponent, which PDF does not know, and
// with at most so many decimals.
func decimal(v float64, decimals int) string {
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "" || s == "-0" || s == "-" {
		return "0"
	}
	return s
}
