package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

const bom = "\xEF\xBB\xBF"

// decode makes text of the bytes of a plain-text report, or says why it can't.
// A byte order mark becomes blanks of the same length, so that offsets are
// those of the file.
func decode(b []byte) (string, *Problem) {
	if bytes.HasPrefix(b, []byte("\xFF\xFE")) || bytes.HasPrefix(b, []byte("\xFE\xFF")) {
		return "", &Problem{Why: "the text is UTF-16, not UTF-8", Hint: "save it as UTF-8"}
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return "", &Problem{Why: fmt.Sprintf("not text: it holds binary data (byte %d)", i), Hint: "name a report in plain text (.txt or .md), or a page, message, document or PDF with its own extension"}
	}
	if i := invalid(b); i >= 0 {
		return "", &Problem{Why: fmt.Sprintf("broken UTF-8 at byte %d (0x%02X)", i, b[i]), Hint: "save it as UTF-8; the bytes there may come from another encoding or a cut-off file"}
	}
	text := string(b)
	if strings.HasPrefix(text, bom) {
		text = "   " + text[len(bom):]
	}
	switch words := strings.TrimSpace(text); {
	case words == "":
		return "", &Problem{Why: "the file is empty", Hint: "put the report's text into it, or leave it out"}
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
