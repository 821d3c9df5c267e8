package text

// peopleReader finds the people of one document.
type peopleReader struct {
	d     *Doc
	notes []note // of each token
	// country and place are the indices in d.Countries and d.Places of what starts at
	// a token, mentionAt that in people of the name, runOf that in runs: each is
	// set where the note says so.
	country, place, mentionAt, runOf []int32
	offices                          []office
	people                           []mention

	names  nameTable
	sounds map[string]string // see sound; kept from report to report

	lastSentence int // see sentenceOf

	sorted   []mention   // the people while they are put in order
	order    [2][]uint64 // see sortPeople
	byLength []int       // see lengthOrder
	found    []mention   // mentions that are to be put among the people
	ids      []identity
	runs     []name
	// candidates are the tokens that may begin a name or its title, or be a
	// surname alone, and are of no country or city: few of a report's words.
	candidates []int32
	begins     letters // see noteHolders
}

func newPeopleReader(d *Doc) *peopleReader {
	n := len(d.Tokens)
	r := &d.arena.reader
	*r = peopleReader{
		d: d, notes: zeroed(r.notes, n), country: sized(r.country, n), place: sized(r.place, n), mentionAt: sized(r.mentionAt, n), runOf: sized(r.runOf, n),
		offices: r.offices[:0], people: r.people[:0], sorted: r.sorted[:0], runs: r.runs[:0], sounds: r.sounds,
		order: r.order, found: r.found, ids: r.ids, candidates: r.candidates[:0],
		names: r.names, byLength: r.byLength,
	}
	r.names.reset()
	for k := range d.Countries {
		c := &d.Countries[k]
		if c.Form == FormCapital && r.givenCity(c.Token, c.end) {
			continue
		}
		r.country[c.Token] = int32(k)
		if c.end == c.Token+1 {
			r.notes[c.Token] |= noteGeo | noteCountry | noteCountryEnd
			continue
		}
		r.noteAll(c.Token, c.end, noteGeo)
		r.notes[c.Token] |= noteCountry
		r.notes[c.end-1] |= noteCountryEnd
	}
	for k := range d.Places {
		p := &d.Places[k]
		r.place[p.Token] = int32(k)
		if r.givenCity(p.Token, p.end) {
			continue
		}
		r.noteAll(p.Token, p.end, noteGeo)
		r.notes[p.Token] |= notePlace
	}
	r.abbreviations()
	r.noteNames()
	return r
}

// noteNames notes the words that may be part of a name, and lists those that may
// begin one: not words of places, unless a title may begin with them.
func (r *peopleReader) noteNames() {
	out := r.candidates
	for _, k := range r.d.arena.lists.proper {
		if r.d.marks[k]&markName == 0 {
			continue
		}
		if r.d.nameWord(int(k)) {
			r.notes[k] |= noteName
		}
		if r.notes[k]&noteGeo == 0 || r.d.Tokens[k].class&classTitle != 0 || beginsTitle(r.d.Tokens[k].Lower) {
			out = append(out, k)
		}
	}
	r.candidates = out
}

// givenCity says that the city at [i, end) is a given name behind an office:
// "Ambassador Santiago Prado".
func (r *peopleReader) givenCity(i, end int) bool {
	d := r.d
	return i > 0 && end == i+1 && r.is(i-1, classHead|classTitle) && i+1 < len(d.Tokens) && !d.Tokens[i+1].Break && d.nameWord(i) && d.nameWord(i+1)
}

// note says what is known of a token while people are found. A byte
// or two a token are cleared for each report, where lists of indices would take
// twenty.
type note uint16

const (
	noteCountry    note = 1 << iota // a country starts at the token
	noteCountryEnd                  // its last token
	notePlace                       // a city starts at it
	noteGeo                         // it belongs to a country, a city or an abbreviation, and to no name
	noteOffice                      // it belongs to the words of an office
	noteMention                     // the name of a mention starts at it
	noteTaken                       // it belongs to a mention or its office
	noteRunStart                    // a run of name words starts at it
	noteRunEnd                      // the last token of one
	noteName                        // it may be part of a name: see nameWord
)

// has says that one of the notes stands at token i.
func (r *peopleReader) has(i int, n note) bool {
	return uint(i) < uint(len(r.notes)) && r.notes[i]&n != 0
}

// noteAll notes the tokens [lo, hi).
func (r *peopleReader) noteAll(lo, hi int, n note) {
	for i := lo; i < hi; i++ {
		r.notes[i] |= n
	}
}

// countryAt is the country that starts at token i, which bears noteCountry.
func (r *peopleReader) countryAt(i int) *Country { return &r.d.Countries[r.country[i]] }

// placeEnd is the token after the city that starts at token i, which bears
// notePlace.
func (r *peopleReader) placeEnd(i int) int { return r.d.Places[r.place[i]].end }

// abbreviations marks the abbreviations that the text gives in brackets
// ("National Assembly (NA)"), here and wherever they stand again.
func (r *peopleReader) abbreviations() {
	toks, found := r.d.Tokens, false
	for _, k := range r.d.caps {
		i := int(k)
		if i > 0 && i+1 < len(toks) && toks[i-1].Lower == "(" && toks[i+1].Lower == ")" && r.isShort(i) {
			n := r.names.number(toks[i].Lower)
			r.names.entries[n].short, found = true, true
		}
	}
	if !found {
		return
	}
	for _, k := range r.d.caps {
		if i := int(k); r.isShort(i) {
			if n := r.names.find(toks[i].Lower); n >= 0 && r.names.entries[n].short {
				r.notes[i] |= noteGeo
			}
		}
	}
}

// isShort says that the word at token i is of two to six letters, all printed
// in capitals.
func (r *peopleReader) isShort(i int) bool {
	n := len(r.d.Tokens[i].Lower)
	return n > 1 && n < 7 && r.d.allCaps(i)
}

// allCaps says that the word at token i is printed in capitals.
func (d *Doc) allCaps(i int) bool {
	return inCapitals(d.Report.Words(d.Tokens[i].Span()))
}

func (r *peopleReader) is(i int, c wordClass) bool {
	return uint(i) < uint(len(r.d.Tokens)) && r.d.Tokens[i].class&c != 0
}

// in says that token i is a word of the set.
func (r *peopleReader) in(i int, s *WordSet) bool {
	return uint(i) < uint(len(r.d.Tokens)) && s.Has(&r.d.Tokens[i])
}

func (r *peopleReader) lower(i int) string {
	if uint(i) >= uint(len(r.d.Tokens)) {
		return ""
	}
	return r.d.Tokens[i].Lower
}

func (r *peopleReader) capital(i int) bool {
	return uint(i) < uint(len(r.d.Tokens)) && r.d.Tokens[i].Capital
}
