package text

import (
	"slices"
	"strings"

	"brief/briefing"
)

// The forms of a Country.
const (
	FormName      = "name"
	FormAdjective = "adjective"
	FormNationals = "nationals"
	FormCapital   = "capital"

	formCity = "city" // of a Place only
)

// countryEntry is one wording that stands for a country: the words after the
// first, which is the key of the index.
type countryEntry struct {
	rest  []string
	next  uint64 // the first eight bytes of rest, 0 where it is empty
	caps  []bool // which of rest the table writes with a capital
	code  string // "" for a phrase that only looks like a country
	form  string
	name  string // as the table spells it
	upper bool   // matches capitals only
	// Of the first entry under a word: a bit for each second word of them all, by
	// nextBit, and the place of the first entry of one word.
	nexts  uint64
	single int
}

// nextBit is the bit of a second word, of which next are the first eight bytes.
func nextBit(next uint64) uint64 { return 1 << (next * 0x9e3779b97f4a7c15 >> 58) }

// eightBlanks let the lexer read eight bytes at once to the end of a word.
const eightBlanks = "        "

// addCountries files the wordings of countries and cities under their first
// word, the longest first.
func (l *lexicon) addCountries() {
	cut := lexer{lower: map[string]string{}, small: new(smallForms), signs: new([128]mark)}
	add := func(code, form, field string) {
		for more := field != ""; more; {
			var name string
			name, field, more = strings.Cut(field, ";")
			if name = strings.TrimSpace(name); name == "" {
				continue
			}
			cut = lexer{s: name + eightBlanks, out: cut.out[:0], lower: cut.lower, small: cut.small, signs: cut.signs, space: true, line: true}
			cut.tokens()
			ts := cut.out
			e := countryEntry{code: code, form: form, name: name, upper: len(name) > 1 && strings.ToUpper(name) == name}
			for _, t := range ts[1:] {
				e.rest = append(e.rest, t.Lower)
				e.caps = append(e.caps, t.Capital)
			}
			if len(e.rest) > 0 {
				e.next, _ = eightOf(e.rest[0])
			}
			w := l.entry(ts[0].Lower)
			w.countries = append(w.countries, e)
		}
	}
	for line := range strings.Lines(strings.TrimSpace(countryTable)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		add(f[0], FormName, f[1])
		add(f[0], FormAdjective, f[2])
		for adj := range strings.SplitSeq(f[2], ";") {
			if strings.HasSuffix(adj, "n") || strings.HasSuffix(adj, "i") || strings.HasSuffix(adj, "k") || strings.HasSuffix(adj, "h") && adj == "Kazakh" {
				add(f[0], FormNationals, adj+"s")
			}
		}
		add(f[0], FormNationals, f[3])
		add(f[0], FormCapital, f[4])
		add(f[0], formCity, f[5])
	}
	add("", "", strings.ReplaceAll(notCountries, "\n", ""))
	for i := range l.entries {
		if es := l.entries[i].countries; len(es) > 1 {
			slices.SortStableFunc(es, func(a, b countryEntry) int { return len(b.rest) - len(a.rest) })
		}
		es := l.entries[i].countries
		for k := range es {
			if len(es[k].rest) > 0 {
				es[0].nexts |= nextBit(es[k].next)
				es[0].single = k + 1
			}
		}
	}
}

// countryFinder fills d.Countries and d.Places in one pass over the tokens.
type countryFinder struct {
	d     *Doc
	next  int  // of the list of proper words
	end   int  // of the last wording
	congo bool // one of the two was met
}

// find finds the countries and cities that begin before token upto.
func (f *countryFinder) find(upto int) {
	d, known, proper := f.d, words().entries, f.d.arena.lists.proper
	for ; f.next < len(proper) && int(proper[f.next]) < upto; f.next++ {
		i := int(proper[f.next])
		if i < f.end || d.marks[i]&markCountry == 0 {
			continue
		}
		e := d.matchCountry(known[d.Tokens[i].entry].countries, i)
		if e == nil {
			continue
		}
		f.end = i + 1 + len(e.rest)
		if e.code != "" && !d.countryTrap(i, f.end, e) {
			d.addCountry(i, f.end, e)
			f.congo = f.congo || e.code == "CG"
		}
	}
}

func (d *Doc) addCountry(i, end int, e *countryEntry) {
	span := briefing.Span{Start: d.Tokens[i].Start(), End: d.Tokens[end-1].End()}
	switch e.form {
	case FormCapital:
		d.Places = append(d.Places, Place{Span: span, Name: d.Report.Words(span), Country: e.code, Token: i, end: end})
	case formCity:
		d.Places = append(d.Places, Place{Span: span, Name: d.Report.Words(span), Country: e.code, Token: i, end: end})
		return
	case FormName:
		if j := d.formalPrefix(i); j < i {
			i, span.Start = j, d.Tokens[j].Start()
		}
	}
	d.Countries = append(d.Countries, Country{Span: span, Code: e.code, Form: e.form, Token: i, end: end})
}

// polity are the nouns of formal country names.
var polity = NewWordSet("republic kingdom sultanate commonwealth principality emirate confederation federation state union duchy")

// formalPrefix is the first token of a formal name around the country at i
// ("Islamic Republic of Iran"), i itself if there is none.
func (d *Doc) formalPrefix(i int) int {
	j := i
	if j > 0 && d.Tokens[j-1].Lower == "the" {
		j--
	}
	if j < 2 || d.Tokens[j-1].Lower != "of" || !d.Tokens[j-2].Capital || !polity.Has(&d.Tokens[j-2]) {
		return i
	}
	k := j - 2
	if d.Tokens[k].Lower == "state" && k > 1 && (d.Tokens[k-1].Lower == "of" || d.Tokens[k-1].Lower == "for") {
		return i // "Minister of State of Kuwait"
	}
	for k > 0 && d.Tokens[k-1].Capital && polityAdjective.Has(&d.Tokens[k-1]) {
		k--
		if d.Tokens[k].Lower == "people" && k+1 < i && d.Tokens[k+1].Lower == "'s" {
			continue
		}
	}
	for k > 1 && d.Tokens[k-1].Lower == "'s" && d.Tokens[k-2].Lower == "people" {
		k -= 2
		for k > 0 && d.Tokens[k-1].Capital && polityAdjective.Has(&d.Tokens[k-1]) {
			k--
		}
	}
	return k
}

var polityAdjective = NewWordSet("islamic federal federative socialist democratic bolivarian plurinational hashemite arab united oriental cooperative co-operative independent grand people popular")

// wordSet makes a set of the words of s.
func wordSet(s string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// IsCountry says that the words are a country's name, and no city's.
func IsCountry(name string) bool {
	ts := tokenise(name)
	if len(ts) == 0 || CityCountry(name) != "" {
		return false
	}
	for _, e := range words().entries[ts[0].entry].countries {
		if e.form == FormName && len(e.rest) == len(ts)-1 {
			return true
		}
	}
	return false
}
