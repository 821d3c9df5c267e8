package text

import "slices"

// backward takes in what stands before the head noun: modifiers and portfolio
// ("Deputy Prime", "Trade and Industry"), then the country.
func (r *peopleReader) backward(o *office) {
	i := o.first
	const inner = classModifier | classPortfolio | classBody
words:
	for i > 0 && !r.d.paragraphBreak(i) {
		k := i - 1
		switch {
		case r.country[k] != 0 || r.endsCountry(k) >= 0:
			// The country ends the office's own words.
		case r.is(k, inner) && r.sameCase(k, o.head):
			i = k
			continue
		case r.d.Tokens[k].isDash() && !r.d.Tokens[k].Space && (r.is(k-1, inner) && r.sameCase(k-1, o.head) || r.is(k-1, classHead)):
			i = k - 1
			continue
		case (r.lower(k) == "and" || r.lower(k) == "&" || r.lower(k) == ",") && r.is(i, classPortfolio) && r.is(k-1, classPortfolio) && r.capital(k-1) && r.capital(o.head) && r.portfolioRun(k-1):
			i = k - 1
			continue
		}
		break words
	}
	o.core, o.first = i, i
	r.countryBefore(o)
}

// sameCase says that token k may belong to the office with this head: a
// capital may follow anything, lower case joins lower case.
func (r *peopleReader) sameCase(k, head int) bool {
	if r.capital(head) {
		return r.capital(k)
	}
	return !r.capital(k) || r.d.sentenceStart(k) || r.is(k, classModifier|classPortfolio)
}

// portfolioRun says that the words back from token k are a list of portfolios
// that nothing else governs ("Minister of Trade and Foreign Minister": the
// "Trade" belongs to the minister before it).
func (r *peopleReader) portfolioRun(k int) bool {
	for n := 0; k >= 0 && n < 8; k, n = k-1, n+1 {
		switch {
		case r.is(k, classPortfolio) && r.capital(k), r.lower(k) == ",", r.lower(k) == "and":
		case r.lower(k) == "of", r.lower(k) == "for":
			return false
		default:
			return true
		}
	}
	return true
}

// endsCountry is the token where the country mention begins whose last token
// is k, -1 if none.
func (r *peopleReader) endsCountry(k int) int {
	for j := k; j >= 0 && j > k-10; j-- {
		if r.country[j] != 0 && int(r.countryEnd[j]) == k+1 {
			return j
		}
	}
	return -1
}

// countryBefore takes in the country before the office: "Azerbaijani",
// "Kenya's", "UAE", "the country's", "his Russian".
func (r *peopleReader) countryBefore(o *office) {
	k := o.core - 1
	if r.lower(k) == "'s" || r.lower(k) == "'" {
		k--
	}
	if n := len(r.offices); k+1 < o.core && n > 0 && r.offices[n-1].last == k+1 {
		// "the Russian President's special envoy" is of that country too.
		o.country, o.definite = r.offices[n-1].country, true
		return
	}
	if j := r.endsCountry(k); j >= 0 && !r.d.paragraphBreak(o.core) {
		c := r.d.Countries[r.country[j]-1]
		if r.lower(k+1) != "'s" && c.Form == FormCapital || c.Form == FormNationals {
			j = -1
		}
		if j >= 0 {
			o.country, o.first, o.definite = c.Code, j, true
			r.countriesBefore(o, j)
			k = o.first - 1
		}
	}
	switch w := r.lower(k); w {
	case "the":
		o.definite = true
		o.first = k
	case "his", "her", "its", "their":
		o.definite, o.possessor = true, w
		o.first = k
	}
	for j := o.core; j <= o.head; j++ {
		o.source = o.source || r.is(j, classSource)
	}
}

// countriesBefore reads the other countries of a list: "Azerbaijani, Turkish
// and Georgian foreign ministers".
func (r *peopleReader) countriesBefore(o *office, j int) {
	codes := []string{o.country}
	for {
		k := j - 1
		for k > 0 && (r.lower(k) == "and" || r.lower(k) == "," || r.d.Tokens[k].isDash() && !r.d.Tokens[k].Space) {
			k--
		}
		p := r.endsCountry(k)
		if k == j-1 || p < 0 {
			break
		}
		if r.d.Tokens[j-1].isDash() && !r.d.Tokens[j-1].Space {
			// "Uzbek-Turkish commission's chairman" is of no single country.
			o.country = ""
		}
		codes = append([]string{r.d.Countries[r.country[p]-1].Code}, codes...)
		j = p
	}
	if o.plural && len(codes) > 1 {
		o.countries, o.first = codes, j
	}
}

// forward takes in the complement: "of the Government of the Russian
// Federation", "for Investments and Trade", "of Foreign Affairs".
func (r *peopleReader) forward(o *office) {
	i := o.last
	if r.d.Tokens[min(i, len(r.d.Tokens)-1)].isDash() && r.is(i+1, classHead|classModifier) && r.capital(i+1) {
		i += 2 // Secretary-General, Minister-Counsellor
	}
	for r.is(i, classHead|classModifier) && r.capital(i) && r.capital(o.head) && !r.d.paragraphBreak(i) && (r.lower(i) == "general" || r.lower(i) == "plenipotentiary" || r.lower(i) == "extraordinary" || r.lower(i) == "designate") {
		i++
		if r.lower(i) == "and" && r.is(i+1, classModifier) {
			i += 2
		}
	}
	o.last = i
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		w := r.lower(i)
		if w != "of" && w != "for" && w != "on" && w != "to" && w != "at" && w != "in" && w != "with" {
			break
		}
		if (w == "to" || w == "in" || w == "at" || w == "with") && !sentHeads[r.lower(o.head)] {
			break
		}
		j, ok := r.complement(o, i+1, w)
		if !ok {
			break
		}
		i, o.last = j, j
	}
}

// sentHeads are the offices that are held "to" another country.
var sentHeads = wordSet("ambassador ambassadors envoy envoys representative representatives adviser advisor aide secretary commissioner consul")

// complement reads what follows a preposition of an office and returns where
// it ends.
func (r *peopleReader) complement(o *office, i int, prep string) (int, bool) {
	start := i
	if r.lower(i) == "the" || r.lower(i) == "its" || r.lower(i) == "his" {
		i++
	}
	content := i
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		t := &r.d.Tokens[i]
		switch {
		case r.country[i] != 0:
			i = r.complementCountry(o, i, prep)
			if o.plural {
				i = r.countryList(o, i)
			}
			if r.is(i, classBody|classPortfolio) && r.capital(i) || r.lower(i) == "'s" && r.is(i+1, classBody|classPortfolio) {
				continue // "of the Azerbaijani Government", "of Russia's Security Council"
			}
			return i, true
		case r.place[i] != 0:
			if o.country == "" && prep != "to" {
				o.country = r.cityCountry(i)
			}
			i = int(r.place[i])
			for r.is(i, classBody) && r.capital(i) {
				i++
			}
			return i, true
		case t.Kind == Word && r.is(i, classBody|classPortfolio|classModifier) && (t.Capital || !r.capital(o.head) || r.lowerBody(i)):
			i++
		case r.d.nameWord(i) && !r.is(i, classGiven) && !r.d.paragraphBreak(i+1) && r.is(i+1, classPortfolio|classBody) && r.capital(i+1) && r.capital(o.head):
			i += 2 // "Minister of Veterans Affairs": the known word carries the other
		case t.Kind == Word && r.is(i, classHeads) && (t.Capital || prep == "of" && r.lowerBody(i)):
			i++
		case i > content && (t.Lower == "and" || t.Lower == "&" || t.Lower == ",") && r.listGoesOn(o, i):
			i++
			if r.lower(i) == "and" {
				i++
			}
		case i > content && (t.Lower == "'s" || t.isDash()) && r.is(i+1, classBody|classPortfolio|classModifier):
			i++
		default:
			return r.unknownComplement(o, start, content, i, prep)
		}
	}
	return i, i > content
}

// lowerBody are bodies that offices name in lower case.
func (r *peopleReader) lowerBody(i int) bool {
	switch r.lower(i) {
	case "state", "government", "delegation", "parliament", "commission", "committee", "board", "ministry", "department", "foreign", "affairs",
		"agency", "ministers", "central", "bank", "national", "party", "cabinet", "council", "organization", "republic", "region", "city", "company":
		return true
	}
	return false
}

// complementCountry reads the country of a complement. Two countries joined by
// a hyphen belong to a joint body and tell nothing of the office's side.
func (r *peopleReader) complementCountry(o *office, i int, prep string) int {
	c := r.d.Countries[r.country[i]-1]
	end := int(r.countryEnd[i])
	joint := false
	for end+1 < len(r.d.Tokens) && r.d.Tokens[end].isDash() && r.country[end+1] != 0 {
		end = int(r.countryEnd[end+1])
		joint = true
	}
	if !joint && o.country == "" && prep != "to" && prep != "with" {
		o.country = c.Code
	}
	return end
}

// countryList reads "Azerbaijan, Georgia and Turkey" after a plural office.
func (r *peopleReader) countryList(o *office, i int) int {
	codes := []string{o.country}
	for {
		k := i
		for r.lower(k) == "," || r.lower(k) == "and" || r.lower(k) == "the" {
			k++
		}
		if k == i || k >= len(r.d.Tokens) || r.country[k] == 0 {
			break
		}
		codes = append(codes, r.d.Countries[r.country[k]-1].Code)
		i = int(r.countryEnd[k])
	}
	if len(codes) > 1 {
		o.countries = codes
	}
	return i
}

// listGoesOn says that the comma or "and" at i joins another portfolio to the
// complement and not another office or a name.
func (r *peopleReader) listGoesOn(o *office, i int) bool {
	j := i + 1
	if r.lower(j) == "and" {
		j++
	}
	if r.d.nameWord(j) && !r.is(j, classGiven) && r.is(j+1, classPortfolio|classBody) && r.capital(j+1) {
		j++ // "and Sustainable Development"
	}
	if !r.is(j, classPortfolio|classBody) || !r.capital(j) && r.capital(o.head) {
		return false
	}
	k := j
	for r.is(k, classPortfolio|classBody|classModifier) {
		k++
	}
	if r.is(k, classHead|classHeads) {
		return false // "and Foreign Minister X"
	}
	if r.lower(i) == "," && r.lower(i+1) != "and" {
		// A list closes with "and"; a portfolio after a comma alone is
		// something else.
		return r.lower(k) == "and" || r.lower(k) == "," && r.is(k+1, classPortfolio) || r.lower(k) == "," && r.lower(k+1) == "and"
	}
	return true
}

// unknownComplement decides about words that no list knows: "head of Rosatom
// Ivan Petrov". All but the last two stay with the office where a name follows
// at once; all of them where a comma closes them.
func (r *peopleReader) unknownComplement(o *office, start, content, i int, prep string) (int, bool) {
	if i > content {
		// "X, Minister of State Assets,": a word that no list knows still
		// belongs to the office where the name stands before it.
		if r.d.nameWord(i) && !r.d.nameWord(i+1) && r.nameBefore(o) {
			i++
		}
		return i, true
	}
	if prep != "of" || o.plural {
		return start, false
	}
	k := i
	for r.d.nameWord(k) && !r.d.paragraphBreak(k) {
		k++
	}
	n := k - i
	switch {
	case n == 0:
		return start, false
	case r.is(k, classBody) && r.capital(k):
		return k + 1, true
	case n >= 3:
		return k - 2, true
	case r.lower(k) == ",":
		return k, true
	}
	o.open = n
	return k, true
}

// nameBefore says that a name and a comma stand before the office.
func (r *peopleReader) nameBefore(o *office) bool {
	i := o.first - 1
	if r.lower(i) == "the" {
		i--
	}
	return r.lower(i) == "," && r.d.nameWord(i-1) && r.d.nameWord(i-2)
}

// cityCountry is the country of the city that starts at token i.
func (r *peopleReader) cityCountry(i int) string {
	k, ok := slices.BinarySearchFunc(r.d.Places, i, func(p Place, t int) int { return p.Token - t })
	if !ok {
		return ""
	}
	return r.d.Places[k].Country
}
