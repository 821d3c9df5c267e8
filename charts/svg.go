package charts

import (
	"bytes"
	"encoding/xml"
	"fmt"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/vgsvg"
)

// SVG gives the picture as Scalable Vector Graphics 1.1, letters as outlines,
// with title and description for screen readers.
func (p *Picture) SVG() ([]byte, error) {
	canvas := vgsvg.New(vg.Length(p.Page.Width), vg.Length(p.Page.Height))
	if err := p.draw(canvas); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if _, err := canvas.WriteTo(&out); err != nil {
		return nil, err
	}
	// The library offers no place for the two, nor for a ground: a picture
	// without one is black on black in a dark viewer.
	open := bytes.Index(out.Bytes(), []byte("<svg "))
	end := open + bytes.IndexByte(out.Bytes()[max(open, 0):], '>')
	if open < 0 || end <= open {
		return nil, fmt.Errorf("the picture has no svg element")
	}
	head := bytes.NewBuffer(append([]byte(nil), out.Bytes()[:end]...))
	fmt.Fprint(head, ` role="img" aria-labelledby="title desc">`, "\n", `<title id="title">`)
	escape(head, p.Title)
	fmt.Fprint(head, "</title>\n", `<desc id="desc">`)
	escape(head, p.Alt)
	fmt.Fprint(head, "</desc>\n", `<rect width="100%" height="100%" fill="#ffffff"/>`)
	return append(head.Bytes(), out.Bytes()[end+1:]...), nil
}

func escape(b *bytes.Buffer, s string) { _ = xml.EscapeText(b, []byte(s)) } // a buffer takes all
