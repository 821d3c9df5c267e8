package briefing

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
)

// PieceKind says what a piece of running text is.
type PieceKind string

// The kinds of piece. Only Words carries the program's own wording, and it
// cannot hold a digit: a number gets onto the page as a figure, a bound, a date,
// a name, a count, a label or the desk's note, each of which says where it
// comes from.
const (
	PieceWords   PieceKind = "words"   // free wording, no digits
	PieceFigure  PieceKind = "figure"  // a reported number with its hedge; has evidence
	PieceBound   PieceKind = "bound"   // a derived number; its evidence is a derivation
	PieceDate    PieceKind = "date"    // a date or period
	PieceName    PieceKind = "name"    // a person, place, office or title as the reports give it
	PieceExcerpt PieceKind = "excerpt" // verbatim words of a report; has evidence
	PieceGloss   PieceKind = "gloss"   // the program's addition to an excerpt, in brackets: words of the report from elsewhere
	PieceCount   PieceKind = "count"   // a number the program itself counted (reports, figures)
	PieceLabel   PieceKind = "label"   // furniture: E1, D1, line numbers, references
	PieceDesk    PieceKind = "desk"    // the officer's own words, out of the corrections that the model holds
)

// Piece is one typed run of text. Make one with the functions below; the zero
// Piece is empty words.
type Piece struct {
	kind     PieceKind
	text     string
	claim    string
	evidence []string
	strong   bool
}

// Text is running text made of typed pieces.
type Text []Piece

// Words is free wording. It fails where the wording holds a digit: the caller
// must say what the number is.
func Words(s string) (Piece, error) {
	if i := strings.IndexFunc(s, unicode.IsNumber); i >= 0 {
		return Piece{}, fmt.Errorf("free wording %q holds a number; use a figure, date, name, count or label", s)
	}
	return Piece{kind: PieceWords, text: s}, nil
}

// MustWords is Words for wording fixed in the program; it panics on a digit.
func MustWords(s string) Piece {
	p, err := Words(s)
	if err != nil {
		panic(err)
	}
	return p
}

// FigurePiece prints a reported figure: text with hedge and unit, the id of
// the figure and its evidence numbers ("E1").
func FigurePiece(text, figureID string, evidence ...string) Piece {
	return Piece{kind: PieceFigure, text: text, claim: figureID, evidence: evidence}
}

// BoundPiece prints a derived value; evidence are derivation numbers ("D1").
func BoundPiece(text string, evidence ...string) Piece {
	return Piece{kind: PieceBound, text: text, evidence: evidence}
}

// DatePiece prints a date or period.
func DatePiece(text string, evidence ...string) Piece {
	return Piece{kind: PieceDate, text: text, evidence: evidence}
}

// NamePiece prints a name, office or title as the reports give it.
func NamePiece(text string, evidence ...string) Piece {
	return Piece{kind: PieceName, text: text, evidence: evidence}
}

// ExcerptPiece prints verbatim words of a report; claim is the statement's or
// figure's id. Quotation marks belong to the words around it.
func ExcerptPiece(text, claim string, evidence ...string) Piece {
	return Piece{kind: PieceExcerpt, text: text, claim: claim, evidence: evidence}
}

// GlossPiece prints what a word of an excerpt stands for, as the report calls it
// elsewhere; claim is that of the excerpt. The brackets around it are words.
func GlossPiece(text, claim string) Piece {
	return Piece{kind: PieceGloss, text: text, claim: claim}
}

// CountPiece prints a number that the program counted itself.
func CountPiece(text string) Piece { return Piece{kind: PieceCount, text: text} }

// LabelPiece prints furniture such as an evidence number that is not a link.
func LabelPiece(text string) Piece { return Piece{kind: PieceLabel, text: text} }

// DeskPiece prints words that the officer wrote. They may hold numbers, for
// which nobody but the desk stands; whoever prints them says so beside them.
func DeskPiece(text string) Piece { return Piece{kind: PieceDesk, text: text} }

// Strong is the same piece in bold.
func (p Piece) Strong() Piece { p.strong = true; return p }

// Kind is what the piece is.
func (p Piece) Kind() PieceKind { return p.kind }

// String is the piece's words without its evidence numbers.
func (p Piece) String() string { return p.text }

// Claim is the id of the figure or statement behind the piece, "" for none.
func (p Piece) Claim() string { return p.claim }

// Evidence are the evidence or derivation numbers printed after the piece.
func (p Piece) Evidence() []string { return p.evidence }

// IsStrong says whether the piece is set in bold.
func (p Piece) IsStrong() bool { return p.strong }

// String is the running text without evidence numbers.
func (t Text) String() string {
	var b strings.Builder
	for _, p := range t {
		b.WriteString(p.text)
	}
	return b.String()
}

// Evidence lists the evidence numbers of the text in order, each once.
func (t Text) Evidence() []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range t {
		for _, e := range p.evidence {
			if !seen[e] {
				seen[e] = true
				out = append(out, e)
			}
		}
	}
	return out
}

type pieceJSON struct {
	Kind     PieceKind `json:"kind"`
	Text     string    `json:"text"`
	Claim    string    `json:"claim,omitempty"`
	Evidence []string  `json:"evidence,omitempty"`
	Strong   bool      `json:"strong,omitempty"`
}

// MarshalJSON writes the piece with its kind and evidence.
func (p Piece) MarshalJSON() ([]byte, error) {
	k := p.kind
	if k == "" {
		k = PieceWords
	}
	return marshal(pieceJSON{k, p.text, p.claim, p.evidence, p.strong})
}

// UnmarshalJSON reads a piece back and refuses words with digits and figures
// without evidence, so that a model read from a file keeps the same promise.
func (p *Piece) UnmarshalJSON(b []byte) error {
	var j pieceJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	switch j.Kind {
	case PieceWords, PieceGloss:
		if _, err := Words(j.Text); err != nil {
			return err
		}
	case PieceFigure, PieceBound, PieceExcerpt:
		if len(j.Evidence) == 0 {
			return fmt.Errorf("%s %q has no evidence", j.Kind, j.Text)
		}
	case PieceDate, PieceName, PieceCount, PieceLabel, PieceDesk:
	default:
		return fmt.Errorf("unknown kind of text %q", j.Kind)
	}
	*p = Piece{j.Kind, j.Text, j.Claim, j.Evidence, j.Strong}
	return nil
}
