package pdf

import (
	"bytes"
	"fmt"
	"strings"
)

// reader interprets the content of one page: which text stands in which
// marked-content sequence.
type reader struct {
	f     *file
	roles []string          // by MCID
	fonts map[int]*decoder  // by object, for all pages
	own   map[name]*decoder // those that are no objects of their own
	marks []openedMark
	runs  []pageRun
	count int // marked-content sequences so far
	forms int // forms within forms
	steps int // operators left
}

// pageRun is text with the sequence that owns it; 0 is none.
type pageRun struct {
	owner int
	tag   string
	text  []byte
}

// openedMark is a marked-content sequence that is open.
type openedMark struct {
	owner  int // of the text in it
	tag    string
	actual string // its ActualText
	has    bool   // whether it has one
	run    int    // where the text in it began
	start  int
}

const (
	maxSteps = 20_000_000
	maxForms = 8
	// wordGap is the move in a TJ, in thousandths, that other programs write
	// in place of a space.
	wordGap = -200
)

// interpret reads a content stream.
func (r *reader) interpret(data []byte, resources dict) {
	l := &lexer{b: data, inContent: true}
	var operands []object
	var font *decoder
	var saved []*decoder
	depth := len(r.marks)
	for {
		o, err := l.next()
		if err != nil {
			if err != errEnd || !l.blank() {
				r.f.fail(fmt.Errorf("the content of a page is damaged: %w", err))
			}
			break
		}
		op, ok := o.(operator)
		if !ok {
			operands = append(operands, o)
			continue
		}
		if r.steps--; r.steps < 0 {
			r.f.fail(fmt.Errorf("a page has more than %d operators", maxSteps))
			break
		}
		switch op {
		case "q":
			saved = append(saved, font)
		case "Q":
			if n := len(saved); n > 0 {
				font, saved = saved[n-1], saved[:n-1]
			}
		case "Tf":
			font = r.font(operand(operands, 2), resources)
		case "Tj", "'", "\"":
			r.show(font, operand(operands, 1))
		case "TJ":
			r.showAll(font, operand(operands, 1))
		case "BMC":
			r.open(operand(operands, 1), nil)
		case "BDC":
			r.open(operand(operands, 2), r.properties(operand(operands, 1), resources))
		case "EMC":
			if len(r.marks) > depth {
				r.close()
			}
		case "Do":
			r.form(operand(operands, 1), resources)
		case "ID":
			l.skipInlineImage()
		}
		operands = operands[:0]
	}
	for len(r.marks) > depth {
		r.close()
	}
}

// operand is the nth operand from the end, nil if there are fewer.
func operand(operands []object, n int) object {
	if len(operands) < n {
		return nil
	}
	return operands[len(operands)-n]
}

// blank says that only white space is left.
func (l *lexer) blank() bool {
	l.skipSpace()
	return l.at >= len(l.b)
}

// skipInlineImage goes to behind the EI of the image whose data begin here.
func (l *lexer) skipInlineImage() {
	for {
		i := bytes.Index(l.b[l.at:], []byte("EI"))
		if i < 0 {
			l.at = len(l.b)
			return
		}
		at := l.at + i
		l.at = at + 2
		if at > 0 && isSpace(l.b[at-1]) && (l.at == len(l.b) || isSpace(l.b[l.at])) {
			return
		}
	}
}

func (r *reader) font(o object, resources dict) *decoder {
	n, _ := o.(name)
	entry := r.f.dict(resources["Font"])[n]
	ref, shared := entry.(reference)
	d := r.own[n]
	if shared {
		d = r.fonts[ref.number]
	}
	if d != nil {
		return d
	}
	d = r.f.decoder(r.f.dict(entry))
	if shared {
		r.fonts[ref.number] = d
	} else {
		r.own[n] = d
	}
	return d
}

func (r *reader) properties(o object, resources dict) dict {
	if n, ok := o.(name); ok {
		o = r.f.dict(resources["Properties"])[n]
	}
	return r.f.dict(o)
}

func (r *reader) open(tag object, properties dict) {
	n, _ := tag.(name)
	m := openedMark{tag: string(n)}
	if len(r.marks) > 0 { // a sequence without a number of its own is part of the one around it
		m.owner, m.tag = r.marks[len(r.marks)-1].owner, r.marks[len(r.marks)-1].tag
	}
	mcid, numbered := r.f.integer(properties["MCID"])
	if numbered || n == "Artifact" || m.owner == 0 {
		r.count++
		m.owner, m.tag = r.count, string(n)
	}
	if numbered && mcid >= 0 && mcid < len(r.roles) && r.roles[mcid] != "" {
		m.tag = r.roles[mcid]
	}
	if s, ok := r.f.resolve(properties["ActualText"]).(str); ok {
		m.actual, m.has = s.decode(), true
	}
	m.run = len(r.runs)
	if n := len(r.runs); n > 0 && r.runs[n-1].owner == m.owner {
		m.run, m.start = n-1, len(r.runs[n-1].text)
	}
	r.marks = append(r.marks, m)
}

// close ends the innermost sequence. Its ActualText replaces its text only
// where no digits are at stake: what is read must be what is seen.
func (r *reader) close() {
	m := r.marks[len(r.marks)-1]
	r.marks = r.marks[:len(r.marks)-1]
	if !m.has || m.run != len(r.runs)-1 {
		return
	}
	run := &r.runs[m.run]
	seen := string(run.text[m.start:])
	if hasDigit(seen) || hasDigit(m.actual) {
		return
	}
	run.text = append(run.text[:m.start], strings.ReplaceAll(m.actual, string(softHyphen), "")...)
}

func (r *reader) emit(text string) {
	m := openedMark{}
	if n := len(r.marks); n > 0 {
		m = r.marks[n-1]
	}
	if n := len(r.runs); n == 0 || r.runs[n-1].owner != m.owner {
		r.runs = append(r.runs, pageRun{owner: m.owner, tag: m.tag})
	}
	run := &r.runs[len(r.runs)-1]
	run.text = append(run.text, text...)
}

func (r *reader) show(font *decoder, o object) {
	s, ok := o.(str)
	if !ok || len(s) == 0 {
		return
	}
	if font == nil {
		font = &decoder{bytes: 1}
	}
	r.emit(font.decode(s))
}

func (r *reader) showAll(font *decoder, o object) {
	parts, _ := o.(array)
	for i, p := range parts {
		if v, ok := p.(float64); ok && v <= wordGap && i > 0 {
			if n := len(r.runs); n > 0 && !bytes.HasSuffix(r.runs[n-1].text, []byte(" ")) {
				r.emit(" ")
			}
		}
		r.show(font, p)
	}
}

// form reads the content of a form: text may stand there too.
func (r *reader) form(o object, resources dict) {
	n, _ := o.(name)
	s, ok := r.f.resolve(r.f.dict(resources["XObject"])[n]).(*streamObject)
	if !ok || r.f.name(s.dict["Subtype"]) != "Form" {
		return
	}
	if r.forms >= maxForms {
		r.f.fail(fmt.Errorf("forms are nested deeper than %d", maxForms))
		return
	}
	data, err := r.f.data(s)
	if err != nil {
		r.f.fail(err)
		return
	}
	own := r.f.dict(s.dict["Resources"])
	if own == nil {
		own = resources
	}
	r.forms++
	r.interpret(data, own)
	r.forms--
}
