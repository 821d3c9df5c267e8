package text

import "slices"

// complementCountry reads the country of a complement. Two countries joined by
// a hyphen belong to a joint body and tell nothing of the office's side.
func (r *peopleReader) complementCountry(o *office, i int, prep string) int {
	c := r.countryAt(i)
	end := c.end
	joint := false
	for end+1 < len(r.d.Tokens) && r.d.Tokens[end].isDash() && r.has(end+1, noteCountry) {
		end = r.countryAt(end + 1).end
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
		if k == i || k >= len(r.d.Tokens) || !r.has(k, noteCountry) {
			break
		}
		codes = append(codes, r.countryAt(k).Code)
		i = r.countryAt(k).end
	}
	if len(codes) > 1 {
		o.countries = codes
	}
	return i
}

// bodyOfCountry moves past the name of a body, or what follows its country, where
// a comma and a person's name follow: "of Kazakhstan Railways, X", "of
// Russia's Sakha region, X". It is i where none does.
func (r *peopleReader) bodyOfCountry(i int) int {
	j := i
	for ; j < len(r.d.Tokens) && j < i+6 && !r.d.paragraphBreak(j); j++ {
		if w := r.lower(j); !r.capital(j) && w != "'s" && w != "of" && w != "the" && w != "railways" && w != "province" && w != "agency" && !r.lowerBody(j) && !r.is(j, classPortfolio|classBody) {
			break
		}
	}
	if j > i && r.lower(j) == "," && r.nameWord(j+1) && r.nameWord(j+2) && !r.has(j+1, noteCountry) && !r.has(j+1, notePlace) {
		return j
	}
	return i
}

// complementPlace reads the place of a complement and the body named by it: "of the
// Tashkent City Council". The office is of the country of its city, but one held "to" a
// place is another country's.
func (r *peopleReader) complementPlace(o *office, i int, prep string) int {
	if o.country == "" && prep != "to" {
		o.country = r.cityCountry(i)
	}
	i = r.placeEnd(i)
	for !r.d.paragraphBreak(i) && (r.is(i, classBody) && r.capital(i) || r.lowerBody(i)) {
		i++ // "chief of the Nangarhar customs"
	}
	return i
}

// cityCountry is the country of the city that starts at token i.
func (r *peopleReader) cityCountry(i int) string {
	k, ok := slices.BinarySearchFunc(r.d.Places, i, func(p Place, t int) int { return p.Token - t })
	if !ok {
		return ""
	}
	return r.d.Places[k].Country
}
