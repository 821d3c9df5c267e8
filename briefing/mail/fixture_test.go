package mail

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"io"
	"io/fs"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"os"
	"strings"
	"sync"
	"testing"

	"brief/briefing"
)

// templatesDir are the program's own templates.
const templatesDir = "../../templates"

// theTemplates are read once for all tests.
var theTemplates = sync.OnceValues(func() (*Templates, error) { return LoadTemplates(folderFS()) })

func loadTemplates(t testing.TB) *Templates {
	t.Helper()
	tm, err := theTemplates()
	if err != nil {
		t.Fatal(err)
	}
	return tm
}

func folderFS() fs.FS { return os.DirFS(templatesDir) }

// item is a briefing about two invented ministers, with a chart.
func item(ref, marking string) *Item {
	figure := briefing.FigurePiece("more than 30 percent", "f1", "E3")
	b := &briefing.Briefing{
		Ref: ref, Slug: "2024-05-14_fi-uy_montevideo", Version: 1, Language: "en", Marking: marking, Cautions: 2,
		Title:   briefing.Text{briefing.NamePiece("Finland–Uruguay"), briefing.MustWords(": talks on "), briefing.DatePiece("14 May 2024")},
		Meeting: briefing.Meeting{Countries: []string{"FI", "UY"}},
		Sections: []briefing.Section{
			{ID: "bottom-line", Title: "Bottom line", Blocks: []briefing.Block{{Kind: briefing.BlockLead, Text: briefing.Text{briefing.NamePiece("Sallinmaa"), briefing.MustWords(" said trade grew by "), figure, briefing.MustWords(" <& then some>.")}}}},
			{ID: "key-figures", Title: "Key figures", Blocks: []briefing.Block{{Kind: briefing.BlockTiles, Tiles: []briefing.Tile{{
				Value: briefing.Text{figure}, Measure: briefing.Text{briefing.MustWords("Trade turnover")}, Period: briefing.Text{briefing.DatePiece("2023")}, Claimant: briefing.Text{briefing.NamePiece("Minister Sallinmaa")},
			}}}}},
			{ID: "trade", Title: "Trade", Blocks: []briefing.Block{{Kind: briefing.BlockChart, Chart: &briefing.ChartSpec{ID: "trade", Alt: "Trade, 2022 to 2023."}}}},
		},
	}
	b.CutOff, _ = briefing.ParseDate("2024-05-15")
	var picture bytes.Buffer
	_ = png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 20)))
	// Lines of dots are what SMTP has to escape, were they not encoded.
	pdf := []byte("%PDF-1.7\n.\n..\r\n" + ref + "\x00\xff\n%%EOF\n")
	return &Item{Briefing: b, File: b.Slug + ".pdf", PDF: pdf, Chart: picture.Bytes(), Width: 40, Height: 20, Date: b.CutOff}
}

func addr(t testing.TB, s string) Address {
	t.Helper()
	a, err := ParseAddress(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func addrs(t testing.TB, ss ...string) (out []Address) {
	t.Helper()
	for _, s := range ss {
		out = append(out, addr(t, s))
	}
	return out
}

// part is one leaf of a message as a mail program sees it.
type part struct {
	kind   string
	params map[string]string
	header textproto.MIMEHeader
	body   []byte
	// path are the kinds of the multiparts around it.
	path string
}

// parsed is a message read back by the standard library alone.
type parsed struct {
	header mail.Header
	parts  []part
}

func (p *parsed) get(t testing.TB, name string) string {
	t.Helper()
	s, err := new(mime.WordDecoder).DecodeHeader(p.header.Get(name))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

// leaf is the part of a kind, of which there must be one.
func (p *parsed) leaf(t testing.TB, kind string) part {
	t.Helper()
	var found []part
	for _, q := range p.parts {
		if q.kind == kind {
			found = append(found, q)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d parts are %s", len(found), kind)
	}
	return found[0]
}

func parseMessage(t testing.TB, b []byte) *parsed {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(b))
	if err != nil {
		t.Fatalf("the message cannot be read: %v\n%s", err, b)
	}
	p := &parsed{header: m.Header}
	p.walk(t, textproto.MIMEHeader(m.Header), m.Body, "")
	return p
}

func (p *parsed) walk(t testing.TB, h textproto.MIMEHeader, body io.Reader, path string) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(kind, "multipart/") {
		for r := multipart.NewReader(body, params["boundary"]); ; {
			q, err := r.NextRawPart()
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			p.walk(t, q.Header, q, path+kind+" ")
		}
	}
	switch h.Get("Content-Transfer-Encoding") {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	p.parts = append(p.parts, part{kind, params, h, data, strings.TrimSpace(path)})
}
