package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
)

// readTables reads the chain of cross-reference tables from the last one back.
func (f *file) readTables() error {
	i := bytes.LastIndex(f.b, []byte("startxref"))
	if i < 0 {
		return errors.New("it has no cross-reference table")
	}
	offset, ok := (&lexer{b: f.b, at: i + len("startxref")}).integer()
	if !ok {
		return errors.New("it has no cross-reference table")
	}
	seen := make(map[int]bool)
	for queue := []int{offset}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if seen[at] {
			continue
		}
		seen[at] = true
		if at < 0 || at >= len(f.b) {
			return errors.New("its cross-reference table lies outside the file")
		}
		trailer, err := f.readTable(at)
		if err != nil {
			return err
		}
		for key, v := range trailer {
			if _, newer := f.trailer[key]; !newer {
				f.trailer[key] = v
			}
		}
		// A hybrid file hides newer entries in a stream.
		for _, key := range []name{"XRefStm", "Prev"} {
			if at, ok := trailer[key].(float64); ok {
				queue = append(queue, int(at))
			}
		}
	}
	return nil
}

func (f *file) readTable(at int) (dict, error) {
	l := &lexer{b: f.b, at: at}
	l.skipSpace()
	if !bytes.HasPrefix(f.b[l.at:], []byte("xref")) {
		return f.readTableStream(at)
	}
	l.at += len("xref")
	for {
		here := l.at
		first, ok := l.integer()
		count, ok2 := l.integer()
		if !ok || !ok2 {
			l.at = here
			break
		}
		if err := f.readSection(l, first, count); err != nil {
			return nil, err
		}
	}
	if o, err := l.next(); err != nil || o != operator("trailer") {
		return nil, errors.New("its cross-reference table has no trailer")
	}
	o, err := l.next()
	trailer, ok := o.(dict)
	if err != nil || !ok {
		return nil, errors.New("its trailer is damaged")
	}
	return trailer, nil
}

func (f *file) readSection(l *lexer, first, count int) error {
	for n := first; n < first+count; n++ {
		offset, ok := l.integer()
		_, ok2 := l.integer()
		kind, err := l.next()
		if !ok || !ok2 || err != nil {
			return errors.New("its cross-reference table is damaged")
		}
		if kind == operator("n") {
			f.place(n, place{offset: offset})
		} else {
			f.place(n, place{offset: -1})
		}
	}
	return nil
}

// place notes where an object is, unless a newer table said so already.
func (f *file) place(n int, p place) {
	if _, newer := f.places[n]; !newer {
		f.places[n] = p
	}
}

func (f *file) readTableStream(at int) (dict, error) {
	n, ok := (&lexer{b: f.b, at: at}).integer()
	if !ok {
		return nil, errors.New("its cross-reference table is damaged")
	}
	o, err := f.at(at, n)
	s, ok := o.(*streamObject)
	if err != nil || !ok || s.dict["Type"] != name("XRef") {
		return nil, errors.New("its cross-reference table is damaged")
	}
	data, err := f.data(s)
	if err != nil {
		return nil, fmt.Errorf("its cross-reference table: %w", err)
	}
	var widths [3]int
	w := f.array(s.dict["W"])
	for i := range widths {
		if i < len(w) {
			widths[i], _ = f.integer(w[i])
		}
		if widths[i] < 0 || widths[i] > 8 {
			return nil, errors.New("its cross-reference table is damaged")
		}
	}
	index := f.array(s.dict["Index"])
	if index == nil {
		index = array{0.0, s.dict["Size"]}
	}
	for i := 0; i+1 < len(index); i += 2 {
		first, ok := f.integer(index[i])
		count, ok2 := f.integer(index[i+1])
		if !ok || !ok2 {
			return nil, errors.New("its cross-reference table is damaged")
		}
		data = f.readRows(data, widths, first, count)
	}
	return s.dict, nil
}

func (f *file) readRows(data []byte, widths [3]int, first, count int) []byte {
	size := widths[0] + widths[1] + widths[2]
	for n := first; n < first+count && size > 0 && len(data) >= size; n++ {
		fields := [3]int{1, 0, 0}
		for i, w := range widths {
			if w > 0 {
				fields[i] = 0
			}
			for _, c := range data[:w] {
				fields[i] = fields[i]<<8 | int(c)
			}
			data = data[w:]
		}
		switch fields[0] {
		case 1:
			f.place(n, place{offset: fields[1]})
		case 2:
			f.place(n, place{inStream: fields[1]})
		default:
			f.place(n, place{offset: -1})
		}
	}
	return data
}

// rebuild looks for the objects where the tables lead nowhere: the last one of
// a number counts.
func (f *file) rebuild() error {
	f.forget()
	f.rebuilt, f.err = true, nil
	var holders []int
	for at := 0; ; {
		i := bytes.Index(f.b[at:], []byte(" obj"))
		if i < 0 {
			break
		}
		end := at + i
		at = end + len(" obj")
		if n, offset, ok := objectBefore(f.b, end); ok {
			f.places[n] = place{offset: offset}
			delete(f.parsed, n)
			if s, ok := f.load(n).(*streamObject); ok && (s.dict["Type"] == name("ObjStm") || s.dict["Type"] == name("XRef")) {
				holders = append(holders, n)
			}
		}
	}
	for _, n := range holders {
		s := f.load(n).(*streamObject)
		if s.dict["Type"] == name("XRef") {
			maps.Copy(f.trailer, s.dict)
			continue
		}
		if in, err := f.objectStream(n); err == nil {
			for number := range in.at {
				f.place(number, place{inStream: n})
			}
		}
	}
	for rest := f.b; ; {
		i := bytes.Index(rest, []byte("trailer"))
		if i < 0 {
			break
		}
		rest = rest[i+len("trailer"):]
		if o, err := (&lexer{b: rest}).next(); err == nil {
			if d, ok := o.(dict); ok {
				maps.Copy(f.trailer, d)
			}
		}
	}
	clear(f.parsed)
	f.err = nil
	if f.catalog() == nil && f.trailer["Encrypt"] == nil {
		return errors.New("it has no catalog")
	}
	return nil
}

// objectBefore reads "N G" backwards from the " obj" at end.
func objectBefore(b []byte, end int) (n, offset int, ok bool) {
	at := end
	digits := func() bool {
		from := at
		for at > 0 && b[at-1] >= '0' && b[at-1] <= '9' {
			at--
		}
		return at < from
	}
	if !digits() || at == 0 || b[at-1] != ' ' {
		return 0, 0, false
	}
	at--
	if !digits() {
		return 0, 0, false
	}
	n, ok = (&lexer{b: b, at: at}).integer()
	return n, at, ok
}
