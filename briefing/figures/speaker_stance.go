package figures

import (
	"strings"

	"brief/briefing/text"
)

// stanceList are words of phrases that tell what somebody holds to be so: "held that",
// "took the view that", "made it clear that", "was confident that".
const stanceList = "held holds took takes made makes confident certain convinced optimistic adamant sure glad pleased happy proud satisfied hopeful delighted reads"

var stances = text.NewWordSet(stanceList)

// stance is the verb of the phrase around token v that tells what its subject holds to be
// so, -1 where there is none.
func (s *sent) stance(v int) int {
	switch s.toks[v].Lower {
	case "held", "holds":
		return at(v, s.after(v) == "that")
	case "took", "takes":
		view := s.after(v+1) == "view" || s.after(v+1) == "position" || s.after(v+1) == "line"
		return at(v, s.after(v) == "the" && view && s.after(v+2) == "that")
	case "made", "makes":
		n := v
		if s.after(n) == "it" {
			n++
		}
		w := s.after(n)
		return at(v, (w == "clear" || w == "plain" || w == "known") && s.after(n+1) == "that")
	case "reads":
		for e := v - 1; e >= 0 && e > v-9; e-- {
			switch s.toks[e].Lower {
			case "statement", "note", "communique", "communiqué", "release":
				return v // "a statement by the ministry reads"
			case ",", ".", ";":
				return -1
			}
		}
	case "confident", "certain", "convinced", "optimistic", "adamant", "sure", "glad", "pleased", "happy", "proud", "satisfied", "hopeful", "delighted":
		if s.after(v) != "that" {
			return -1
		}
		k := v - 1
		for k > 0 && isAdverb(s.toks[k].Lower) {
			k--
		}
		if k > 0 {
			switch s.toks[k].Lower {
			case "is", "was", "are", "were", "sounded", "felt", "remained", "seemed", "remains":
				return k
			}
		}
	}
	return -1
}

// openedWho is the name that opens the sentence x before ", who", of a person whose office no
// list knows, "" where none does before token i.
func (s *sent) openedWho(x *text.Sentence, i int) string {
	k := x.First
	for k < i && k < x.First+5 && s.toks[k].Kind == text.Word && s.toks[k].Capital {
		k++
	}
	if k < x.First+2 || k+1 >= i || s.toks[k].Lower != "," || s.toks[k+1].Lower != "who" {
		return ""
	}
	return s.d.Report.Text[s.toks[x.First].Start():s.toks[k-1].End()]
}

// at is the token v where ok, else -1.
func at(v int, ok bool) int {
	if ok {
		return v
	}
	return -1
}

// insiders are unnamed people told by what they know, in the name that ends with token
// k: "people familiar with the matter".
func (s *sent) insiders(k, first int) (lo int, ok bool) {
	for e := k; e > first && e > k-8; e-- {
		switch s.toks[e].Lower {
		case "familiar", "close", "aware", "privy", "knowledgeable", "involved", "briefed":
			return e - 1, knowing.Has(&s.toks[e-1])
		case ",", ";", ".":
			return 0, false
		}
	}
	return 0, false
}

// knowing are the nouns of which insiders reads what they know.
var knowing = text.NewWordSet("people persons sources officials executives diplomats traders bankers negotiators person source official executive diplomat banker those")

// insidersName is the name that insiders finds to end with token k, with the first letter
// as the report writes it.
func (s *sent) insidersName(k, first int) (string, bool) {
	lo, ok := s.insiders(k, first)
	if !ok {
		return "", false
	}
	return strings.Join(strings.Fields(s.d.Report.Text[s.toks[lo].Start():s.toks[k].End()]), " "), true
}

// insidersAfter is their name where it begins with token lo: "according to people aware
// of the talks".
func (s *sent) insidersAfter(lo, last int) (string, bool) {
	k := lo
	for k+1 < last && k < lo+10 && s.toks[k+1].Kind == text.Word && !isAuxiliary(s.toks[k+1].Lower) && s.toks[k+1].Lower != "and" {
		k++
	}
	if e, ok := s.insiders(k, lo); !ok || e != lo {
		return "", false
	}
	return s.insidersName(k, lo)
}

// toldTo says whether the "by" at token k leads to who told somebody something: "was told
// by the minister", "is put by the envoy at".
func (s *sent) toldTo(k, last int) bool {
	switch s.toks[k-1].Lower {
	case "told", "informed", "assured", "advised", "reminded":
		switch s.toks[max(k-2, 0)].Lower {
		case "was", "were", "been", "is", "are":
			return true
		}
	case "put", "given", "estimated", "reckoned":
		for e := k + 1; e < last && e < k+10; e++ {
			if w := s.toks[e].Lower; w == "at" || w == "as" {
				return true
			}
		}
	}
	return false
}

// relativeOpens says whether a relative clause opens behind a comma among [lo, hi): what it
// tells of is so whatever the clause around it wishes.
func (s *sent) relativeOpens(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		switch s.toks[k].Lower {
		case "which", "where", "whose", "whom":
			if s.toks[k-1].Lower == "," || k > lo+1 && s.toks[k-2].Lower == "," {
				return !s.wishGoesOn(k, hi)
			}
		}
	}
	return false
}

// wishGoesOn says whether the relative clause [lo, hi) looks ahead itself.
func (s *sent) wishGoesOn(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if looksToCome(s.toks[k].Lower) && s.toks[k].Lower != "to" {
			return true
		}
	}
	return false
}
