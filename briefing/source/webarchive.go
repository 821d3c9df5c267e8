package source

import (
	"bytes"
	"mime"
	"net/textproto"
	"strings"
)

// isWebArchive says whether a MIME message is a saved page: browsers write its
// address, or its parts belong together and are no letter.
func isWebArchive(b []byte) bool {
	m, err := headOf(b[:min(len(b), 64<<10)])
	if err != nil {
		return false
	}
	if m.Header.Get("Snapshot-Content-Location") != "" || strings.HasPrefix(m.Header.Get("From"), "<Saved by") || strings.HasPrefix(m.Header.Get("From"), "\"Saved by") {
		return true
	}
	mediaType, _, _ := mime.ParseMediaType(m.Header.Get("Content-Type"))
	return mediaType == "multipart/related" && m.Header.Get("To") == "" && m.Header.Get("Received") == "" && m.Header.Get("Message-Id") == "" && m.Header.Get("Subject") != "" && m.Header.Get("X-Mimeole") != ""
}

// readWebArchive reads the first page of an archive. The date of its header is
// the day on which it was saved and says nothing of the report.
func readWebArchive(b []byte) (document, *Problem) {
	m, err := headOf(b)
	if err != nil {
		return document{}, broken("the header of the page archive")
	}
	ps, err := parts(textproto.MIMEHeader(m.Header), m.Body)
	if err != nil {
		return document{}, broken("the page archive")
	}
	for _, p := range ps {
		if p.mediaType == "text/html" || p.mediaType == "application/xhtml+xml" || strings.HasPrefix(p.mediaType, "text/") && looksLikePage(p.body[:min(len(p.body), 4096)]) {
			// Browsers write the page in UTF-8, whatever its own head says.
			if p.charset == "" && bytes.Contains(b[:min(len(b), 4096)], []byte("Snapshot-Content-Location")) {
				return readPage(p.body, "text/html; charset=utf-8")
			}
			return readPage(p.body, p.typeOf())
		}
	}
	return document{}, &Problem{Why: "the page archive holds no page", Hint: "save the page again"}
}
