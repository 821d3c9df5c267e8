package source

import (
	"bytes"
	"encoding/binary"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/richardlehane/mscfb"
	"golang.org/x/net/html/charset"

	"brief/briefing"
)

// compoundMagic starts the compound files of Outlook and old Word.
const compoundMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// Properties of a message ([MS-OXPROPS]) by the names of their streams, without
// the type.
const (
	propSubject    = "0037"
	propHeaders    = "007D" // as the message came over the internet
	propSender     = "0C1A"
	propOnBehalf   = "0042"
	propText       = "1000"
	propHTML       = "1013"
	propRTF        = "1009"
	propLongName   = "3707" // of an attachment
	propShortName  = "3704"
	propSubmitted  = 0x0039
	propDelivered  = 0x0E06
	propCodepage   = 0x3FFD
	propHTMLPage   = 0x3FDE
	propertyStream = "__properties_version1.0"
	streamPrefix   = "__substg1.0_"
)

// readOutlook reads a message that Outlook saved ([MS-OXMSG]).
func readOutlook(b []byte) (document, *Problem) {
	c, err := mscfb.New(bytes.NewReader(b))
	if err != nil {
		return document{}, broken("the message")
	}
	o := outlookFile{props: map[string][]byte{}}
	for _, f := range c.File {
		if problem := o.take(f); problem != nil {
			return document{}, problem
		}
	}
	if !o.message {
		return document{}, &Problem{Why: "a compound file, but no Outlook message (an old Word or Excel file?)", Hint: "save the report as PDF, .docx or plain text and name that file"}
	}
	m, problem := o.letter()
	if problem != nil {
		return document{}, problem
	}
	return m.document()
}

// outlookFile holds the properties of the message itself by name and type.
type outlookFile struct {
	message bool
	props   map[string][]byte
	fixed   []byte
	names   []string // of attachments
}

func (o *outlookFile) take(f *mscfb.File) *Problem {
	switch {
	case len(f.Path) == 0 && (f.Name == "EncryptedPackage" || f.Name == "EncryptionInfo"):
		return encrypted("the document")
	case len(f.Path) == 0 && f.Name == "WordDocument":
		return notYet("old Word (.doc)")
	case len(f.Path) == 0 && f.Name == propertyStream:
		o.message = true
		o.fixed, _ = io.ReadAll(io.LimitReader(f, 1<<16))
		return nil
	}
	key, ok := strings.CutPrefix(f.Name, streamPrefix)
	if !ok || len(key) != 8 || f.Size > Limit {
		return nil
	}
	switch {
	case len(f.Path) == 0:
		switch key[:4] {
		case propSubject, propHeaders, propSender, propOnBehalf, propText, propHTML, propRTF:
			data, err := io.ReadAll(io.LimitReader(f, f.Size))
			if err != nil || int64(len(data)) < f.Size {
				return broken("the message")
			}
			o.props[key] = data
		}
	case strings.HasPrefix(f.Path[0], "__attach") && len(f.Path) == 1 && (key[:4] == propLongName || key[:4] == propShortName) && len(o.names) < maxParts:
		data, _ := io.ReadAll(io.LimitReader(f, 1024))
		if name := o.decoded(key[4:], data); key[:4] == propLongName || len(o.names) == 0 {
			o.names = append(o.names, name)
		}
	}
	return nil
}

// text is a property that is a string, in Unicode or in the code page of the
// message.
func (o *outlookFile) text(prop string) string {
	for _, kind := range []string{"001F", "001E", "0102"} {
		if data := o.props[prop+kind]; len(data) > 0 {
			return o.decoded(kind, data)
		}
	}
	return ""
}

func (o *outlookFile) decoded(kind string, data []byte) string {
	if kind == "001F" {
		units := make([]uint16, len(data)/2)
		for i := range units {
			units[i] = binary.LittleEndian.Uint16(data[2*i:])
		}
		return strings.TrimRight(string(utf16.Decode(units)), "\x00")
	}
	return strings.TrimRight(string(toUTF8(data, o.contentType(propCodepage))), "\x00")
}

// contentType names the charset of a property that holds a Windows code page.
func (o *outlookFile) contentType(prop uint16) string {
	page, ok := o.number(prop, 0x0003)
	if !ok {
		return ""
	}
	label := "windows-" + strconv.FormatUint(page&0xFFFFFFFF, 10)
	switch page & 0xFFFFFFFF {
	case 65001:
		label = "utf-8"
	case 28591:
		label = "iso-8859-1"
	case 20866:
		label = "koi8-r"
	case 932:
		label = "shift_jis"
	case 936:
		label = "gbk"
	case 949:
		label = "euc-kr"
	case 950:
		label = "big5"
	}
	if e, _ := charset.Lookup(label); e == nil {
		return ""
	}
	return "text/plain; charset=" + label
}

// number is a property of a fixed length: they stand behind a head of 32 bytes
// in rows of 16.
func (o *outlookFile) number(prop, kind uint16) (uint64, bool) {
	for at := 32; at+16 <= len(o.fixed); at += 16 {
		if binary.LittleEndian.Uint16(o.fixed[at:]) == kind && binary.LittleEndian.Uint16(o.fixed[at+2:]) == prop {
			return binary.LittleEndian.Uint64(o.fixed[at+8:]), true
		}
	}
	return 0, false
}

// sent is the day in the header that came with the message or, in UTC, of its
// sending or delivery.
func (o *outlookFile) sent() briefing.Date {
	if head, err := headOf([]byte(o.text(propHeaders) + "\r\n\r\n")); err == nil {
		if t, err := head.Header.Date(); err == nil {
			d, _ := placeholder(briefing.DateOf(t))
			return d
		}
	}
	for _, prop := range []uint16{propSubmitted, propDelivered} {
		if n, ok := o.number(prop, 0x0040); ok && n < 1<<62 {
			// Tenths of a microsecond since 1601.
			const epoch = 11_644_473_600
			d, _ := placeholder(briefing.DateOf(time.Unix(int64(n/10_000_000)-epoch, 0).UTC()))
			return d
		}
	}
	return briefing.Date{}
}

func (o *outlookFile) letter() (message, *Problem) {
	m := message{from: oneLine(o.text(propOnBehalf)), subject: oneLine(o.text(propSubject)), date: o.sent(), attachments: o.names}
	if m.from == "" {
		m.from = oneLine(o.text(propSender))
	}
	m.text = strings.TrimSpace(tidy(strings.ReplaceAll(strings.ReplaceAll(o.text(propText), "\r\n", "\n"), "\r", "\n")))
	html := []byte(o.text(propHTML)) // in Unicode, or bytes of its own charset
	contentType := "text/html; charset=utf-8"
	if raw := o.props[propHTML+"0102"]; len(raw) > 0 {
		html, contentType = raw, o.contentType(propHTMLPage)
	}
	if len(html) > 0 && len(strings.Fields(m.text)) < someWords {
		text, problem := readFragment(html, contentType)
		if problem != nil {
			return message{}, problem
		}
		m.text = strings.TrimSpace(text)
	}
	if m.text == "" && len(o.props[propRTF+"0102"]) > 0 {
		return message{}, &Problem{Why: "the text of the message is in RTF only", Hint: "save it from Outlook as text (.txt) or as PDF, and name that file"}
	}
	return m, nil
}
