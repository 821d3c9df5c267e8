package figures

import (
	"sort"

	"brief/briefing/text"
)

// quoteAround is the index of the quotation that holds token i, -1 for none.
func (s *sent) quoteAround(i int) int {
	qs := s.d.Quotations
	k := sort.Search(len(qs), func(k int) bool { return qs[k].Last > i })
	if k < len(qs) && qs[k].First <= i {
		return k
	}
	return -1
}

// quoteSpeaker reads who says a quotation: ", X said" behind it, "X said:"
// before it, or the words around the next quotation of the same paragraph. A
// paragraph that is nothing but a quotation is said by who spoke before.
func (s *sent) quoteSpeaker(k int) (string, bool) {
	if name, ok := s.besideQuote(k); ok {
		return name, true
	}
	qs := s.d.Quotations
	para := s.paraOf(qs[k].First)
	for _, j := range [4]int{k - 1, k + 1, k - 2, k + 2} {
		if j < 0 || j >= len(qs) || s.paraOf(qs[j].First) != para {
			continue
		}
		if name, ok := s.besideQuote(j); ok {
			if other, ok := s.actsBetween(qs[min(j, k)].Last, qs[max(j, k)].First, j < k); ok {
				return other, other != ""
			}
			return name, true
		}
	}
	return s.runOn(k, para)
}

// actsBetween is who is the subject of a sentence that stands whole between
// two quotations, and so takes the floor: for the second where they are asked
// of it (after), else the first of them stays without a speaker.
func (s *sent) actsBetween(from, to int, after bool) (string, bool) {
	no := s.sentenceOf(from)
	for n := s.sentenceOf(to); n > no; n-- {
		x := &s.d.Sentences[n]
		if x.First >= to {
			continue
		}
		if name, ok := s.sentenceSubject(n, min(to, x.Last), 1); ok && s.quoteAround(x.First) < 0 {
			if !after {
				name = ""
			}
			return name, true
		}
	}
	return "", false
}

// runOn is the speaker of quotation k that no words stand beside: the next
// paragraph's where the mark at its end is missing, else that of the
// paragraph before where the quotation is a paragraph of its own.
func (s *sent) runOn(k, para int) (string, bool) {
	q := &s.d.Quotations[k]
	if q.Last < len(s.toks) && !closesQuote(s.toks[q.Last].Lower) && k+1 < len(s.d.Quotations) && s.paraOf(s.d.Quotations[k+1].First) == para+1 {
		if name, ok := s.besideQuote(k + 1); ok {
			return name, true
		}
	}
	no := s.sentenceOf(q.First)
	if x := &s.d.Sentences[no]; x.First < q.First-1 || no == 0 || s.d.Sentences[no-1].Para == para {
		return "", false
	}
	for n := no - 1; n >= 0 && n > no-4 && s.d.Sentences[n].Para == s.d.Sentences[no-1].Para; n-- {
		if name := s.leadOf(n, maxBack-1); name != "" {
			return name, true
		}
	}
	return "", false
}

func closesQuote(w string) bool {
	return w == "”" || w == "\"" || w == "»" || w == "“" || w == "’"
}

// besideQuote reads the attribution right after or right before a quotation.
func (s *sent) besideQuote(k int) (string, bool) {
	q := &s.d.Quotations[k]
	if name, ok := s.colonBefore(q.First - 1); ok {
		return name, true
	}
	no := s.sentenceOf(q.Last - 1)
	x := &s.d.Sentences[no]
	last := min(x.Last, q.Last+18)
	for v := q.Last; v < last; v++ {
		if s.toks[v].Lower == "quoted" {
			if name, ok := s.quoting(v, last); ok {
				return name, true // "the agency further quoted X as saying"
			}
		}
		if s.reporting(v) || s.wentOn(v, last) {
			if name, ok := s.subjectOf(v, q.Last, x.Last, no, maxBack); ok {
				return name, true
			}
		}
		if s.toks[v].Lower == "according" && v+2 < last {
			if name, ok := s.accordingTo(v+2, last, no, maxBack); ok {
				return name, true
			}
		}
	}
	no = s.sentenceOf(q.First)
	x = &s.d.Sentences[no]
	for v := q.First - 1; v >= x.First && v > q.First-18; v-- {
		if s.reporting(v) || s.wentOn(v, q.First) || s.participle(v) {
			if name, ok := s.subjectOf(v, x.First, x.Last, no, maxBack); ok {
				return name, true
			}
			if s.participle(v) {
				return s.sentenceSubject(no, v, maxBack)
			}
		}
	}
	return "", false
}

// colonBefore reads what stands before a colon and a quotation mark at token
// i: "X was hopeful: “…", "X: “…".
func (s *sent) colonBefore(i int) (string, bool) {
	if i < 1 || s.toks[i-1].Lower != ":" {
		return "", false
	}
	no := s.sentenceOf(i)
	x := &s.d.Sentences[no]
	for v := i - 2; v >= x.First && v > i-22; v-- {
		if s.reporting(v) {
			if name, ok := s.subjectOf(v, x.First, x.Last, no, maxBack); ok {
				return name, true
			}
		}
	}
	return s.sentenceSubject(no, i-1, maxBack)
}

// wentOn says whether "went on" stands at token v: the speaker goes on.
func (s *sent) wentOn(v, last int) bool {
	if w := s.toks[v].Lower; w != "went" && w != "goes" || v+1 >= last || s.toks[v+1].Lower != "on" {
		return false
	}
	return v+2 >= last || s.toks[v+2].Kind != text.Word || s.toks[v+2].Lower == "to" || s.toks[v+2].Lower == "that"
}

func isQuoteMark(w string) bool {
	return w == "”" || w == "\"" || w == "»" || w == "’" || w == "'"
}
