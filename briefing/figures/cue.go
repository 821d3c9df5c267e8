package figures

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// cue is a word that tells what is measured.
type cue struct {
	at     int
	metric briefing.Metric
	// weak says that a strong cue goes first: "goods", "trade relations".
	weak bool
	// physical says that the cue speaks for tonnes and the like alone.
	physical bool
}

// cueRule reads the cue at token i, which is one of its words. A cue without a
// metric is none.
type cueRule = wordRule[func(s *sent, i int) cue]

// cueRules are all cues, each word in one of them.
var cueRules = slices.Concat(tradeCues, goodsCues, freightCues, moneyCues, otherCues)

var cueTable = text.NewReaderTable(cueRules, cueRule.parts)

// anyCue are the words that cues and deeds begin with: most words are neither.
var anyCue = text.NewHint(wordsOf(cueRules) + wordsOf(deedRules))

func wordsOf(rules []cueRule) string {
	var all strings.Builder
	for _, r := range rules {
		all.WriteString(r.words + " ")
	}
	return all.String()
}

// findCues lists the cues of the sentence in order.
func (s *sent) findCues() {
	s.cues = s.cues[:0]
	for i := s.d.NextHint(anyCue, s.first, s.last); i < s.last; i = s.d.NextHint(anyCue, i+1, s.last) {
		if c := s.deedAt(i); c.metric != "" {
			s.addCue(c, i)
			continue
		}
		read := cueTable.Reader(&s.toks[i])
		if read == nil || s.tradeRevenue(i) {
			continue
		}
		if c := read(s, i); c.metric != "" {
			s.addCue(c, i)
		}
	}
}

// addCue notes the cue of token i, as what it means in this report.
func (s *sent) addCue(c cue, i int) {
	if s.home != homeNone {
		if c = s.atHome(c, i); c.metric == "" {
			return
		}
	}
	c.at = i
	s.cues = append(s.cues, c)
}

// strong and weak are cues of a metric, none is no cue.
func strong(m briefing.Metric) cue { return cue{metric: m} }
func weak(m briefing.Metric) cue   { return cue{metric: m, weak: true} }
func none() cue                    { return cue{} }

// always is the reader of words that speak for a metric wherever they stand.
func always(m briefing.Metric) func(*sent, int) cue {
	return func(*sent, int) cue { return strong(m) }
}

// isOne says whether token i is one of the words.
func (s *sent) isOne(i int, words *text.WordSet) bool {
	return i >= s.first && i < s.last && words.Has(&s.toks[i])
}
