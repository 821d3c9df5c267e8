package meeting

import "brief/briefing/text"

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
	case "said", "says", "reported", "reports", "announced", "told", "informed", "informs", "stated", "noted", "writes", "wrote":
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
