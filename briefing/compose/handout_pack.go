package compose

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
)

// packName is the stem of the file of a pack.
const packName = "pack"

// pack makes one document of all leaflets: a cover with the meetings in the
// order of their dates, the contents, then each briefing on a right-hand page.
// It is set in the style of its first briefing.
func (p *handoutPress) pack(leaflets []leaflet) (Handout, error) {
	k := &packing{handoutPress: p, leaflets: slices.Clone(leaflets), style: p.style}
	slices.SortStableFunc(k.leaflets, func(a, b leaflet) int { return cmp.Compare(a.day(), b.day()) })
	if first := k.leaflets[0]; first.brief != nil {
		k.style, k.faces = first.style, first.faces
	} else if err := k.ownStyle(); err != nil {
		return Handout{}, err
	}
	front := k.front()
	marking := cmp.Or(front.Marking, k.style.Marking)
	k.info = pdf.Info{Title: titled(marking, p.words.Title), Author: author, Language: front.Language, Date: front.CutOff}
	if err := k.count(front); err != nil {
		return Handout{}, err
	}
	if err := k.fill(front); err != nil {
		return Handout{}, err
	}
	out := Handout{File: p.file(packName), Source: packName, Title: k.info.Title, Marking: marking,
		Pages: k.total, Paper: p.paperOf(&k.style)}
	for i := range k.leaflets {
		if l := &k.leaflets[i]; l.doc != nil {
			out.Foreign = append(out.Foreign, l.source)
		}
	}
	return out, k.impose(&out)
}

// packing is one pack being made.
type packing struct {
	*handoutPress
	leaflets []leaflet
	style    briefing.Style
	faces    *typeface.Library
	info     pdf.Info

	// starts are the numbers of the first pages of the leaflets, from 1;
	// contents is that of the contents, total of the last page.
	starts          []int
	contents, total int
	parts           []packPart
}

// day sorts leaflets: by the day of the meeting; read-aheads, whose meeting is
// yet to come, unknown days and the PDFs of others last.
func (l *leaflet) day() string {
	switch {
	case l.doc != nil:
		return "y"
	case len(l.brief.Ahead) > 0:
		return "w"
	case l.brief.Meeting.Date.IsZero():
		return "x"
	}
	return l.brief.Meeting.Date.String()
}

func (k *packing) ownStyle() (err error) {
	if k.Paper != "" {
		k.style.Paper = k.Paper
	}
	if k.faces, err = dress(&k.style, k.Templates); err == nil && k.Grey {
		err = toGrey(&k.style, k.Layout)
	}
	return err
}

// front is the cover: what the pack says of itself, and the agenda.
func (k *packing) front() *briefing.Briefing {
	b := &briefing.Briefing{Title: words(k.words.Title), Language: "en"}
	table := &briefing.Table{RowHeader: true, Columns: []briefing.Column{
		{Title: k.words.Date, Weight: 1.1}, {Title: k.words.Place, Weight: 1}, {Title: k.words.Meeting, Weight: 3.2}}}
	var refs, markings []string
	for i := range k.leaflets {
		l := &k.leaflets[i]
		if l.brief == nil {
			refs = append(refs, l.name)
			continue
		}
		m := &l.brief.Meeting
		date, place := words(k.words.Undated), words(k.words.Unplaced)
		told := len(l.brief.Ahead) == 0 // a read-ahead's meeting is the last one
		if s := k.wording.Dates(m.Date, m.Last); s != "" && told {
			date = briefing.Text{briefing.DatePiece(s)}
		}
		if m.Place != "" && !m.PlaceUntied && told {
			place = briefing.Text{briefing.NamePiece(m.Place)}
		}
		table.Rows = append(table.Rows, []briefing.Text{date, place, bare(l.brief.Title)})
		refs = append(refs, l.brief.Ref)
		if s := l.brief.Marking; s != "" && !slices.Contains(markings, s) {
			markings = append(markings, s)
		}
		b.Draft, b.Sample = b.Draft || l.brief.Draft, b.Sample || l.brief.Sample
		if l.brief.CutOff.After(b.CutOff) {
			b.CutOff = l.brief.CutOff
		}
		if l.brief.Language != "" {
			b.Language = l.brief.Language
		}
	}
	b.Ref = hashRef([]byte(strings.Join(refs, " ")))
	b.Marking = strings.Join(markings, " / ")
	if len(table.Rows) > 0 {
		b.Sections = []briefing.Section{{ID: "agenda", Title: k.words.Agenda, Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: table}}}}
	}
	return b
}

// listed is the page of contents.
func (k *packing) listed(front *briefing.Briefing) *briefing.Briefing {
	b := *front
	b.Title = words(k.words.Contents)
	table := &briefing.Table{Columns: []briefing.Column{{Title: k.words.Meeting, Weight: 6}, {Title: k.words.Page, Number: true, Weight: 1}}}
	for i := range k.leaflets {
		l := &k.leaflets[i]
		title := briefing.Text{briefing.NamePiece(l.info.Title)}
		if l.brief != nil {
			title = bare(l.brief.Title)
		}
		table.Rows = append(table.Rows, []briefing.Text{title, {briefing.CountPiece(strconv.Itoa(k.starts[i]))}})
	}
	b.Sections = []briefing.Section{{ID: "contents", Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: table}}}}
	return &b
}

// rightHand is the number of the next right-hand page.
func rightHand(n int) int { return n | 1 }

// count finds where each part begins.
func (k *packing) count(front *briefing.Briefing) error {
	k.starts = make([]int, len(k.leaflets))
	next := 1
	add := func(b *briefing.Briefing) error {
		pages, err := k.set(b, k.style, k.faces, 0, 0)
		if err == nil {
			next += len(pages.Pages)
		}
		return err
	}
	if err := add(front); err != nil {
		return err
	}
	k.contents = next
	if err := add(k.listed(front)); err != nil {
		return err
	}
	for i := range k.leaflets {
		l := &k.leaflets[i]
		next = rightHand(next)
		k.starts[i] = next
		if l.doc != nil {
			next += len(l.doc.Sizes())
			continue
		}
		if err := add(k.handedOut(l.brief)); err != nil {
			return fmt.Errorf("%s: %w", l.source, err)
		}
	}
	k.total = next - 1
	return nil
}

// fill lays the parts out with their numbers, blank pages between them.
func (k *packing) fill(front *briefing.Briefing) error {
	if err := k.add(front, 1); err != nil {
		return err
	}
	if err := k.add(k.listed(front), k.contents); err != nil {
		return err
	}
	for i := range k.leaflets {
		l := &k.leaflets[i]
		if l.doc != nil {
			k.blanks(k.starts[i])
			k.parts = append(k.parts, packPart{doc: l.doc, pages: len(l.doc.Sizes())})
			continue
		}
		if err := k.add(k.handedOut(l.brief), k.starts[i]); err != nil {
			return fmt.Errorf("%s: %w", l.source, err)
		}
	}
	return nil
}

func (k *packing) add(b *briefing.Briefing, first int) error {
	pages, err := k.set(b, k.style, k.faces, first, k.total)
	if err != nil {
		return err
	}
	k.blanks(first)
	k.own().append(pages)
	return nil
}

// impose writes the parts and puts them onto sheets. Where all is ours it is
// one document.
func (k *packing) impose(out *Handout) error {
	var docs []*pdf.Document
	for i := range k.parts {
		part := &k.parts[i]
		if part.doc != nil {
			docs = append(docs, part.doc)
			continue
		}
		data, err := typeset(part.own, k.info, fitted(k.style, k.Layout), k.faces)
		if err != nil {
			return err
		}
		if len(k.parts) == 1 {
			return k.handoutPress.impose(out, nil, data, k.info)
		}
		doc, err := pdf.Open(data)
		if err != nil {
			return err
		}
		docs = append(docs, doc)
	}
	return k.handoutPress.impose(out, docs, nil, k.info)
}
