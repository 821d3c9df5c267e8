package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
)

// packSize is how many objects share an object stream: a tagged document has
// many small ones that are alike, and a reader unpacks them together.
const packSize = 500

// file writes header, objects, cross-reference stream and trailer. Objects
// that are no streams are packed into object streams. The file's ID is a
// digest of its objects, so that it changes when the content does.
func (o *objects) file(root, info int) []byte {
	places := make([]place, len(o.body), len(o.body)+8)
	places = o.pack(places)
	size := 1024
	for n, b := range o.body {
		if places[n].inStream == 0 {
			size += len(b) + 32
		}
	}
	out := bytes.NewBuffer(make([]byte, 0, size))
	out.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	for n, body := range o.body {
		if body == nil || places[n].inStream > 0 {
			continue
		}
		places[n].offset = out.Len()
		out.Write(strconv.AppendInt(out.AvailableBuffer(), int64(n), 10))
		out.WriteString(" 0 obj\n")
		out.Write(body)
		out.WriteString("\nendobj\n")
	}
	id := sha256.Sum256(out.Bytes())
	xref := o.reserve()
	at := out.Len()
	places = append(places, place{offset: at})
	o.setDeflated(xref, fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%X><%X>]",
		len(places), ref(root), ref(info), id[:16], id[:16]), xrefRows(places))
	fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", xref, o.body[xref], at)
	return out.Bytes()
}

// pack moves objects into object streams and notes where they are: the number
// of the stream, and in offset the place among its objects.
func (o *objects) pack(places []place) []place {
	var packed []int
	for n, body := range o.body {
		if body != nil && !bytes.HasSuffix(body, []byte("\nendstream")) {
			packed = append(packed, n)
		}
	}
	for len(packed) > 0 {
		part := packed[:min(packSize, len(packed))]
		packed = packed[len(part):]
		stream := o.reserve()
		places = append(places, place{})
		size := 0
		for _, n := range part {
			size += len(o.body[n]) + 1
		}
		index, data := make([]byte, 0, 12*len(part)), make([]byte, 0, size)
		for i, n := range part {
			places[n] = place{inStream: stream, offset: i}
			index = append(strconv.AppendInt(index, int64(n), 10), ' ')
			index = append(strconv.AppendInt(index, int64(len(data)), 10), ' ')
			data = append(append(data, o.body[n]...), '\n')
		}
		o.setDeflated(stream, fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(part), len(index)), append(index, data...))
	}
	return places
}

// xrefRows are the rows of a cross-reference stream: kind, place, index or
// generation in 1, 4 and 2 bytes.
func xrefRows(places []place) []byte {
	b := make([]byte, 0, 7*len(places))
	for n, p := range places {
		kind, where, index := byte(1), p.offset, 0
		switch {
		case p.inStream > 0:
			kind, where, index = 2, p.inStream, p.offset
		case n == 0 || p.offset == 0:
			kind, where, index = 0, 0, 0xFFFF
		}
		b = append(b, kind, byte(where>>24), byte(where>>16), byte(where>>8), byte(where), byte(index>>8), byte(index))
	}
	return b
}
