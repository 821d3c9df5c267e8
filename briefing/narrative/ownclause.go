package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// This file is for the clause of a report that stands as the label of a number. It begins
// and ends where clauses do: what is cut inside one names something else ("…trade in rice,
// to reach $5 billion").

// mostClause is how many words of a report a label has room for, longestClause how many it
// may have where no shorter part of the sentence stands by itself.
const (
	mostClause    = 22
	longestClause = 32
	slack         = 3 // words that are not worth a cut
)

// ownClause is the report's sentence for a figure where it is short, else a part of it that
// stands by itself and holds the number with what changes its sense; fits is false where
// none is short enough for a label: the words are those of an excerpt then.
func ownClause(f *briefing.Figure, most int) (x cut, fits bool) {
	sentence := strings.TrimRight(bare(strings.Trim(behindPlace(withoutDateline(unnumbered(squeeze(f.Sentence))), []string{f.Speaker}), " ,;:")), ".")
	if countWords(sentence) <= most+slack && !saidBy.MatchString(sentence) && !brokenIn.MatchString(sentence) {
		return cut{words: sentence}, true
	}
	keep := squeeze(partOfSentence(f, kept(f)))
	if !strings.Contains(sentence, keep) {
		keep = squeeze(f.Text)
	}
	k := strings.Index(sentence, keep)
	if brokenIn.MatchString(sentence) {
		return cut{words: sentence, before: true}, false
	}
	if k < 0 {
		return cut{words: sentence}, countWords(sentence) <= longestClause
	}
	best := cut{}
	for _, from := range clauseStarts(sentence, k) {
		for _, to := range append(labelEnds(sentence), len(sentence)) {
			if to < k+len(keep) {
				continue
			}
			y := cut{strings.Trim(sentence[from:to], " ,;:–—-"), from > 0, to < len(sentence)}
			if !mainVerb.MatchString(y.words) || to < len(sentence) && !isWhole(sentence[from:to], sentence[to:]) {
				continue
			}
			if best.words == "" || fitsBetter(countWords(y.words), countWords(best.words), most+slack) {
				best = y
			}
		}
		if best.words != "" && countWords(best.words) <= most+slack {
			break // the start of the sentence before that of a later clause
		}
	}
	if n := countWords(best.words); n > 0 && n <= longestClause {
		return best, true
	}
	part, before, after := excerpt(sentence, squeeze(f.Text))
	return cut{part, before, after}, false
}

// labelEnds are the places behind which a label can end.
func labelEnds(s string) []int {
	out := clauseEnds(s)
	for _, m := range besideEnd.FindAllStringIndex(s, -1) {
		out = append(out, m[0])
	}
	return out
}

// fitsBetter says that a part of a words is better than one of b: the longest that has
// room, else the shortest.
func fitsBetter(a, b, room int) bool {
	if a <= room && b <= room {
		return a > b
	}
	return a < b
}

var (
	// saidBy matches "he said that", which is left to the name of the speaker beside a label.
	saidBy = regexp.MustCompile(`^(?:He|She|They) (?:also |further |then |too |again )?` + saying + `,? (?:that )?(?:the|a|an|in|\p{Lu}\p{L}*|\d\S*|its|their|trade|exports|imports|bilateral|mutual)\b`)
	// brokenIn matches the rest of a sentence that a line break cut in two.
	brokenIn = regexp.MustCompile(`^(?:\p{Ll}|\d[\d.,]* (?:million|billion|trillion|percent|per cent|tonnes|tons|dollars|euros)\b[^,]{0,30},)`)
	// besideEnd matches what a label leaves out: who said it, what is compared, a part.
	besideEnd = regexp.MustCompile(`, (?:of which|according to|said|says|told|compared|as against|up from|down from|he said|she said|the \p{Ll}+ said|an? (?:\p{Ll}+ |[\d.,]+ ){0,3}(?:rise|increase|fall|drop|growth|decline))\b`)
	// nextMain matches what stands between two main clauses.
	nextMain = regexp.MustCompile(`; |(?:,| –| —) (?:and|but|while|whereas) `)
	// governs matches what holds for all that follows it in a sentence.
	governs = regexp.MustCompile(`(?i)\b(that|whether|if|unless|hop(e|es|ed|ing)|would|could|may|might|not|no|never|deni(ed|es)|wish(es|ed)?|want(s|ed)?|to)\b`)
)

// clauseStarts are the places of a sentence, none behind at, where a clause begins that
// stands by itself: nothing before it governs it.
func clauseStarts(s string, at int) []int {
	out := []int{0}
	if m := saidBy.FindString(s); m != "" {
		first := strings.LastIndexByte(m, ' ') + 1
		if first > at {
			return out
		}
		out[0] = first
	}
	for _, m := range nextMain.FindAllStringIndex(s, -1) {
		if m[1] <= at && mainVerb.MatchString(s[:m[0]]) && !governs.MatchString(s[:m[0]]) {
			out = append(out, m[1])
		}
	}
	return out
}

// kept is the span of the clause that an excerpt must not cut: the number, its measure
// and what changes the claim.
func kept(f *briefing.Figure) briefing.Span {
	s := f.Span
	take := func(o briefing.Span) {
		if o.Len() > 0 {
			s.Start, s.End = min(s.Start, o.Start), max(s.End, o.End)
		}
	}
	take(f.Worded)
	if f.Clause.Contains(f.When.Span) {
		take(f.When.Span)
	}
	for i := range f.Residue {
		if f.Residue[i].Kind == briefing.ResidueSense {
			take(f.Residue[i].Span)
		}
	}
	return s
}
