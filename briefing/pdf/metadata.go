package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	creatorTool = "brief"
	producer    = "brief (go-pdf/fpdf)"
	// xmpTime and infoTime are the layouts of dates in XMP and in Info.
	xmpTime  = "2006-01-02T15:04:05Z"
	infoTime = "D:20060102150405Z"
)

// plain is a metadata string that XML can hold: Info and XMP must agree.
func plain(s string) string {
	return bounded(strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case r < ' ' || r == 0xFFFE || r == 0xFFFF || r >= 0x7F && r < 0xA0:
			return -1
		case r == utf8.RuneError:
			return '\uFFFD'
		}
		return r
	}, s))
}

func (i *Info) time() (time.Time, bool) { return i.Date.Time(), !i.Date.IsZero() }

// infoObject is the Info dictionary. An unknown date is left out.
func (i *Info) infoObject() string {
	b := "<</Title" + textString(plain(i.Title))
	for _, e := range [][2]string{{"/Author", i.Author}, {"/Subject", i.Subject}} {
		if e[1] != "" {
			b += e[0] + textString(plain(e[1]))
		}
	}
	b += "/Creator(" + creatorTool + ")/Producer" + textString(producer)
	if t, ok := i.time(); ok {
		b += "/CreationDate(" + t.Format(infoTime) + ")/ModDate(" + t.Format(infoTime) + ")"
	}
	return b + ">>"
}

// part is the part of PDF/A that the document follows; its level is always u.
func (i *Info) part() string {
	if i.Archive == PDFA2u {
		return "2"
	}
	return "3"
}

// xmp is the metadata packet, with the marks of PDF/A and PDF/UA-1 and the
// description of the latter's schema that PDF/A asks for.
func (i *Info) xmp() []byte {
	var b bytes.Buffer
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(i.Title) + "</rdf:li></rdf:Alt></dc:title>\n")
	if i.Author != "" {
		b.WriteString("<dc:creator><rdf:Seq><rdf:li>" + escaped(i.Author) + "</rdf:li></rdf:Seq></dc:creator>\n")
	}
	if i.Subject != "" {
		b.WriteString(`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(i.Subject) + "</rdf:li></rdf:Alt></dc:description>\n")
	}
	b.WriteString("<dc:language><rdf:Bag><rdf:li>" + escaped(i.Language) + "</rdf:li></rdf:Bag></dc:language>\n")
	b.WriteString("<xmp:CreatorTool>" + creatorTool + "</xmp:CreatorTool>\n")
	if t, ok := i.time(); ok {
		for _, key := range []string{"CreateDate", "ModifyDate", "MetadataDate"} {
			fmt.Fprintf(&b, "<xmp:%s>%s</xmp:%s>\n", key, t.Format(xmpTime), key)
		}
	}
	b.WriteString("<pdf:Producer>" + producer + `</pdf:Producer>
<pdfaid:part>` + i.part() + `</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
	return b.Bytes()
}

func escaped(s string) string {
	var b strings.Builder
	// Writing to a strings.Builder cannot fail.
	xml.EscapeText(&b, []byte(plain(s)))
	return b.String()
}
