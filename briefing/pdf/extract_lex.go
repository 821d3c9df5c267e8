package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode"
)

// object is a parsed PDF object: nil, bool, float64 (all numbers), name, str,
// array, dict, reference, *streamObject, or, in content, an operator.
type object any

type (
	name      string
	str       string // bytes, undecoded
	array     []object
	dict      map[name]object
	reference struct{ number, generation int }
	operator  string
)

// lexer reads objects from bytes.
type lexer struct {
	b  []byte
	at int
	// inContent says that there are no references: "1 0 R" is two numbers and
	// an operator.
	inContent bool
	depth     int
}

// maxDepth is how deep arrays and dictionaries may be nested.
const maxDepth = 100

var (
	errEnd    = errors.New("nothing is left")
	errCut    = errors.New("an object is cut off")
	errNested = errors.New("objects are nested too deep")
)

func isSpace(c byte) bool {
	return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '
}

func isDelimiter(c byte) bool { return ends[c] && !isSpace(c) }

// ends are the bytes that end a token: white space and delimiters.
var ends = func() (table [256]bool) {
	for _, c := range []byte("\x00\t\n\f\r ()<>[]{}/%") {
		table[c] = true
	}
	return table
}()

// skipSpace also skips comments.
func (l *lexer) skipSpace() {
	for l.at < len(l.b) {
		switch c := l.b[l.at]; {
		case c == '%':
			for l.at < len(l.b) && l.b[l.at] != '\n' && l.b[l.at] != '\r' {
				l.at++
			}
		case isSpace(c):
			l.at++
		default:
			return
		}
	}
}

// next reads one object; errEnd where there is none.
func (l *lexer) next() (object, error) {
	l.skipSpace()
	if l.at >= len(l.b) {
		return nil, errEnd
	}
	switch c := l.b[l.at]; {
	case c == '/':
		l.at++
		return l.name(), nil
	case c == '(':
		l.at++
		return l.literal()
	case c == '<' && l.at+1 < len(l.b) && l.b[l.at+1] == '<':
		l.at += 2
		return l.dict()
	case c == '<':
		l.at++
		return l.hex()
	case c == '[':
		l.at++
		return l.array()
	case isDelimiter(c):
		// A stray closing sign is read as an operator, which fits nowhere.
		l.at++
		if c == '>' && l.at < len(l.b) && l.b[l.at] == '>' {
			l.at++
			return operator(">>"), nil
		}
		return operator(c), nil
	}
	return l.word(), nil
}

// nested is next inside of an array or dictionary.
func (l *lexer) nested() (object, error) {
	o, err := l.next()
	if err == errEnd {
		err = errCut
	}
	return o, err
}

func (l *lexer) token() []byte {
	from := l.at
	for l.at < len(l.b) && !ends[l.b[l.at]] {
		l.at++
	}
	return l.b[from:l.at]
}

// word reads a number, a reference, a constant or an operator.
func (l *lexer) word() object {
	t := l.token()
	switch string(t) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if c := t[0]; c != '+' && c != '-' && c != '.' && (c < '0' || c > '9') {
		return operator(t)
	}
	v, err := strconv.ParseFloat(string(t), 64)
	// PDF has no exponents, hexadecimal numbers or underscores.
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) || bytes.ContainsFunc(t, unicode.IsLetter) || bytes.IndexByte(t, '_') >= 0 {
		return operator(t)
	}
	if l.inContent || v < 0 || v != math.Trunc(v) || v > math.MaxInt32 {
		return v
	}
	here := l.at
	if gen, ok := l.integer(); ok {
		l.skipSpace()
		if l.at < len(l.b) && l.b[l.at] == 'R' && (l.at+1 == len(l.b) || isSpace(l.b[l.at+1]) || isDelimiter(l.b[l.at+1])) {
			l.at++
			return reference{int(v), gen}
		}
	}
	l.at = here
	return v
}

// integer reads an unsigned integer if one comes next.
func (l *lexer) integer() (int, bool) {
	l.skipSpace()
	n, err := strconv.ParseUint(string(l.token()), 10, 31)
	return int(n), err == nil
}

func (l *lexer) name() name {
	t := l.token()
	if bytes.IndexByte(t, '#') < 0 {
		return name(t)
	}
	var out []byte
	for i := 0; i < len(t); i++ {
		if t[i] == '#' && i+2 < len(t) {
			if v, err := strconv.ParseUint(string(t[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(v))
				i += 2
				continue
			}
		}
		out = append(out, t[i])
	}
	return name(out)
}

func (l *lexer) array() (object, error) {
	if l.depth++; l.depth > maxDepth {
		return nil, errNested
	}
	defer func() { l.depth-- }()
	a := array{}
	for {
		o, err := l.nested()
		if err != nil {
			return nil, err
		}
		if o == operator("]") {
			return a, nil
		}
		if op, ok := o.(operator); ok {
			return nil, fmt.Errorf("%.20q in an array", string(op))
		}
		a = append(a, o)
	}
}

func (l *lexer) dict() (object, error) {
	if l.depth++; l.depth > maxDepth {
		return nil, errNested
	}
	defer func() { l.depth-- }()
	d := dict{}
	for {
		k, err := l.nested()
		if err != nil {
			return nil, err
		}
		if k == operator(">>") {
			return d, nil
		}
		key, ok := k.(name)
		if !ok {
			return nil, errors.New("a dictionary has a key that is no name")
		}
		v, err := l.nested()
		if err != nil {
			return nil, err
		}
		if op, ok := v.(operator); ok {
			return nil, fmt.Errorf("%.20q in a dictionary", string(op))
		}
		if _, twice := d[key]; twice { // programs differ in which one they take
			return nil, fmt.Errorf("a dictionary has %.20q twice", string(key))
		}
		d[key] = v
	}
}
