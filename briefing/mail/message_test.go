package mail

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"brief/briefing"

	"pgregory.net/rapid"
)

func draftOf(t testing.TB, to Recipients, items ...*Item) *Message {
	t.Helper()
	m := &Message{From: addr(t, "Desk South <desk@example.org>"), To: to, Items: items, Draft: true, Date: time.Date(2024, 5, 15, 0, 0, 0, 0, time.UTC)}
	m.ID = MessageID(items, &m.To, m.From.Domain)
	return m
}

func write(t testing.TB, m *Message) []byte {
	t.Helper()
	b, err := m.Write(loadTemplates(t))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The message is read back by the standard library and compared part by part.
func TestADraftReadsBackAsItWasWritten(t *testing.T) {
	i := item("AAAAAAAAAA", "OFFICIAL")
	m := draftOf(t, Recipients{Name: "south", To: addrs(t, "Ana Exämple <ana@bücher.example>"), Cc: addrs(t, "山田 <yamada@example.org>"), Bcc: addrs(t, "hidden@example.org")}, i)
	out := write(t, m)
	p := parseMessage(t, out)
	for name, want := range map[string]string{
		"X-Unsent": "1", "Message-Id": "<" + m.ID + ">", "Date": "Wed, 15 May 2024 00:00:00 +0000", "Mime-Version": "1.0",
		"X-Handling-Marking": "OFFICIAL", "X-Briefing-Reference": "AAAAAAAAAA",
		"Subject":     "[OFFICIAL] Finland–Uruguay: talks on 14 May 2024",
		"In-Reply-To": "", "References": "", "User-Agent": "", "X-Mailer": "",
	} {
		if got := p.get(t, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{"From": "Desk South|desk@example.org", "To": "Ana Exämple|ana@xn--bcher-kva.example", "Cc": "山田|yamada@example.org", "Bcc": "|hidden@example.org"} {
		list, err := p.header.AddressList(name)
		if err != nil || len(list) != 1 || list[0].Name+"|"+list[0].Address != want {
			t.Errorf("%s: %v, %v", name, list, err)
		}
	}
	if pdf := p.leaf(t, "application/pdf"); !bytes.Equal(pdf.body, i.PDF) || pdf.header.Get("Content-Disposition") != `attachment; filename="2024-05-14_fi-uy_montevideo.pdf"` || pdf.path != "multipart/mixed" {
		t.Errorf("the PDF came back as %d bytes under %q in %q", len(pdf.body), pdf.header.Get("Content-Disposition"), pdf.path)
	}
	chart, page := p.leaf(t, "image/png"), p.leaf(t, "text/html")
	cid := strings.Trim(chart.header.Get("Content-Id"), "<>")
	if !bytes.Equal(chart.body, i.Chart) || !strings.Contains(string(page.body), `src="cid:`+cid+`"`) || chart.path != "multipart/mixed multipart/related" {
		t.Errorf("the chart %q is not the one of the HTML, or not beside it (%s)", cid, chart.path)
	}
	if page.path != "multipart/mixed multipart/related multipart/alternative" {
		t.Errorf("the HTML is in %q", page.path)
	}
	text := string(p.leaf(t, "text/plain").body)
	for _, want := range []string{"OFFICIAL\r\n", "Sallinmaa said trade grew by more than 30 percent [E3] <& then some>.", "- more than 30 percent [E3]: Trade turnover; 2023; Minister Sallinmaa", "Chart: Trade, 2022 to 2023.", "Attached: 2024-05-14_fi-uy_montevideo.pdf, reference AAAAAAAAAA"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q:\n%s", want, text)
		}
	}
	for _, want := range []string{"OFFICIAL</td>", "more than 30 percent <span", "[E3]</span> &lt;&amp; then some&gt;.", `width="600" height="300"`, `alt="Trade, 2022 to 2023."`} {
		if !strings.Contains(string(page.body), want) {
			t.Errorf("the HTML lacks %q:\n%s", want, page.body)
		}
	}
}

// Same message, same bytes; ASCII in short lines that end with CR LF.
func TestBytesAreSteadyAndSafeForAnyServer(t *testing.T) {
	dots := item("AAAAAAAAAA", "")
	dots.Briefing.Sections[0].Blocks[0].Text = briefing.Text{briefing.MustWords(".\n..\n" + strings.Repeat(".", 400))}
	m := draftOf(t, Recipients{To: addrs(t, "名前 <a@example.org>")}, dots, item("BBBBBBBBBB", ""))
	out := write(t, m)
	if text := string(parseMessage(t, out).leaf(t, "text/plain").body); !strings.Contains(text, ".\r\n..\r\n"+strings.Repeat(".", 400)) {
		t.Errorf("the dots came back as %q", text)
	}
	if again := write(t, m); !bytes.Equal(out, again) {
		t.Error("the same message has other bytes the second time")
	}
	for n, line := range bytes.SplitAfter(bytes.TrimSuffix(out, []byte("\r\n")), []byte("\n")) {
		if len(line) == 0 || n < bytes.Count(out, []byte("\n"))-1 && !bytes.HasSuffix(line, []byte("\r\n")) {
			t.Errorf("line %d ends with %q", n, line[max(0, len(line)-2):])
		}
		if line[0] == '.' {
			t.Errorf("line %d begins with a dot", n)
		}
		if len(line) > 200 {
			t.Errorf("line %d has %d bytes", n, len(line))
		}
		for _, c := range line {
			if c > 126 || c == 0 {
				t.Fatalf("line %d holds byte %#x", n, c)
			}
		}
	}
	if p := parseMessage(t, out); len(p.parts) != 6 || !strings.HasPrefix(p.get(t, "Subject"), "2 briefings: ") {
		t.Errorf("%d parts, subject %q", len(p.parts), p.get(t, "Subject"))
	}
	other := draftOf(t, Recipients{To: addrs(t, "b@example.org")}, item("AAAAAAAAAA", ""))
	if other.ID == m.ID || bytes.Equal(write(t, other), out) {
		t.Error("another message has the same identifier or bytes")
	}
}

// A sent message tells nobody of its Bcc.
func TestASentMessageHidesBcc(t *testing.T) {
	m := draftOf(t, Recipients{Bcc: addrs(t, "hidden@example.org")}, item("AAAAAAAAAA", ""))
	m.Draft = false
	out := write(t, m)
	if bytes.Contains(out, []byte("hidden@")) || bytes.Contains(out, []byte("X-Unsent")) {
		t.Errorf("got\n%s", out[:800])
	}
	if got := parseMessage(t, out).get(t, "To"); got != "undisclosed-recipients:;" {
		t.Errorf("To: %q", got)
	}
}

func TestOneCaution(t *testing.T) {
	for n, want := range map[int]string{0: "", 1: "Read the caution in the briefing", 2: "Read the 2 cautions in the briefing"} {
		i := item("AAAAAAAAAA", "")
		i.Briefing.Cautions = n
		_, text, err := draftOf(t, Recipients{To: addrs(t, "a@example.org")}, i).Preview(loadTemplates(t))
		if err != nil || strings.Contains(text, "Read the") != (n > 0) || !strings.Contains(text, want) {
			t.Errorf("%d cautions: %v\n%s", n, err, text)
		}
	}
}

// The officer's own bottom line is in the message, named for what it is;
// objectives and lines to take are not.
func TestDeskNote(t *testing.T) {
	i := item("AAAAAAAAAA", "")
	block := func(kind briefing.BlockKind, words string) briefing.Block {
		return briefing.Block{Kind: kind, Text: briefing.Text{briefing.DeskPiece(words)}}
	}
	note := briefing.Section{ID: "desk-note", Title: "Desk note", Blocks: []briefing.Block{
		block(briefing.BlockNote, "Own words."), block(briefing.BlockParagraph, "Trade may double by 2030."), block(briefing.BlockSubhead, "Lines to take"), block(briefing.BlockBullets, "Say little."),
	}}
	i.Briefing.Sections = append(i.Briefing.Sections, note)
	p := parseMessage(t, write(t, draftOf(t, Recipients{To: addrs(t, "a@example.org")}, i)))
	for _, kind := range []string{"text/plain", "text/html"} {
		body := string(p.leaf(t, kind).body)
		if !strings.Contains(body, "Desk note") || !strings.Contains(body, "Own words.") || !strings.Contains(body, "Trade may double by 2030.") || strings.Contains(body, "Say little") || strings.Contains(body, "Lines to take") {
			t.Errorf("%s:\n%s", kind, body)
		}
	}
	i.Briefing.Sections[len(i.Briefing.Sections)-1].Blocks = append(note.Blocks[:1:1], note.Blocks[2:]...)
	if _, text, err := draftOf(t, Recipients{To: addrs(t, "a@example.org")}, i).Preview(loadTemplates(t)); err != nil || strings.Contains(text, "Own words.") {
		t.Errorf("%v: a note without a bottom line is in the message:\n%s", err, text)
	}
}

// A new version answers the old one and says what changed.
func TestANewVersionGoesIntoTheThread(t *testing.T) {
	i := item("BBBBBBBBBB", "")
	i.Briefing.Version, i.Briefing.Supersedes, i.Briefing.Changes = 2, "AAAAAAAAAA", []string{"− “below 20 percent” (trade)", "+ “above 30 percent” (trade)"}
	m := draftOf(t, Recipients{To: addrs(t, "a@example.org")}, i)
	m.Thread = []string{"one@example.org", "two@example.org"}
	p := parseMessage(t, write(t, m))
	if p.get(t, "In-Reply-To") != "<two@example.org>" || p.get(t, "References") != "<one@example.org> <two@example.org>" || !strings.HasPrefix(p.get(t, "Subject"), "Re: Finland") {
		t.Errorf("the header is %v", p.header)
	}
	for _, kind := range []string{"text/plain", "text/html"} {
		body := string(p.leaf(t, kind).body)
		for _, want := range []string{"Version", "2", "supersedes AAAAAAAAAA", "− “below 20 percent” (trade)", "“above 30 percent” (trade)"} {
			if !strings.Contains(strings.ReplaceAll(body, "&#43;", "+"), want) {
				t.Errorf("%s lacks %q:\n%s", kind, want, body)
			}
		}
	}
}

// fields are the names of the header's fields as they stand, so that one put in
// by a name or title would show.
func fields(t testing.TB, message []byte) string {
	t.Helper()
	head, _, _ := bytes.Cut(message, []byte("\r\n\r\n"))
	var names []string
	for _, l := range strings.Split(string(head), "\r\n") {
		if !strings.HasPrefix(l, " ") && !strings.HasPrefix(l, "\t") {
			name, _, _ := strings.Cut(l, ":")
			names = append(names, name)
		}
	}
	return strings.Join(names, " ")
}

// Whatever a report, a name or a marking holds, it adds no field and no part.
func TestNothingInjectsAHeader(t *testing.T) {
	clean := item("AAAAAAAAAA", "M")
	base := parseMessage(t, write(t, draftOf(t, Recipients{To: addrs(t, "Name <a@example.org>")}, clean)))
	want := fields(t, write(t, draftOf(t, Recipients{To: addrs(t, "Name <a@example.org>")}, clean)))
	nasty := rapid.OneOf(
		rapid.SampledFrom([]string{"x\r\nBcc: evil@example.net", "x\nX-Evil: 1", "x\rX-Evil: 1", "=?utf-8?q?a=0D=0ABcc:_evil?=", "\u2028X: y", "a\x00b", strings.Repeat("long ", 400), strings.Repeat("ü", 900), "\"; filename=\"evil.exe", "../../etc/passwd", "--brief_", "\r\n\r\n--x\r\n"}),
		rapid.String(),
	)
	rapid.Check(t, func(rt *rapid.T) {
		i := item("AAAAAAAAAA", "M")
		b := i.Briefing
		title := nasty.Draw(rt, "title")
		b.Title = briefing.Text{briefing.NamePiece(title)}
		b.Marking = "M" + nasty.Draw(rt, "marking")
		b.Slug = nasty.Draw(rt, "slug")
		b.Ref = "AAAA" + nasty.Draw(rt, "ref")
		b.Sections[0].Blocks[0].Text = briefing.Text{briefing.NamePiece(nasty.Draw(rt, "lead"))}
		name := nasty.Draw(rt, "name")
		a := Address{Name: name, Local: "a", Domain: "example.org"}
		if forbiddenIn(name) || len([]rune(name)) > longestName { // ParseAddress refuses these
			a.Name = ""
		}
		out := write(t, draftOf(t, Recipients{To: []Address{a}}, i))
		p := parseMessage(t, out)
		if got := fields(t, out); got != want || len(p.parts) != len(base.parts) {
			rt.Fatalf("fields %s and %d parts, want %s", got, len(p.parts), want)
		}
		if pdf := p.leaf(t, "application/pdf"); !bytes.Equal(pdf.body, i.PDF) || !strings.HasSuffix(pdf.params["name"], ".pdf") || strings.ContainsAny(pdf.params["name"], "/\\\r\n") {
			rt.Fatalf("the PDF is called %q", pdf.params["name"])
		}
		if s := p.get(t, "Subject"); strings.ContainsAny(s, "\r\n\x00") || len([]rune(s)) > longestSubject {
			rt.Fatalf("subject %q", s)
		}
	})
}

func forbiddenIn(s string) bool { return strings.ContainsFunc(s, forbidden) }
