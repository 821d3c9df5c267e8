package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"errors"
	"fmt"
	"io"

	"golang.org/x/image/tiff/lzw"
)

// streamObject is a stream with its data as stored.
type streamObject struct {
	dict dict
	raw  []byte
}

// stream reads the data that follow the keyword, and says where they end. Where the length is wrong, as
// after a hand's change, the data end at "endstream".
func (f *file) stream(d dict, at int) (object, int, error) {
	switch {
	case bytes.HasPrefix(f.b[at:], []byte("\r\n")):
		at += 2
	case at < len(f.b) && (f.b[at] == '\n' || f.b[at] == '\r'):
		at++
	}
	if n, ok := f.integer(d["Length"]); ok && n >= 0 && n <= len(f.b)-at {
		l := &lexer{b: f.b, at: at + n}
		if next, err := l.next(); err == nil && next == operator("endstream") {
			return &streamObject{d, f.b[at : at+n]}, at + n, nil
		}
	}
	f.mended = true
	end := bytes.Index(f.b[at:], []byte("endstream"))
	if end < 0 {
		return nil, len(f.b), errors.New("a stream has no end")
	}
	raw := f.b[at : at+end]
	raw = bytes.TrimSuffix(raw, []byte("\n"))
	return &streamObject{d, bytes.TrimSuffix(raw, []byte("\r"))}, at + end, nil
}

// data unpacks a stream.
func (f *file) data(s *streamObject) ([]byte, error) {
	filters, params := f.array(s.dict["Filter"]), f.array(s.dict["DecodeParms"])
	if n := f.name(s.dict["Filter"]); n != "" {
		filters, params = array{name(n)}, array{s.dict["DecodeParms"]}
	}
	b := s.raw
	for i, filter := range filters {
		var p dict
		if i < len(params) {
			p = f.dict(params[i])
		}
		var err error
		switch n := f.name(filter); n {
		case "FlateDecode", "Fl":
			b, err = f.inflate(b, p)
		case "ASCIIHexDecode", "AHx":
			o, e := (&lexer{b: append(bytes.Clone(b), '>')}).hex()
			data, _ := o.(str)
			b, err = []byte(data), e
		case "ASCII85Decode", "A85":
			b, err = unpackASCII85(b)
		case "LZWDecode", "LZW":
			b, err = f.bounded(lzw.NewReader(bytes.NewReader(b), lzw.MSB, 8))
		case "RunLengthDecode", "RL":
			b, err = f.unpackRuns(b)
		default:
			err = fmt.Errorf("filter %q is not supported", n)
		}
		if err != nil {
			return nil, err
		}
	}
	if f.budget -= len(b); f.budget < 0 {
		return nil, fmt.Errorf("more than %d MB of data are packed in the file", maxUnpacked>>20)
	}
	return b, nil
}

func (f *file) inflate(b []byte, params dict) ([]byte, error) {
	z, err := zlib.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	out, err := f.bounded(z)
	if err != nil {
		return nil, err
	}
	predictor, ok := f.integer(params["Predictor"])
	if !ok || predictor == 1 {
		return out, nil
	}
	if predictor < 10 {
		return nil, errors.New("TIFF predictors are not supported")
	}
	columns, colors, bits := 1, 1, 8
	for key, v := range map[name]*int{"Columns": &columns, "Colors": &colors, "BitsPerComponent": &bits} {
		if n, ok := f.integer(params[key]); ok && n > 0 && n < 1<<20 {
			*v = n
		}
	}
	if colors > 32 || bits > 16 {
		return nil, errors.New("predictor of an unknown form")
	}
	return unpredict(out, (columns*colors*bits+7)/8, max(1, colors*bits/8))
}

// bounded reads no more than may still be unpacked.
func (f *file) bounded(from io.ReadCloser) ([]byte, error) {
	defer from.Close()
	out, err := io.ReadAll(io.LimitReader(from, int64(f.budget)+1))
	if err != nil {
		return nil, err
	}
	if len(out) > f.budget {
		return nil, fmt.Errorf("more than %d MB of data are packed in the file", maxUnpacked>>20)
	}
	return out, nil
}

func unpackASCII85(b []byte) ([]byte, error) {
	b = bytes.TrimPrefix(bytes.TrimSpace(b), []byte("<~"))
	if i := bytes.Index(b, []byte("~")); i >= 0 {
		b = b[:i]
	}
	return io.ReadAll(ascii85.NewDecoder(bytes.NewReader(b)))
}

// unpackRuns undoes the run lengths of ISO 32000-1, 7.4.5.
func (f *file) unpackRuns(b []byte) ([]byte, error) {
	var out []byte
	for len(b) > 0 && b[0] != 128 {
		n := int(b[0])
		switch {
		case n < 128 && len(b) >= n+2:
			out = append(out, b[1:n+2]...)
			b = b[n+2:]
		case n > 128 && len(b) >= 2:
			out = append(out, bytes.Repeat(b[1:2], 257-n)...)
			b = b[2:]
		default:
			return nil, errors.New("a run is cut off")
		}
		if len(out) > f.budget {
			return nil, fmt.Errorf("more than %d MB of data are packed in the file", maxUnpacked>>20)
		}
	}
	return out, nil
}

// unpredict undoes the filters of PNG: rows of width bytes after a byte that
// names the filter, pixels of size bytes.
func unpredict(b []byte, width, size int) ([]byte, error) {
	out := make([]byte, 0, len(b))
	above := make([]byte, width)
	for len(b) > 0 {
		kind := b[0]
		row := bytes.Clone(b[1:min(len(b), width+1)])
		b = b[1+len(row):]
		for i := range row {
			var left, up, corner byte
			up = above[i]
			if i >= size {
				left, corner = row[i-size], above[i-size]
			}
			switch kind {
			case 0:
			case 1:
				row[i] += left
			case 2:
				row[i] += up
			case 3:
				row[i] += byte((int(left) + int(up)) / 2)
			case 4:
				row[i] += paeth(left, up, corner)
			default:
				return nil, fmt.Errorf("row filter %d is unknown", kind)
			}
		}
		out = append(out, row...)
		copy(above, row)
	}
	return out, nil
}

func paeth(left, up, corner byte) byte {
	p := int(left) + int(up) - int(corner)
	dl, du, dc := abs(p-int(left)), abs(p-int(up)), abs(p-int(corner))
	switch {
	case dl <= du && dl <= dc:
		return left
	case du <= dc:
		return up
	}
	return corner
}

func abs(v int) int {
	if v < 0 {
		return -v
	}
	return v
}

// objectStream is a stream that holds objects, with their places in it.
type objectStream struct {
	data  []byte
	first int
	at    map[int]int
}

func (f *file) fromStream(stream, n int) (object, error) {
	s, err := f.objectStream(stream)
	if err != nil {
		return nil, err
	}
	at, ok := s.at[n]
	if !ok || s.first+at > len(s.data) {
		return nil, fmt.Errorf("it is not in stream %d", stream)
	}
	o, err := (&lexer{b: s.data, at: s.first + at}).next()
	if op, ok := o.(operator); ok {
		return nil, fmt.Errorf("%.20q instead of an object", string(op))
	}
	return o, err
}

func (f *file) objectStream(n int) (*objectStream, error) {
	if s, ok := f.streams[n]; ok {
		if s == nil {
			return nil, errors.New("its stream is damaged")
		}
		return s, nil
	}
	f.streams[n] = nil
	holder, ok := f.load(n).(*streamObject)
	if !ok {
		return nil, fmt.Errorf("object %d is no stream", n)
	}
	data, err := f.data(holder)
	if err != nil {
		return nil, err
	}
	count, _ := f.integer(holder.dict["N"])
	first, ok := f.integer(holder.dict["First"])
	if !ok || first < 0 || first > len(data) {
		return nil, errors.New("its stream has no index")
	}
	s := &objectStream{data: data, first: first, at: make(map[int]int)}
	l := &lexer{b: data[:first]}
	for range count {
		number, ok := l.integer()
		at, ok2 := l.integer()
		if !ok || !ok2 {
			break
		}
		s.at[number] = at
	}
	f.streams[n] = s
	return s, nil
}
