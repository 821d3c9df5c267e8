package source

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain are the extensions of files that a folder's reports have.
var plain = map[string]bool{".txt": true, ".text": true, ".md": true, ".markdown": true}

// later are formats in which reports do come but which are not read.
var later = map[string]string{
	".pdf": "PDF", ".docx": "Word", ".doc": "Word", ".odt": "OpenDocument", ".rtf": "RTF",
	".html": "HTML", ".htm": "HTML", ".xhtml": "HTML", ".mhtml": "HTML", ".eml": "email", ".msg": "email", ".epub": "EPUB",
}

// ofInterest says whether a file of a folder is a report, or could be taken
// for one by its owner: pictures and programs are passed over, a PDF is named
// as not read. PDFs in a folder that this program wrote into are its own.
func ofInterest(fsys fs.FS, name string) bool {
	ext := strings.ToLower(path.Ext(name))
	if plain[ext] {
		return true
	}
	if ext == ".pdf" {
		if _, err := fs.Stat(fsys, path.Join(path.Dir(name), ".brief")); err == nil {
			return false
		}
	}
	return later[ext] != ""
}

// foreign refuses a file by its extension.
func foreign(name string) *Problem {
	if format := later[strings.ToLower(path.Ext(name))]; format != "" {
		return notYet(format)
	}
	return nil
}

func notYet(format string) *Problem {
	return &Problem{
		Why:  format + " files are not read yet",
		Hint: "save it as plain text (.txt, UTF-8) and name that file",
	}
}

// magics are the first bytes of files that are no text.
var magics = []struct{ start, format string }{
	{"%PDF-", "PDF"}, {"PK\x03\x04", "Word or ZIP"}, {"\xD0\xCF\x11\xE0", "Word"}, {"{\\rtf", "RTF"},
}

const bom = "\xEF\xBB\xBF"

// decode makes text of a report's bytes, or says why it can't. A byte order
// mark becomes blanks of the same length, so that offsets are those of the
// file.
func decode(b []byte) (string, *Problem) {
	for _, m := range magics {
		if bytes.HasPrefix(b, []byte(m.start)) {
			return "", notYet(m.format)
		}
	}
	if bytes.HasPrefix(b, []byte("\xFF\xFE")) || bytes.HasPrefix(b, []byte("\xFE\xFF")) {
		return "", &Problem{Why: "the text is UTF-16, not UTF-8", Hint: "save it as UTF-8"}
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return "", &Problem{Why: fmt.Sprintf("not text: it holds binary data (byte %d)", i), Hint: "name a report in plain text (.txt or .md)"}
	}
	if i := invalid(b); i >= 0 {
		return "", &Problem{Why: fmt.Sprintf("broken UTF-8 at byte %d (0x%02X)", i, b[i]), Hint: "save it as UTF-8; the bytes there may come from another encoding or a cut-off file"}
	}
	text := string(b)
	if strings.HasPrefix(text, bom) {
		text = "   " + text[len(bom):]
	}
	words := strings.TrimSpace(text)
	switch {
	case words == "":
		return "", &Problem{Why: "the file is empty", Hint: "put the report's text into it, or leave it out"}
	case isHTML(words):
		return "", notYet("HTML")
	case strings.IndexFunc(words, unicode.IsLetter) < 0:
		return "", &Problem{Why: "no words found in it", Hint: "name a report in plain text (.txt or .md)"}
	}
	return text, nil
}

// invalid is the offset of the first byte that is not part of UTF-8, -1 if
// there is none.
func invalid(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

func isHTML(words string) bool {
	start := strings.ToLower(words[:min(len(words), 64)])
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html") ||
		strings.HasPrefix(start, "<?xml")
}
