package meeting

import (
	"hash/fnv"
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

// relays says whether the outlet's own verb stands before the source that token
// i introduces: "Harbour Wire reports, citing …".
func (s *story) relays(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-4; j-- {
		if w := s.lower(j); w == "reports" || w == "informs" {
			return true
		}
	}
	return false
}

// otherSource says whether two keys are those of two bodies: not of one that is
// worded with its country here and without there.
func otherSource(a, b string) bool {
	x, y := strings.Split(a, "/"), strings.Split(b, "/")
	return x[1] != y[1] || x[0] != y[0] && x[0] != "?" && y[0] != "?"
}

// sourceAt gives the words that name a source where token i introduces one.
func (s *story) sourceAt(i, k int, x text.Sentence) (first, last int) {
	switch s.lower(i) {
	case "referring", "reference":
		if s.lower(i+1) == "to" {
			return i + 2, s.nounEnd(i+2, x)
		}
	case "citing", "cites":
		return i + 1, s.nounEnd(i+1, x)
	case "according", "thanks":
		if s.lower(i) == "according" && s.lower(i+1) == "to" {
			return i + 2, s.nounEnd(i+2, x)
		}
	case "website":
		if p := s.lower(i - 1); s.lower(i+1) == "of" && (p == "the" || p == "official") {
			return i, s.nounEnd(i, x)
		}
	case "service", "office", "ministry", "department", "secretariat", "akorda", "kremlin", "itamaraty", "spokesperson", "spokesman":
		// "the X's press service said", "the Foreign Ministry said in a
		// statement", "the press service of X said".
		if reporting(s.lower(i+1)) || s.lower(i+1) == "has" && reporting(s.lower(i+2)) {
			return s.nounStart(i, x), i + 1
		}
		if last := s.pressOf(i, x); last > 0 {
			return i - 1, last
		}
		// A report under a press service's own heading.
		if k == 0 && s.lower(i) == "service" && s.lower(i-1) == "press" && x.Role != text.Body {
			return i - 1, x.Last
		}
	case "source":
		if s.lower(i+1) == ":" {
			return i + 2, x.Last
		}
	}
	return 0, 0
}

// pressOf is where the name ends of whose press service the token at i is, and
// a verb of reporting follows: "the press service of the Ministry of Trade
// said"; 0 where none does.
func (s *story) pressOf(i int, x text.Sentence) int {
	if i == x.First || s.lower(i-1) != "press" || s.lower(i+1) != "of" {
		return 0
	}
	for j := i + 3; j < x.Last && j < i+16; j++ {
		switch w := s.lower(j); {
		case reporting(w):
			return j
		case w == "," || w == ";" || w == "." || w == "on" || w == "that":
			return 0
		}
	}
	return 0
}

func reporting(w string) bool {
	switch w {
	case "said", "says", "reported", "reports", "announced", "told", "informed", "informs", "stated", "noted":
		return true
	}
	return false
}

// nounEnd is where the noun phrase that begins at i ends; nounStart where one
// that ends with token i begins.
func (s *story) nounEnd(i int, x text.Sentence) int {
	for j := i; j < x.Last && j < i+16; j++ {
		switch w := s.lower(j); w {
		case ",":
			if !s.listedField(i, j, x) {
				return j
			}
		case ".", ";", ":", "\"", "”", "“", "said", "that", "which", "–", "—", "(":
			return j
		case "the":
			if p := s.lower(j - 1); j > i && p != "of" && p != "and" && p != "for" && p != "to" {
				return j
			}
		}
	}
	return min(x.Last, i+16)
}

// listedField says whether the comma at j stands inside the fields of one
// ministry: "Ministry of Trade, Industry and Energy".
func (s *story) listedField(i, j int, x text.Sentence) bool {
	if !s.within(i-1, j-i+1, x, fieldBodies) {
		return false
	}
	for k := j + 1; k < x.Last && k < j+6; k++ {
		switch {
		case s.lower(k) == "and" && k > j+1:
			return k+1 < x.Last && s.d.Tokens[k+1].Capital
		case s.lower(k) != "," && !s.d.Tokens[k].Capital:
			return false
		}
	}
	return false
}

// fieldBodies are bodies that are named by their fields.
var fieldBodies = set("ministry", "department", "ministers")

func (s *story) nounStart(i int, x text.Sentence) int {
	for j := i; j > x.First && j > i-12; j-- {
		switch w := s.lower(j - 1); w {
		case ",", ".", ";", ":", "\"", "”", "“", "that", "–", "—":
			return j
		case "the":
			return j
		}
	}
	return x.First
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
	name = strings.Join(strings.Fields(s.d.Report.Words(briefing.Span{Start: s.d.Tokens[first].Start, End: s.d.Tokens[last-1].End})), " ")
	return name, country + "/" + kind + "/" + strings.Join(extra, "+")
}

// passages are hashes of the longer sentences, letters and digits only: two
// reports that share some relay one text.
func (s *story) passages() []uint64 {
	var out []uint64
	for k, x := range s.d.Sentences {
		if !s.isText(k) {
			continue
		}
		h, n := fnv.New64a(), 0
		for i := x.First; i < x.Last; i++ {
			if t := &s.d.Tokens[i]; t.Kind == text.Word || t.Kind == text.Number {
				h.Write([]byte(t.Lower))
				h.Write([]byte{' '})
				n++
			}
		}
		if n >= 12 {
			out = append(out, h.Sum64())
		}
	}
	return out
}
