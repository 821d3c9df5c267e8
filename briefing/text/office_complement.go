package text

// sentHeads are the offices that are held "to" another country.
var sentHeads = NewWordSet("ambassador ambassadors envoy envoys representative representatives assistant d'affaires adviser advisor aide secretary commissioner consul")

// complement reads what follows a preposition of an office and returns where
// it ends.
func (r *peopleReader) complement(o *office, i int, prep string) (int, bool) {
	start := i
	if r.lower(i) == "the" || r.lower(i) == "its" || r.lower(i) == "his" {
		i++
	}
	if o.plural && (r.lower(i) == "two" || r.lower(i) == "both" || r.lower(i) == "respective") {
		i++ // "the heads of the two railway companies, X and Y"
	}
	content := i
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		t := &r.d.Tokens[i]
		switch {
		case r.has(i, noteCountry):
			var goesOn bool
			if i, goesOn = r.pastCountry(o, i, prep); !goesOn {
				return r.bodyOfCountry(i), true
			}
		case r.has(i, notePlace):
			return r.complementPlace(o, i, prep), true
		case t.Kind == Word && r.is(i, classBody|classPortfolio|classModifier) && (t.Capital || !r.capital(o.head) || r.lowerBody(i) || r.lower(i-1) == "'s" || r.lower(i-2) == "'s" && r.is(i-1, classPortfolio)):
			i++ // "of Finland's transport agency" too
		case r.nameWord(i) && !r.is(i, classGiven) && !r.d.paragraphBreak(i+1) && r.is(i+1, classPortfolio|classBody) && r.capital(i+1) && r.capital(o.head):
			i += 2 // "Minister of Veterans Affairs": the known word carries the other
		case prep == "to" && i >= content && r.is(i, classHead) && t.Capital && r.capital(o.head):
			i++ // "Adviser to the President"
		case r.headOwned(o, i) > i:
			i = r.headOwned(o, i) // "of the Prime Minister's Office"
		case t.Lower == "host" && r.lower(i+1) == "country":
			return i + 2, true // "the foreign minister of the host country, X"
		case t.Lower == "it" && t.Capital && prep == "of" && r.d.allCaps(i):
			i++ // "Minister of IT X"
		case t.Kind == Word && r.is(i, classHeads) && (t.Capital || prep == "of" && r.lowerBody(i)):
			i++
		case i > content && (t.Lower == "and" || t.Lower == "&" || t.Lower == ",") && r.listGoesOn(o, i):
			i++
			if r.lower(i) == "and" {
				i++
			}
			if r.lower(i) == "of" || r.lower(i) == "for" {
				i++ // "Minister for Fisheries and of Health"
			}
		case i > content && t.Lower == "and" && !o.plural && r.lower(i+2) == "," && r.nameWord(i+1) && !r.is(i+1, classGiven) && r.capital(o.head):
			return i + 2, true // "for Economic Diplomacy and Openness, X said": no name is one word before a comma
		case i > content && (t.Lower == "'s" || t.isDash()) && r.is(i+1, classBody|classPortfolio|classModifier):
			i++
		default:
			return r.unknownComplement(o, start, content, i, prep)
		}
	}
	return i, i > content
}

// pastCountry is the token behind the country at token i of a complement, and whether the
// complement goes on there: "of the Azerbaijani Government", "of Russia's Security Council".
func (r *peopleReader) pastCountry(o *office, i int, prep string) (int, bool) {
	i = r.complementCountry(o, i, prep)
	if o.plural {
		i = r.countryList(o, i)
	}
	if r.is(i, classBody|classPortfolio) && r.capital(i) || r.lowerBody(i) && r.lower(i) != "trade" && r.lower(i) != "foreign" && r.lower(i) != "state" || r.lower(i) == "side" || r.lower(i) == "'s" && r.is(i+1, classBody|classPortfolio) {
		return i, true
	}
	if j := r.headOwned(o, i); j > i {
		return j, true // "of the Kyrgyz President's Administration"
	}
	return i, false
}

// headOwned is the end of another's office at token i that tells whose office or body the
// complement is of: "President" in "the Office of the President of X", "Minister's" in "the
// Prime Minister's Office". It is i where none stands there, or one with a name of its own.
func (r *peopleReader) headOwned(o *office, i int) int {
	if !r.is(i, classHead) || !r.capital(i) || !r.capital(o.head) || o.plural || r.d.paragraphBreak(i) {
		return i
	}
	if i+1 < len(r.d.Tokens) && r.lower(i+1) == "'s" {
		if r.is(i+2, classBody|classPortfolio) {
			return i + 2
		}
		return i
	}
	if i+1 < len(r.d.Tokens) && !r.d.paragraphBreak(i+1) && (r.nameWord(i+1) || r.is(i+1, classTitle) || r.is(i+1, classHead|classBody|classPortfolio) && r.capital(i+1)) {
		return i
	}
	return i + 1
}

// lowerBody are bodies that offices name in lower case.
func (r *peopleReader) lowerBody(i int) bool {
	switch r.lower(i) {
	case "state", "government", "delegation", "parliament", "commission", "committee", "board", "ministry", "department", "foreign", "affairs",
		"agency", "ministers", "central", "bank", "national", "party", "cabinet", "council", "organization", "republic", "region", "city", "company",
		"services", "agencies", "ministries", "parliaments", "railways", "banks", "committees", "departments", "chambers", "customs", "trade":
		return true
	}
	return false
}

// listGoesOn says that the comma or "and" at i joins another portfolio to the
// complement and not another office or a name.
func (r *peopleReader) listGoesOn(o *office, i int) bool {
	j := i + 1
	if r.lower(j) == "and" {
		j++
	}
	if r.lower(j) == "of" || r.lower(j) == "for" {
		j++
	}
	if r.nameWord(j) && !r.is(j, classGiven) && r.is(j+1, classPortfolio|classBody) && r.capital(j+1) {
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
	if j := r.plainToNames(o, i, prep); j > i {
		return j, true
	}
	if i > content {
		// "X, Minister of State Assets,": a word that no list knows still
		// belongs to the office where the name stands before it.
		if r.nameWord(i) && !r.nameWord(i+1) && r.nameBefore(o) {
			i++
		}
		return i, true
	}
	if prep == "to" && r.capital(i) && realms.Has(&r.d.Tokens[i]) && (r.lower(i+1) == "," || r.d.nameWord(i+1)) {
		return i + 1, true // "Ambassador to the Sultanate, X"
	}
	if prep != "of" || o.plural {
		return start, false
	}
	if j := r.bodyOfCountry(content); j > content {
		return j, true // "chairman of Kazakhstan Railways, X"
	}
	k := i
	for r.nameWord(k) && !r.d.paragraphBreak(k) {
		k++
	}
	n := k - i
	switch {
	case n == 0:
		return start, false
	case r.endsBody(k) > k:
		return r.endsBody(k), true // "head of Russian Railways", "chief of the Nangarhar customs"
	case n >= 3:
		return k - 2, true
	case r.lower(k) == ",":
		return k, true
	}
	o.open = n
	return k, true
}

// endsBody is the end of the words at token k that end the name of a body, k itself
// where none stands there.
func (r *peopleReader) endsBody(k int) int {
	for !r.d.paragraphBreak(k) && (r.capital(k) && r.is(k, classBody|classPortfolio) || r.lowerBody(k)) {
		k++
	}
	return k
}

// realms are words by which a report calls the country that it knows already.
var realms = NewWordSet("sultanate kingdom republic federation union emirate principality")

// plainToNames is the comma behind words that no list knows where names follow
// it: plain ones of a plural office ("the heads of the two railway companies, X
// and Y"), capitals behind "for" ("Minister for the North Sea, X"); i where none
// do.
func (r *peopleReader) plainToNames(o *office, i int, prep string) int {
	capital := !o.plural
	if capital && (prep != "for" || !r.capital(o.head)) {
		return i
	}
	j := i
	for j < len(r.d.Tokens) && j < i+5 && r.d.Tokens[j].Kind == Word && r.capital(j) == capital {
		j++
	}
	if r.lower(j) == "," && j < len(r.d.Tokens) && !r.d.paragraphBreak(j+1) && r.nameWord(j+1) && r.nameWord(j+2) && !r.has(j+1, noteCountry) {
		return j
	}
	return i
}

// nameBefore says that a name and a comma stand before the office.
func (r *peopleReader) nameBefore(o *office) bool {
	i := o.first - 1
	if r.lower(i) == "the" {
		i--
	}
	return r.lower(i) == "," && r.nameWord(i-1) && r.nameWord(i-2)
}
