package text

import "slices"

// attachOffices gives offices the names beside them.
func (r *peopleReader) attachOffices() {
	for k := range r.offices {
		o := &r.offices[k]
		if o.plural {
			r.attachList(k)
			continue
		}
		if r.attachAfter(k) || r.joinNext(k) {
			continue
		}
		r.attachBefore(k)
	}
}

// attachAfter looks for "President X" and "President of Y, X,".
func (r *peopleReader) attachAfter(k int) bool {
	o := &r.offices[k]
	i := o.last
	if i < len(r.d.Tokens) && r.d.paragraphBreak(i) {
		return false
	}
	if r.lower(i) == "the" && r.is(i+1, classTitle) {
		i++ // "Minister for Trade the Hon Jane Doe"
	}
	if n := r.runAt(i); n >= 0 {
		return r.attachNext(k, &r.runs[n])
	}
	return r.lower(i) == "," && r.attachBehindComma(k, i)
}

// attachNext gives the office the name right behind it: "President X".
func (r *peopleReader) attachNext(k int, next *name) bool {
	o, run := &r.offices[k], *next
	if run.words == 1 && !run.titled && !r.capital(o.head) && o.country == "" && o.possessor == "" && r.endsSentence(run.start) {
		return false
	}
	if run.words == 1 && r.shouts(run.first) {
		return false
	}
	if run.words == 1 && r.is(run.last, classBody) && r.capital(run.last) {
		return false // "Head of the Georgian Dream Government Administration"
	}
	if run.words >= 3 && !run.titled && !r.is(run.first, classGiven) && r.is(run.first+1, classGiven) && o.last > o.head+1 && !o.counterpart && r.wantsNoun(o.last-1) {
		// "Minister of State Assets Paweł X": the first word is the
		// office's.
		o.last, run.first, run.start = run.first+1, run.first+1, run.first+1
		run.words--
	}
	if r.givenTitle(o, next) {
		o.plural = true // spent: a given name
		return true
	}
	at := r.add(run, k)
	if r.people[at].country == "" {
		r.people[at].country = r.nameCountry(run)
	}
	return true
}

// attachBehindComma gives the office the name behind the comma at token i:
// "Minister of Trade of Kenya, Ms Jane Doe," and "counterpart, Jane Doe".
func (r *peopleReader) attachBehindComma(k, i int) bool {
	o := &r.offices[k]
	at, country := i+1, ""
	if r.has(at, noteCountry) && r.lower(r.countryAt(at).end) == "'s" {
		// "his opposite number, Congo's Albert X".
		country = r.countryAt(at).Code
		at = r.countryAt(at).end + 1
	}
	n := r.runAt(at)
	if n < 0 || r.runs[n].words < 2 && !r.runs[n].titled || r.d.paragraphBreak(i+1) {
		return false
	}
	// A name that has its own office after it is another person in a list,
	// unless a comma or the end closes it.
	if b := r.runBefore(o.first - 1); r.lower(o.first-1) == "," && b >= 0 && !r.has(r.runs[b].first, noteTaken) && !o.counterpart {
		return false // "X, Minister of Trade, Y and Z"
	}
	if e := r.runs[n].last; r.lower(e) == "," {
		// "the minister, Jane Doe, President of …": Jane Doe is the
		// president, unless the president's own name follows.
		if p := r.officeAt(e + 1); p >= 0 && !r.nameFollows(&r.offices[p]) && !r.opensWithAside(p, e) {
			return false
		}
	}
	if m := r.add(r.runs[n], k); country != "" {
		r.people[m].country = country
	}
	return true
}

// shouts says that a headline of capitals only holds token i, in which one word
// behind an office may be any: "PREMIERS SATISFIED WITH TALKS".
func (r *peopleReader) shouts(i int) bool {
	return r.headline(i) && r.d.allCaps(i) && i > 0 && r.d.allCaps(i-1) && i+1 < len(r.d.Tokens) && r.d.allCaps(i+1)
}

// givenTitle says that the "Sultan" or "Amir" of the office is the given name
// of the run behind it, whose own office follows: "Sultan Al Jaber, Minister of
// Industry". It then makes one name of them.
func (r *peopleReader) givenTitle(o *office, run *name) bool {
	if !r.is(o.head, classGiven) || o.last != o.head+1 || o.core != o.head || o.first != o.head || !r.capital(o.head) || r.lower(run.last) != "," {
		return false
	}
	if r.officeAt(run.last+1) < 0 {
		return false
	}
	k := r.runAt(run.start)
	r.notes[run.start] &^= noteRunStart
	run.first, run.start = o.head, o.head
	run.words++
	r.noteRun(k)
	return true
}

// wantsNoun says that the word at the end of an office cannot stand alone:
// "of State", "for Public".
func (r *peopleReader) wantsNoun(i int) bool {
	switch r.lower(i) {
	case "state", "public", "foreign", "internal", "external", "natural", "social", "national", "economic", "regional", "rural", "urban", "new", "special":
		return true
	}
	return false
}

// endsSentence says that a full stop stands before token i's capital.
func (r *peopleReader) endsSentence(i int) bool { return r.d.sentenceStart(i) }

// officeAt is the office that begins at token i, perhaps behind an article, -1
// if none does.
func (r *peopleReader) officeAt(i int) int {
	k, _ := slices.BinarySearchFunc(r.offices, i, func(o office, t int) int { return o.first - t })
	if k < len(r.offices) && (r.offices[k].first == i || r.offices[k].first == i+1 && (r.lower(i) == "the" || r.lower(i) == "a")) {
		return k
	}
	return -1
}

// nameFollows says that a name stands after the office, at once or behind a
// comma.
func (r *peopleReader) nameFollows(o *office) bool {
	if r.runAt(o.last) >= 0 {
		return true
	}
	n := r.runAt(o.last + 1)
	return r.lower(o.last) == "," && n >= 0 && r.runs[n].words >= 2
}

// rules says whether w is the office of who rules a country: nobody holds two of them.
func rules(w string) bool {
	switch w {
	case "king", "queen", "sultan", "emir", "amir", "president", "emperor", "pope":
		return true
	}
	return false
}

// joinNext joins an office to the one after it where both are one person's:
// "Deputy Prime Minister, Minister of Foreign Affairs Ivan Petrov".
func (r *peopleReader) joinNext(k int) bool {
	if k+1 >= len(r.offices) {
		return false
	}
	o, p := &r.offices[k], &r.offices[k+1]
	if r.lower(o.head) == "host" && r.lower(o.last) == "," && p.first == o.last+1 {
		o.plural = true // spent: "his host, President X", whose office is the second
		return true
	}
	i := o.last
	for i < p.first && (r.lower(i) == "," || r.lower(i) == "and" || r.d.Tokens[i].isDash() || r.lower(i) == "/") {
		i++
	}
	if i == o.last && r.lower(p.head) != "senator" || i != p.first || p.plural || o.counterpart || p.definite && o.country != p.country && p.country != "" && o.country != "" {
		return false
	}
	if rules(r.lower(o.head)) && rules(r.lower(p.head)) {
		return false // "the Sultan and President X" are two
	}
	if r.is(p.head, classGiven) && p.core == p.head && r.nameWord(p.last) {
		return false // "…, and Sultan Al Jaber"
	}
	if r.lower(p.first) == "the" || p.possessor != "" || o.country != "" && p.country != "" && o.country != p.country {
		return false
	}
	p.first, p.core = o.first, o.core
	if p.country == "" {
		p.country = o.country
	}
	p.definite = p.definite || o.definite
	o.plural = true // spent
	return true
}

// attachBefore looks for "X, Minister of Y" and "X, the Kenyan minister".
func (r *peopleReader) attachBefore(k int) bool {
	o := &r.offices[k]
	i := o.first - 1
	if w := r.lower(i); w == "a" || w == "an" || w == "visiting" {
		if i--; w == "visiting" && r.lower(i) == "the" {
			i-- // "X, the visiting Moroccan Minister of Industry"
		}
	}
	if r.lower(i-1) == "," && len(r.lower(i)) < 5 && r.nameWord(i) && r.d.allCaps(i) {
		i-- // a party or body in short: "X, GD Minister of Trade"
	}
	if r.lower(i) == "also" && r.lower(i-1) == "who" {
		i -= 2
	}
	if (r.lower(i) == "as" || r.lower(i) == "is" && r.lower(i-1) == "who") && o.definite {
		i--
	}
	if r.headline(o.head) && r.lower(i) == "," && o.last < len(r.d.Tokens) && !r.d.paragraphBreak(o.last) && r.d.Tokens[o.last].Kind == Word {
		return false // "X, Saudi minister review ties": two people
	}
	if w := r.lower(i); w != "," && w != "(" && !(i > 0 && r.d.Tokens[i].isDash() && r.d.Tokens[i].Space) {
		return false
	}
	marked := isQuote(r.lower(i - 1)) // “Ivanov”, deputy minister
	if marked {
		i--
	}
	if r.lower(i) == "," && r.opensWithAside(k, i) {
		return false
	}
	n := r.runBefore(i)
	if n >= 0 && marked {
		marked = isQuote(r.lower(r.runs[n].start - 1))
	}
	if n < 0 || r.runs[n].words < 2 && !r.runs[n].titled && !marked {
		return false
	}
	if w := r.lower(r.runs[n].start - 1); (w == "at" || w == "in") && !r.runs[n].titled {
		return false // a palace, a town
	}
	r.add(r.runs[n], k)
	return true
}

func isQuote(w string) bool {
	switch w {
	case "\"", "“", "”", "„", "«", "»":
		return true
	}
	return false
}
