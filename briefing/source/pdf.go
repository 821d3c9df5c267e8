package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// PrintReader reads what stands where on the pages of a PDF; an error is a
// damaged file. Package pdf has one.
type PrintReader func([]byte) (briefing.Print, error)

// shares of the characters of a PDF.
const (
	mostUnknown = 0.03 // that may be of no known meaning
	mostHidden  = 0.5  // that may be the unseen text behind a scan
)

// readPDF makes running text of the lines of a PDF's pages.
func readPDF(b []byte, read PrintReader) (document, *Problem) {
	if read == nil {
		return document{}, notYet("PDF")
	}
	print, err := read(b)
	switch {
	case err != nil:
		return document{}, broken("the PDF")
	case print.Encrypted:
		return document{}, encrypted("the PDF")
	case print.Own:
		return document{}, &Problem{Why: "a briefing, no report: brief wrote this PDF", Hint: "name the reports that it was made from"}
	}
	seen, hidden, unknown, images := 0, 0, 0, 0
	for _, p := range print.Pages {
		images += p.Images
		for _, r := range p.Runs {
			n := letters(r.Text)
			if r.Hidden {
				hidden += n
			} else {
				seen += n
			}
			unknown += strings.Count(r.Text, string(utf8.RuneError))
		}
	}
	switch {
	case float64(unknown) > mostUnknown*float64(seen+hidden+unknown):
		return document{}, &Problem{Why: "the PDF does not say which letters its fonts show", Hint: "export it again from the program that wrote it, or copy the words into a text file"}
	case float64(hidden) > mostHidden*float64(seen+hidden):
		return document{}, &Problem{Why: "a scan whose text a program has guessed; figures may be misread", Hint: "compare the text with the picture, and save it as plain text (.txt)"}
	case seen == 0 && images > 0:
		return document{}, &Problem{Why: "a scan: the PDF holds pictures of pages and no text", Hint: "recognise its text (OCR), compare it with the picture, and save it as plain text (.txt)"}
	case seen == 0:
		return document{}, &Problem{Why: "no text found in the PDF", Hint: "export it again from the program that wrote it, or copy the words into a text file"}
	}
	return document{text: tidy(printed(print.Pages))}, nil
}

// letters counts letters and digits.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}
