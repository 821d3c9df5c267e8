package pdf

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"slices"
)

// sameXML compares two documents as XML: white space between elements, the
// order of attributes, the prefixes of namespaces and processing instructions
// do not count. What is no XML is the same as nothing.
func sameXML(a, b []byte) bool {
	have, err := elementsOf(a)
	want, err2 := elementsOf(b)
	return err == nil && err2 == nil && slices.Equal(have, want)
}

// elementsOf writes an XML document as a list in which each start, attribute,
// text and end has its place.
func elementsOf(b []byte) ([]string, error) {
	d := xml.NewDecoder(bytes.NewReader(b))
	var out []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		switch x := token.(type) {
		case xml.StartElement:
			out = append(out, "start", x.Name.Space, x.Name.Local)
			slices.SortFunc(x.Attr, func(a, b xml.Attr) int {
				return cmp.Or(cmp.Compare(a.Name.Space, b.Name.Space), cmp.Compare(a.Name.Local, b.Name.Local))
			})
			for _, at := range x.Attr {
				if at.Name.Space != "xmlns" && at.Name.Local != "xmlns" {
					out = append(out, "attribute", at.Name.Space, at.Name.Local, at.Value)
				}
			}
		case xml.EndElement:
			out = append(out, "end")
		case xml.CharData:
			if s := string(bytes.TrimSpace(x)); s != "" {
				out = append(out, "text", s)
			}
		case xml.Comment, xml.Directive:
			out = append(out, "comment")
		}
	}
}
