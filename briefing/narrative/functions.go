package narrative

import (
	"fmt"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

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
