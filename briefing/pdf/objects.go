package pdf

import (
	"bytes"
	"compress/zlib"
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

// deflateLevel takes a quarter less time for a document than the default of 6
// and makes it some four percent larger.
const deflateLevel = 4

// deflater is pooled: a new flate writer allocates about a megabyte.
type deflater struct {
	out bytes.Buffer
	zip *zlib.Writer
}

var deflaters = sync.Pool{New: func() any {
	d := new(deflater)
	// The level is one of those there are.
	d.zip, _ = zlib.NewWriterLevel(&d.out, deflateLevel)
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
