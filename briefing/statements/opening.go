package statements

import (
	"strings"
	"sync"

	"brief/briefing/text"
)

// leads are openings that carry nothing; one ends with its comma.
var leads = []string{
	"so now", "so", "now", "thus", "furthermore", "moreover", "in addition", "besides", "also", "meanwhile", "however",
	"in this context", "in this regard", "in this connection", "in this respect", "in that regard", "in conclusion", "at the same time", "in turn",
	"in his turn", "in her turn", "in its turn", "for his part", "for her part", "for its part", "on the whole", "in general", "of course",
	"first of all", "first", "second", "secondly", "finally", "lastly", "in particular", "therefore", "as a result", "on the other hand", "accordingly",
	"during the meeting", "during the talks", "during the conversation", "during the negotiations", "during the discussion", "at the meeting",
	"at the talks", "in the course of the meeting", "in the course of the talks", "as you know", "as is known", "as we know", "indeed", "again",
	"in the course of the conversation", "during the phone call", "during the visit", "on the occasion", "after the meeting", "after the talks",
	"following the meeting", "following the talks", "as usual", "then", "today", "separately", "among other things", "in our opinion", "let me add",
	"ladies and gentlemen", "dear friends", "dear colleagues", "let me say", "as for that", "to this end", "with this in mind", "overall",
}

// leadIndex files the openings, as words, under their first word.
var leadIndex = sync.OnceValue(func() map[string][][]string {
	m := map[string][][]string{}
	for _, l := range leads {
		f := strings.Fields(l)
		m[f[0]] = append(m[f[0]], f)
	}
	return m
})

// trimLead is the first token after openings such as "Moreover," and "But".
func (r *reader) trimLead(lo, hi int) int {
	for lo < hi {
		n := 0
		switch w := r.word(lo); {
		case r.toks[lo].Kind == text.Punct && w != "(" && w != "[" && w != "“" && (w != "\"" || lo+1 < hi && r.toks[lo+1].Space):
			n = 1
		case w == "•", w == "·", w == "▪":
			n = 1
		case hi-lo > 3 && (w == "and" || w == "but" || w == "so" || w == "while") && r.word(lo+1) != "far":
			n = 1
		default:
			n = r.leadLen(lo, hi)
		}
		if n == 0 || lo+n >= hi {
			break
		}
		lo += n
	}
	return lo
}

// leadLen counts the tokens of an opening with its comma, 0 if there is none.
func (r *reader) leadLen(lo, hi int) int {
next:
	for _, l := range leadIndex()[r.word(lo)] {
		if lo+len(l) >= hi || r.word(lo+len(l)) != "," {
			continue
		}
		for i, w := range l {
			if r.word(lo+i) != w {
				continue next
			}
		}
		return len(l) + 1
	}
	return 0
}
