package narrative

import (
	"fmt"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"brief/briefing"

	"golang.org/x/text/language/display"
)

// Typed pieces pass through a template as single runes of a private plane:
// firstSlot+i stands for slot i of the realiser.
const (
	firstSlot = 0xF0000
	lastSlot  = 0xFFFFD
	// Words between boldOn and boldOff are set in bold.
	boldOn  = 0x100000
	boldOff = 0x100001
)

// realiser turns templates and typed values into running text. Its first
// error sticks; after it, all text is empty.
type realiser struct {
	w     *Wording
	slots []briefing.Text
	err   error
	// lang is the briefing's language; regions names countries in it.
	lang    string
	regions display.Namer
}

// data are the values of one template.
type data map[string]any

// val is typed text as a template sees it. Printing it leaves a sentinel.
type val struct {
	r *realiser
	t briefing.Text
}

func (v val) String() string {
	if len(v.t) == 0 {
		return ""
	}
	if firstSlot+len(v.r.slots) > lastSlot {
		v.r.fail(fmt.Errorf("templates: more than %d values in one briefing", lastSlot-firstSlot))
		return ""
	}
	v.r.slots = append(v.r.slots, v.t)
	return string(rune(firstSlot + len(v.r.slots) - 1))
}

// num is a number that the program counted.
type num struct {
	r *realiser
	n int
}

// Int is the number itself and One says that it is one, for conditions.
func (n num) Int() int  { return n.n }
func (n num) One() bool { return n.n == 1 }

func (n num) String() string { return val{n.r, briefing.Text{n.r.countPiece(n.n)}}.String() }

// val wraps pieces for a template; nil where there are none, so that a
// template can test for it.
func (r *realiser) val(ps ...briefing.Piece) any {
	if len(ps) == 0 {
		return nil
	}
	return val{r, ps}
}

func (r *realiser) text(t briefing.Text) any { return r.val(t...) }

func (r *realiser) texts(ts []briefing.Text) []any {
	out := make([]any, 0, len(ts))
	for _, t := range ts {
		if v := r.text(t); v != nil {
			out = append(out, v)
		}
	}
	return out
}

func (r *realiser) num(n int) num { return num{r, n} }

func (r *realiser) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// term is a short wording that must exist.
func (r *realiser) term(table, key string) string {
	s, ok := r.w.term(table, key)
	if !ok {
		r.fail(fmt.Errorf("templates: %s: [%s] has no entry %q", termsFile, table, key))
	}
	return s
}

// words is a term as a piece.
func (r *realiser) words(table, key string) briefing.Piece {
	p, err := briefing.Words(r.term(table, key))
	if err != nil {
		r.fail(err)
	}
	return p
}

// countPiece spells small counts where the wording has words for them.
func (r *realiser) countPiece(n int) briefing.Piece {
	if s, ok := r.w.term("number", fmt.Sprintf("n%d", n)); ok {
		return briefing.CountPiece(s)
	}
	return briefing.CountPiece(groupDigits(fmt.Sprint(n), r.term("style", "group")))
}

// say runs a template and splits what it prints into pieces.
func (r *realiser) say(name string, d data) briefing.Text {
	if r.err != nil {
		return nil
	}
	t := r.w.sentences.Lookup(name)
	if t == nil {
		r.fail(fmt.Errorf("templates: there is no template %q", name))
		return nil
	}
	// A value may be worded by a template of its own while this one runs, so
	// each keeps to its own slots.
	base := len(r.slots)
	defer func() { r.slots = r.slots[:base] }()
	var b strings.Builder
	if err := t.Execute(&b, d); err != nil {
		r.fail(fmt.Errorf("templates: %w", err))
		return nil
	}
	return r.pieces(name, b.String())
}

// plain is the text of a template without types, for metadata and alternative
// texts, which carry no evidence numbers.
func (r *realiser) plain(name string, d data) string { return r.say(name, d).String() }

// pieces splits printed text at its sentinels. White space in the words is
// squeezed; a digit in them is an error that names the template.
func (r *realiser) pieces(name, s string) briefing.Text {
	var out briefing.Text
	var words strings.Builder
	bold := false
	flush := func() {
		if words.Len() == 0 {
			return
		}
		p, err := briefing.Words(words.String())
		if err != nil {
			r.fail(fmt.Errorf("templates: template %q prints the digit %q in %q; numbers come from figures, dates and names only", name, digitIn(words.String()), strings.TrimSpace(words.String())))
		}
		if bold {
			p = p.Strong()
		}
		out = append(out, p)
		words.Reset()
	}
	space := true // no space at the start
	for _, c := range strings.TrimSpace(s) {
		switch {
		case c >= firstSlot && int(c-firstSlot) < len(r.slots):
			flush()
			out = append(out, r.slots[c-firstSlot]...)
			space = false
		case c == boldOn, c == boldOff:
			flush()
			bold = c == boldOn
		case unicode.IsSpace(c):
			if !space {
				words.WriteByte(' ')
			}
			space = true
		default:
			words.WriteRune(c)
			space = false
		}
	}
	flush()
	return out
}

// functions are what a template can call besides its values.
func (w *Wording) functions() template.FuncMap {
	return template.FuncMap{
		// term is an entry of wording.toml.
		"term": func(table, key string) (string, error) {
			if s, ok := w.term(table, key); ok {
				return s, nil
			}
			return "", fmt.Errorf("%s: [%s] has no entry %q", termsFile, table, key)
		},
		// strong sets a value in bold.
		"strong": func(v any) any {
			switch x := v.(type) {
			case val:
				return val{x.r, strong(x.t)}
			case string:
				return string(rune(boldOn)) + x + string(rune(boldOff))
			}
			return v
		},
		// cap starts a value with a capital letter.
		"cap": func(v any) any {
			switch x := v.(type) {
			case val:
				return val{x.r, capital(x.t)}
			case string:
				return capitalWord(x)
			}
			return v
		},
		// plural picks the form for a count.
		"plural": func(n num, one, many string) string {
			if n.n == 1 {
				return one
			}
			return many
		},
		"many": func(vs []any) bool { return len(vs) > 1 },
		// list joins values: "a, b and c".
		"list": func(vs []any) string { return joined(vs, w.terms["style"]["comma"], w.terms["style"]["and"]) },
		// each joins values with a separator of the wording.
		"each": func(key string, vs []any) string { return joined(vs, w.terms["style"][key], w.terms["style"][key]) },
	}
}

func joined(vs []any, sep, last string) string {
	var b strings.Builder
	for i, v := range vs {
		switch {
		case i == 0:
		case i == len(vs)-1:
			b.WriteString(last)
		default:
			b.WriteString(sep)
		}
		fmt.Fprint(&b, v)
	}
	return b.String()
}

func strong(t briefing.Text) briefing.Text {
	out := make(briefing.Text, len(t))
	for i, p := range t {
		out[i] = p.Strong()
	}
	return out
}

// capital gives the text a capital first letter; verbatim words stay as they
// are.
func capital(t briefing.Text) briefing.Text {
	if len(t) == 0 {
		return t
	}
	out := append(briefing.Text{}, t...)
	out[0] = capitalPiece(t[0])
	return out
}

func capitalPiece(p briefing.Piece) briefing.Piece {
	q, s := p, capitalWord(p.String())
	switch p.Kind() {
	case briefing.PieceWords:
		q, _ = briefing.Words(s)
	case briefing.PieceFigure:
		q = briefing.FigurePiece(s, p.Claim(), p.Evidence()...)
	case briefing.PieceBound:
		q = briefing.BoundPiece(s, p.Evidence()...)
	case briefing.PieceDate:
		q = briefing.DatePiece(s, p.Evidence()...)
	case briefing.PieceName:
		q = briefing.NamePiece(s, p.Evidence()...)
	case briefing.PieceCount:
		q = briefing.CountPiece(s)
	}
	if p.IsStrong() {
		q = q.Strong()
	}
	return q
}

func capitalWord(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(c)) + s[n:]
}
