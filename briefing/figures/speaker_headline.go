package figures

import (
	"strings"

	"brief/briefing/text"
)

// headlineSource is the person whom a headline names after or before its
// words: "Trade passed $1 billion: Quiles", "Quiles: Trade passed $1 billion",
// "PM: Trade doubled", "Ambassador says trade will double".
func (s *sent) headlineSource(i int) string {
	if s.role != text.Headline {
		return ""
	}
	if c := s.turnColon(&s.d.Sentences[s.no]); c > 0 && c < i {
		return s.turnName(s.first, c)
	}
	for k := s.last - 1; k > i && k > s.last-8; k-- {
		if w := s.toks[k].Lower; w == ":" || isDash(w) && s.toks[k].Space {
			for e := k + 1; e < s.last; e++ {
				if p := s.personAt(e); p != nil {
					return p.Name
				}
			}
			if name := s.labelled(k+1, s.last); name != "" {
				return name
			}
			return s.shortName(k + 1)
		}
	}
	for k := s.first; k < i && k < s.first+6; k++ {
		if w := s.toks[k].Lower; k > s.first && (w == ":" || w == "says") {
			return s.labelled(s.first, k)
		}
		if s.personAt(k) != nil {
			break
		}
	}
	return ""
}

// labelled is whom the words [lo, hi) of a headline mean, which hold no more than a
// surname or an office: "Quiles", "PM", "Chilean envoy". The report names him in
// full as soon as it can.
func (s *sent) labelled(lo, hi int) string {
	if hi <= lo || hi-lo > 4 {
		return ""
	}
	w := officeOf(s.toks[hi-1].Lower)
	if !isOfficeWord(w) && !strings.Contains(w, " ") {
		return s.surnamed(s.toks[hi-1].Lower, hi)
	}
	code := ""
	for k := lo; k < hi-1; k++ {
		if c := s.countryCode(k); c != "" {
			code = c
		} else if s.toks[k].Lower != "'s" && !rankWords.Has(&s.toks[k]) {
			return ""
		}
	}
	if hi-lo > 1 && code == "" {
		w = s.toks[hi-2].Lower + " " + w // "Trade minister"
	}
	return s.holds(w, code, hi)
}

// officeOf is the office that w is short for in a headline, w itself where it is none.
func officeOf(w string) string {
	switch w {
	case "pm", "premier":
		return "prime minister"
	case "fm":
		return "foreign minister"
	case "envoy":
		return "ambassador"
	}
	return w
}

// surnamed is the only person of the report whose surname is w, behind token from.
func (s *sent) surnamed(w string, from int) string {
	name := ""
	for k := s.personsBefore(from); k < len(s.d.People); k++ {
		p := &s.d.People[k]
		if p.Name == name || len(p.Name) <= len(w) || !strings.EqualFold(p.Name[len(p.Name)-len(w):], w) || !strings.ContainsRune(" -", rune(p.Name[len(p.Name)-len(w)-1])) {
			continue
		}
		if name != "" {
			return ""
		}
		name = p.Name
	}
	return name
}

// holds is the only person named behind token from who bears the office w, of the
// country where it is told; of several the one who speaks first.
func (s *sent) holds(w, code string, from int) string {
	name, several := "", false
	for k := s.personsBefore(from); k < len(s.d.People); k++ {
		p := &s.d.People[k]
		if p.Name == name || forOthers(p) || code != "" && p.Country != code || !strings.Contains(strings.ToLower(p.Office), w) {
			continue
		}
		several = name != ""
		if several {
			break
		}
		name = p.Name
	}
	if !several {
		return name
	}
	said, _ := s.namedNext(s.no)
	for k := range s.d.People {
		if p := &s.d.People[k]; p.Name == said && strings.Contains(strings.ToLower(p.Office), w) && (code == "" || p.Country == code) {
			return said
		}
	}
	return ""
}

// namedOnce is the only person of the report who bears the office at token k of its
// lead, which no name follows: "The Prime Minister noted … PM Haitham Saidi left".
func (s *sent) namedOnce(k, first, no int) (string, bool) {
	if no > 3 || k <= first || s.toks[k-1].Lower != "the" && (k-2 < first || s.toks[k-2].Lower != "the" || !rankWords.Has(&s.toks[k-1])) {
		return "", false
	}
	w := s.toks[k].Lower
	if s.toks[k-1].Lower != "the" {
		w = s.toks[k-1].Lower + " " + w
	}
	name := s.holds(w, "", k+1)
	return name, name != ""
}

// shortName is the body whose short name, all in capitals, closes a headline at token k
// behind a dash: "Investments worth $27bn – FOCC".
func (s *sent) shortName(k int) string {
	if s.last != k+1 {
		return ""
	}
	w := s.d.Report.Words(s.toks[k].Span())
	if !isDash(s.toks[k-1].Lower) || len(w) < 3 || len(w) > 8 || strings.ToUpper(w) != w || s.toks[k].Kind != text.Word || s.placeAt(k) || s.outletAt(k) || headTags.Has(&s.toks[k]) {
		return ""
	}
	return w
}

// headTags are words behind the dash of a headline that tell what the report is.
var headTags = text.NewWordSet("update updated video photo photos pics analysis exclusive report live infographic infographics audio gallery opinion interview breaking urgent text roundup factbox")
