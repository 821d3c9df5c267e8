package text

// nameTable numbers the names of a report as printed and their folded words,
// so that whatever is known of one stands under its number.
type nameTable struct {
	entries []nameEntry
	// slots are openly addressed: a number and 1, 0 is free.
	slots []int32
	words []int32 // see nameEntry
	links []link
}

// nameEntry is a name, a folded word of one, or the sound of one.
type nameEntry struct {
	text     string
	from, to int32 // its words in words, where it is a name
	folded   bool  // from and to are set
	named    bool  // the full name of somebody beside an office
	short    bool  // an abbreviation that the text explains
	sound    int32 // the number of its sound, -1 where not asked yet
	// Lists of people, in the order that they were found in.
	sounding people // who bear a word of this sound
	called   people // who were called by this name
	// Whose surname, given name or inner surname it is.
	last, first, inner holder
}

// people is a list: the places of its first and its last link and 1, 0 if none.
type people struct{ first, last int32 }

// link is one of a list of people.
type link struct {
	who     int
	country string // under which somebody was called by a name
	next    int32
}

// holder is the one person who bears a name, and 1; 0 is nobody, shared more
// than one.
type holder int32

const shared holder = -1

// note says that person k bears the name.
func (h *holder) note(k int) {
	switch *h {
	case 0, holder(k + 1):
		*h = holder(k + 1)
	default:
		*h = shared
	}
}

// fewNames is how many slots a report begins with.
const fewNames = 128

// reset empties the table for the next report.
func (t *nameTable) reset() {
	if t.slots == nil {
		t.slots = make([]int32, fewNames)
	}
	t.slots = t.slots[:fewNames]
	clear(t.slots)
	t.entries, t.words, t.links = t.entries[:0], t.words[:0], t.links[:0]
}

// slot is where s stands among the slots, or the free one where it would.
func (t *nameTable) slot(s string) *int32 {
	mask := uint64(len(t.slots) - 1)
	for k := hashOf(s) >> 16 & mask; ; k = (k + 1) & mask {
		if n := t.slots[k]; n == 0 || t.entries[n-1].text == s {
			return &t.slots[k]
		}
	}
}

// find is the number of s, -1 where it has none.
func (t *nameTable) find(s string) int { return int(*t.slot(s)) - 1 }

// number is the number of s, a new one where it has none.
func (t *nameTable) number(s string) int32 {
	p := t.slot(s)
	if *p == 0 {
		t.entries = append(t.entries, nameEntry{text: s, sound: -1})
		*p = int32(len(t.entries))
		if n := *p; int(n)*2 > len(t.slots) {
			t.grow()
			return n - 1
		}
	}
	return *p - 1
}

// grow gives the table more slots.
func (t *nameTable) grow() {
	n := len(t.slots) * 4
	if cap(t.slots) < n {
		t.slots = make([]int32, n)
	}
	t.slots = t.slots[:n]
	clear(t.slots)
	for k := range t.entries {
		*t.slot(t.entries[k].text) = int32(k + 1)
	}
}

// wordsOf are the folded words of name k.
func (t *nameTable) wordsOf(k int32) []int32 {
	e := &t.entries[k]
	return t.words[e.from:e.to:e.to]
}

// word is the text of number k.
func (t *nameTable) word(k int32) string { return t.entries[k].text }

// join adds a person to a list.
func (t *nameTable) join(p *people, l link) {
	t.links = append(t.links, l)
	n := int32(len(t.links))
	if p.first == 0 {
		p.first = n
	} else {
		t.links[p.last-1].next = n
	}
	p.last = n
}
