package figures

import (
	"sort"

	"brief/briefing/text"
)

// onTopic is whose topic the sentence is about: the paragraph opens with what
// somebody spoke of, without a figure ("X reviewed the first year of the
// agreement", "Trade goes well, X said"), and what follows carries it out, until a
// quotation or another voice.
func (s *sent) onTopic() string {
	para := s.d.Sentences[s.no].Para
	root := s.no - 1
	for root > 0 && root > s.no-maxPara && s.d.Sentences[root-1].Para == para {
		root--
	}
	for root >= 0 && root < s.no-1 && s.d.Sentences[root].Para == para && s.d.Sentences[root].Role == text.Byline {
		root++ // the dateline
	}
	if root < 0 || s.d.Sentences[root].Para != para || root > 0 && s.d.Sentences[root-1].Para == para && s.d.Sentences[root-1].Role != text.Byline {
		return ""
	}
	y := &s.d.Sentences[root]
	if y.Role != text.Body || s.tellsFigure(y) || s.quoteIn(y.First, s.first) {
		return ""
	}
	name := s.announces(root)
	if name == "" {
		return ""
	}
	for n := root + 1; n < s.no; n++ {
		if other := s.speaks(n); other != "" && other != name {
			return ""
		}
	}
	return name
}

// tellsFigure says whether a figure was read in sentence y.
func (s *sent) tellsFigure(y *text.Sentence) bool {
	s.past()
	for k := len(s.out) - 1; k >= 0 && s.out[k].Start >= y.Start; k-- {
		if s.out[k].Start < y.End {
			return true
		}
	}
	return false
}

// quoteIn says whether a quotation of some length begins in [lo, hi).
func (s *sent) quoteIn(lo, hi int) bool {
	qs := s.d.Quotations
	for k := sort.Search(len(qs), func(k int) bool { return qs[k].First >= lo }); k < len(qs) && qs[k].First < hi; k++ {
		if qs[k].Last-qs[k].First > 3 {
			return true
		}
	}
	return false
}

// announces is who says or tells of something in sentence n: the subject of a
// verb that asserts or that names a topic.
func (s *sent) announces(n int) string {
	y := &s.d.Sentences[n]
	for v := y.First + 1; v < y.Last && v < y.First+40; v++ {
		t := &s.toks[v]
		if s.inMood(v, y.Last) {
			name, _ := s.subjectOf(v, y.First, y.Last, n, maxBack)
			return name
		}
		if !asserting.Has(t) || t.Capital {
			continue
		}
		switch w := t.Lower; {
		case w == "gave" || w == "gives" || w == "offered" || w == "offers":
			if !s.pictureAfter(v, y.Last) {
				return ""
			}
		case w == "drew" || w == "draws":
			if v+1 >= y.Last || s.toks[v+1].Lower != "attention" {
				return ""
			}
		}
		name, _ := s.subjectOf(v, y.First, y.Last, n, maxBack)
		if namesBody(name) || !topical.Has(t) && !s.sharesWord(y) {
			return ""
		}
		return name
	}
	return ""
}

// inMood says whether the verb at v and the words behind it tell in what mood
// somebody speaks: "X was in no mood to celebrate", "sounded upbeat", "had good news".
func (s *sent) inMood(v, last int) bool {
	switch s.toks[v].Lower {
	case "was", "is", "sounded", "seemed", "looked", "remained", "appeared", "struck", "had", "made", "brought", "came":
	default:
		return false
	}
	for k := v + 1; k < last && k < v+6; k++ {
		if t := &s.toks[k]; moods.Has(t) {
			return true
		} else if t.Kind == text.Punct {
			return false
		}
	}
	return false
}

// moods are words for the mood in which somebody speaks, or for the news he has.
var moods = text.NewWordSet(`mood upbeat optimistic pessimistic cautious pleased satisfied dissatisfied disappointed glad proud confident concerned worried unhappy happy frank blunt gloomy hopeful sanguine guarded
	sceptical skeptical enthusiastic candid content delighted alarmed impressed unimpressed sober tone news secret reservations numbers figures`)

// asserting are verbs of telling how things are, not of asking or offering.
var asserting = text.NewWordSet(`said says noted notes stated stressed added told explained explains reported observed remarked recalled mentioned informed outlined reviewed reviews presented presents
	described describes briefed underlined emphasized emphasised highlighted pointed gave gives offered offers drew draws detailed sketched surveyed summarised summarized`)

// topical are those of them that only name what somebody then speaks of.
var topical = text.NewWordSet(`reviewed reviews presented presents outlined described describes briefed informed gave gives offered offers drew draws detailed sketched surveyed summarised summarized`)

// sharesWord says whether the sentence takes up a longer word of sentence y.
func (s *sent) sharesWord(y *text.Sentence) bool {
	for k := s.first; k < s.last; k++ {
		t := &s.toks[k]
		if t.Kind != text.Word || len(t.Lower) < 5 || sharedNouns.Has(t) || isTimeNoun(t.Lower) || isPreposition(t.Lower) {
			continue
		}
		for i := y.First; i < y.Last; i++ {
			if s.toks[i].Capital && i > y.First && isTrade(s.toks[i].Lower) {
				continue // "Trade Minister X"
			}
			if w := s.toks[i].Lower; w == t.Lower || isTrade(w) && isTrade(t.Lower) || len(w) == len(t.Lower)+1 && w[:len(t.Lower)] == t.Lower && w[len(w)-1] == 's' {
				return true
			}
		}
	}
	return false
}

// pictureAfter says whether what is given after the verb at v is an account of
// things: "gave a less rosy picture", "offered the Chinese view".
func (s *sent) pictureAfter(v, last int) bool {
	for k := v + 1; k < last && k < v+6; k++ {
		switch s.toks[k].Lower {
		case "picture", "account", "overview", "view", "figures", "numbers", "survey", "summary", "outline", "data", "details", "examples", "example":
			return true
		}
	}
	return false
}

// beforeColon is the person whom a sentence is about up to a colon before token
// i: what stands behind it is his reason or his words ("X voiced concern over
// the gap: goods worth …", "X had them at hand: 63,000 came").
func (s *sent) beforeColon(i int) string {
	if s.role != text.Body {
		return ""
	}
	c := i - 1
	for c > s.first && s.toks[c].Lower != ":" {
		if s.toks[c].Lower == ";" {
			return ""
		}
		c--
	}
	if c <= s.first+2 || s.quoteIn(s.first, c) {
		return ""
	}
	for k := s.first; k < c && k < s.first+9; k++ {
		if p := s.personAt(k); p != nil {
			e := s.afterPerson(p, k)
			if forOthers(p) || e >= c || s.toks[e].Lower == "'s" || s.toks[e].Lower == "and" || s.joint(p, s.first) || k > s.first && isPreposition(s.toks[k-1].Lower) {
				return ""
			}
			return p.Name
		}
		if w := s.toks[k].Lower; k == s.first && (w == "he" || w == "she") {
			name, _ := s.antecedent(s.no, k, maxBack)
			return name
		}
	}
	return ""
}

// isTrade says whether w is a word for all trade of two sides.
func isTrade(w string) bool {
	return w == "trade" || w == "turnover" || w == "commerce" || w == "exchange" || w == "exchanges"
}
