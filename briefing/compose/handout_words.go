package compose

import (
	"fmt"
	"io/fs"
	"strings"

	"brief/briefing"
)

const handoutWordsName = "handout.toml"

// handoutWords are the words that handouts add to what a briefing says.
type handoutWords struct {
	Title    string `toml:"title"`
	Agenda   string `toml:"agenda"`
	Contents string `toml:"contents"`
	Date     string `toml:"date"`
	Place    string `toml:"place"`
	Meeting  string `toml:"meeting"`
	Page     string `toml:"page"`
	Undated  string `toml:"undated"`
	Unplaced string `toml:"unplaced"`
	Copy     string `toml:"copy"`
	Evidence string `toml:"evidence"`
}

// loadHandoutWords reads the words of handouts; a file of the user's own lies
// over the embedded one, key by key. A key that is not known, and words that
// hold a number of their own, are errors.
func loadHandoutWords(own fs.FS) (handoutWords, error) {
	var w handoutWords
	if err := readOver(own, handoutWordsName, &w); err != nil {
		return w, err
	}
	for _, s := range []string{w.Title, w.Agenda, w.Contents, w.Date, w.Place, w.Meeting, w.Page, w.Undated, w.Unplaced, w.Copy, w.Evidence} {
		if _, err := briefing.Words(s); err != nil {
			return w, fmt.Errorf("%s: %w", handoutWordsName, err)
		}
	}
	return w, nil
}

// words is wording of the template as text; it was checked for numbers.
func words(s string) briefing.Text {
	if s == "" {
		return nil
	}
	return briefing.Text{briefing.MustWords(s)}
}

// evidenceLine says where the evidence of a briefing is that a handout leaves
// out.
func (w *handoutWords) evidenceLine(ref string) briefing.Text {
	before, after, some := strings.Cut(w.Evidence, "{ref}")
	if !some {
		return words(w.Evidence)
	}
	out := append(words(before), briefing.LabelPiece(ref))
	return append(out, words(after)...)
}
