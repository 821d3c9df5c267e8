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
	for j >= s.first && (s.w(j) == "the" || s.w(j) == "a" || s.w(j) == "an" || s.w(j) == "combined" || s.w(j) == "record" && s.w(j-1) != "the" || s.w(j) == "total" && s.w(j-1) == "a") {
		j--
	}
	if j < s.first {
		return briefing.Exact, i
	}
	read := hedgeTable.Reader(&s.toks[j])
	if read == nil {
		if q, at := hedgeSign(s.w(j)); at {
			return q, j
		}
		if s.w(j) == "." && (s.w(j-1) == "approx" || s.w(j-1) == "ca") {
			return briefing.About, j - 1
		}
		return briefing.Exact, i
	}
	if q, from := read(s, j, i); q != briefing.Exact {
		return q, from
	}
	return briefing.Exact, i
}

// hedgeRule reads the hedge whose last word is token j and which belongs to
// the number at token i. It gives Exact where the word hedges nothing.
type hedgeRule = wordRule[func(s *sent, j, i int) (briefing.Qualifier, int)]

var hedgeTable = text.NewReaderTable([]hedgeRule{
	{"than", (*sent).thanHedge},
	{"over above beyond", (*sent).overHedge},
	{`exceeding exceeded exceeds exceed topped tops topping top surpassed surpasses surpassing surpass crossed crossing crosses cross passed
		passing pass passes outstripped overtook overshot breached broke eclipsed`, func(s *sent, j, i int) (briefing.Qualifier, int) {
		if s.letsPass(j, i) || s.w(j) == "crossing" && (s.toks[j-1].Capital || s.w(j-1) == "border" || s.w(j-1) == "the") {
			return briefing.Exact, j
		}
		if k := s.notBefore(j); k >= 0 {
			return briefing.AtMost, k
		}
		return briefing.Over, j
	}},
	{"reached hit reaching totalled totaled touched reaches reach", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		switch s.w(j - 1) {
		case "almost", "nearly", "practically":
			return briefing.Almost, j - 1 // "almost reached 1 billion dollars"
		}
		return briefing.Exact, j
	}},
	{"of", (*sent).ofHedge},
	{"about around roughly approximately circa ca approx estimated some", (*sent).aboutHedge},
	{"nearly almost approaching nearing neared approached approaches practically virtually", hedgeWord(briefing.Almost)},
	{"to", (*sent).toHedge},
	{"under below", (*sent).underHedge},
	{"quite", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "not" {
			return briefing.Almost, j - 1
		}
		return briefing.Exact, j
	}},
	{"even", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "not" {
			return briefing.Under, j - 1 // "it was not even 3 percent"
		}
		return briefing.Exact, j
	}},
	{"but", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "all" {
			return briefing.Almost, j - 1
		}
		return briefing.Exact, j
	}},
	{"near nearer", hedgeWord(briefing.Almost)},
	{"past", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		switch s.w(j - 1) {
		case "went", "gone", "go", "well", "already", "moved", "climbed", "pushed", "inched", "edged", "crept", "crawled", "soared", "surged", "swept", "shot", "sailed", "rose", "grew", "jumped", "was", "were", "is", "are", "just",
			"going", "moving", "climbing", "pushing", "inching", "edging", "creeping", "soaring", "surging", "sweeping", "rising", "growing", "jumping":
			return briefing.Over, j
		}
		return briefing.Exact, j
	}},
	{"least", hedgeAt(briefing.AtLeast)},
	{"most", hedgeAt(briefing.AtMost)},
	{"minimum", hedgeWord(briefing.AtLeast)},
	{"maximum", hedgeWord(briefing.AtMost)},
	{"as", (*sent).asHedge},
	{"on", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		switch s.w(j - 1) {
		case "close", "bordering", "verging", "nigh":
			return briefing.Almost, j - 1
		}
		return briefing.Exact, j
	}},
	{"off", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if s.w(j-1) == "far" && s.w(j-2) == "not" {
			return briefing.Almost, j - 2
		}
		return briefing.Exact, j
	}},
	{"nigh", hedgeWord(briefing.Almost)},
	{"speaking", func(s *sent, j, _ int) (briefing.Qualifier, int) {
		if p := s.w(j - 1); p == "roughly" || p == "broadly" {
			return briefing.About, j - 1
		}
		return briefing.Exact, j
	}},
}, hedgeRule.parts)

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
