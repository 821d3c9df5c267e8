package main

import (
	"archive/zip"
	"html"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// docx writes the lines of a text into a Word document.
func docx(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: docx FILE TEXT")
	}
	var body strings.Builder
	for l := range strings.Lines(ts.ReadFile(args[1])) {
		body.WriteString("<w:p><w:r><w:t>" + html.EscapeString(strings.TrimSpace(l)) + "</w:t></w:r></w:p>")
	}
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	z := zip.NewWriter(f)
	w, err := z.Create("word/document.xml")
	ts.Check(err)
	_, err = w.Write([]byte(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body.String() + `</w:body></w:document>`))
	ts.Check(err)
	ts.Check(z.Close())
	ts.Check(f.Close())
}
