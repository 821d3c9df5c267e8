package pdf

import (
	"bytes"
	"fmt"
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
			if err != errEnd {
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
	if s, ok := r.f.resolve(r.f.dict(resources["XObject"])[n]).(*streamObject); ok && r.f.name(s.dict["Subtype"]) == "Form" {
		r.interpretForm(s, resources)
	}
}

func (r *reader) interpretForm(s *streamObject, resources dict) {
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
