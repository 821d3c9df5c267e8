package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"strconv"
	"sync"
)

// objects is the table of the objects of a file that is being written, without
// "N 0 obj" and "endobj". Number 0 is not used.
type objects struct{ body [][]byte }

// reserve gives the number of an object that set fills in later.
func (o *objects) reserve() int {
	o.body = append(o.body, nil)
	return len(o.body) - 1
}

func (o *objects) set(n int, body []byte) { o.body[n] = body }

func (o *objects) add(body string) int {
	n := o.reserve()
	o.body[n] = []byte(body)
	return n
}

// setStream makes object n a stream; dict is the inside of its dictionary.
func (o *objects) setStream(n int, dict string, data []byte) {
	b := make([]byte, 0, len(dict)+len(data)+64)
	b = append(append(b, "<<"...), dict...)
	b = append(strconv.AppendInt(append(b, "/Length "...), int64(len(data)), 10), ">>\nstream\n"...)
	o.body[n] = append(append(b, data...), "\nendstream"...)
}

func (o *objects) setDeflated(n int, dict string, data []byte) {
	o.setStream(n, dict+"/Filter/FlateDecode", deflate(data))
}

func (o *objects) addDeflated(dict string, data []byte) int {
	n := o.reserve()
	o.setDeflated(n, dict, data)
	return n
}

// file writes header, objects, cross-reference table and trailer. The file's
// ID is a digest of its objects, so that it changes when the content does.
func (o *objects) file(root, info int) []byte {
	size := 1024
	for _, b := range o.body {
		size += len(b) + 48
	}
	var b bytes.Buffer
	b.Grow(size)
	b.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	offsets := make([]int, len(o.body))
	var number []byte
	for n, body := range o.body {
		if body == nil {
			continue
		}
		offsets[n] = b.Len()
		number = strconv.AppendInt(number[:0], int64(n), 10)
		b.Write(number)
		b.WriteString(" 0 obj\n")
		b.Write(body)
		b.WriteString("\nendobj\n")
	}
	id := sha256.Sum256(b.Bytes())
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n", len(o.body))
	for n, at := range offsets {
		if o.body[n] == nil {
			b.WriteString("0000000000 65535 f \n")
			continue
		}
		digits := strconv.AppendInt(number[:0], int64(at), 10)
		b.WriteString("0000000000"[len(digits):])
		b.Write(digits)
		b.WriteString(" 00000 n \n")
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root %s/Info %s/ID[<%X><%X>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(o.body), ref(root), ref(info), id[:16], id[:16], xref)
	return b.Bytes()
}

// deflater is pooled: a new flate writer allocates about a megabyte.
type deflater struct {
	out bytes.Buffer
	zip *zlib.Writer
}

var deflaters = sync.Pool{New: func() any {
	d := new(deflater)
	d.zip = zlib.NewWriter(&d.out)
	return d
}}

func deflate(data []byte) []byte {
	d := deflaters.Get().(*deflater)
	defer deflaters.Put(d)
	d.out.Reset()
	d.zip.Reset(&d.out)
	// Writing to a bytes.Buffer cannot fail.
	d.zip.Write(data)
	d.zip.Close()
	return bytes.Clone(d.out.Bytes())
}
