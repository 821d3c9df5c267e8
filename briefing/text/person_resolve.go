package text

import (
	"slices"

	"brief/briefing"
)

// identity is one person of the report.
type identity struct {
	name    int32 // number of the fullest form
	office  string
	read    string      // the office whose words are known
	words   officeWords // see says
	heads   []string    // head nouns of the offices, in lower case
	country string
	peer    bool // the office is that of the one whose counterpart the person is
	source  bool // speaks for others only
	longest int  // the mention with the fullest form; of use until the mentions are sorted
}

// surnameFirst are countries whose people put the surname first.
var surnameFirst = wordSet("CN KR KP TW VN HU HK MO SG KH")

// identify groups the mentions by person and fills who. Longer names come
// first, so that a shorter form finds its long one.
func (r *peopleReader) identify() []identity {
	ids := r.ids[:0]
	for _, i := range r.lengthOrder() {
		m := &r.people[i]
		if m.who = r.calledSo(m); m.who >= 0 {
			continue
		}
		if m.who = r.knownAs(ids, m); m.who < 0 {
			m.who = len(ids)
			ids = append(ids, identity{name: m.name, longest: i, heads: heads(ids)})
			for _, w := range r.wordsOf(m) {
				f := r.sound(w)
				r.names.join(&r.names.entries[f].sounding, link{who: m.who})
			}
		}
		if len(r.wordsOf(m)) > 1 {
			r.names.join(&r.names.entries[m.name].called, link{who: m.who, country: m.country})
		}
	}
	// Offices and countries in text order: the longest wording, the first
	// country.
	r.sortPeople()
	for i := range r.people {
		r.merge(&ids[r.people[i].who], &r.people[i])
	}
	return ids
}

// heads is an empty list for the next person, in the memory of that of one of
// another report.
func heads(ids []identity) []string {
	if len(ids) == cap(ids) {
		return nil
	}
	return ids[:len(ids)+1][len(ids)].heads[:0]
}

// calledSo is who was called by a mention's very name, of its country, before;
// -1 for nobody.
func (r *peopleReader) calledSo(m *mention) int {
	for l := r.names.entries[m.name].called.first; l > 0; l = r.names.links[l-1].next {
		if k := &r.names.links[l-1]; k.country == m.country {
			return k.who
		}
	}
	return -1
}

// knownAs is the first person whose name a mention's is a form of, -1 for none.
func (r *peopleReader) knownAs(ids []identity, m *mention) int {
	who := -1
	for _, w := range r.wordsOf(m) {
		for l := r.names.entries[r.sound(w)].sounding.first; l > 0; l = r.names.links[l-1].next {
			k := r.names.links[l-1].who
			if (who < 0 || k < who) && r.sameName(&ids[k], m) {
				who = k
				break
			}
		}
	}
	return who
}

// nicknames gives a mention by a name in brackets the full name before it:
// "Joko Widodo (Jokowi)" makes "President Jokowi" the same man.
func (r *peopleReader) nicknames() {
	var full map[string]int
	for i := range r.people {
		m := &r.people[i]
		if j := m.last; len(r.wordsOf(m)) > 1 && r.lower(j) == "(" && r.lower(j+2) == ")" && r.nameWord(j+1) && !r.has(j+1, noteGeo) && len(r.lower(j+1)) > 2 {
			if full == nil {
				full = map[string]int{}
			}
			full[Fold(r.lower(j+1))] = i
		}
	}
	if full == nil {
		return
	}
	for i := range r.people {
		m := &r.people[i]
		w := r.wordsOf(m)
		if len(w) != 1 {
			continue
		}
		if k, ok := full[r.names.word(w[0])]; ok {
			m.name = r.people[k].name
		}
	}
}

// merge adds to the person what a mention says.
func (r *peopleReader) merge(id *identity, m *mention) {
	if id.country == "" {
		id.country = m.country
	}
	if m.office < 0 {
		return
	}
	o := &r.offices[m.office]
	id.source = id.source || o.source
	if head := r.lower(o.head); !slices.Contains(id.heads, head) {
		id.heads = append(id.heads, head)
	}
	if r.officeSpan(o).Len() <= len(id.office) {
		return // no office is worded longer than it is printed
	}
	t := r.officeText(m.office)
	if m.country != "" && o.country != "" && m.country != o.country {
		t = r.withoutCountry(t) // one of several, each of another country
	}
	if len(t) > len(id.office) {
		id.office = t
	}
}

// innerSurname is the first of two surnames, or the one before "de la Vega"; ok
// is false where the name has none.
func (r *peopleReader) innerSurname(words []int32) (w int32, ok bool) {
	for k := 2; k < len(words); k++ {
		if particles[r.names.word(words[k])] {
			return words[k-1], longWord(r.names.word(words[k-1]))
		}
	}
	if n := len(words); n > 2 {
		return words[n-2], longWord(r.names.word(words[n-2]))
	}
	return 0, false
}

// particles are the words that may part two surnames.
var particles = wordSet("de da do dos das del della di y e")

// longWord says that a word has more than three letters and parts no surnames.
func longWord(w string) bool { return len(w) > 3 && !particles[w] }

// standsAlone says that no other word of a name follows a given name.
func (r *peopleReader) standsAlone(i, end int) bool {
	return end >= len(r.d.Tokens) || !r.d.Tokens[end].Space || !r.nameWord(end) || r.d.paragraphBreak(end)
}

// actsAlone says that the given name at [i, end) stands for a person: a verb
// that people govern or "'s" follows it, or it follows one.
func (r *peopleReader) actsAlone(i, end int) bool {
	return r.personVerb(end) || r.lower(end) == "'s" || r.in(end, loneVerbs) || r.is(i-1, classSpeech) && !r.capital(i-1)
}

// loneVerbs are verbs that people govern and bodies too.
var loneVerbs = NewWordSet("is was has had gave gives put puts drew took wants wanted hopes hoped complained conceded acknowledged countered responded cautioned reckons reckoned sees saw spoke estimated expects thinks cited went added also then later")

// output writes d.People.
func (r *peopleReader) output(ids []identity) {
	out := r.d.People
	for i := range r.people {
		m := &r.people[i]
		id := &ids[m.who]
		first, last := m.first, m.last
		span := briefing.Span{Start: r.d.Tokens[first].Start(), End: r.d.Tokens[last-1].End()}
		begin := first
		if !m.lone && !m.byOffice {
			begin = m.start
			if m.office >= 0 {
				begin = min(begin, r.offices[m.office].first)
			} else if m.counterpart >= 0 {
				begin = min(begin, r.offices[m.counterpart].first)
			}
		}
		out = append(out, Person{First: begin, Span: span, Name: withoutLetters(r.names.word(id.name)), Office: id.office, Country: id.country, Token: first, ByOffice: m.byOffice, Source: id.source, Peer: id.peer})
	}
	r.d.People, r.ids = out, ids
}
