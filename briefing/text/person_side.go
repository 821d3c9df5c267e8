package text

import (
	"slices"
	"strings"
)

// sides gives countries to people whom only the words of a side place:
// "the Turkish delegation by Levent Aksoylu".
func (r *peopleReader) sides(ids []identity) {
	list, side := -1, ""
	for i := range r.people {
		m := &r.people[i]
		if ids[m.who].country != "" || m.byOffice || m.lone {
			continue
		}
		c := r.sideBefore(m)
		if c == "" {
			c = r.sideHeaded(m.last)
		}
		if k := r.sentenceOf(m.first); c != "" && r.listsSide(k, m.first) {
			list, side = k, c
		} else if c == "" && k == list {
			c = side // one of a delegation that is listed
		}
		if c != "" {
			ids[m.who].country = c
		}
	}
}

// sideHeaded is the country of the delegation that somebody heads, by the words
// behind the name that ends before token i: "X heads the 22-member Nepalese
// delegation"; "" for none.
func (r *peopleReader) sideHeaded(i int) string {
	switch r.lower(i) {
	case "heads", "headed", "leads", "led":
	default:
		return ""
	}
	for j := i + 1; j < i+9 && j < len(r.d.Tokens) && !r.d.paragraphBreak(j); j++ {
		if r.in(j, sideNoun) {
			if c := r.endsCountry(j - 1); c >= 0 {
				return r.countryAt(c).Code
			}
			return ""
		}
	}
	return ""
}

// listsSide says that sentence k lists a delegation before token i: "The
// Finnish delegation comprised …".
func (r *peopleReader) listsSide(k, i int) bool {
	for j := r.d.Sentences[min(k, len(r.d.Sentences)-1)].First; j < i; j++ {
		switch r.lower(j) {
		case "comprised", "comprises", "included", "includes", "consisted", "consists", "composed":
			return true
		}
	}
	return false
}

var sideNoun = NewWordSet("delegation delegations delegates side team party part section co-chair co-chairman group mission")

// sideBefore reads "the X delegation [was] headed by NAME" and "on the X side,
// NAME" back from a name; at most ten words, and none past another country.
func (r *peopleReader) sideBefore(m *mention) string {
	start := m.start
	if m.office >= 0 && r.offices[m.office].first < start {
		start = r.offices[m.office].first
	}
	for i, n := start-1, 0; i > 0 && n < 10; i, n = i-1, n+1 {
		w := r.lower(i)
		if w == "." || w == ";" || r.d.paragraphBreak(i+1) {
			return ""
		}
		if !sideNoun.Has(&r.d.Tokens[i]) {
			if r.endsCountry(i) >= 0 && !r.in(i+1, sideNoun) {
				// "the delegation of Romania headed by"
				j := r.endsCountry(i)
				k := j - 1
				if r.lower(k) == "the" {
					k--
				}
				if (r.lower(k) == "of" || r.lower(k) == "from") && (r.in(k-1, sideNoun) || r.delegationOf(k)) {
					return r.countryAt(j).Code
				}
				return ""
			}
			continue
		}
		k := i - 1
		if r.lower(k) == "'s" {
			k--
		}
		for n := 0; n < 2 && k > 0 && r.endsCountry(k) < 0 && r.lower(k) != "." && r.lower(k) != "as" && !r.d.paragraphBreak(k); n++ {
			k-- // "the Uzbek government delegation"
		}
		if j := r.endsCountry(k); j >= 0 {
			return r.countryAt(j).Code
		}
	}
	return ""
}

// delegationOf says that a delegation's office ends at token i, the "of" of its
// country: "a delegation of the Ministry of Trade and Industry of".
func (r *peopleReader) delegationOf(i int) bool {
	for j := i - 1; j > 0 && j > i-14 && !r.d.paragraphBreak(j+1); j-- {
		switch w := r.lower(j); {
		case w == "delegation" || w == "mission":
			return r.lower(j+1) == "of" || r.lower(j+1) == "from"
		case !r.capital(j) && w != "of" && w != "and" && w != "the" && w != "for" && w != "from":
			return false
		}
	}
	return false
}

// counterparts gives "his Russian counterpart X" the office of the person
// whose counterpart X is: the one named last before.
func (r *peopleReader) counterparts(ids []identity) {
	for i := range r.people {
		m := &r.people[i]
		if m.counterpart < 0 {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			p := &r.people[j]
			if p.who == m.who || ids[p.who].source {
				continue
			}
			if own := ids[m.who].office; ids[p.who].office != "" && len(fieldsOf(own)) < 2 && strings.HasSuffix(Fold(ids[p.who].office), Fold(own)) {
				ids[m.who].office = r.withoutCountry(ids[p.who].office)
				ids[m.who].peer = true
				ids[m.who].heads = append(ids[m.who].heads, ids[p.who].heads...)
			}
			break
		}
	}
}

// withoutCountry cuts "of the Republic of X" off an office that another
// country's counterpart holds too. The first wording in the report that ends
// the office is the one.
func (r *peopleReader) withoutCountry(office string) string {
	for k := 0; k < len(r.d.Countries) && office != ""; k++ {
		w := r.d.Report.Words(r.d.Countries[k].Span)
		if w[len(w)-1] != office[len(office)-1] {
			continue
		}
		w = squeeze(w)
		for _, link := range [...]string{" of the Republic of ", " of the ", " of ", " for the ", " for "} {
			if n := len(office) - len(link) - len(w); n > 0 && strings.HasPrefix(office[n:], link) && office[n+len(link):] == w {
				return office[:n]
			}
		}
	}
	return office
}

// pairs gives a country to the one person without whom "the Hungarian and
// Russian ministers" leave a side open.
func (r *peopleReader) pairs(ids []identity) {
	for k := range r.offices {
		o := &r.offices[k]
		if !o.plural || len(o.countries) < 2 || r.has(o.head, noteTaken) || len(ids) > crowd {
			continue
		}
		head := singular(r.lower(o.head))
		open, missing := -1, ""
		for _, c := range o.countries {
			if !slices.ContainsFunc(ids, func(id identity) bool { return id.country == c && slices.Contains(id.heads, head) }) {
				if missing != "" {
					missing = ""
					break
				}
				missing = c
			}
		}
		for i := range ids {
			if ids[i].country == "" && slices.Contains(ids[i].heads, head) {
				if open >= 0 {
					missing = ""
				}
				open = i
			}
		}
		if missing != "" && open >= 0 {
			ids[open].country = missing
		}
	}
}
