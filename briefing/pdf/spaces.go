package pdf

import (
	"math"
	"strings"

	"brief/briefing"
	"brief/briefing/typeface"
)

// joinGap is how far apart two boxes of one line may stand, as a part of the
// type size, and still be one word.
const joinGap = 0.1

// wordSpaces says, by page and box, after which text boxes a space is to be
// written, so that whoever reads the text without its places (a screen reader,
// a search) does not glue the end of a line to the start of the next.
//
// Boxes of one paragraph are one text. No space comes where either side has
// one, where two boxes touch in one line, or after a box that ends with a word
// joiner (U+2060), a soft hyphen (U+00AD) or, at the end of a line, a hyphen.
func wordSpaces(p *briefing.Pages, t *tree, faces *typeface.Library) ([][]bool, error) {
	type place struct{ page, box int }
	spaces := make([][]bool, len(p.Pages))
	last := make(map[*element]place)
	for n := range p.Pages {
		boxes := p.Pages[n].Boxes
		spaces[n] = make([]bool, len(boxes))
		furniture := -1 // the text box before, if the box is an artifact
		for i := range boxes {
			b := &boxes[i]
			if b.Kind != briefing.TextBox || b.Text == "" {
				continue
			}
			before := place{n, furniture}
			e := t.elements[b.Tag]
			ok := furniture >= 0
			if e != nil {
				e = e.block()
				before, ok = last[e]
				last[e] = place{n, i}
			} else {
				furniture = i
			}
			if !ok {
				continue
			}
			prev := &p.Pages[before.page].Boxes[before.box]
			parted, err := partedBySpace(prev, b, before.page == n, faces)
			if err != nil {
				return nil, err
			}
			spaces[before.page][before.box] = parted
		}
	}
	return spaces, nil
}

func partedBySpace(prev, next *briefing.Box, samePage bool, faces *typeface.Library) (bool, error) {
	for _, end := range []string{" ", "\u00a0", string(wordJoiner), string(softHyphen)} {
		if strings.HasSuffix(prev.Text, end) {
			return false, nil
		}
	}
	if strings.HasPrefix(next.Text, " ") || strings.HasPrefix(next.Text, "\u00a0") {
		return false, nil
	}
	sameLine := samePage && math.Abs(prev.Y-next.Y) < 0.6*math.Max(prev.Size, next.Size) && next.X > prev.X
	if !sameLine {
		return !strings.HasSuffix(prev.Text, "-"), nil
	}
	// A raised evidence number touches the word before it but is no part of it.
	if next.Size < 0.85*prev.Size && next.Tag != prev.Tag {
		return true, nil
	}
	w, err := faces.Width(prev.Font, prev.Text, prev.Size)
	return next.X-(prev.X+w) > joinGap*math.Min(prev.Size, next.Size), err
}
