package text

// bareNames accepts names with no office beside them where the words around
// them speak of a person.
func (r *peopleReader) bareNames() {
	for i := range r.people {
		if e := &r.names.entries[r.people[i].name]; e.to-e.from > 1 {
			e.named = true
		}
	}
	for _, n := range r.runs {
		if r.has(n.first, noteTaken) || n.words == 0 {
			continue
		}
		switch {
		case n.titled, n.words == 1 && r.toldOwn(n):
		case n.words < 2 || r.headline(n.first) || r.namedAfter(n) || r.spot(n):
			continue
		case n.given || r.names.entries[r.nameNumber(n)].named || r.personVerb(n.last) || r.sideLed(n.last) != "" || r.ledBy(n.start) || r.ofCountry(n) || r.together(n):
		default:
			continue
		}
		at := r.add(n, -1)
		r.people[at].country = r.nameCountry(n)
		if c := r.sideLed(n.last); c != "" && r.people[at].country == "" {
			r.people[at].country = c
		}
	}
}

// toldOwn says that a surname opens the report's text and tells of what is his:
// "Quiles told the paper that during his trip …".
func (r *peopleReader) toldOwn(n name) bool {
	k := r.sentenceOf(n.first)
	s := &r.d.Sentences[min(k, len(r.d.Sentences)-1)]
	if s.Role != Body || n.first != s.First || r.lower(n.last) != "told" || n.first > 80 {
		return false
	}
	for i := n.last; i < s.Last; i++ {
		switch r.lower(i) {
		case "his", "her", "he", "she":
			return true
		}
	}
	return false
}

// sideLed is the country whose side somebody led, as told behind the name that
// ends before token i: ", who led the Bhutanese side"; "" for none.
func (r *peopleReader) sideLed(i int) string {
	if r.lower(i) == "," {
		i++
	}
	if r.lower(i) != "who" && r.lower(i) != "leading" && r.lower(i) != "heading" {
		return ""
	}
	for j := i; j < i+12 && j < len(r.d.Tokens) && !r.d.paragraphBreak(j); j++ {
		if w := r.lower(j); j > i && (w == "," || w == ".") {
			return ""
		}
		if !r.in(j, sideNoun) {
			continue
		}
		for k := j - 1; k > i && k > j-5; k-- {
			if c := r.endsCountry(k); c >= 0 {
				return r.countryAt(c).Code
			}
		}
		if k := j + 2; r.lower(j+1) == "of" || r.lower(j+1) == "from" {
			if r.lower(k) == "the" {
				k++
			}
			if r.has(k, noteCountry) {
				return r.countryAt(k).Code
			}
		}
		return ""
	}
	return ""
}

// headline says that the token stands in a headline, whose capitals prove
// nothing.
func (r *peopleReader) headline(i int) bool {
	k := r.sentenceOf(i)
	return k < len(r.d.Sentences) && r.d.Sentences[k].Role == Headline
}

// personVerb says that a verb which people govern stands at token i, perhaps
// after an apposition in commas.
func (r *peopleReader) personVerb(i int) bool {
	if i >= len(r.d.Tokens) || r.d.paragraphBreak(i) {
		return false
	}
	switch r.lower(i) {
	case "is", "was", "has", "had", "who", "visited", "received", "opened", "led", "mentioned":
		return r.lower(i) == "who"
	case "and", "also", "then", "further", "later":
		return r.is(i+1, classSpeech) && !r.capital(i+1)
	}
	return r.is(i, classSpeech) && !r.capital(i)
}

// namedAfter says that the name belongs to a thing: "the port of Shahid
// Rajaee", "named after Ivan Petrov".
func (r *peopleReader) namedAfter(n name) bool {
	switch r.lower(n.start - 1) {
	case "the":
		return true // an institute, a place
	case "of", "after":
		return r.lower(n.start-2) != "visit" && r.lower(n.start-2) != "delegation" && !r.personVerb(n.last)
	}
	return r.lower(n.last) == "-" && !r.d.Tokens[n.last].Space
}

// spot says that the name is a place's: "at Ali Sabieh".
func (r *peopleReader) spot(n name) bool {
	w := r.lower(n.start - 1)
	return (w == "at" || w == "in") && !r.personVerb(n.last)
}

// together says that the name is the first of two that share a verb: "X and Y
// met".
func (r *peopleReader) together(n name) bool {
	if r.lower(n.last) != "and" {
		return false
	}
	k := r.runAt(n.last + 1)
	return k >= 0 && r.runs[k].words >= 2 && r.personVerb(r.runs[k].last)
}

// ledBy says that "led by", "headed by", "co-chaired by" stands before i.
func (r *peopleReader) ledBy(i int) bool {
	if r.lower(i-1) != "by" {
		return false
	}
	switch r.lower(i - 2) {
	case "led", "headed", "chaired", "represented", "signed", "attended", "hosted", "received", "greeted", "accompanied", "delegation", "side":
		return true
	}
	return false
}

// ofCountry says that the name stands beside a country: "Serbia's Ivan
// Petrov", "Ivan Petrov (Serbia)", "Ivan Petrov of Serbia".
func (r *peopleReader) ofCountry(n name) bool { return r.nameCountry(n) != "" }

// nameCountry is the country beside a bare name.
func (r *peopleReader) nameCountry(n name) string {
	d := r.d
	if k := n.start - 1; r.lower(k) == "'s" {
		if j := r.endsCountry(k - 1); j >= 0 {
			return r.countryAt(j).Code
		}
	} else if j := r.endsCountry(k); j >= 0 && n.given && r.countryAt(j).Form == FormAdjective {
		return r.countryAt(j).Code
	}
	i := n.last
	if r.lower(i) == "(" || r.lower(i) == "of" || r.lower(i) == "from" || r.lower(i) == "for" {
		i++
		if r.lower(i) == "the" {
			i++
		}
		if i < len(d.Tokens) && r.has(i, noteCountry) {
			c := r.countryAt(i)
			if e := c.end; c.Form == FormName && !(e < len(d.Tokens) && r.lower(e) == "'s") {
				return c.Code
			}
		}
	}
	return ""
}
