package mail

import (
	"bytes"
	"errors"
	"fmt"
	html "html/template"
	"io/fs"
	"strings"
	text "text/template"
	"text/template/parse"
	"unicode"
)

// The files of the templates: subject and text of a message, and its HTML.
const (
	textFile = "mail.text"
	htmlFile = "mail.html"
)

// Templates word a message. They are read-only and safe for use by several
// goroutines.
type Templates struct {
	text *text.Template
	html *html.Template
}

// functions are what templates may call beside those of the library.
var functions = map[string]any{
	"plain": plain,
	"rich":  rich,
	"last":  func(n, of int) bool { return n == of-1 },
	"more":  func(n int) bool { return n > 1 },
}

// LoadTemplates reads mail.text, which defines "subject" and "text", and
// mail.html, which defines "html". Their words must hold no digit: a number
// gets into a message from a briefing only, with its evidence.
func LoadTemplates(folder fs.FS) (*Templates, error) {
	t := &Templates{}
	body, err := fs.ReadFile(folder, textFile)
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	if t.text, err = text.New(textFile).Funcs(functions).Option("missingkey=error").Parse(string(body)); err != nil {
		return nil, templateError(err)
	}
	for _, part := range t.text.Templates() {
		if err := noDigits(textFile, part.Tree, false); err != nil {
			return nil, err
		}
	}
	if body, err = fs.ReadFile(folder, htmlFile); err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	if t.html, err = html.New(htmlFile).Funcs(functions).Option("missingkey=error").Parse(string(body)); err != nil {
		return nil, templateError(err)
	}
	for _, part := range t.html.Templates() {
		if err := noDigits(htmlFile, part.Tree, true); err != nil {
			return nil, err
		}
	}
	for _, name := range []string{"subject", "text"} {
		if t.text.Lookup(name) == nil {
			return nil, fmt.Errorf("%s: there is no template %q", textFile, name)
		}
	}
	if t.html.Lookup("html") == nil {
		return nil, fmt.Errorf("%s: there is no template %q", htmlFile, "html")
	}
	return t, nil
}

// templateError is an error of the library in its own words, without its name.
func templateError(err error) error {
	return errors.New(strings.TrimPrefix(strings.TrimPrefix(err.Error(), "template: "), "html/template: "))
}

// noDigits refuses a digit among the words of a template; inside the tags of
// HTML, where sizes and colours stand, there may be some.
func noDigits(file string, tree *parse.Tree, tags bool) error {
	if tree == nil || tree.Root == nil {
		return nil
	}
	var words strings.Builder
	gather(tree.Root, &words)
	inside := false
	for _, r := range words.String() {
		switch {
		case tags && r == '<':
			inside = true
		case tags && r == '>':
			inside = false
		case !inside && unicode.IsNumber(r):
			return fmt.Errorf("%s: template %q holds the digit %q among its words; a number must come from a briefing", file, tree.Name, r)
		}
	}
	return nil
}

// gather collects the literal text of a template, branches included, and the
// numbers and texts that its actions print as they stand.
func gather(n parse.Node, out *strings.Builder) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, k := range n.Nodes {
			gather(k, out)
		}
	case *parse.TextNode:
		out.Write(n.Text)
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			gatherConstants(n.Pipe, out)
		}
	case *parse.IfNode:
		gather(n.List, out)
		gather(n.ElseList, out)
	case *parse.RangeNode:
		gather(n.List, out)
		gather(n.ElseList, out)
	case *parse.WithNode:
		gather(n.List, out)
		gather(n.ElseList, out)
	}
}

// gatherConstants collects the constants that a pipeline prints by itself.
func gatherConstants(p *parse.PipeNode, out *strings.Builder) {
	for _, c := range p.Cmds {
		for _, a := range c.Args {
			switch a := a.(type) {
			case *parse.NumberNode:
				out.WriteString(a.Text)
			case *parse.StringNode:
				out.WriteString(a.Text)
			case *parse.PipeNode:
				gatherConstants(a, out)
			}
		}
	}
}

// words are the parts of a message that a reader sees.
type words struct{ subject, text, html string }

// longestSubject bounds a subject; the marking stands at its beginning.
const longestSubject = 160

func (t *Templates) write(v *view) (w words, err error) {
	run := func(name string) string {
		var out bytes.Buffer
		if e := t.text.ExecuteTemplate(&out, name, v); e != nil && err == nil {
			err = templateError(e)
		}
		return out.String()
	}
	w.subject = subjectLine(run("subject"))
	w.text = lines(run("text"))
	var out bytes.Buffer
	if e := t.html.ExecuteTemplate(&out, "html", v); e != nil && err == nil {
		err = templateError(e)
	}
	w.html = strings.TrimSpace(out.String()) + "\n"
	return w, err
}

// subjectLine makes one line of a text: control characters, and with them any
// line break that would begin another header field, become spaces.
func subjectLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if forbidden(r) {
			return ' '
		}
		return r
	}, s)
	s = unencoded(strings.Join(strings.Fields(s), " "))
	if r := []rune(s); len(r) > longestSubject {
		s = strings.TrimRight(string(r[:longestSubject-1]), " ") + "…"
	}
	return s
}

// lines takes trailing spaces and more than one empty line in a row out.
func lines(s string) string {
	var out []string
	for _, l := range strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		l = strings.TrimRight(l, " \t\r")
		if l == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, l)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n"
}
