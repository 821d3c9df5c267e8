package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// source is whom a report says that it relays.
type source struct {
	name string // in the report's words
	key  string // under which the wordings of one source agree
	// cited says that the report names the source for a part of what it tells
	// only, so that the rest may come from elsewhere.
	cited bool
}

// readOrigin finds the source that the report relays ("the Chilean
// government's press office reported", "referring to the Cabinet of
// Ministers"). It stands for the whole report where the lead, a heading or a
// credit names it and no other source is named.
func (s *story) readOrigin() source {
	var o source
	body := 0
	for k, x := range s.d.Sentences {
		r := x.Role
		if r == text.Furniture || r == text.TableRow {
			continue
		}
		if r == text.Body || r == text.ListItem {
			body++
		}
		for i := x.First; i < x.Last; i++ {
			if s.quoted[i] {
				continue
			}
			first, last := s.sourceAt(i, k, x)
			if last <= first {
				continue
			}
			switch name, key := s.body(first, last); {
			case key == "":
			case o.key == "":
				o = source{name: name, key: key, cited: !(body <= 1 || s.lower(i) == "source" || body == 2 && s.relays(i, x))}
			case otherSource(o.key, key):
				o.cited = true
			}
		}
	}
	return o
}

// otherSource says whether two keys are those of two bodies: not of one that is
// worded with its country here and without there.
func otherSource(a, b string) bool {
	x, y := strings.Split(a, "/"), strings.Split(b, "/")
	return x[1] != y[1] || x[0] != y[0] && x[0] != "?" && y[0] != "?"
}

// sourceBodies name what kind of body speaks; wordings of one body share a key.
var sourceBodies = map[string]string{
	"cabinet": "government", "government": "government", "ministers": "government", "premier": "government",
	"president": "president", "presidential": "president", "kremlin": "president", "akorda": "president", "presidency": "president", "palace": "president",
	"parliament": "parliament", "senate": "parliament", "majlis": "parliament", "assembly": "parliament",
	"ministry": "ministry", "mfa": "ministry", "minister": "ministry", "department": "ministry", "itamaraty": "ministry",
	"customs": "customs", "embassy": "embassy", "statistics": "statistics", "bank": "bank",
}

// isPersonal says whether a word is an office that one person holds.
func isPersonal(w string) bool { return w == "president" || w == "minister" || w == "premier" }

// body makes name and key of the words of a source; no key where they name
// nobody that speaks for a side.
func (s *story) body(first, last int) (name, key string) {
	for j := first; j < last; j++ {
		// "the most recent figures of the customs service": the body alone
		if w := s.lower(j); (w == "figures" || w == "data" || w == "report" || w == "reports" || w == "statistics" || w == "statement") && (s.lower(j+1) == "of" || s.lower(j+1) == "from" || s.lower(j+1) == "by") {
			first = j + 2
		}
	}
	for first < last && (s.lower(first) == "the" || s.lower(first) == "a") {
		first++
	}
	if first >= last {
		return "", ""
	}
	var country, kind string
	var extra []string
	press, person := false, true
	for j := first; j < last; j++ {
		w := s.lower(j)
		if n := s.country[j]; n > 0 && country == "" {
			country = s.d.Countries[n-1].Code
		}
		b := sourceBodies[w]
		person = person && (b == "" || isPersonal(w)) && w != "administration" && w != "secretariat"
		if b != "" && (kind == "" || kind == "ministry" && b == "government") {
			kind = b
		}
		switch w {
		case "press", "service", "statement", "office", "website", "release", "readout":
			press = true
		case "foreign", "trade", "economy", "energy", "transport", "finance", "agriculture", "prime":
			extra = append(extra, w)
		}
	}
	if person && !press {
		return "", "" // "according to the president" names who speaks, not whom the report relays
	}
	if kind == "" || !press && country == "" && kind != "president" && kind != "government" && kind != "ministry" {
		return "", ""
	}
	if country == "" && first+1 == last && (kind == "ministry" && s.lower(first) != "mfa" && s.lower(first) != "itamaraty" || kind == "government") {
		return "", "" // "the ministry": whose, it does not say
	}
	if country == "" {
		// A body of no country cannot be told from the other side's.
		country = "?"
	}
	if kind == "government" || kind == "president" {
		extra = nil
	}
	name = strings.Join(strings.Fields(s.d.Report.Words(briefing.Span{Start: s.d.Tokens[first].Start(), End: s.d.Tokens[last-1].End()})), " ")
	return name, country + "/" + kind + "/" + strings.Join(extra, "+")
}
