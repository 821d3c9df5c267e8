package narrative

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode"

	"github.com/pelletier/go-toml/v2"
)

// termsFile holds single words and short patterns by table and key; the *.tmpl
// files hold sentences as named templates.
const termsFile = "wording.toml"

// Wording is the parsed templates: the terms of wording.toml and the sentences
// of every *.tmpl file. It is read-only after LoadWording and safe for use by
// many goroutines.
type Wording struct {
	terms     map[string]map[string]string
	sentences *template.Template
}

// DefaultLanguage is that of wording.toml: British English.
const DefaultLanguage = "en-GB"

// languageFile is the file of terms that differ in another language of the
// same sentences.
func languageFile(lang string) string { return "wording." + lang + ".toml" }

// Languages lists what LoadWording takes, the default first.
func Languages(fsys fs.FS) []string {
	out := []string{DefaultLanguage}
	names, _ := fs.Glob(fsys, languageFile("*")) // the pattern is sound
	for _, name := range names {
		out = append(out, strings.TrimSuffix(strings.TrimPrefix(name, "wording."), ".toml"))
	}
	return out
}

// LoadWording parses the templates of fsys in a language; "" is the default. A
// digit in a template's own words
// is an error that names the file and the digit: numbers get onto a page as
// typed values only.
func LoadWording(fsys fs.FS, lang string) (*Wording, error) {
	w := &Wording{terms: map[string]map[string]string{}}
	files := []string{termsFile}
	if lang != "" && lang != DefaultLanguage {
		if known := Languages(fsys); !slices.Contains(known, lang) {
			return nil, fmt.Errorf("templates: language %q is not known; there are %s", lang, strings.Join(known, ", "))
		}
		files = append(files, languageFile(lang))
	}
	for _, name := range files {
		if err := w.readTerms(fsys, name); err != nil {
			return nil, err
		}
	}
	names, err := fs.Glob(fsys, "*.tmpl")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("templates: no *.tmpl file found")
	}
	w.sentences = template.New("").Option("missingkey=error").Funcs(w.functions())
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("templates: %w", err)
		}
		if _, err := w.sentences.New(name).Parse(string(b)); err != nil {
			return nil, fmt.Errorf("templates: %w", err)
		}
	}
	return w, w.checkDigits()
}

// readTerms lays the terms of a file over those there are.
func (w *Wording) readTerms(fsys fs.FS, file string) error {
	b, err := fs.ReadFile(fsys, file)
	if err != nil {
		return fmt.Errorf("templates: %w", err)
	}
	var read map[string]map[string]string
	if err := toml.Unmarshal(b, &read); err != nil {
		return fmt.Errorf("templates: %s: %w", file, err)
	}
	for table, terms := range read {
		if w.terms[table] == nil {
			w.terms[table] = map[string]string{}
		}
		for key, s := range terms {
			if d := digitIn(s); d != 0 {
				return fmt.Errorf("templates: %s: [%s] %s = %q holds the digit %q; numbers come from figures, dates and names only", file, table, key, s, d)
			}
			w.terms[table][key] = s
		}
	}
	return nil
}

// checkDigits refuses digits in the literal words of templates.
func (w *Wording) checkDigits() error {
	for _, t := range w.sentences.Templates() {
		if t.Tree == nil || t.Root == nil {
			continue
		}
		if d, in := digitInNode(t.Root); d != 0 {
			return fmt.Errorf("templates: %s: template %q holds the digit %q in %q; numbers come from figures, dates and names only", t.ParseName, t.Name(), d, in)
		}
	}
	return nil
}

// digitInNode finds the first digit in literal text below n. Texts made while
// a template runs are checked by realiser.pieces.
func digitInNode(n parse.Node) (rune, string) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return 0, ""
		}
		for _, k := range n.Nodes {
			if d, in := digitInNode(k); d != 0 {
				return d, in
			}
		}
	case *parse.TextNode:
		if d := digitIn(string(n.Text)); d != 0 {
			return d, strings.TrimSpace(string(n.Text))
		}
	case *parse.IfNode:
		return digitInBranch(&n.BranchNode)
	case *parse.RangeNode:
		return digitInBranch(&n.BranchNode)
	case *parse.WithNode:
		return digitInBranch(&n.BranchNode)
	}
	return 0, ""
}

func digitInBranch(b *parse.BranchNode) (rune, string) {
	if d, in := digitInNode(b.List); d != 0 {
		return d, in
	}
	return digitInNode(b.ElseList)
}

func digitIn(s string) rune {
	if i := strings.IndexFunc(s, unicode.IsNumber); i >= 0 {
		return []rune(s[i:])[0]
	}
	return 0
}

// term is an entry of wording.toml; ok is false where there is none.
func (w *Wording) term(table, key string) (string, bool) {
	s, ok := w.terms[table][key]
	return s, ok
}
