package text

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"brief/briefing"
)

// identity is one person of the report.
type identity struct {
	name    string   // the fullest form
	words   []string // folded
	office  string
	heads   []string // head nouns of the offices, in lower case
	country string
	source  bool // speaks for others only
	longest int  // the mention with the fullest form; of use until the mentions are sorted
}

// surnameFirst are countries whose people put the surname first.
var surnameFirst = wordSet("CN KR KP TW VN HU HK MO SG KH")

// identify groups the mentions by person and fills who. Longer names come
// first, so that a shorter form finds its long one.
func (r *peopleReader) identify() []identity {
	order := r.byLength()
	ids := r.ids[:0]
	byWord := map[string][]int{} // word as folded by sound → people, in order
	type named struct{ text, country string }
	same := map[named]int{} // a name seen already, with its country
	for _, i := range order {
		m := &r.people[i]
		who := -1
		if k, ok := same[named{m.text, m.country}]; ok {
			m.who = k
			continue
		}
		for _, w := range m.words {
			for _, k := range byWord[r.sound(w)] {
				if (who < 0 || k < who) && r.sameName(&ids[k], m) {
					who = k
					break
				}
			}
		}
		if who < 0 {
			ids = append(ids, identity{name: m.text, words: m.words, longest: i})
			who = len(ids) - 1
			for _, w := range m.words {
				f := r.sound(w)
				byWord[f] = append(byWord[f], who)
			}
		}
		m.who = who
		if len(m.words) > 1 {
			same[named{m.text, m.country}] = who
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

// nicknames gives a mention by a name in brackets the full name before it:
// "Joko Widodo (Jokowi)" makes "President Jokowi" the same man.
func (r *peopleReader) nicknames() {
	var full map[string]int
	for i := range r.people {
		m := &r.people[i]
		if j := m.last; len(m.words) > 1 && r.lower(j) == "(" && r.lower(j+2) == ")" && r.d.nameWord(j+1) && !r.has(j+1, noteGeo) && len(r.lower(j+1)) > 2 {
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
		if len(m.words) != 1 {
			continue
		}
		if k, ok := full[m.words[0]]; ok {
			m.text, m.words = r.people[k].text, r.people[k].words
		}
	}
}

// sortPeople puts the mentions in text order, those of one token in the order
// that they were found in. It sorts places, for mentions are large.
func (r *peopleReader) sortPeople() {
	inOrder := true
	for i := 1; i < len(r.people) && inOrder; i++ {
		inOrder = r.people[i-1].first <= r.people[i].first
	}
	if inOrder {
		return
	}
	order := r.order[0][:0]
	for i := range r.people {
		order = append(order, mentionPlace{r.people[i].first, i})
	}
	order, r.order[1] = mergeRuns(order, r.order[1], func(a, b mentionPlace) int { return cmp.Or(a.first-b.first, a.at-b.at) })
	sorted := r.sorted[:0]
	for _, p := range order {
		sorted = append(sorted, r.people[p.at])
	}
	r.people, r.sorted, r.order[0] = sorted, r.people, order
}

// mentionPlace is where a mention stands in the text and among the people.
type mentionPlace struct{ first, at int }

// mergeRuns sorts a list that mostly is a few sorted runs, one added to the
// other. It gives the list and the memory that is spare then, which at first is
// spare's.
func mergeRuns[T any](list, spare []T, compare func(a, b T) int) (sorted, rest []T) {
	from, to := list, slices.Grow(spare[:0], len(list))
	for {
		to = to[:0]
		runs := 0
		for i := 0; i < len(from); runs++ {
			j := endOfRun(from, i, compare)
			k := endOfRun(from, j, compare)
			for a, b := i, j; a < j || b < k; {
				if b == k || a < j && compare(from[a], from[b]) <= 0 {
					to = append(to, from[a])
					a++
				} else {
					to = append(to, from[b])
					b++
				}
			}
			i = k
		}
		if runs <= 1 {
			return to, from
		}
		from, to = to, from
	}
}

// endOfRun is where the sorted run that starts at i ends.
func endOfRun[T any](list []T, i int, compare func(a, b T) int) int {
	for i++; i < len(list) && compare(list[i-1], list[i]) <= 0; i++ {
	}
	return min(i, len(list))
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
	t := r.officeText(m.office)
	if m.country != "" && o.country != "" && m.country != o.country {
		t = r.withoutCountry(t) // one of several, each of another country
	}
	if len(t) > len(id.office) {
		id.office = t
	}
	id.heads = append(id.heads, r.lower(o.head))
	id.source = id.source || o.source
}

// sameName says that a mention's name is a form of the person's: the same
// words, the surname alone or with initials, the given name where an office
// stands beside it.
func (r *peopleReader) sameName(id *identity, m *mention) bool {
	a, b := id.words, m.words
	if len(b) == 0 || len(a) == 0 {
		return false
	}
	if id.country != "" && m.country != "" && id.country != m.country && len(b) < 2 {
		return false
	}
	if slices.Equal(a, b) || r.spelledAs(id, m) {
		return true
	}
	if len(b) == 1 {
		return len(a) > 1 && (r.sameWord(a[len(a)-1], b[0]) || (m.office >= 0 || m.start < m.first) && r.sameWord(a[0], b[0]) && len(b[0]) > 1 || hasSuffixWords(a, b) ||
			len(a) > 2 && len(b[0]) > 3 && r.sameWord(a[len(a)-2], b[0])) // the first of two surnames
	}
	if !r.sameWord(a[len(a)-1], b[len(b)-1]) && !r.sameWord(a[0], b[len(b)-1]) && !(len(a) > len(b) && slices.Equal(a[:len(b)], b) && (m.office >= 0 || m.start < m.first)) {
		return false
	}
	// Each word of the shorter form stands in the longer one, perhaps as an
	// initial.
	for _, w := range b {
		if !slices.ContainsFunc(a, func(v string) bool {
			return r.sameWord(v, w) || len(w) == 1 && strings.HasPrefix(v, w) || len(v) == 1 && strings.HasPrefix(w, v)
		}) {
			return false
		}
	}
	return true
}

// spelledAs says that two full names are spellings of one holder of an office:
// the same consonants word for word, one word to the letter ("President Yoon
// Suk-yeol", "President Yoon Seok-yeol").
func (r *peopleReader) spelledAs(id *identity, m *mention) bool {
	a, b := id.words, m.words
	own := &r.people[id.longest]
	if len(a) != len(b) || len(a) < 2 || m.office < 0 || own.office < 0 || own.country != m.country || r.lower(r.offices[own.office].head) != r.lower(r.offices[m.office].head) {
		return false
	}
	exact := false
	for i := range a {
		if a[i] == b[i] {
			exact = true
		} else if len(a[i]) < 4 || len(b[i]) < 4 || a[i][0] != b[i][0] || consonants(a[i]) != consonants(b[i]) {
			return false
		}
	}
	return exact
}

// consonants is a folded word without vowels, which transliterations differ in.
func consonants(w string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune("aeiouy", c) {
			return -1
		}
		return c
	}, w)
}

func hasSuffixWords(a, b []string) bool {
	return len(b) <= len(a) && slices.Equal(a[len(a)-len(b):], b)
}

// sameWord compares two folded words of names, allowing what transliteration
// changes inside one report.
func (r *peopleReader) sameWord(a, b string) bool {
	return a == b || len(a) > 4 && len(b) > 4 && r.sound(a) == r.sound(b)
}

// maxSounds bounds the folded words that are kept from report to report.
const maxSounds = 4096

// sound is FoldName of a word: the words of names come again and again.
func (r *peopleReader) sound(w string) string {
	if f, ok := r.sounds[w]; ok {
		return f
	}
	if r.sounds == nil || len(r.sounds) >= maxSounds {
		r.sounds = map[string]string{}
	}
	f := strings.Clone(FoldName(w)) // of its own: the report may go
	r.sounds[strings.Clone(w)] = f
	return f
}

// byLength lists the mentions by the number of words in their names, the
// longest first, those of one length in the order that they were found in.
func (r *peopleReader) byLength() []int {
	most := 0
	for i := range r.people {
		most = max(most, len(r.people[i].words))
	}
	order := make([]int, 0, len(r.people))
	for n := most; n >= 0; n-- {
		for i := range r.people {
			if len(r.people[i].words) == n {
				order = append(order, i)
			}
		}
	}
	return order
}

// loneNames finds the mentions by surname alone ("Mustafayev and Overchuk
// noted").
func (r *peopleReader) loneNames(ids []identity, runs []name) []identity {
	last := map[string]int{} // surname → person, -1 where two share it
	note := func(w string, k int) {
		if v, ok := last[w]; ok && v != k {
			last[w] = -1
			return
		}
		last[w] = k
	}
	for k := range ids {
		w := ids[k].words
		note(w[len(w)-1], k)
	}
	inner := map[string]int{}
	for k := range ids {
		w := r.innerSurname(ids[k].words)
		if _, ok := last[w]; w != "" && !ok {
			inner[w] = k
		}
	}
	for w, k := range inner {
		note(w, k)
	}
	first := map[string]int{}
	for k := range ids {
		if w := ids[k].words; len(w) > 1 && len(w[0]) > 1 {
			if v, ok := first[w[0]]; ok && v != k {
				first[w[0]] = -1
			} else {
				first[w[0]] = k
			}
		}
	}
	// Few names begin like one of the people: the rest are passed by.
	var begins [utf8.RuneSelf]bool
	for _, names := range [...]map[string]int{last, first} {
		for w := range names {
			if w != "" && w[0] < utf8.RuneSelf {
				begins[w[0]] = true
			}
		}
	}
	n := len(r.d.Tokens)
	for i := r.d.marks.next(0, n, markName); i < n; i = r.d.marks.next(i+1, n, markName) {
		if c := r.d.Tokens[i].Lower[0]; c < utf8.RuneSelf && !begins[c] {
			continue
		}
		if r.has(i, noteTaken) || !r.d.Tokens[i].Capital || r.has(i, noteGeo) || r.is(i, classHead|classNoName) {
			continue
		}
		if i+1 < len(r.d.Tokens) && r.is(i+1, classVenue) && r.capital(i+1) && !r.headline(i) {
			continue
		}
		from := i
		if i > 0 && r.d.Tokens[i].Space && r.is(i-1, classParticle) && r.capital(i-1) && !r.d.paragraphBreak(i) {
			from = i - 1 // "El Fassi"
		}
		if r.d.Tokens[from].Space && from > 0 && r.d.nameWord(from-1) && !r.has(from-1, noteTaken) && !r.headline(i) {
			continue
		}
		w, end := r.loneWord(i)
		who, ok := last[w]
		if !ok {
			who, ok = first[w]
			ok = ok && who >= 0 && r.standsAlone(i, end) && (surnameFirst[ids[who].country] || r.actsAlone(i, end))
		}
		if !ok || who < 0 {
			continue
		}
		r.people = append(r.people, mention{first: from, last: end, office: -1, who: who, counterpart: -1, lone: true})
		for j := from; j < end; j++ {
			r.notes[j] |= noteTaken
		}
	}
	r.sortPeople()
	return ids
}

// innerSurname is the first of two surnames, or the one before "de la Vega"; ""
// where the name has none.
func (r *peopleReader) innerSurname(words []string) string {
	for k := 2; k < len(words); k++ {
		if particles[words[k]] {
			return longWord(words[k-1])
		}
	}
	if n := len(words); n > 2 {
		return longWord(words[n-2])
	}
	return ""
}

// particles are the words that may part two surnames.
var particles = wordSet("de da do dos das del della di y e")

// longWord is a word of more than three letters, "" for a shorter one.
func longWord(w string) string {
	if len(w) > 3 && !particles[w] {
		return w
	}
	return ""
}

// standsAlone says that no other word of a name follows a given name.
func (r *peopleReader) standsAlone(i, end int) bool {
	return end >= len(r.d.Tokens) || !r.d.Tokens[end].Space || !r.d.nameWord(end) || r.d.paragraphBreak(end)
}

// actsAlone says that the given name at [i, end) stands for a person: a verb
// that people govern or "'s" follows it, or it follows one.
func (r *peopleReader) actsAlone(i, end int) bool {
	return r.personVerb(end) || r.lower(end) == "'s" || loneVerbs[r.lower(end)] || r.is(i-1, classSpeech) && !r.capital(i-1)
}

// loneVerbs are verbs that people govern and bodies too.
var loneVerbs = wordSet("gave gives put puts drew took wants wanted hopes hoped complained conceded acknowledged countered responded cautioned reckons reckoned sees saw spoke estimated expects thinks cited went added also then later")

// loneWord is the folded word at token i with what hyphens join to it.
func (r *peopleReader) loneWord(i int) (string, int) {
	end := r.hyphenated(i + 1)
	if w := r.d.Tokens[i].Lower; end == i+1 && isPlainWord(w) {
		return w, end // folded already
	}
	return strings.Join(foldWords(r.d.Report.Text[r.d.Tokens[i].Start:r.d.Tokens[end-1].End]), ""), end
}

// output writes d.People.
func (r *peopleReader) output(ids []identity) {
	out := r.d.People
	for i := range r.people {
		m := &r.people[i]
		id := &ids[m.who]
		first, last := m.first, m.last
		span := briefing.Span{Start: r.d.Tokens[first].Start, End: r.d.Tokens[last-1].End}
		begin := first
		if !m.lone && !m.byOffice {
			begin = m.start
			if m.office >= 0 {
				begin = min(begin, r.offices[m.office].first)
			} else if m.counterpart >= 0 {
				begin = min(begin, r.offices[m.counterpart].first)
			}
		}
		out = append(out, Person{First: begin, Span: span, Name: id.name, Office: id.office, Country: id.country, Token: first, ByOffice: m.byOffice, Source: id.source})
	}
	r.d.People, r.ids = out, ids
}
