package layout

import "brief/briefing"

// atom is the least that can move to the annex by itself: a block, or one
// bullet of a list.
type atom struct {
	rows []row
	tag  *briefing.Tag
	// list numbers the list that a bullet belongs to, 0 for none: bullets that
	// stay together are one list.
	list int
	// subhead is set for a heading within the section, whose rows are made
	// when its place is known.
	subhead briefing.Text
}

// chapter is a section made of atoms.
type chapter struct {
	*briefing.Section
	atoms []atom
	// place in the order of the briefing
	order int
}

// frame is where the blocks of a section stand; hang is the room to the left
// of it, for bullets and bars.
type frame struct {
	x, w, hang float64
	annex      bool
	facts      bool
}

// sections makes atoms of all sections, front and annex apart.
func (c *composer) sections() (front, annex []chapter) {
	lists := 0
	for i := range c.b.Sections {
		sec := &c.b.Sections[i]
		f := frame{x: c.grid.main, w: c.grid.mainWidth(), hang: gutter}
		if sec.Annex || c.terms.Single {
			f = frame{x: c.grid.left, w: c.grid.full(), annex: true}
		}
		f.facts = sec.ID == factsID
		ch := chapter{Section: sec, order: i}
		for j := range sec.Blocks {
			lists++
			ch.atoms = append(ch.atoms, c.atoms(&sec.Blocks[j], f, lists)...)
		}
		ch.atoms = headed(ch.atoms)
		if sec.Annex {
			annex = append(annex, ch)
		} else {
			front = append(front, ch)
		}
	}
	return front, annex
}

// headed drops headings that have nothing below them.
func headed(atoms []atom) []atom {
	var out []atom
	for i, a := range atoms {
		if a.subhead != nil && (i == len(atoms)-1 || atoms[i+1].subhead != nil) {
			continue
		}
		out = append(out, a)
	}
	return out
}

// blockGap is the space between two blocks of a section.
const blockGap = 6

// atoms makes the atoms of a block; a block with nothing in it has none.
func (c *composer) atoms(b *briefing.Block, f frame, list int) []atom {
	var out []atom
	switch b.Kind {
	case briefing.BlockLead:
		out = c.leadAtom(b.Text, f)
	case briefing.BlockBullets:
		out = c.bulletAtoms(b.Items, f, list)
	case briefing.BlockTable:
		if b.Table != nil {
			out = c.tableAtom(b.Table, f)
		}
	case briefing.BlockTiles:
		out = c.tileAtoms(b.Tiles, f)
	case briefing.BlockChart:
		if b.Chart != nil {
			out = c.chartAtom(b.Chart, f)
		}
	case briefing.BlockSubhead:
		if len(c.cutUp(b.Text, c.subhead, true)) > 0 {
			return []atom{{subhead: b.Text}}
		}
	case briefing.BlockNote:
		c.notes++
		out = c.textAtom(b.Text, c.small, f, &briefing.Tag{Role: "Note", ID: noteID(c.notes)})
		if len(out) > 0 {
			out[0].rows[0].glued = true // small print belongs to what it follows
		}
	default:
		v := c.body
		if f.annex {
			v = c.entry
		}
		out = c.textAtom(b.Text, v, f, &briefing.Tag{Role: "P"})
	}
	if len(out) > 0 && len(out[0].rows) > 0 {
		out[0].rows[0].before = max(out[0].rows[0].before, blockGap)
	}
	return out
}

// measure keeps the lines of running text in the full width at a length that
// can be read.
func (f frame) measure(v voice) float64 { return min(f.w, v.plain.size*46) }

// indent is how far text moves in for what hangs to its left.
func (f frame) indent(hanging float64) float64 { return max(0, hanging-f.hang) }

func (c *composer) textAtom(t briefing.Text, v voice, f frame, tag *briefing.Tag) []atom {
	lines := c.lines(t, v, f.measure(v))
	if len(lines) == 0 {
		return nil
	}
	return []atom{{rows: c.paragraph(lines, v, f.x, tag), tag: tag}}
}

// Lead text stands beside a bar in the accent.
const (
	leadIndent = 10
	leadBar    = 2.6
)

func (c *composer) leadAtom(t briefing.Text, f frame) []atom {
	tag := &briefing.Tag{Role: "P"}
	indent := f.indent(leadIndent)
	lines := c.lines(t, c.lead, f.w-indent)
	if len(lines) == 0 {
		return nil
	}
	rows := c.paragraph(lines, c.lead, f.x+indent, tag)
	for i := range rows {
		bar := c.panel(f.x+indent-leadIndent, 0, leadBar, rows[i].height, c.style.Colors.Accent)
		rows[i].boxes = append([]briefing.Box{bar}, rows[i].boxes...)
	}
	return []atom{{rows: rows, tag: tag}}
}

// Bullets hang by this much; the gap is between two of them.
const (
	bulletIndent = 9
	bulletGap    = 1.8
)

func (c *composer) bulletAtoms(items []briefing.Text, f frame, list int) []atom {
	v := c.body
	if f.annex {
		v = c.entry
	}
	hang := bulletIndent * c.grown()
	indent := f.indent(hang)
	var out []atom
	for _, t := range items {
		lines := c.lines(t, v, f.measure(v)-indent)
		if len(lines) == 0 {
			continue
		}
		li := &briefing.Tag{Role: "LI"}
		lbl, body := li.Add("Lbl"), li.Add("LBody")
		rows := c.paragraph(lines, v, f.x+indent, body)
		dot := briefing.Box{Kind: briefing.TextBox, X: f.x + indent - hang, Y: v.baseline(), Text: "• ", Font: v.plain.face.Name,
			Size: v.plain.size, Color: c.style.Colors.Accent, Tag: lbl, H: v.plain.size}
		dot.W = v.plain.width("•")
		rows[0].boxes = append([]briefing.Box{dot}, rows[0].boxes...)
		if len(out) > 0 {
			rows[0].before = bulletGap
		}
		out = append(out, atom{rows: rows, tag: li, list: list})
	}
	return out
}
