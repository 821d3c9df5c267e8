package text

// office is one mention of an office: "Deputy Chairman of the Council of
// Ministers of Belarus".
type office struct {
	first, last int // tokens [first, last) with the country before it
	core        int // first token of the office's own words
	head        int // token of the head noun
	country     string
	countries   []string // of a plural ("the foreign ministers of A, B and C")
	plural      bool
	definite    bool   // "the" or a country stands before it
	counterpart bool   // counterpart, colleague: the office is the other side's
	source      bool   // spokesperson, press secretary
	possessor   string // "his", "her", "their", "its" before it
	open        int    // tokens of unknown words at the end of the complement, which may be a name
}

// findOffices fills r.offices.
func (r *peopleReader) findOffices() {
	for i := 0; ; {
		if i = r.d.marks.next(i, len(r.d.Tokens), markHead); i == len(r.d.Tokens) {
			return
		}
		if r.has(i, noteCountry) {
			i++
			continue
		}
		o, ok := r.readOffice(i)
		if !ok {
			i++
			continue
		}
		for j := o.core; j < o.last; j++ {
			r.notes[j] |= noteOffice
		}
		r.offices = append(r.offices, o)
		i = max(o.last, i+1)
	}
}

// readOffice reads the office whose head noun is token i.
func (r *peopleReader) readOffice(i int) (office, bool) {
	o := office{head: i, first: i, last: i + 1}
	o.plural = r.is(i, classHeads)
	switch r.lower(i) {
	case "counterpart", "counterparts", "colleague", "colleagues", "peer":
		o.counterpart = true
	case "deputy", "deputies", "assistant":
		// "Deputy Prime Minister": a modifier here, unless nothing follows it.
		for j := i + 1; j < len(r.d.Tokens) && j < i+6 && !r.d.paragraphBreak(j); j++ {
			if r.is(j, classHead|classHeads) {
				return o, false
			}
			if !r.is(j, classModifier|classPortfolio|classBody) && !r.d.Tokens[j].isDash() && r.lower(j) != "and" {
				break
			}
		}
	case "prince", "princess":
		if r.lower(i-1) != "crown" {
			return o, false // a title of birth
		}
	case "number":
		if r.lower(i-1) != "opposite" {
			return o, false
		}
		o.counterpart, o.first = true, i-1
	case "host":
		// "their Angolan host, President X".
		if w := r.lower(i - 1); r.endsCountry(i-1) < 0 && w != "his" && w != "her" && w != "their" {
			return o, false
		}
	case "member", "members", "guest", "official", "officials":
		if !r.capital(i) && r.lower(i+1) != "of" {
			return o, false
		}
	case "head", "chief", "chair", "director", "manager":
		if r.is(i+1, classHead) && !r.d.paragraphBreak(i+1) {
			return o, false // "Chief Minister", "Director General" goes by its last head
		}
		if r.lower(i) == "head" && r.lower(i+1) != "of" && !r.capital(i) && !r.is(i-1, classBody|classPortfolio) {
			return o, false
		}
	}
	r.backward(&o)
	r.forward(&o)
	o.source = o.source || r.voices(&o)
	return o, true
}

// voices says that the office speaks for another: "Special Assistant to the
// President on Media", "Head of the Press Department".
func (r *peopleReader) voices(o *office) bool {
	switch r.lower(o.head) {
	case "assistant", "adviser", "advisor", "aide", "head", "chief", "director":
	default:
		return false
	}
	for j := o.core; j < o.last; j++ {
		switch r.lower(j) {
		case "media", "press", "publicity":
			return true
		}
	}
	return false
}
