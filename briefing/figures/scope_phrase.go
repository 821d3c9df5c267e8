package figures

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// loneVerbs are verbs that cues stand on. With nothing beside it such a verb names
// no thing: a page would read "Handle, 15 million tonnes".
var loneVerbs = text.NewWordSet(`put spend spends spent handle handles handled process processes processed pledged delivered exchanged sold sell sells bought buy
	earned earn fetched committed moved carried carry sunk channelled brought earmarked shipped costing committing invested invest lent owe owes owed pay pays paid`)

// phrase is the noun phrase [lo, hi) that names what is measured: around the
// cue, or the counted noun with what follows it.
func (s *sent) phrase(q *quantity) (int, int) {
	if q.form == formCount {
		return s.countPhrase(q)
	}
	if q.cueAt < s.first || q.cueAt >= s.last || len(s.cues) == 0 {
		return 0, 0
	}
	lo := q.cueAt
	for lo > s.first && lo > q.cueAt-6 {
		w, t := s.w(lo-1), &s.toks[lo-1]
		glue := isDash(w) && !t.Space || w == "of" || w == "'s" || w == "and" && t.Kind == text.Word && lo-2 >= s.first && s.toks[lo-2].Capital
		if !glue && (t.Kind != text.Word || opensPhrase.Holds(t) || s.mask[lo-1] != 0 || s.reporting(lo-1)) {
			break
		}
		lo--
	}
	for lo < q.cueAt && (s.w(lo) == "the" || s.w(lo) == "of" || s.w(lo) == "and" || s.w(lo) == "'s" || isDash(s.w(lo))) {
		lo++
	}
	hi := q.cueAt + 1
	for hi < s.last && hi < q.cueAt+16 {
		w, t := s.w(hi), &s.toks[hi]
		dash := isDash(w) && !t.Space
		if !dash && (t.Kind != text.Word && w != "(" && w != ")" || endsPhrase.Holds(t) || s.mask[hi] != 0 || s.reporting(hi) || hi == q.left) {
			break
		}
		switch w {
		case "by", "which", "that", "while", "but", "in", "during", "over", "since", "compared":
			if w != "in" || s.timeAt(hi+1, roleWhen) {
				goto done
			}
		}
		hi++
	}
done:
	return lo, s.phraseEnd(q.cueAt+1, hi)
}

// opensPhrase are the words behind which a phrase begins, endsPhrase those before which
// it ends.
var (
	opensPhrase = text.NewWordCheck(func(w string) bool {
		return isAuxiliary(w) || levelVerb(w) || isPreposition(w) && w != "the" || changeVerb(w) != briefing.None || w == "bring" || w == "bringing" || w == "scraps" || w == "terms"
	})
	endsPhrase = text.NewWordCheck(func(w string) bool {
		return isAuxiliary(w) || levelVerb(w) || changeVerb(w) != briefing.None && w != "up"
	})
)

// countPhrase is the noun counted with what follows it: "companies with Turkish
// capital". It ends before a comparison and before what the things are worth.
func (s *sent) countPhrase(q *quantity) (int, int) {
	lo, hi := q.n(s), q.hi
	for lo < hi && (s.w(lo) == "more" || s.w(lo) == "fewer") {
		lo++
	}
	for ; hi < s.last && hi < q.hi+7 && s.toks[hi].Kind == text.Word && !isAuxiliary(s.w(hi)) && s.mask[hi] == 0; hi++ {
		switch s.w(hi) {
		case "instead", "than", "worth", "more", "fewer", "compared", "against", "that", "which", "who", "while", "but":
			return lo, s.phraseEnd(lo, hi)
		}
	}
	return lo, s.phraseEnd(lo, hi)
}

// phraseEnd is the end of the phrase [lo, hi) without the words that no phrase
// ends with.
func (s *sent) phraseEnd(lo, hi int) int {
	for hi > lo {
		switch w := s.w(hi - 1); {
		case isPreposition(w), isDash(w):
		case w == "the", w == "a", w == "an", w == "and", w == "or", w == "(", w == "has", w == "also", w == "even", w == "alone", w == "they", w == "never", w == "not", w == "only":
		default:
			return hi
		}
		hi--
	}
	return hi
}

// n is the token after the number of a counted quantity: its first word.
func (q *quantity) n(s *sent) int {
	for k := q.hi - 1; k >= q.lo; k-- {
		if s.toks[k].Kind == text.Number || scaleOf(s.w(k)) > 0 {
			return k + 1
		}
	}
	return q.lo
}

// words are the words [lo, hi) on one line.
func (s *sent) words(lo, hi int) string {
	if hi <= lo {
		return ""
	}
	w := s.d.Report.Text[s.toks[lo].Start():s.toks[hi-1].End()]
	for i := range len(w) {
		if c := w[i]; c < ' ' || c == ' ' && w[i-1] == ' ' { // no token begins with a blank
			return strings.Join(strings.Fields(w), " ")
		}
	}
	return w
}

// countriesAmong counts the countries named among [lo, hi), each once, up to two.
func (s *sent) countriesAmong(lo, hi int) int {
	cs, one := s.d.Countries, ""
	for k := s.countryFrom(lo); k < len(cs) && cs[k].Token < hi; k++ {
		if one != "" && cs[k].Code != one {
			return 2
		}
		one = cs[k].Code
	}
	return min(len(one), 1)
}

// countriesIn lists the countries named among [lo, hi), sorted, each once.
func (s *sent) countriesIn(lo, hi int) []string {
	var out []string
	cs := s.d.Countries
	for k := s.countryFrom(lo); k < len(cs) && cs[k].Token < hi; k++ {
		if c := &cs[k]; !slices.Contains(out, c.Code) {
			out = append(out, c.Code)
		}
	}
	slices.Sort(out)
	return out
}
