package compose

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"mime/quotedprintable"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"brief/seeds"
)

// setting writes the text of a report in another format.
type setting struct {
	ext   string
	write func(t *testing.T, text string) []byte
}

var settings = []setting{
	{".html", newsPage}, {".docx", wordDocument}, {".eml", letter}, {".pdf", printedLetter}, {".2.pdf", printedColumns},
}

// TestFormatsReadAlike: the same reports as pages with furniture, documents,
// messages and PDFs give the same figures, with all attributes, and the same
// meetings as the plain text.
func TestFormatsReadAlike(t *testing.T) {
	folders := map[string]fs.FS{"samples": seeds.Reports()}
	if _, err := os.Stat("../../../shared/seeds"); err == nil {
		folders["seeds"] = os.DirFS("../../../shared/seeds")
	}
	for name, folder := range folders {
		texts := reportsIn(t, folder)
		want := found(t, texts)
		for _, s := range settings {
			t.Run(name+s.ext, func(t *testing.T) {
				files := map[string][]byte{}
				for file, text := range texts {
					files[strings.TrimSuffix(file, ".txt")+s.ext] = s.write(t, string(text))
				}
				if diff := cmp.Diff(want, found(t, files)); diff != "" {
					t.Errorf("read otherwise than as text (-text +%s):\n%s", s.ext, diff)
				}
			})
		}
	}
}

func reportsIn(t *testing.T, folder fs.FS) map[string][]byte {
	t.Helper()
	names, err := fs.Glob(folder, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no reports: ", err)
	}
	out := map[string][]byte{}
	for _, n := range names {
		if out[n], err = fs.ReadFile(folder, n); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// readAs is what a report says, apart from where in its file it says so.
type readAs struct {
	Figures []map[string]any
}

// found reads reports from a folder of their own.
func found(t *testing.T, files map[string][]byte) map[string]any {
	t.Helper()
	dir := t.TempDir()
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, err := Load(context.Background(), Input{Paths: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range c.Problems {
		t.Errorf("%s: %s", p.Name, p.Why)
	}
	out := map[string]any{}
	for i := range c.Readings {
		r := &c.Readings[i]
		read := readAs{}
		for _, f := range r.Figures {
			if got := r.Report.Words(f.Span); got != f.Text {
				t.Errorf("%s: the span of %s leads to %q", r.Report.Name, f.ID, got)
			}
			read.Figures = append(read.Figures, placeless(t, f))
		}
		out[stem(r.Report.Name)] = read
	}
	var meetings []map[string]any
	for _, m := range c.Meetings {
		meetings = append(meetings, placeless(t, m))
	}
	out["meetings"] = meetings
	return out
}

func stem(name string) string {
	for _, s := range append(settings, setting{ext: ".txt"}) {
		name = strings.TrimSuffix(name, s.ext)
	}
	return strings.TrimSuffix(name, ".2")
}

// placeless is the JSON of v without the places in the file; names of reports
// lose their extension and quotations their line ends.
func placeless(t *testing.T, v any) map[string]any {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	var clean func(any) any
	clean = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			for _, k := range []string{"id", "start", "end", "line", "span", "why"} {
				delete(v, k)
			}
			for k := range v {
				v[k] = clean(v[k])
			}
			return v
		case []any:
			for i := range v {
				v[i] = clean(v[i])
			}
			return v
		case string:
			return strings.Join(strings.Fields(stem(v)), " ")
		}
		return v
	}
	return clean(out).(map[string]any)
}

// paragraphsOf are the blocks of a plain text and its lists.
func paragraphsOf(text string) []string {
	return strings.FieldsFunc(strings.ReplaceAll(strings.TrimSpace(text), "\n\n", "\x00"), func(r rune) bool { return r == 0 })
}

// newsPage sets a report among what news sites put around one.
func newsPage(_ *testing.T, text string) []byte {
	var body strings.Builder
	for i, p := range paragraphsOf(text) {
		lines := strings.Split(p, "\n")
		if strings.HasPrefix(strings.TrimSpace(lines[0]), "•") {
			body.WriteString("<ul class=\"article__list\">")
			for _, l := range lines {
				if item, ok := strings.CutPrefix(strings.TrimSpace(l), "•"); ok {
					fmt.Fprintf(&body, "<li>%s</li>\n", html.EscapeString(strings.TrimSpace(item)))
				} else {
					fmt.Fprintf(&body, "</ul><p>%s</p><ul>", html.EscapeString(l))
				}
			}
			body.WriteString("</ul>\n")
			continue
		}
		fmt.Fprintf(&body, "<p>%s</p>\n", strings.ReplaceAll(html.EscapeString(p), "\n", "<br>\n"))
		if i == 1 {
			body.WriteString(`<div class="ad-slot" id="dfp-ad-2"><p>Fly to Lisbon from 59 euros: 40 percent off until Sunday, only with Sunward Air!</p></div>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Exports of tea fell by 9 percent in 2019, the growers say</a></li><li><a href="/b">Lift prices doubled</a></li></ul></aside>`)
		}
	}
	return []byte(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>News</title><style>p{color:#000}</style>
<script>var views = 12500000; document.write("<p>Trade grew by 77 percent</p>")</script></head>
<body class="has-sidebar single-post">
<header class="site-header"><div class="logo">Example Wire</div><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/e">Economy 2024</a></li></ul></nav></header>
<div class="cookie-consent" role="dialog"><p>We and our 842 partners use cookies to show you adverts and to measure them. You can change your choice at any time.</p><button>Accept all</button></div>
<div class="layout"><div class="content-area"><article class="post category-economy"><div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/e">Economy</a></div>
<div class="entry-content">
` + body.String() + `</div>
<div class="share-buttons"><span>Share</span> <a href="#">Facebook</a> <a href="#">Telegram</a> <span>1,204 views</span></div>
<div class="post-tags"><a href="/t/1">trade</a> <a href="/t/2">roadmap 2030</a></div>
<section class="comments"><h3>Comments (3)</h3><p>Somebody: I do not believe that trade between these two countries was ever more than $9 billion in any year.</p></section>
</article></div>
<div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Oil at $91 a barrel as the market waits for the weekend</a></li><li><a href="/2">Rail freight up 61 percent in 2018</a></li></ul>
<div class="newsletter-signup"><p>Join 30,000 readers of our morning letter and have the news of the day sent to you before breakfast.</p></div></div></div>
<footer><p>© 2025 Example Wire. All rights reserved. Registered in the year 1999 under number 4512 by the court of the city.</p></footer>
</body></html>`)
}

// wordDocument sets a report as Word does: one paragraph for each of its, runs
// cut where a spelling checker cuts them.
func wordDocument(t *testing.T, text string) []byte {
	t.Helper()
	var body strings.Builder
	escape := func(s string) string { return html.EscapeString(s) }
	for _, p := range paragraphsOf(text) {
		for _, l := range strings.Split(p, "\n") {
			l = strings.TrimSpace(l)
			props := ""
			if item, ok := strings.CutPrefix(l, "•"); ok {
				l, props = strings.TrimSpace(item), `<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`
			}
			half := strings.LastIndexByte(l[:len(l)/2], ' ') + 1
			fmt.Fprintf(&body, `<w:p>%s<w:r><w:t xml:space="preserve">%s</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, props, escape(l[:half]), escape(l[half:]))
		}
	}
	return zipped(t, map[string]string{
		"[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"word/header1.xml":    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Page 7 of 12</w:t></w:r></w:p></w:hdr>`,
		"word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
			body.String() + `<w:p><w:del><w:r><w:delText>Trade fell by 5 percent.</w:delText></w:r></w:del></w:p><w:sectPr/></w:body></w:document>`,
	})
}

func zipped(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range []string{"[Content_Types].xml", "word/header1.xml", "word/document.xml"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// letter sends a report on by mail, in both versions, with a note, a signature
// and a picture.
func letter(t *testing.T, text string) []byte {
	t.Helper()
	var plain bytes.Buffer
	q := quotedprintable.NewWriter(&plain)
	if _, err := q.Write([]byte("FYI\n\n---------- Forwarded message ---------\nFrom: Duty Desk <duty@example.org>\nDate: Mon, Jan 22, 2024 at 6:15 PM\nSubject: news\nTo: <all@example.org>\n\n" + text + "\n\n-- \nA. Clerk, room 417, tel. 555 2000\n")); err != nil {
		t.Fatal(err)
	}
	q.Close()
	return []byte(strings.ReplaceAll(`Received: from a.example.org by b.example.org; Mon, 1 Jul 2024 08:00:00 +0000
From: "A. Clerk" <clerk@example.org>
To: desk@example.org
Subject: =?UTF-8?Q?Fwd:_news?=
Date: Mon, 1 Jul 2024 10:00:00 +0200
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="out=1"

This is a message in MIME format.
--out=1
Content-Type: multipart/alternative; boundary="in=1"

--in=1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

`, "\n", "\r\n") + plain.String() + strings.ReplaceAll(`
--in=1
Content-Type: text/html; charset=utf-8

<html><body><p>See the plain version.</p></body></html>
--in=1--
--out=1
Content-Type: image/png; name="logo.png"
Content-Disposition: attachment; filename="logo.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--out=1--
`, "\n", "\r\n"))
}
