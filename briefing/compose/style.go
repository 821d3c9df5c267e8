package compose

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"brief/briefing"
	"brief/templates"

	"github.com/pelletier/go-toml/v2"
)

const styleName = "style.toml"

// loadStyle reads the look of the page; dress reads what it names.
func loadStyle(own fs.FS) (briefing.Style, error) {
	var s briefing.Style
	if err := readOver(own, styleName, &s); err != nil {
		return s, err
	}
	if s.Paper != "a4" && s.Paper != "letter" {
		return s, fmt.Errorf("%s: paper %q is not known; the papers are a4 and letter", styleName, s.Paper)
	}
	return s, nil
}

// readOver reads a TOML template; a file of the user's own lies over the
// embedded one, key by key. A key that into does not know is an error: it would
// be passed over without a word.
func readOver(own fs.FS, name string, into any) error {
	for _, folder := range []fs.FS{templates.Embedded(), own} {
		b, err := fs.ReadFile(folder, name)
		if err != nil {
			return fmt.Errorf("templates: %w", err)
		}
		if err := toml.NewDecoder(bytes.NewReader(b)).DisallowUnknownFields().Decode(into); err != nil {
			return fmt.Errorf("%s: %w", name, TOMLError(err))
		}
	}
	return nil
}

// TOMLError says the line of an error in a TOML file, and what is wrong there.
func TOMLError(err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) && len(strict.Errors) > 0 {
		line, _ := strict.Errors[0].Position()
		return fmt.Errorf("line %d: the key %q is not known", line, joinKey(strict.Errors[0].Key()))
	}
	var decode *toml.DecodeError
	if !errors.As(err, &decode) {
		return err
	}
	line, column := decode.Position()
	what := strings.TrimPrefix(decode.Error(), "toml: ")
	if have, want, ok := mismatch(what); ok {
		return fmt.Errorf("line %d: the value is of the wrong kind (%s); write %s", line, have, want)
	}
	return fmt.Errorf("line %d, column %d: %s", line, column, what)
}

// valueOf is how a value of a type is written.
var valueOf = map[string]string{
	"string": `a text in quotes ("…")`, "bool": "true or false", "float64": "a number", "[]string": `a list of texts (["…"])`,
}

// mismatch reads the decoder's words for a value of the wrong kind, which name
// types of this program.
func mismatch(what string) (have, want string, ok bool) {
	rest, ok := strings.CutPrefix(what, "cannot decode TOML ")
	if !ok {
		return "", "", false
	}
	have, rest, _ = strings.Cut(rest, " into ")
	if want = valueOf[rest[strings.LastIndexByte(rest, ' ')+1:]]; want == "" {
		want = "another one"
	}
	return have, want, true
}

func joinKey(k toml.Key) string {
	s := ""
	for i, part := range k {
		if i > 0 {
			s += "."
		}
		s += part
	}
	return s
}
