package source

import (
	"bytes"
	"errors"
	"strings"

	"golang.org/x/net/html"

	"brief/briefing"
)

// maxTags bounds the elements of a page: a few bytes each in the file are some
// hundreds in memory.
const maxTags = 300_000

// readPage reads a saved web page: the words of its report without menus,
// adverts, comments and notices, with the headline first; date and outlet from
// the page's own metadata.
func readPage(b []byte, contentType string) (document, *Problem) {
	root, problem := parsePage(b, contentType)
	if problem != nil {
		return document{}, problem
	}
	p := &page{meta: readMeta(root)}
	p.tree = newElement(root)
	p.prune()
	d := document{text: p.text()}
	if p.meta.date != (briefing.Date{}) || p.meta.outlet != "" {
		d.Metadata = briefing.Metadata{Date: p.meta.date, Outlet: p.meta.outlet, From: briefing.FromPage}
	}
	if problem := p.stub(d.text); problem != nil {
		return document{}, problem
	}
	return d, nil
}

// readFragment reads the HTML of a message: all of it is text.
func readFragment(b []byte, contentType string) (string, *Problem) {
	root, problem := parsePage(b, contentType)
	if problem != nil {
		return "", problem
	}
	return renderAll(newElement(root)), nil
}

func parsePage(b []byte, contentType string) (*html.Node, *Problem) {
	b = toUTF8(b, contentType)
	if len(bytes.TrimSpace(b)) == 0 {
		return nil, &Problem{Why: "the file is empty", Hint: "save the page again"}
	}
	if bytes.Count(b, []byte("<")) > maxTags {
		return nil, &Problem{Why: "the page has too many elements for a report", Hint: "copy the report's words into a text file (.txt)"}
	}
	root, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		why := "the page cannot be read: " + err.Error()
		if errors.Is(err, html.ErrBufferExceeded) || strings.Contains(err.Error(), "512") {
			why = "the elements of the page are nested too deep"
		}
		return nil, &Problem{Why: why, Hint: "copy the report's words into a text file (.txt)"}
	}
	return root, nil
}

// looksLikePage says whether a file starts as HTML does.
func looksLikePage(start []byte) bool {
	if first := bytes.TrimLeft(start, " \t\r\n\uFEFF"); len(first) == 0 || first[0] != '<' && first[0] < 0xFE { // 0xFE, 0xFF: UTF-16
		return false
	}
	s := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(string(toUTF8(start, "")), bom)))
	for strings.HasPrefix(s, "<!--") || strings.HasPrefix(s, "<?xml") { // "saved from url=…"
		end := "-->"
		if s[1] == '?' {
			end = "?>"
		}
		_, rest, ok := strings.Cut(s, end)
		if !ok {
			return false
		}
		s = strings.TrimSpace(rest)
	}
	return strings.HasPrefix(s, "<!doctype html") || strings.HasPrefix(s, "<html") || strings.HasPrefix(s, "<head>") || strings.HasPrefix(s, "<body")
}
