package pdf

import (
	"strings"
	"unicode/utf8"
)

// decoder turns the codes of a font into text.
type decoder struct {
	bytes int // of a code: 1 or 2
	text  map[int]string
}

// noText stands for a code that the font gives no text for.
const noText = string(utf8.RuneError)

func (f *file) decoder(font dict) *decoder {
	d := &decoder{bytes: 1, text: make(map[int]string)}
	if f.name(font["Subtype"]) == "Type0" {
		d.bytes = 2
	} else {
		// A simple font without a map: its ASCII codes nearly always are ASCII.
		for c := ' '; c <= '~'; c++ {
			d.text[int(c)] = string(c)
		}
	}
	s, ok := f.resolve(font["ToUnicode"]).(*streamObject)
	if !ok {
		return d
	}
	data, err := f.data(s)
	if err != nil {
		f.fail(err)
		return d
	}
	d.readCMap(data)
	return d
}

// readCMap reads the entries of a ToUnicode map.
func (d *decoder) readCMap(b []byte) {
	l := &lexer{b: b, inContent: true}
	var operands []object
	for {
		o, err := l.next()
		if err != nil {
			return
		}
		op, ok := o.(operator)
		if !ok {
			operands = append(operands, o)
			continue
		}
		switch op {
		case "endbfchar":
			for i := 0; i+1 < len(operands); i += 2 {
				d.set(operands[i], 0, operands[i+1])
			}
		case "endbfrange":
			for i := 0; i+2 < len(operands); i += 3 {
				d.setRange(operands[i], operands[i+1], operands[i+2])
			}
		}
		operands = operands[:0]
	}
}

// code is the number of a code of the font's own length, -1 if it is none.
func (d *decoder) code(o object) int {
	s, ok := o.(str)
	if !ok || len(s) != d.bytes {
		return -1
	}
	n := 0
	for i := range len(s) {
		n = n<<8 | int(s[i])
	}
	return n
}

// set maps the code that is plus after first.
func (d *decoder) set(first object, plus int, to object) {
	text, ok := to.(str)
	if n := d.code(first); ok && n >= 0 && n+plus < 1<<(8*d.bytes) {
		d.text[n+plus] = decodeUTF16([]byte(text), 0)
	}
}

func (d *decoder) setRange(first, last, to object) {
	a, b := d.code(first), d.code(last)
	if a < 0 || b < a {
		return
	}
	switch to := to.(type) {
	case array:
		for i := range min(b-a+1, len(to)) {
			d.set(first, i, to[i])
		}
	case str:
		if len(to) < 2 {
			return
		}
		text := []byte(to)
		for i := range b - a + 1 {
			d.set(first, i, str(text))
			// The last code unit counts up.
			if text[len(text)-1]++; text[len(text)-1] == 0 {
				text[len(text)-2]++
			}
		}
	}
}

// decode is the text of a shown string.
func (d *decoder) decode(s str) string {
	var b strings.Builder
	for len(s) > 0 {
		n := min(d.bytes, len(s))
		t, ok := noText, false
		if c := d.code(s[:n]); c >= 0 {
			t, ok = d.text[c]
		}
		if !ok || t == "" {
			t = noText
		}
		b.WriteString(t)
		s = s[n:]
	}
	return b.String()
}
