package meeting

import (
	"hash/fnv"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// readOrigin finds the source that the report relays ("the Chilean
// government's press office reported", "referring to the Cabinet of Ministers")
// and a key under which the wordings of one source agree.
func (s *story) readOrigin() (name, key string) {
	for k, x := range s.d.Sentences {
		if r := x.Role; r == text.Furniture || r == text.TableRow {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			if s.quoted[i] {
				continue
			}
			first, last := s.sourceAt(i, k, x)
			if last <= first {
				continue
			}
			if name, key = s.body(first, last); key != "" {
				return name, key
			}
		}
	}
	return "", ""
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
	case "service", "office", "ministry", "secretariat", "akorda", "kremlin", "spokesperson", "spokesman":
		// "the X's press service said", "the Foreign Ministry said in a
		// statement".
		if reporting(s.lower(i+1)) || s.lower(i+1) == "has" && reporting(s.lower(i+2)) {
			return s.nounStart(i, x), i + 1
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

func reporting(w string) bool {
	switch w {
	case "said", "says", "reported", "reports", "announced", "told", "informed", "stated", "noted":
		return true
	}
	return false
}

// nounEnd is where the noun phrase that begins at i ends; nounStart where one
// that ends with token i begins.
func (s *story) nounEnd(i int, x text.Sentence) int {
	for j := i; j < x.Last && j < i+16; j++ {
		switch w := s.lower(j); w {
		case ",", ".", ";", ":", "\"", "”", "“", "said", "that", "which", "–", "—", "(":
			return j
		case "the":
			if p := s.lower(j - 1); j > i && p != "of" && p != "and" && p != "for" && p != "to" {
				return j
			}
		}
	}
	return min(x.Last, i+16)
}

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
	"ministry": "ministry", "mfa": "ministry", "minister": "ministry",
	"customs": "customs", "embassy": "embassy", "statistics": "statistics", "bank": "bank",
}

// isPersonal says whether a word is an office that one person holds.
func isPersonal(w string) bool { return w == "president" || w == "minister" || w == "premier" }

// body makes name and key of the words of a source; no key where they name
// nobody that speaks for a side.
func (s *story) body(first, last int) (name, key string) {
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
