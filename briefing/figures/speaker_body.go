package figures

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"brief/briefing/text"
)

// bodyEnding reads the name of a body whose last word stands at k.
func (s *sent) bodyEnding(k, first int) (string, bool) {
	if s.toks[k].Capital && isOfficeWord(s.toks[k].Lower) && k > first && s.toks[k-1].Lower == "'s" {
		return "", true // "The Chamber's President said": nobody is named
	}
	if s.toks[k].Kind != text.Word || !isBody(s.toks[k].Lower) && !s.toks[k].Capital {
		return "", false
	}
	lo := k
	for lo > first && lo > k-12 {
		if s.hyphenBefore(lo, first) {
			lo -= 2
			continue
		}
		t := s.toks[lo-1]
		near := lo >= k-1 && t.Kind == text.Word && !isPreposition(t.Lower) && !isAuxiliary(t.Lower) // "trade ministry"
		link := t.Lower == "of" || t.Lower == "'s" || (t.Lower == "'" || t.Lower == "’") && !t.Space || t.Lower == "and" || t.Lower == "for" || t.Lower == "on" && lo-2 >= first && isBody(s.toks[lo-2].Lower) ||
			t.Lower == "the" && lo-2 >= first && (s.toks[lo-2].Lower == "of" || s.toks[lo-2].Lower == "on" || s.toks[lo-2].Lower == "for")
		if t.Kind != text.Word && !link || !t.Capital && !link && !isBody(t.Lower) && !near {
			break
		}
		lo--
	}
	name, ok := s.institution(lo, k+1)
	if ok && (s.joined(name, lo) || s.headOf(lo, first)) {
		return "", true
	}
	return name, ok
}

// hyphenBefore says that a hyphen joins the capital word at lo to another before it,
// which is as much of the name: "the Iran-Oman Joint Economic Committee".
func (s *sent) hyphenBefore(lo, first int) bool {
	if lo-2 < first || !s.toks[lo].Capital || s.toks[lo].Space {
		return false
	}
	h, w := &s.toks[lo-1], &s.toks[lo-2]
	return (h.Lower == "-" || h.Lower == "–") && !h.Space && w.Capital && w.Kind == text.Word
}

// headOf says whether the body that begins at lo belongs to an office: "the
// head of the department at the Trade Organization said".
func (s *sent) headOf(lo, first int) bool {
	switch s.toks[max(lo-1, first)].Lower {
	case "of", "at", "the", "in", "from", "with":
	default:
		return false
	}
	for k := lo - 1; k >= first && k > lo-12; k-- {
		switch w := s.toks[k].Lower; {
		case w == ",", w == "that":
			return false
		case isOfficeWord(w):
			return true
		}
	}
	return false
}

// joined says whether a body is both sides' own: "the Commission noted", "the
// Joint Committee", "the Party" that no word tells from the other.
func (s *sent) joined(name string, lo int) bool {
	first, rest, more := strings.Cut(name, " ")
	switch first {
	case "Commission", "Committee", "Council", "Party", "Side", "side", "party", "Board", "commission", "committee":
		return !more
	case "Joint", "Intergovernmental", "Inter", "joint", "intergovernmental":
		return strings.Contains(rest, "ommi") || strings.Contains(rest, "ouncil") || strings.Contains(rest, "oard")
	case "Mixed":
		return strings.Contains(rest, "ommi")
	}
	return false
}

// bodyBefore is the body that "it" at token k means as a speaker: the one that spoke
// in one of the two sentences before or, where "it" opens its sentence, that one
// of them tells of.
func (s *sent) bodyBefore(no, k, depth int) string {
	for n := no - 1; n >= 0 && n >= no-2 && depth > 0; n-- {
		if name, ok := s.attributed(n, s.d.Sentences[n].Last-1, depth-1); ok {
			if namesBody(name) || !s.personNamed(name) && !strings.HasSuffix(name, "s") {
				return name
			}
			return ""
		}
		if name := s.openingFirm(n); name != "" && k <= s.d.Sentences[no].First+1 {
			return name
		}
	}
	return ""
}

// groupBefore is the group that "they" means as a speaker: "prosecutors said. They
// accuse".
func (s *sent) groupBefore(no, depth int) string {
	if no == 0 || depth == 0 {
		return ""
	}
	name, ok := s.attributed(no-1, s.d.Sentences[no-1].Last-1, depth-1)
	if ok && (strings.HasSuffix(name, "s") || strings.HasSuffix(name, "men")) && !strings.ContainsFunc(name[1:], unicode.IsUpper) {
		return name
	}
	return ""
}

// namesBody says whether a speaker's name is that of a body.
func namesBody(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if isBody(strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// speech are verbs that only tell of words.
var speech = text.NewWordSet(`said says told tells noted added adds stated announced announces stressed disclosed revealed explained explains warned highlighted underlined emphasized emphasised
	remarked pointed reckon reckons predicted`)

// unknown reads the subject of the verb at v where no list knows it: a company,
// a person without an office ("Gazprok said", "Haddadin, the minister"). The
// names of countries and cities do not speak.
func (s *sent) unknown(v, k, first int) (string, bool) {
	end := k
	if k > first && legalForm.Has(&s.toks[k]) {
		k-- // "Meadowvale plc"
	}
	if !speech.Has(&s.toks[v]) && !finiteClaims.Has(&s.toks[v]) && !s.reportsSum(v) && !s.putsAt(v, len(s.toks)) || s.toks[v].Capital || !s.toks[k].Capital || s.toks[k].Kind != text.Word || s.after(v) == "tax" {
		return "", false
	}
	lo := k
	for lo > first && lo > k-4 && s.toks[lo-1].Capital && s.toks[lo-1].Kind == text.Word && !s.toks[lo].Break {
		lo--
	}
	if unnamed.Has(&s.toks[lo]) || lo == k && s.placeAt(k) || s.outletAt(k) || s.toks[max(lo-1, 0)].Lower == "of" || s.toks[max(lo-1, 0)].Lower == "in" {
		return "", false
	}
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[lo].Start():s.toks[end].End()]), " "), true
}

// legalForm ends the names of companies.
var legalForm = text.NewWordSet(`plc inc ltd llc ag sa nv oyj asa ab as spa gmbh corp co`)

// reportsSum says whether "reported" at token v has what was earned for its
// object, and so a company for its subject: "X reported earnings of", but not
// "X reported that".
func (s *sent) reportsSum(v int) bool {
	if w := s.toks[v].Lower; w != "reported" && w != "reports" && w != "posted" || v+2 >= len(s.toks) {
		return false
	}
	switch s.toks[v+1].Lower {
	case "that", "on", "in", "by", "from", "to", "it", "citing", "earlier", "today", "yesterday", "how":
		return false
	default:
		return s.toks[v+1].Kind != text.Punct
	}
}

// unnamed are words that may open a sentence as a subject and name nobody, and
// the names of news agencies.
var unnamed = text.NewWordSet(`it he she they we i officials official sources source media reports statement both all many some who others that this these those there as observers experts minister president premier ambassador
	reuters interfax tass ria trend azertac azernews xinhua afp apa ap anadolu aa irna isna kazinform uza montsame bernama antara kuna qna sputnik bloomberg dpa yonhap kyodo pti belta ukrinform agerpres presidents ministers leaders sides parties
	i m ve re ll monday tuesday wednesday thursday friday saturday sunday earlier later also`)

// placeAt says whether a country or city is named at token k.
func (s *sent) placeAt(k int) bool {
	cs, ps := s.d.Countries, s.d.Places
	i := s.countryFrom(k)
	j := sort.Search(len(ps), func(j int) bool { return ps[j].Token >= k })
	return i < len(cs) && cs[i].Token == k || j < len(ps) && ps[j].Token == k
}

// outletAt says whether the report's own outlet, or another, is named at k.
func (s *sent) outletAt(k int) bool {
	w := s.d.Report.Words(s.toks[k].Span())
	return unnamed.Has(&s.toks[k]) || w != "The" && slices.Contains(strings.Fields(s.d.Outlet), w)
}

// sideEnds says whether one side of talks is named by the noun at k.
func (s *sent) sideEnds(k int) bool {
	switch s.toks[k].Lower {
	case "side", "party", "delegation", "service", "office", "customs", "bureau", "committee", "agency":
		return true
	}
	return false
}
