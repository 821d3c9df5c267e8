package statements

import "strings"

// byOffice finds who "the minister", "the Kazakh leader" is: who spoke last if
// the office fits, else the person of that office.
func (r *reader) byOffice(start, end int, country string) subject {
	fits := func(p *subject) bool {
		if country != "" && p.side != country {
			return false
		}
		return officeFits(r, start, end, p.office)
	}
	exact := func(p *subject) bool {
		return r.near(start, end, "deputy") || !strings.Contains(strings.ToLower(p.office), "deputy")
	}
	var found subject
	first, many := -1, false
	for i := range r.people {
		switch p := &r.people[i]; {
		case !fits(p):
		case first < 0, exact(p) && !exact(&r.people[first]):
			first, many = i, false
		case exact(p) == exact(&r.people[first]):
			many = true // two of them: only who spoke last can be meant
		}
	}
	switch {
	case first >= 0 && r.last.kind == aPerson && fits(&r.last) && exact(&r.last) == exact(&r.people[first]):
		found = r.last
	case first >= 0 && (!many || country != ""):
		found = r.people[first]
	}
	if found.kind == nobody && country != "" {
		return subject{kind: oneSide, side: country, office: r.d.Report.Words(r.span(start, end)), start: start}
	}
	if found.kind == nobody && r.last.kind == aPerson && r.last.office == "" {
		found = r.last
	}
	found.start = start
	return found
}

// officeFits says whether the words of a reference ("the top diplomat") can
// mean the holder of an office.
func officeFits(r *reader, start, end int, held string) bool {
	held = strings.ToLower(held)
	found := false
	for k := start; k < end; k++ {
		if !r.is(k, office) && r.word(k) != "prime" {
			continue
		}
		if !r.wordFits(k, held) {
			return false
		}
		found = true
	}
	return found
}

// wordFits says whether one word of a reference fits the office held, in lower
// case. A prime minister is not called "the minister", nor a vice president
// "the president".
func (r *reader) wordFits(k int, held string) bool {
	switch w := r.word(k); w {
	case "official", "politician", "guest", "host", "counterpart", "colleague":
		return true
	case "envoy":
		return strings.Contains(held, "ambassador") || strings.Contains(held, w) || strings.Contains(held, "high commissioner")
	case "diplomat":
		return strings.Contains(held, "foreign") || strings.Contains(held, "ambassador") || strings.Contains(held, "external")
	case "leader", "head":
		for _, o := range []string{"president", "prime minister", "premier", "chancellor", "king", "emir", "chairman", "leader", "head"} {
			if strings.Contains(held, o) && !strings.Contains(held, "deputy") && !strings.Contains(held, "vice") {
				return true
			}
		}
		return false
	case "premier":
		return strings.Contains(held, "premier") || strings.Contains(held, "prime minister")
	case "chair", "chairperson":
		return strings.Contains(held, "chair")
	case "minister":
		return strings.Contains(held, w) && (!strings.Contains(held, "prime minister") || r.word(k-1) == "prime")
	case "president":
		return strings.Contains(held, w) && (!strings.Contains(held, "vice") || r.word(k-1) == "vice" || r.word(k-1) == "-")
	default:
		return strings.Contains(held, w)
	}
}
