package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// hedgeBefore reads the hedge that ends right before token i: "more than",
// "exceeded the", "close to", "up to". It gives its first token, i where the
// number stands bare.
func (s *sent) hedgeBefore(i int) (briefing.Qualifier, int) {
	j := i - 1
	for j >= s.first && (s.w(j) == "the" || s.w(j) == "a" || s.w(j) == "an" || s.w(j) == "combined" || s.w(j) == "total" && s.w(j-1) == "a") {
		j--
	}
	if j < s.first {
		return briefing.Exact, i
	}
	k := hedgeWords.List(&s.toks[j])
	if k == 0 {
		if q, at := hedgeSign(s.w(j)); at {
			return q, j
		}
		if s.w(j) == "." && (s.w(j-1) == "approx" || s.w(j-1) == "ca") {
			return briefing.About, j - 1
		}
		return briefing.Exact, i
	}
	if q, from := hedgeRead[k](s, j, i); q != briefing.Exact {
		return q, from
	}
	return briefing.Exact, i
}

// hedgeRule reads the hedge whose last word is token j and which belongs to
// the number at token i. It gives Exact where the word hedges nothing.
type hedgeRule struct {
	words string
	read  func(s *sent, j, i int) (briefing.Qualifier, int)
}

// hedgeRead are the readers of hedgeWords' lists.
var hedgeRead, hedgeWords = hedgeTable(
	hedgeRule{"than", (*sent).thanHedge},
	hedgeRule{"over above beyond", (*sent).overHedge},
	hedgeRule{`exceeding exceeded exceeds exceed topped tops topping top surpassed surpasses surpassing surpass crossed crossing crosses cross passed
		passing pass passes outstripped overtook overshot breached broke eclipsed`, func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if k := s.notBefore(j); k >= 0 {
			return briefing.AtMost, k
		}
		return briefing.Over, j
	}},
	hedgeRule{"reached hit reaching totalled totaled touched reaches reach", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		switch s.w(j - 1) {
		case "almost", "nearly", "practically":
			return briefing.Almost, j - 1 // "almost reached 1 billion dollars"
		}
		return briefing.Exact, j
	}},
	hedgeRule{"of", (*sent).ofHedge},
	hedgeRule{"about around roughly approximately circa ca approx estimated some", (*sent).aboutHedge},
	hedgeRule{"nearly almost approaching nearing neared approached approaches practically virtually", hedgeWord(briefing.Almost)},
	hedgeRule{"to", (*sent).toHedge},
	hedgeRule{"under below", (*sent).underHedge},
	hedgeRule{"quite", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "not" {
			return briefing.Almost, j - 1
		}
		return briefing.Exact, j
	}},
	hedgeRule{"but", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "all" {
			return briefing.Almost, j - 1
		}
		return briefing.Exact, j
	}},
	hedgeRule{"near nearer", hedgeWord(briefing.Almost)},
	hedgeRule{"past", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		switch s.w(j - 1) {
		case "went", "gone", "go", "well", "already", "moved", "climbed", "pushed", "inched", "edged", "crept", "crawled", "soared", "surged", "swept", "shot", "sailed", "rose", "grew", "jumped", "was", "were", "is", "are", "just":
			return briefing.Over, j
		}
		return briefing.Exact, j
	}},
	hedgeRule{"least", hedgeAt(briefing.AtLeast)},
	hedgeRule{"most", hedgeAt(briefing.AtMost)},
	hedgeRule{"minimum", hedgeWord(briefing.AtLeast)},
	hedgeRule{"maximum", hedgeWord(briefing.AtMost)},
	hedgeRule{"as", (*sent).asHedge},
)

func hedgeTable(rules ...hedgeRule) ([]func(*sent, int, int) (briefing.Qualifier, int), *text.WordTable) {
	read := []func(*sent, int, int) (briefing.Qualifier, int){nil}
	var lists []string
	for _, r := range rules {
		read, lists = append(read, r.read), append(lists, r.words)
	}
	return read, text.NewWordTable(lists...)
}

// hedgeWord is the reader of a word that is a hedge by itself.
func hedgeWord(q briefing.Qualifier) func(*sent, int, int) (briefing.Qualifier, int) {
	return func(_ *sent, j, _ int) (briefing.Qualifier, int) { return q, j }
}

// hedgeAt is the reader of "at least" and "at most".
func hedgeAt(q briefing.Qualifier) func(*sent, int, int) (briefing.Qualifier, int) {
	return func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "at" {
			return q, j - 1
		}
		return briefing.Exact, j
	}
}

// hedgeSign is the hedge that a sign says.
func hedgeSign(w string) (briefing.Qualifier, bool) {
	switch w {
	case "~", "≈":
		return briefing.About, true
	case ">":
		return briefing.Over, true
	case "≥":
		return briefing.AtLeast, true
	case "<":
		return briefing.Under, true
	case "≤":
		return briefing.AtMost, true
	}
	return briefing.Exact, false
}
