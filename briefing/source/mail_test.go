package source

import (
	"strings"
	"testing"

	"brief/briefing"
)

const releaseMail = `From: =?iso-8859-1?Q?Minist=E8re_des_Ports=2C_Press_Service?= <press@example.org>
To: list@example.org
Subject: =?utf-8?B?TWluaXN0ZXIgSGFkZGFkIHJlY2VpdmVzIE1pbmlzdGVyIE5vdsOhaw==?=
Date: Tue, 4 Mar 2031 23:30:00 +0400
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Your program does not show HTML.
--b
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<html><head><title>x</title></head><body><p>Minister Haddad received Minister =
Nov=E1k in Muscat on Tuesday.</p><p>Trade was =80310 million last year, the min=
ister said.</p></body></html>
--b--
`

const forwardedMail = `From: A. Clerk <clerk@example.org>
Subject: FW: Fwd: Haddad and Novak meet in Muscat
Date: Fri, 21 Mar 2031 08:00:00 +0000
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8; format=flowed

For the file, please.

Begin forwarded message:

> From: Example News Agency <news@example.org>
> Subject: Haddad and Novak meet in Muscat
> Date: 5 March 2031 at 09:12:00 GMT+4
> To: desk@example.org
>
> Ministers Haddad of Oman and Novak of Slovenia met in Muscat
> and signed a memorandum on ports.
>
> Trade grew by 12 percent last year.
`

const attachedMail = `From: A. Clerk <clerk@example.org>
Subject: report
Date: Fri, 21 Mar 2031 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

see below
--b
Content-Type: message/rfc822

From: Press Office of the Cabinet <press@example.org>
Subject: Ministers meet in Muscat
Date: Wed, 5 Mar 2031 08:00:00 +0000

Ministers Haddad of Oman and Novak of Slovenia met in Muscat on Tuesday.

--b--
`

func TestMail(t *testing.T) {
	march := func(d int) briefing.Date { return briefing.Date{Year: 2031, Month: 3, Day: d} }
	for _, c := range []struct {
		name, mail string
		meta       briefing.Metadata
		want       string
	}{
		{"a release in HTML", releaseMail, briefing.Metadata{Date: march(4), Outlet: "Ministère des Ports, Press Service", From: briefing.FromHeader},
			"Minister Haddad receives Minister Novák\n\nMinister Haddad received Minister Novák in Muscat on Tuesday.\n\nTrade was €310 million last year, the minister said."},
		{"sent on in the text", forwardedMail, briefing.Metadata{Date: march(5), Outlet: "Example News Agency", From: briefing.FromHeader},
			"Haddad and Novak meet in Muscat\n\nMinisters Haddad of Oman and Novak of Slovenia met in Muscat\nand signed a memorandum on ports.\n\nTrade grew by 12 percent last year."},
		{"sent on as an attachment", attachedMail, briefing.Metadata{Date: march(5), Outlet: "Press Office of the Cabinet", From: briefing.FromHeader},
			"Ministers meet in Muscat\n\nMinisters Haddad of Oman and Novak of Slovenia met in Muscat on Tuesday."},
		{"a person's own words", "From: A. Clerk <c@example.org>\nDate: Wed, 5 Mar 2031 08:00:00 +0000\nSubject: note\n\nMinisters Haddad and Novak met in Muscat.\n\n-- \nA. Clerk, tel. 555 2000\n",
			briefing.Metadata{Date: march(5), From: briefing.FromHeader}, "Ministers Haddad and Novak met in Muscat."},
		{"sent on by hand, day not known", "From: A. Clerk <c@example.org>\nDate: Wed, 5 Mar 2031 08:00:00 +0000\nSubject: Fwd: note\n\nMinisters Haddad and Novak met in Muscat.\n",
			briefing.Metadata{}, "Ministers Haddad and Novak met in Muscat."},
		{"lines broken for transport", "From: a@example.org\nContent-Type: text/plain; format=flowed; delsp=no\n\nMinisters Haddad and \nNovak met in Muscat.\n\n From Oman came two.\n",
			briefing.Metadata{}, "Ministers Haddad and Novak met in Muscat.\n\nFrom Oman came two."},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, raw := range []string{c.mail, strings.ReplaceAll(c.mail, "\n", "\r\n")} {
				wantText(t, "letter.eml", []byte(raw), c.want, c.meta)
			}
		})
	}
}

func TestMailWithoutItsExtension(t *testing.T) {
	if d, problem := extract("letter.txt", []byte(strings.Replace(releaseMail, "\n\n", "\nMessage-ID: <1@example.org>\n\n", 1)), nil); problem != nil || !strings.HasPrefix(d.text, "Minister Haddad receives") {
		t.Error(problem, d.text)
	}
	// What only looks a little like a letter is text.
	note := "From: Oslo\nTo: Accra\nSubject: trade\n\nThe ministers of both countries met in Oslo on Monday."
	if d, problem := extract("note.txt", []byte(note), nil); problem != nil || d.text != note {
		t.Error(problem, d.text)
	}
}

func TestMailRefused(t *testing.T) {
	for _, c := range []struct{ mail, why string }{
		{"From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf; name=\"release.pdf\"\nContent-Disposition: attachment; filename=\"release.pdf\"\n\nx\n--b--\n", "only attachments (release.pdf)"},
		{"From: a@example.org\nSubject: x\n\n", "the message has no text"},
		{"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe ministers met in Oslo and", "damaged or cut off"},
		{"From: a@example.org\nContent-Transfer-Encoding: base64\n\n!!!!\n", "damaged or cut off"},
		{"no header at all", "damaged or cut off"},
		{"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\nContent-Type: text/plain\n\nx\n", maxParts+2) + "--b--\n", "damaged"},
	} {
		d, problem := extract("letter.eml", []byte(c.mail), nil)
		if problem == nil || !strings.Contains(problem.Why, c.why) || problem.Hint == "" {
			t.Errorf("%.60q: want %q, got %v, %q", c.mail, c.why, problem, d.text)
		}
	}
}

func TestWebArchive(t *testing.T) {
	archive := "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nSubject: Talks\nDate: Fri, 1 Aug 2031 08:00:00 +0000\nMIME-Version: 1.0\n" +
		"Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/a\n\n" +
		"<html><head><meta property=3D\"article:published_time\" content=3D\"2031-03-05\"></head><body><h1>Haddad and Novak meet</h1><p>Ministers Haddad and Nov=C3=A1k met in Muscat and signed a memorandum.</p></body></html>\n" +
		"--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://example.org/x.png\n\niVBORw0KGgo=\n--b--\n"
	for _, name := range []string{"a.mhtml", "a.mht", "a.eml", "a"} {
		d, problem := extract(name, []byte(archive), nil)
		if problem != nil {
			t.Error(name, problem.Why)
			continue
		}
		if d.text != "Haddad and Novak meet\n\nMinisters Haddad and Novák met in Muscat and signed a memorandum." || d.Date != (briefing.Date{Year: 2031, Month: 3, Day: 5}) {
			t.Errorf("%s: %q, %v", name, d.text, d.Date)
		}
	}
}
