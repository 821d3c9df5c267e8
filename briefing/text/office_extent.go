package text

// backward takes in what stands before the head noun: modifiers and portfolio
// ("Deputy Prime", "Trade and Industry"), then the country.
func (r *peopleReader) backward(o *office) {
	i := o.first
	const inner = classModifier | classPortfolio | classBody
words:
	for i > 0 && !r.d.paragraphBreak(i) {
		k := i - 1
		switch {
		case r.has(k, noteCountry) || r.endsCountry(k) >= 0:
			// The country ends the office's own words.
		case r.is(k, inner) && (r.sameCase(k, o.head) || r.lowerField(k)), r.ranked(k, o), r.bodyLetters(k, o):
			i = k
			continue
		case r.d.Tokens[k].isDash() && r.lower(k-1) == "ex" && k > 0:
			i = k - 1
			continue
		case r.d.Tokens[k].isDash() && !r.d.Tokens[k].Space && (r.is(k-1, inner) && r.sameCase(k-1, o.head) || r.is(k-1, classHead)):
			i = k - 1
			continue
		case (r.lower(k) == "and" || r.lower(k) == "&" || r.lower(k) == ",") && (r.is(i, classPortfolio) || r.lower(i) == "high" && r.is(i+1, classPortfolio)) && r.is(k-1, classPortfolio) && r.capital(k-1) && r.capital(o.head) && r.portfolioRun(k-1):
			i = k - 1
			continue
		}
		break words
	}
	o.core, o.first = i, i
	r.countryBefore(o)
}

// lowerField says that token k ends the field of an office in lower case behind the
// country: "Brazil's foreign affairs Minister".
func (r *peopleReader) lowerField(k int) bool {
	for ; r.is(k, classPortfolio) && !r.capital(k); k-- {
	}
	return r.endsCountry(k) >= 0 || r.lower(k) == "'s" && r.endsCountry(k-1) >= 0
}

// ranks are words that make less of an office than it is, whatever their letters:
// "caretaker Minister", "acting President".
var ranks = NewWordSet("caretaker acting interim deputy outgoing")

// ranked says that token k takes from the office behind it: "former President", "caretaker
// Minister".
func (r *peopleReader) ranked(k int, o *office) bool {
	return ranks.Has(&r.d.Tokens[k]) && stateHeads.Has(&r.d.Tokens[o.head]) || r.lower(k) == "former" && r.capital(o.head)
}

// stateHeads are the offices of those who may govern for a while only.
var stateHeads = NewWordSet("minister president premier chancellor secretary governor")

// bodyLetters says that token k is the short name of a body whose office follows: "the BCCI
// president" is no head of state.
func (r *peopleReader) bodyLetters(k int, o *office) bool {
	return k+1 == o.head && len(r.lower(k)) > 2 && len(r.lower(k)) < 8 && r.d.Tokens[k].Kind == Word && r.d.allCaps(k) && !r.headline(k) && !r.d.allCaps(o.head) && !r.is(k, classTitle|classHead)
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
	if !r.has(k, noteCountryEnd) {
		return -1
	}
	for j := k; j >= 0 && j > k-10; j-- {
		if r.has(j, noteCountry) && r.countryAt(j).end == k+1 {
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
	if n := len(r.offices) - 1; k+1 < o.core && n > 0 && r.offices[n-1].last == k+1 { // n is the office itself
		// "the Russian President's special envoy" is of that country too.
		o.country, o.definite = r.offices[n-1].country, true
		return
	}
	if j := r.endsCountry(k); j >= 0 && !r.d.paragraphBreak(o.core) {
		c := r.countryAt(j)
		if r.lower(k+1) != "'s" && c.Form == FormCapital || c.Form == FormNationals {
			j = -1
		}
		if j >= 0 {
			o.country, o.first, o.definite = c.Code, j, true
			r.countriesBefore(o, j)
			k = o.first - 1
		}
	}
	if w := r.lower(k); (w == "new" || w == "newly" || w == "visiting") && isPossessive(r.lower(k-1)) {
		k-- // "his new Russian counterpart"
	} else if r.lower(k-1) == "newly" && isPossessive(r.lower(k-2)) {
		k -= 2 // "her newly appointed Omani colleague"
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

// isPossessive says whether w is one of the words that tell whose something is.
func isPossessive(w string) bool { return w == "his" || w == "her" || w == "its" || w == "their" }

// countriesBefore reads the other countries of a list: "Azerbaijani, Turkish
// and Georgian foreign ministers".
func (r *peopleReader) countriesBefore(o *office, j int) {
	own := o.country
	var codes []string
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
		if codes == nil {
			codes = []string{own}
		}
		codes = append([]string{r.countryAt(p).Code}, codes...)
		j = p
	}
	if o.plural && len(codes) > 1 {
		o.countries, o.first = codes, j
	}
}

// chiefOf says whether w stands between "chief" and "officer".
func chiefOf(w string) bool {
	switch w {
	case "executive", "operating", "financial", "commercial", "technical", "investment", "economic":
		return true
	}
	return false
}

// forward takes in the complement: "of the Council of Ministers of
// Belarus", "for Investments and Trade", "of Foreign Affairs".
func (r *peopleReader) forward(o *office) {
	i := o.last
	if r.d.Tokens[min(i, len(r.d.Tokens)-1)].isDash() && r.is(i+1, classHead|classModifier) && r.capital(i+1) {
		i += 2 // Secretary-General, Minister-Counsellor
	} else if r.d.Tokens[min(i, len(r.d.Tokens)-1)].isDash() && (r.lower(i+1) == "general" || r.lower(i+1) == "elect" || r.lower(i+1) == "designate") && !r.d.Tokens[i].Space && !r.d.Tokens[i+1].Space {
		i += 2 // "deputy director-general", "president-elect", whatever its letters
		o.last = i
	}
	if r.lower(o.head) == "chief" && chiefOf(r.lower(i)) && r.capital(i) == r.capital(o.head) && !r.d.paragraphBreak(i) {
		if i++; r.lower(i) == "officer" {
			i++ // "Chief Executive Officer"
		}
		o.last = i
	}
	for !(r.lower(i) == "general" && r.lower(o.head) == "minister") && r.is(i, classHead|classModifier) && r.capital(i) && r.capital(o.head) && !r.d.paragraphBreak(i) && (r.lower(i) == "general" || r.lower(i) == "plenipotentiary" || r.lower(i) == "extraordinary" || r.lower(i) == "designate") {
		i++
		if r.lower(i) == "and" && r.is(i+1, classModifier) {
			i += 2
		}
	}
	o.last = i
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		w := r.lower(i)
		if w != "of" && w != "for" && w != "on" && w != "to" && w != "at" && w != "in" && w != "with" && !(w == "from" && o.counterpart) {
			break
		}
		if (w == "to" || w == "in" || w == "at" || w == "with") && !sentHeads.Has(&r.d.Tokens[o.head]) {
			break
		}
		j, ok := r.complement(o, i+1, w)
		if !ok {
			break
		}
		i, o.last = j, j
	}
}
