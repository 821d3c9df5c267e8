package text

// attachList gives the names after a plural office their countries:
// "Foreign ministers of A, B and C, X, Y and Z".
func (r *peopleReader) attachList(k int) {
	o := &r.offices[k]
	got := r.listedAfter(o)
	if len(got) == 0 {
		if got = r.listedBefore(o); len(got) != len(o.countries) {
			return
		}
	}
	r.attachTurns(k, got)
	for j, n := range got {
		at := r.add(n, k)
		if c := r.nameCountry(n); c != "" {
			r.people[at].country = c
		} else if len(o.countries) == len(got) {
			r.people[at].country = o.countries[j]
		} else if len(o.countries) > 1 {
			r.people[at].country = ""
		}
	}
}

// listedAfter is the names of the list behind a plural office: "Ministers X, Y
// and Z", "ministers X of A and Y of B".
func (r *peopleReader) listedAfter(o *office) []name {
	var got []name
	i := o.last
	if r.lower(i) == "," || r.lower(i) == ":" || r.lower(i) == "–" || r.lower(i) == "-" {
		i++
	}
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		n := r.runAt(i)
		if n < 0 || r.runs[n].words == 1 && r.shouts(r.runs[n].first) {
			break
		}
		got = append(got, r.runs[n])
		i = r.pastBrackets(r.pastHome(r.runs[n].last))
		for r.lower(i) == "," || r.lower(i) == "and" {
			i++
		}
	}
	return got
}

// pastBrackets is the token after brackets at token i that give a field of work: "ministers
// X (Economy) and Y (Foreign Trade)"; i itself where there are none.
func (r *peopleReader) pastBrackets(i int) int {
	if r.lower(i) != "(" {
		return i
	}
	for j := i + 1; j < i+8; j++ {
		if r.lower(j) == ")" {
			return j + 1
		}
	}
	return i
}

// pastHome is the token after the "of A" that says whose minister the name
// before token i is, i itself where there is none.
func (r *peopleReader) pastHome(i int) int {
	j := i + 1
	if r.lower(i) != "of" && r.lower(i) != "for" || j >= len(r.country) {
		return i
	}
	if r.lower(j) == "the" {
		j++
	}
	switch {
	case r.has(j, noteCountry):
		return r.countryAt(j).end
	case r.has(j, notePlace):
		return r.placeEnd(j)
	case r.capital(j) && r.lower(i) == "of":
		return j + 1 // "Governors X of Sughd and Y of Khatlon"
	}
	return i
}

// listedBefore is the names of the list before a plural office: "X, Y and Z,
// the foreign ministers of A, B and C".
func (r *peopleReader) listedBefore(o *office) []name {
	var got []name
	i := o.first - 1
	for i > 0 {
		for i > 0 && (r.lower(i) == "," || r.lower(i) == "and") {
			i--
		}
		n := r.runBefore(i + 1)
		if n < 0 || r.lower(i+1) != "," && r.lower(i+1) != "and" {
			break
		}
		got = append([]name{r.runs[n]}, got...)
		i = r.runs[n].start - 1
	}
	return got
}

// attachTurns reads "the Ministers of A, NAME, B, NAME, and C, NAME": after the
// first name each country takes the name behind it.
func (r *peopleReader) attachTurns(k int, got []name) {
	o := &r.offices[k]
	if len(got) != 1 || len(o.countries) > 1 || o.country == "" {
		return
	}
	i := got[0].last
	for i < len(r.d.Tokens) && !r.d.paragraphBreak(i) {
		for r.lower(i) == "," || r.lower(i) == "and" || r.lower(i) == "of" || r.lower(i) == "the" {
			i++
		}
		if i >= len(r.d.Tokens) || !r.has(i, noteCountry) {
			return
		}
		c := r.countryAt(i)
		i = c.end
		if r.lower(i) != "," {
			return
		}
		n := r.runAt(i + 1)
		if n < 0 {
			return
		}
		at := r.add(r.runs[n], k)
		r.people[at].country = c.Code
		i = r.runs[n].last
	}
}
