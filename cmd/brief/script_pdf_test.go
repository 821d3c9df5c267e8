package main

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"brief/briefing/pdf"

	"github.com/rogpeppe/go-internal/testscript"
)

// stream is a stream of a PDF that brief wrote. The end of its data is "\n" alone: the
// last byte of the data may be a "\r".
var stream = regexp.MustCompile(`(?s)/Length \d+([^>]*(?:>>[^>]*)?>>\s*stream\r?\n)(.*?)(\nendstream)`)

// unpacked is the content of a stream, nil where it is none that is deflated.
func unpacked(packed []byte) []byte {
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		return nil
	}
	return plain
}

func inside(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: inside FILE TEXT")
	}
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	found := bytes.Contains(data, []byte(args[1]))
	for _, m := range stream.FindAllSubmatch(data, -1) {
		found = found || bytes.Contains(unpacked(m[2]), []byte(args[1]))
	}
	if found == neg {
		ts.Fatalf("%q inside %s: %v", args[1], args[0], found)
	}
}

func printed(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: printed FILE TEXT")
	}
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	doc, err := pdf.Extract(data)
	ts.Check(err)
	var text strings.Builder
	for _, p := range doc.Pages {
		for _, r := range p.Runs {
			text.WriteString(r.Text + " ")
		}
	}
	if found := strings.Contains(strings.Join(strings.Fields(text.String()), " "), args[1]); found == neg {
		ts.Fatalf("%q printed in %s: %v", args[1], args[0], found)
	}
}

// tamper leaves the offsets of the file wrong, as a careless hand would.
func tamper(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: tamper FILE OLD NEW")
	}
	name := ts.MkAbs(args[0])
	data, err := os.ReadFile(name)
	ts.Check(err)
	changed := 0
	data = stream.ReplaceAllFunc(data, func(m []byte) []byte {
		part := stream.FindSubmatch(m)
		plain := unpacked(part[2])
		if !bytes.Contains(plain, []byte(args[1])) {
			return m
		}
		changed++
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		_, _ = w.Write(bytes.Replace(plain, []byte(args[1]), []byte(args[2]), 1))
		_ = w.Close()
		return fmt.Appendf(nil, "/Length %d%s%s%s", packed.Len(), part[1], packed.Bytes(), part[3])
	})
	if changed == 0 {
		ts.Fatalf("%q is in no stream of %s", args[1], args[0])
	}
	ts.Check(os.WriteFile(name, data, 0o644))
}
