package main

import (
	"fmt"
	"strconv"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/handout"
)

var headHandouts = []string{"file", "of", "pages", "sheets", "paper", "turn over"}

const (
	textHandoutShort = "Make print-ready handouts of briefings"
	textHandoutLong  = `Puts pages onto sheets for a printer that prints both sides, and writes them as
print-ready PDFs into out/handout/. Without a file it takes the briefings that
the manifest of the folder calls current.

  plain    one page on a side
  booklet  to be folded in the middle: two pages on a side, in folding order
  2up      two small pages on a side, 4up four
  notes    a page on one half, lines to write on on the other
  large    large print, text of 18 points

Briefings are laid out anew from their models, so that type keeps its size in a
booklet, and so that --grey tells everything by tone and hatching. The annexes
and the evidence numbers are left out unless --annex asks for them; a line then
says where the evidence is. The pages of other PDFs are put onto sheets as they
are, which is said.

--pack makes one document for a delegation: a cover with the meetings by date,
the contents, page numbers that run through, each briefing on a right-hand page.

--duplex says over which edge the printer turns the sheets. All backs come out
upright when the sheets are turned like the leaves of a book. Print at actual
size (100 %). Handouts hold no model and cannot be checked.`
	textHandoutExample = `  brief handout
  brief handout --layout booklet --pack
  brief handout desk/2024-01-22_az-ru_baku.pdf --layout large --grey
  brief handout --layout booklet --duplex long --marks -o desk`

	textFlagLayout       = "plain, booklet, 2up, 4up, notes or large"
	textFlagHandoutPaper = "a4 or letter; as each briefing has it if not given"
	textFlagDuplex       = "the printer turns sheets over their long or short edge; as the layout needs it if not given"
	textFlagPack         = "one document of all, with cover and contents"
	textFlagAnnex        = "keep annexes and evidence numbers"
	textFlagMarks        = "fold and cut marks"
	textFlagHandoutOut   = "`folder` of the briefings; handouts go into handout/ there"

	hintHandout       = "name a PDF that can be opened without a password, or generate the briefing again"
	hintOtherHandouts = "the other handouts were written"
	hintPack          = "a pack is whole or not at all: leave the file out, or mend it"
	hintOtherVersion  = "generate the briefing again with this version"
	hintNoCurrent     = "brief generate writes some; or name PDFs, or the folder with -o"
)

func handoutTable(made []compose.Handout) table {
	t := table{head: headHandouts, right: map[int]bool{2: true, 3: true}}
	for i := range made {
		h := &made[i]
		t.rows = append(t.rows, []string{h.File, short(h.Title, 48), strconv.Itoa(h.Pages), strconv.Itoa(h.Sheets), h.Paper, turnOver(h)})
	}
	return t
}

// turnOver says over which edge the sheets have to be turned.
func turnOver(h *compose.Handout) string {
	switch {
	case h.Sides < 2:
		return "one side"
	case h.Edge == handout.ShortEdge:
		return "short edge"
	}
	return "long edge"
}

// foreign says what was not done to PDFs without a model.
func (u *ui) foreign(h *compose.Handout, grey bool) {
	if u.quiet {
		return
	}
	_ = u.flush()
	what := "no briefing with a model: its pages are put onto sheets as they are"
	if grey {
		what += ", colours too"
	}
	for _, source := range h.Foreign {
		fmt.Fprintf(u.err, "brief: %s: %s\n", source, what)
	}
}

func wrongLayout(s string) error {
	return fmt.Errorf("--layout %q: the layouts are %s", s, strings.Join(layoutNames(), ", "))
}

func wrongDuplex(s string) error {
	return fmt.Errorf("--duplex %q: the edges are long and short", s)
}
