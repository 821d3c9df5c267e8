package pdf

import (
	"bytes"
	"errors"
	"fmt"
)

// file is a PDF being read. Objects are parsed when they are asked for; those
// that are missing or broken read as null, as the format says.
type file struct {
	b       []byte
	places  map[int]place
	trailer dict
	parsed  map[int]object
	streams map[int]*objectStream
	// rebuilt says that the cross-reference table was of no use and the
	// objects were looked for.
	rebuilt bool
	// mended says that the length of a stream was wrong and its end looked for.
	mended bool
	// budget is how many more bytes may be unpacked: a small file can hold a
	// very large one.
	budget int
	// spent is how many bytes were read as objects; overlapping objects could
	// make a file read itself over and over.
	spent int
	err   error // the first damage that hides content
}

// place is where an object is: at an offset of the file, or as one of the
// objects in a stream.
type place struct {
	offset   int
	inStream int // number of the object stream, 0 if none
}

const (
	maxUnpacked = 64 << 20
	maxRereads  = 16
)

// openFile finds the objects of a PDF.
func openFile(b []byte) (*file, error) {
	at := bytes.Index(b[:min(len(b), 1024)], []byte("%PDF-"))
	if at < 0 {
		return nil, errors.New("this is not a PDF file")
	}
	f := &file{b: b[at:], budget: maxUnpacked}
	f.forget()
	err := f.readTables()
	if err == nil && f.trailer["Encrypt"] == nil && f.catalog() == nil {
		err = errors.New("the file has no catalog")
	}
	if err != nil {
		if rebuildErr := f.rebuild(); rebuildErr != nil {
			return nil, fmt.Errorf("the PDF is damaged: %w", err)
		}
	}
	if f.trailer["Encrypt"] != nil {
		return nil, errors.New("the PDF is encrypted: save it without a password first")
	}
	return f, nil
}

func (f *file) forget() {
	f.places = make(map[int]place)
	f.parsed = make(map[int]object)
	f.streams = make(map[int]*objectStream)
	f.trailer = dict{}
}

func (f *file) catalog() dict {
	c := f.dict(f.trailer["Root"])
	if f.dict(c["Pages"]) == nil {
		return nil
	}
	return c
}

// fail notes damage that makes the text incomplete.
func (f *file) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

// resolve follows references.
func (f *file) resolve(o object) object {
	for range 32 {
		r, ok := o.(reference)
		if !ok {
			return o
		}
		o = f.load(r.number)
	}
	return nil
}

func (f *file) load(n int) object {
	if o, ok := f.parsed[n]; ok {
		return o
	}
	f.parsed[n] = nil // an object that needs itself is null
	p, ok := f.places[n]
	if !ok || p.offset < 0 { // not there, or deleted
		return nil
	}
	var o object
	var err error
	if p.inStream > 0 {
		o, err = f.fromStream(p.inStream, n)
	} else {
		o, err = f.at(p.offset, n)
	}
	if err != nil {
		f.fail(fmt.Errorf("object %d: %w", n, err))
		return nil
	}
	f.parsed[n] = o
	return o
}

// at parses object n at an offset.
func (f *file) at(offset, n int) (object, error) {
	if offset >= len(f.b) {
		return nil, errors.New("it lies outside the file")
	}
	if f.spent > maxRereads*len(f.b) {
		return nil, errors.New("objects lie over each other")
	}
	l := &lexer{b: f.b, at: offset}
	defer func() { f.spent += l.at - offset }()
	number, ok := l.integer()
	_, ok2 := l.integer()
	if !ok || !ok2 || number != n {
		return nil, errors.New("it is not at its place")
	}
	if o, err := l.next(); err != nil || o != operator("obj") {
		return nil, errors.New("it is not at its place")
	}
	o, err := l.next()
	if err != nil {
		return nil, err
	}
	if op, ok := o.(operator); ok {
		if op == "endobj" {
			return nil, nil
		}
		return nil, fmt.Errorf("%.20q instead of an object", string(op))
	}
	if d, ok := o.(dict); ok {
		here := l.at
		if next, err := l.next(); err == nil && next == operator("stream") {
			var s object
			s, l.at, err = f.stream(d, l.at)
			return s, err
		}
		l.at = here
	}
	return o, nil
}

// The views of an object: the zero value where it is of another kind.

func (f *file) dict(o object) dict {
	switch o := f.resolve(o).(type) {
	case dict:
		return o
	case *streamObject:
		return o.dict
	}
	return nil
}

func (f *file) array(o object) array {
	a, _ := f.resolve(o).(array)
	return a
}

func (f *file) integer(o object) (int, bool) {
	v, ok := f.resolve(o).(float64)
	if !ok || v < -1<<31 || v > 1<<31 {
		return 0, false
	}
	return int(v), true
}

func (f *file) name(o object) string {
	n, _ := f.resolve(o).(name)
	return string(n)
}

func (f *file) text(o object) string {
	s, _ := f.resolve(o).(str)
	return s.decode()
}
