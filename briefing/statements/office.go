package statements

import (
	"strings"
)

// byOffice finds who "the minister", "the Kazakh leader" is: who spoke last if
// the office fits, else the person of that office.
func (r *reader) byOffice(start, end int, country string) subject {
	fits := func(p *subject) bool {
		if country != "" && p.side != country {
			return false
		}
		return officeFits(r, start, end, p.office)
	}
	found := subject{}
	if r.last.kind == aPerson && fits(&r.last) {
		found = r.last
	} else {
		for i := range r.people {
			if fits(&r.people[i]) {
				if found.kind != nobody && country == "" {
					found = subject{} // two of them: nobody can tell
					break
				}
				if found.kind == nobody {
					found = r.people[i]
				}
			}
		}
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
