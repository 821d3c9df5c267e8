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
