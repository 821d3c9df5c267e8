package layout

import "brief/briefing"

// document is the rows of a briefing in order with their structure tree. Each
// part begins on a new page.
type document struct {
	root  *briefing.Tag
	front []row
	annex []row
}

// Space around headings, in points.
const (
	sectionGap   = 11  // above the rule of a section
	rulePad      = 5   // between the rule and the text
	subheadGap   = 5   // above a heading in the side column
	firstSubhead = 2.5 // the same, below the section's own
	annexGap     = 17  // above a heading of the annex
	headPad      = 4   // below a heading across the page
	titleBar     = 3.2 // the accent above the title
	titleBarGap  = 9
	titleGap     = 5
	sideLines    = 6 // a heading of more lines goes across the page
	mostAlign    = 3 // how far a heading may move to align with its text
	furtherLink  = "further"
	factsID      = "facts" // the section whose table takes the side column
	headingSpill = 0.5
)

// assemble puts the chapters in order: the title, the front, then the annex,
// led by what moved there.
func (c *composer) assemble(front, moved, annex []chapter) document {
	d := document{root: &briefing.Tag{Role: "Document"}}
	d.front = c.titleRows(d.root)
	for _, ch := range front {
		if c.terms.Single {
			d.front = append(d.front, c.annexRows(ch, d.root)...)
		} else {
			d.front = append(d.front, c.chapterRows(ch, d.root, 2)...)
		}
	}
	if len(moved) > 0 {
		d.front = append(d.front, c.continued(moved, d.root)...)
		sect := d.root.Add("Sect")
		head := c.wideHeading(plainText(c.labels.Further), sect, 2, 0)
		setAnchor(head, furtherLink)
		d.annex = append(d.annex, head...)
		for i, ch := range moved {
			rows := c.chapterRows(ch, sect, 3)
			if i == 0 && len(rows) > 0 {
				rows[0].glued = true
			}
			d.annex = append(d.annex, rows...)
		}
	}
	for _, ch := range annex {
		d.annex = append(d.annex, c.annexRows(ch, d.root)...)
	}
	return d
}

func (c *composer) titleRows(root *briefing.Tag) []row {
	logo := c.logo()
	lines := c.heading(c.b.Title, c.title, c.grid.full()-logo.W)
	if len(lines) == 0 {
		return nil
	}
	bar := row{height: titleBarGap, boxes: []briefing.Box{
		c.panel(c.grid.left, 0, c.grid.side, titleBar, c.style.Colors.Accent)}}
	c.addLogo(&bar, logo, root)
	rows := c.paragraph(lines, c.title, c.grid.left, root.Add("H1"))
	rows[0].glued = true
	rows[0].mark = &bookmark{visible(c.b.Title.String()), 0}
	rows[len(rows)-1].height += titleGap
	if short := logo.H + titleGap - bar.height - total(rows); short > 0 {
		rows[len(rows)-1].height += short
	}
	return append([]row{bar}, rows...)
}

// continued is the line that says what went to the annex, and leads there.
func (c *composer) continued(moved []chapter, root *briefing.Tag) []row {
	names := ""
	for i, ch := range moved {
		if i > 0 {
			names += ", "
		}
		names += visible(plainTitle(ch))
	}
	lines := c.lines(plainText(fill(c.labels.Continued, "{sections}", names)), c.small, c.grid.mainWidth())
	if len(lines) == 0 {
		return nil
	}
	rows := glue(c.paragraph(lines, c.small, c.grid.main, root.Add("P")))
	for i := range rows {
		for k := range rows[i].boxes {
			b := &rows[i].boxes[k]
			b.Link, b.Color = furtherLink, c.style.Colors.Accent
			b.Tag = b.Tag.Add("Link")
			b.Tag.Alt = visible(c.labels.Further)
		}
	}
	rows[0].before, rows[0].glued = blockGap+2, true
	return rows
}

func plainTitle(ch chapter) string {
	if !hasTitle(ch) {
		return ch.ID
	}
	return ch.Title
}

// hasTitle says whether a section's title shows anything.
func hasTitle(ch chapter) bool { return visible(ch.Title) != "" }

// chapterRows sets a section with its headings in the side column. Level is
// that of the section's heading.
func (c *composer) chapterRows(ch chapter, parent *briefing.Tag, level int) []row {
	if len(ch.atoms) == 0 {
		return nil
	}
	sect := parent.Add("Sect")
	var s sideColumn
	if hasTitle(ch) {
		s = c.sideHeading(ch, sect, level)
		level++
	}
	lists := listTags{sect: sect}
	for i, a := range ch.atoms {
		if a.subhead != nil {
			s.clear()
			c.sideSubhead(&s, ch, i, sect, level)
			continue
		}
		lists.add(a, level)
		rows := append([]row(nil), a.rows...)
		if s.fresh && len(rows) > 0 {
			rows[0].before = 0
		}
		opens := isNote(a) && !s.text
		if len(rows) > 0 {
			rows[0].glued = rows[0].glued || s.noted
		}
		s.add(rows)
		s.text, s.noted = !opens, opens
	}
	s.clear()
	return s.rows
}

// isNote says that an atom is small print, which what follows it belongs to where it
// opens a section.
func isNote(a atom) bool { return a.tag != nil && a.tag.Role == "Note" }

// annexRows sets a section of the annex across the page.
func (c *composer) annexRows(ch chapter, root *briefing.Tag) []row {
	if len(ch.atoms) == 0 {
		return nil
	}
	sect := root.Add("Sect")
	var rows []row
	level := 2
	if hasTitle(ch) {
		rows = c.wideHeading(plainText(ch.Title), sect, level, annexGap)
		level++
	}
	lists := listTags{sect: sect}
	headed := len(rows) > 0
	for _, a := range ch.atoms {
		if a.subhead != nil {
			sub := c.wideHeading(a.subhead, sect, level, blockGap+4)
			if len(sub) > 0 {
				sub[0].glued = headed
			}
			rows = append(rows, sub...)
			headed = true
			continue
		}
		lists.add(a, level)
		for i, r := range a.rows {
			if i == 0 && headed {
				r.before, r.glued = 0, true
			}
			rows = append(rows, r)
		}
		headed = false
	}
	return rows
}

// listTags adds atoms' tags to a section; bullets of one list share its L.
type listTags struct {
	sect *briefing.Tag
	list int
	tag  *briefing.Tag
}

func (l *listTags) add(a atom, level int) {
	if a.list == 0 {
		l.list = 0
		if a.tag.Role == "Sect" && len(a.tag.Kids) > 0 && a.tag.Kids[0].Role[0] == 'H' {
			a.tag.Kids[0].Role = role(level) // a chart's headline
		}
		l.sect.Kids = append(l.sect.Kids, a.tag)
		return
	}
	if a.list != l.list {
		l.list, l.tag = a.list, l.sect.Add("L")
	}
	l.tag.Kids = append(l.tag.Kids, a.tag)
}
