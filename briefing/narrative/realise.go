package narrative

import (
	"fmt"
	"strings"
	"unicode"

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

// Text is the count as a value that a template can capitalise.
func (n num) Text() any { return val{n.r, briefing.Text{n.r.countPiece(n.n)}} }

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
