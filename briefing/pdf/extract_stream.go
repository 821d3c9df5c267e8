package pdf

import (
	"bytes"
	"errors"
	"fmt"
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
