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
	end := 0
	for _, k := range r.d.arena.lists.others {
		i := int(k)
		if i < end || r.d.marks[i]&markHead == 0 || r.has(i, noteCountry) {
			continue
		}
		n := len(r.offices)
		r.offices = append(r.offices, office{head: i, first: i, last: i + 1})
		o := &r.offices[n]
		if !r.readOffice(o) {
			r.offices = r.offices[:n]
			continue
		}
		r.noteAll(o.core, o.last, noteOffice)
		end = o.last
	}
}

// readOffice reads the office of which the head noun is known. It says whether
// there is one.
func (r *peopleReader) readOffice(o *office) bool {
	i := o.head
	o.plural = r.is(i, classHeads)
	switch r.lower(i) {
	case "counterpart", "counterparts", "colleague", "colleagues", "peer":
		o.counterpart = true
	case "deputy", "deputies", "assistant":
		// "Deputy Prime Minister": a modifier here, unless nothing follows it.
		for j := i + 1; j < len(r.d.Tokens) && j < i+6 && !r.d.paragraphBreak(j); j++ {
			if r.is(j, classHead|classHeads) {
				return false
			}
			if !r.is(j, classModifier|classPortfolio|classBody) && !r.d.Tokens[j].isDash() && r.lower(j) != "and" {
				break
			}
		}
	case "amir":
		if r.is(i-1, classGiven) && r.capital(i-1) && r.nameWord(i+1) {
			return false // "Hossein Amir Abdollahian"
		}
		if r.is(i-1, classHead) && r.capital(i-1) && !r.d.paragraphBreak(i) && r.nameWord(i+1) {
			return false // "Foreign Minister Amir X"
		}
	case "prince", "princess":
		if r.lower(i-1) != "crown" {
			return false // a title of birth
		}
	case "number":
		if r.lower(i-1) != "opposite" {
			return false
		}
		o.counterpart, o.first = true, i-1
	case "host":
		// "their Angolan host, President X".
		if w := r.lower(i - 1); r.endsCountry(i-1) < 0 && w != "his" && w != "her" && w != "their" {
			return false
		}
	case "member", "members", "guest", "official", "officials":
		if !r.capital(i) && r.lower(i+1) != "of" {
			return false
		}
	case "head", "chief", "chair", "director", "manager":
		if r.is(i+1, classHead) && !r.d.paragraphBreak(i+1) {
			return false // "Chief Minister", "Director General" goes by its last head
		}
		if r.lower(i) == "head" && r.lower(i+1) != "of" && !r.capital(i) && !r.is(i-1, classBody|classPortfolio) {
			return false
		}
	}
	r.backward(o)
	r.forward(o)
	o.source = o.source || r.voices(o)
	return true
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
