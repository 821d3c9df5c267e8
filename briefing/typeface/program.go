package typeface

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// program is the tables of a TrueType file that measuring and subsetting need.
// Lengths are font units.
type program struct {
	tables     map[string][]byte
	loca       []uint32
	advances   []uint16 // by glyph
	glyphCount int
	// metricCount is the number of full entries of hmtx; later glyphs share
	// the advance of the last one.
	metricCount                         int
	upem                                int
	ascent, descent, lineGap, capHeight int
	weight                              int // 100–900
	fsType                              int // what the licence lets documents do
	italicAngle                         float64
	bbox                                [4]int
	postScriptName                      string
}

func u16(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }
func i16(b []byte, at int) int { return int(int16(binary.BigEndian.Uint16(b[at:]))) }

func parseProgram(b []byte) (*program, error) {
	if len(b) < 12 || binary.BigEndian.Uint32(b) != 0x00010000 {
		return nil, errors.New("not a TrueType font (OpenType with CFF outlines and collections are not supported)")
	}
	n := u16(b, 4)
	if len(b) < 12+16*n {
		return nil, errors.New("table directory is cut off")
	}
	p := &program{tables: make(map[string][]byte, n)}
	for i := range n {
		e := b[12+16*i:]
		from, length := uint64(binary.BigEndian.Uint32(e[8:])), uint64(binary.BigEndian.Uint32(e[12:]))
		if from+length > uint64(len(b)) {
			return nil, fmt.Errorf("table %q is cut off", e[:4])
		}
		p.tables[string(e[:4])] = b[from : from+length]
	}
	for _, t := range []struct {
		name string
		size int
	}{{"head", 54}, {"hhea", 36}, {"maxp", 6}, {"hmtx", 4}, {"post", 32}, {"loca", 2}, {"glyf", 0}, {"name", 6}, {"OS/2", 68}} {
		if len(p.tables[t.name]) < t.size {
			return nil, fmt.Errorf("table %q is missing or cut off", t.name)
		}
	}
	p.readMetrics()
	if p.upem == 0 || p.metricCount == 0 || len(p.tables["hmtx"]) < 2*(p.metricCount+p.glyphCount) || p.metricCount > p.glyphCount {
		return nil, errors.New("horizontal metrics do not fit the number of glyphs")
	}
	if err := p.readLoca(); err != nil {
		return nil, err
	}
	p.readAdvances()
	p.postScriptName = p.readName(6)
	return p, nil
}

func (p *program) readMetrics() {
	head, hhea, os2 := p.tables["head"], p.tables["hhea"], p.tables["OS/2"]
	p.upem = u16(head, 18)
	p.glyphCount, p.metricCount = u16(p.tables["maxp"], 4), u16(hhea, 34)
	p.ascent, p.descent, p.lineGap = i16(hhea, 4), i16(hhea, 6), i16(hhea, 8)
	p.capHeight = p.ascent
	if u16(os2, 0) >= 2 && len(os2) >= 90 {
		p.capHeight = i16(os2, 88)
	}
	p.weight, p.fsType = u16(os2, 4), u16(os2, 8)
	p.italicAngle = float64(int32(binary.BigEndian.Uint32(p.tables["post"][4:]))) / 65536
	for i := range p.bbox {
		p.bbox[i] = i16(head, 36+2*i)
	}
}

func (p *program) readLoca() error {
	loca, long := p.tables["loca"], u16(p.tables["head"], 50) != 0
	size := 2
	if long {
		size = 4
	}
	if len(loca) < size*(p.glyphCount+1) {
		return errors.New("table \"loca\" is cut off")
	}
	p.loca = make([]uint32, p.glyphCount+1)
	for i := range p.loca {
		if long {
			p.loca[i] = binary.BigEndian.Uint32(loca[4*i:])
		} else {
			p.loca[i] = 2 * uint32(u16(loca, 2*i))
		}
		if i > 0 && p.loca[i] < p.loca[i-1] || int64(p.loca[i]) > int64(len(p.tables["glyf"])) {
			return fmt.Errorf("outline of glyph %d is out of range", i)
		}
	}
	return nil
}

// readName gives the Windows Unicode entry of the name table, ASCII only.
func (p *program) readName(id int) string {
	t := p.tables["name"]
	for i := range u16(t, 2) {
		at := 6 + 12*i
		if at+12 > len(t) {
			break
		}
		from, length := u16(t, 4)+u16(t, at+10), u16(t, at+8)
		if u16(t, at) != 3 || u16(t, at+6) != id || from+length > len(t) {
			continue
		}
		var name []byte
		for j := from + 1; j < from+length; j += 2 {
			if c := t[j]; c > ' ' && c < 127 {
				name = append(name, c)
			}
		}
		return string(name)
	}
	return "Unnamed"
}

func (p *program) readAdvances() {
	hmtx := p.tables["hmtx"]
	p.advances = make([]uint16, p.glyphCount)
	for g := range p.advances {
		p.advances[g] = uint16(u16(hmtx, 4*min(g, p.metricCount-1)))
	}
}

func (p *program) advance(glyph int) int {
	if glyph >= len(p.advances) {
		return 0
	}
	return int(p.advances[glyph])
}

func (p *program) sideBearing(glyph int) int {
	if glyph < p.metricCount {
		return i16(p.tables["hmtx"], 4*glyph+2)
	}
	return i16(p.tables["hmtx"], 4*p.metricCount+2*(glyph-p.metricCount))
}

func (p *program) outline(glyph int) []byte {
	return p.tables["glyf"][p.loca[glyph]:p.loca[glyph+1]]
}
