package source

import (
	"bytes"
	"io/fs"
	"path"
	"strings"

	"brief/briefing"
)

// format is what the bytes of a report are.
type format uint8

const (
	plainText format = iota
	webPage
	webArchive // a page with its parts in one MIME message
	internetMail
	outlookMail
	word
	pdfDocument
)

// byExtension are the files of a folder that are reports. The content has the
// last word on their format.
var byExtension = map[string]format{
	".txt": plainText, ".text": plainText, ".md": plainText, ".markdown": plainText,
	".html": webPage, ".htm": webPage, ".xhtml": webPage, ".mhtml": webArchive, ".mht": webArchive,
	".eml": internetMail, ".msg": outlookMail, ".docx": word, ".pdf": pdfDocument,
}

// unread are formats in which reports do come but which are not read.
var unread = map[string]string{".doc": "old Word", ".odt": "OpenDocument", ".rtf": "RTF", ".epub": "EPUB"}

// document is what a format's reader makes of a file.
type document struct {
	text string
	// What the file says of the report outside its text; zero where it says
	// nothing.
	briefing.Metadata
}

// extract makes text of a report's bytes, or says why it can't.
func extract(name string, b []byte, pdf PrintReader) (d document, problem *Problem) {
	defer func() {
		// The readers check what they read; this is for what a library
		// overlooked. One broken file must not take the others with it.
		if x := recover(); x != nil {
			d, problem = document{}, broken("the file")
		}
	}()
	f, problem := sniff(name, b)
	if problem != nil {
		return document{}, problem
	}
	if f == plainText && len(b) > Limit {
		p := tooLarge(megabytes(int64(len(b))), Limit)
		return document{}, &p
	}
	switch f {
	case webPage:
		d, problem = readPage(b, "")
	case webArchive:
		d, problem = readWebArchive(b)
	case internetMail:
		d, problem = readMail(b)
	case outlookMail:
		d, problem = readOutlook(b)
	case word:
		d, problem = readWord(b)
	case pdfDocument:
		d, problem = readPDF(b, pdf)
	default:
		d.text, problem = decode(b)
	}
	if problem == nil {
		problem = judge(d.text, f)
	}
	if problem != nil {
		return document{}, problem
	}
	return d, nil
}

// sniff tells the format by the content and, where that can be taken for more
// than one, by the name.
func sniff(name string, b []byte) (format, *Problem) {
	ext := strings.ToLower(path.Ext(name))
	start := b[:min(len(b), 4096)]
	switch {
	case bytes.Contains(start[:min(len(start), 1024)], []byte("%PDF-")) && (ext == ".pdf" || bytes.HasPrefix(start, []byte("%PDF-"))):
		return pdfDocument, nil
	case bytes.HasPrefix(start, []byte("PK\x03\x04")):
		return word, nil
	case bytes.HasPrefix(start, []byte(compoundMagic)):
		return outlookMail, nil
	case bytes.HasPrefix(start, []byte("{\\rtf")):
		return 0, notYet("RTF")
	}
	if known := unread[ext]; known != "" {
		return 0, notYet(known)
	}
	f := byExtension[ext]
	switch {
	case looksLikePage(start):
		return webPage, nil
	case f == internetMail || f == webArchive || looksLikeMail(start):
		if isWebArchive(b) {
			return webArchive, nil
		}
		return internetMail, nil
	case f == outlookMail, f == word, f == pdfDocument:
		return 0, wrongContent(f, b)
	}
	return f, nil
}

// wrongContent says what is wrong with a file that has the name of a format
// but not its first bytes.
func wrongContent(f format, b []byte) *Problem {
	called := map[format]string{outlookMail: "an Outlook message", word: "a Word document", pdfDocument: "a PDF"}[f]
	if len(bytes.TrimSpace(b)) == 0 {
		return &Problem{Why: "the file is empty", Hint: "save or download it again"}
	}
	return &Problem{Why: "not " + called + ", whatever its name says, or cut off at its start", Hint: "save or download it again"}
}

// ofInterest says whether a file of a folder is a report, or could be taken
// for one by its owner: pictures and programs are passed over, an old Word file
// is named as not read. PDFs in a folder that this program wrote into are its
// own.
func ofInterest(fsys fs.FS, name string) bool {
	ext := strings.ToLower(path.Ext(name))
	if ext == ".pdf" {
		if _, err := fs.Stat(fsys, path.Join(path.Dir(name), ".brief")); err == nil {
			return false
		}
	}
	_, read := byExtension[ext]
	return read || unread[ext] != ""
}

// partsOfPage says whether a folder holds the parts of a web page saved beside
// it ("talks.html" and "talks_files"): frames with adverts are pages, too, but
// no reports.
func partsOfPage(fsys fs.FS, dir string) bool {
	for _, tail := range []string{"_files", ".files", "-Dateien", "_fichiers", "_archivos"} {
		page, ok := strings.CutSuffix(dir, tail)
		if !ok {
			continue
		}
		for _, ext := range []string{".html", ".htm", ".xhtml"} {
			if _, err := fs.Stat(fsys, page+ext); err == nil {
				return true
			}
		}
	}
	return false
}

func notYet(format string) *Problem {
	return &Problem{
		Why:  format + " files are not read",
		Hint: "save it as PDF, .docx or plain text (.txt, UTF-8) and name that file",
	}
}

// broken is a file of a known format that cannot be read to its end.
func broken(what string) *Problem {
	return &Problem{Why: what + " is damaged or cut off", Hint: "save or download it again"}
}
