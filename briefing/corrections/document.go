package corrections

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// entry is one [[table]] of the file with its keys and their lines.
type entry struct {
	name string // "figure", "meeting.person"
	line int
	keys []pair
	// of is the [[meeting]] that a [[meeting.person]] belongs to.
	of *entry
	// people are the [[meeting.person]] of a [[meeting]].
	people []*entry
}

// pair is a key with its value: a string, number, bool or list of strings.
type pair struct {
	key   string
	line  int
	value any
}

// number1 is a number as the file writes it, underscores taken out.
type number1 string

// document is the file as a list of entries, read with the lines on which they
// stand. The decoder goes first: it finds what is no TOML.
func document(file string, data []byte) ([]*entry, Problems) {
	var all map[string]any
	if err := toml.Unmarshal(data, &all); err != nil {
		return nil, Problems{{File: file, Line: lineOf(err), Why: strings.TrimPrefix(firstLine(err), "toml: "), Hint: "a text stands in quotes: words = \"…\"; a quotation mark inside it as \\\""}}
	}
	d := reader{file: file, data: data}
	d.p.Reset(data)
	for d.p.NextExpression() {
		d.expression(d.p.Expression())
	}
	return d.entries, d.problems
}

func firstLine(err error) string {
	s, _, _ := strings.Cut(err.Error(), "\n")
	return s
}

func lineOf(err error) int {
	var de *toml.DecodeError
	if errors.As(err, &de) {
		line, _ := de.Position()
		return line
	}
	return 1
}

type reader struct {
	file     string
	data     []byte
	p        unstable.Parser
	entries  []*entry
	now      *entry
	problems Problems
	// line is the number of the line at offset seen: expressions come in order.
	line, seen int
}

func (d *reader) at(n *unstable.Node) int {
	off := int(n.Raw.Offset)
	if off < d.seen {
		return 1 + bytes.Count(d.data[:off], []byte("\n"))
	}
	d.line += bytes.Count(d.data[d.seen:off], []byte("\n"))
	d.seen = off
	return d.line + 1
}

func (d *reader) refuse(line int, why, hint string) {
	d.problems = append(d.problems, Problem{File: d.file, Line: line, Why: why, Hint: hint})
}

func (d *reader) expression(n *unstable.Node) {
	name, line := d.key(n)
	switch n.Kind {
	case unstable.ArrayTable:
		d.now = &entry{name: name, line: line}
		d.place()
	case unstable.Table:
		d.now = nil
		d.refuse(line, fmt.Sprintf("[%s] is no entry", name), fmt.Sprintf("write it in double brackets: [[%s]]", name))
	case unstable.KeyValue:
		switch {
		case d.now != nil:
			d.now.keys = append(d.now.keys, pair{name, line, d.value(n.Value())})
		case len(d.problems) == 0:
			d.refuse(line, fmt.Sprintf("the key %q stands in no entry", name), "begin an entry with a line such as [[figure]] above it")
		}
	}
}

// place files an entry, a person under its meeting.
func (d *reader) place() {
	switch e := d.now; e.name {
	case "figure", "add", "meeting", "join", "split":
		d.entries = append(d.entries, e)
	case "meeting.person":
		if n := len(d.entries); n > 0 && d.entries[n-1].name == "meeting" {
			e.of = d.entries[n-1]
			e.of.people = append(e.of.people, e)
			return
		}
		d.refuse(e.line, "[[meeting.person]] stands below no [[meeting]]", "put it directly below the meeting that it is about")
	default:
		d.refuse(e.line, fmt.Sprintf("[[%s]] is not known", e.name), "the entries are [[figure]], [[add]], [[meeting]] with [[meeting.person]], [[join]] and [[split]]")
	}
}

// key is the dotted key of an expression and its line.
func (d *reader) key(n *unstable.Node) (string, int) {
	var parts []string
	line := 0
	for it := n.Key(); it.Next(); {
		k := it.Node()
		if line == 0 {
			line = d.at(k)
		}
		parts = append(parts, string(k.Data))
	}
	return strings.Join(parts, "."), line
}

func (d *reader) value(n *unstable.Node) any {
	switch n.Kind {
	case unstable.String, unstable.LocalDate:
		return string(n.Data)
	case unstable.Bool:
		return string(n.Data) == "true"
	case unstable.Integer, unstable.Float:
		s := strings.ReplaceAll(string(n.Data), "_", "")
		if i, err := strconv.ParseInt(s, 0, 64); err == nil {
			s = strconv.FormatInt(i, 10)
		}
		return number1(s)
	case unstable.Array:
		list := []string{}
		for it := n.Children(); it.Next(); {
			k := it.Node()
			if k.Kind == unstable.Comment {
				continue
			}
			if k.Kind != unstable.String {
				return nil
			}
			list = append(list, string(k.Data))
		}
		return list
	}
	return nil
}
