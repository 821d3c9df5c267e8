package source

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"

	"brief/briefing"
)

// stream is one of a compound file; a name with a slash lies in a storage.
type stream struct {
	name string
	data []byte
}

const (
	sector   = 512
	noSector = 0xFFFFFFFF
	chainEnd = 0xFFFFFFFE
)

// compound writes a compound file of version 3 ([MS-CFB]): short streams in
// the mini stream, all entries of a storage in one chain of siblings.
func compound(streams ...stream) []byte {
	type entry struct {
		name               string
		kind               byte
		right, child, head uint32
		size               int
	}
	entries := []entry{{"Root Entry", 5, noSector, noSector, chainEnd, 0}}
	var mini, miniFAT []byte
	u32 := func(b []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(b, v) }
	link := func(parent, kid int) {
		at := &entries[parent].child
		for *at != noSector {
			at = &entries[*at].right
		}
		*at = uint32(kid)
	}
	storages := map[string]int{}
	for _, s := range streams {
		parent := 0
		name := s.name
		if dir, base, ok := strings.Cut(s.name, "/"); ok {
			if storages[dir] == 0 {
				entries = append(entries, entry{dir, 1, noSector, noSector, 0, 0})
				storages[dir] = len(entries) - 1
				link(0, storages[dir])
			}
			parent, name = storages[dir], base
		}
		first := uint32(len(mini) / 64)
		n := (len(s.data) + 63) / 64
		for i := range n {
			next := first + uint32(i) + 1
			if i == n-1 {
				next = chainEnd
			}
			miniFAT = u32(miniFAT, next)
		}
		mini = append(mini, append(bytes.Clone(s.data), make([]byte, n*64-len(s.data))...)...)
		entries = append(entries, entry{name, 2, noSector, noSector, first, len(s.data)})
		link(parent, len(entries)-1)
	}
	pad := func(b []byte, fill byte) []byte {
		return append(b, bytes.Repeat([]byte{fill}, (sector-len(b)%sector)%sector)...)
	}
	miniFAT, mini = pad(miniFAT, 0xFF), pad(mini, 0)
	dirSectors := (len(entries) + 3) / 4
	miniFATAt := 1 + dirSectors
	miniAt := miniFATAt + len(miniFAT)/sector
	entries[0].head, entries[0].size = uint32(miniAt), len(mini)
	fat := u32(nil, 0xFFFFFFFD)
	for _, part := range []int{dirSectors, len(miniFAT) / sector, len(mini) / sector} {
		for i := range part {
			if next := uint32(len(fat)/4 + 1); i < part-1 {
				fat = u32(fat, next)
			} else {
				fat = u32(fat, chainEnd)
			}
		}
	}
	var dir []byte
	for _, e := range entries {
		b := make([]byte, 128)
		units := utf16.Encode([]rune(e.name))
		for i, u := range units {
			binary.LittleEndian.PutUint16(b[2*i:], u)
		}
		binary.LittleEndian.PutUint16(b[64:], uint16(2*len(units)+2))
		b[66], b[67] = e.kind, 1
		binary.LittleEndian.PutUint32(b[68:], noSector)
		binary.LittleEndian.PutUint32(b[72:], e.right)
		binary.LittleEndian.PutUint32(b[76:], e.child)
		binary.LittleEndian.PutUint32(b[116:], e.head)
		binary.LittleEndian.PutUint64(b[120:], uint64(e.size))
		dir = append(dir, b...)
	}
	head := make([]byte, 76)
	copy(head, compoundMagic)
	for at, v := range map[int]uint16{24: 0x3E, 26: 3, 28: 0xFFFE, 30: 9, 32: 6} {
		binary.LittleEndian.PutUint16(head[at:], v)
	}
	for at, v := range map[int]uint32{44: 1, 48: 1, 56: 4096, 60: uint32(miniFATAt), 64: uint32(len(miniFAT) / sector), 68: chainEnd} {
		binary.LittleEndian.PutUint32(head[at:], v)
	}
	head = pad(u32(head, 0), 0xFF)
	return bytes.Join([][]byte{head, pad(fat, 0xFF), pad(dir, 0), miniFAT, mini}, nil)
}

func wide(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

// fixedProps are properties of a fixed length: tag, value, tag, value …
func fixedProps(values ...uint64) stream {
	b := make([]byte, 32)
	for i := 0; i+1 < len(values); i += 2 {
		b = binary.LittleEndian.AppendUint32(b, uint32(values[i]))
		b = binary.LittleEndian.AppendUint32(b, 6)
		b = binary.LittleEndian.AppendUint64(b, values[i+1])
	}
	return stream{"__properties_version1.0", b}
}

// 5 March 2031, 09:30 UTC, in tenths of a microsecond since 1601.
const sentIn2031 = (11_644_473_600 + 1_930_469_400) * 10_000_000

func TestOutlook(t *testing.T) {
	march := briefing.Date{Year: 2031, Month: 3, Day: 5}
	const words = "Ministers Haddad and Novák met in Muscat on Tuesday."
	for _, c := range []struct {
		name string
		file []byte
		want string
		meta briefing.Metadata
	}{
		{"plain, in Unicode", compound(fixedProps(0x00390040, sentIn2031), stream{"__substg1.0_0037001F", wide("Ministers meet in Muscat")},
			stream{"__substg1.0_0C1A001F", wide("Ministry of Ports, Press Service")}, stream{"__substg1.0_1000001F", wide(words + "\r\n\r\nTrade grew by 12 percent.\r\n")}),
			"Ministers meet in Muscat\n\n" + words + "\n\nTrade grew by 12 percent.", briefing.Metadata{Date: march, Outlet: "Ministry of Ports, Press Service", From: briefing.FromHeader}},
		{"HTML, in a code page", compound(fixedProps(0x3FDE0003, 1250, 0x0E060040, sentIn2031), stream{"__substg1.0_10130102", []byte("<html><body><p>Ministers Haddad and Nov\xE1k met in Muscat on Tuesday.</p></body></html>")}),
			words, briefing.Metadata{Date: march, From: briefing.FromHeader}},
		{"sent on", compound(fixedProps(0x00390040, sentIn2031+9e15), stream{"__substg1.0_0037001F", wide("FW: Ministers meet in Muscat")},
			stream{"__substg1.0_1000001F", wide("FYI\r\n\r\nFrom: Example News Agency <news@example.org>\r\nSent: Wednesday, March 5, 2031 9:30 AM\r\nTo: Desk\r\nSubject: Ministers meet in Muscat\r\n\r\n" + words)}),
			"Ministers meet in Muscat\n\n" + words, briefing.Metadata{Date: march, Outlet: "Example News Agency", From: briefing.FromHeader}},
	} {
		t.Run(c.name, func(t *testing.T) { wantText(t, "letter.msg", c.file, c.want, c.meta) })
	}
}

func TestOutlookRefused(t *testing.T) {
	whole := compound(fixedProps(), stream{"__substg1.0_1000001F", wide("Ministers Haddad and Novak met in Muscat on Tuesday.")})
	for _, c := range []struct {
		name string
		file []byte
		why  string
	}{
		{"attached.msg", compound(fixedProps(), stream{"__substg1.0_1000001F", wide("see below")}, stream{"__attach_version1.0_#00000000/__substg1.0_3707001F", wide("release.pdf")}), "only attachments (release.pdf)"},
		{"empty.msg", compound(fixedProps()), "the message has no text"},
		{"rtf.msg", compound(fixedProps(), stream{"__substg1.0_10090102", []byte("LZFu")}), "in RTF only"},
		{"locked.docx", compound(stream{"EncryptionInfo", []byte("x")}, stream{"EncryptedPackage", []byte("x")}), "encrypted"},
		{"old.doc", compound(stream{"WordDocument", []byte("x")}), "old Word"},
		{"other.msg", compound(stream{"Workbook", []byte("x")}), "no Outlook message"},
		{"cut.msg", whole[:len(whole)-400], "damaged or cut off"},
		{"none.msg", []byte("Not a message."), "not an Outlook message"},
	} {
		d, problem := extract(c.name, c.file, nil)
		if problem == nil || !strings.Contains(problem.Why, c.why) || problem.Hint == "" {
			t.Errorf("%s: want %q, got %v, %.40q", c.name, c.why, problem, d.text)
		}
	}
}

func FuzzOutlook(f *testing.F) {
	f.Add(compound(fixedProps(0x00390040, sentIn2031), stream{"__substg1.0_0037001F", wide("Talks")}, stream{"__substg1.0_1000001F", wide("Ministers met in Muscat.")}))
	f.Add(compound(fixedProps(0x3FFD0003, 1251), stream{"__substg1.0_1000001E", []byte("Ministers met in Muscat \xcf.")}, stream{"__attach_version1.0_#00000000/__substg1.0_3704001E", []byte("a.pdf")}))
	f.Fuzz(func(t *testing.T, b []byte) { check(t, "a.msg", b) })
}
