package compose

import (
	"errors"
	"fmt"
	"io/fs"

	"brief/briefing"

	"github.com/pelletier/go-toml/v2"
)

const styleName = "style.toml"

// loadStyle reads the look of the page. A key that the style does not know is
// an error: it would be passed over without a word.
func loadStyle(templates fs.FS) (briefing.Style, error) {
	var s briefing.Style
	f, err := templates.Open(styleName)
	if err != nil {
		return s, fmt.Errorf("templates: %w", err)
	}
	defer f.Close()
	d := toml.NewDecoder(f).DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		return s, fmt.Errorf("%s: %w", styleName, TOMLError(err))
	}
	if s.Paper != "a4" && s.Paper != "letter" {
		return s, fmt.Errorf("%s: paper %q is not known; the papers are a4 and letter", styleName, s.Paper)
	}
	return s, nil
}

// TOMLError says the line and the key of an error in a TOML file.
func TOMLError(err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) && len(strict.Errors) > 0 {
		line, _ := strict.Errors[0].Position()
		return fmt.Errorf("line %d: the key %q is not known", line, joinKey(strict.Errors[0].Key()))
	}
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		line, column := decode.Position()
		return fmt.Errorf("line %d, column %d: %w", line, column, err)
	}
	return err
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
