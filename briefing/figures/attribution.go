package figures

import (
	"slices"

	"brief/briefing/text"
)

// attributed reads the attribution that governs token i in sentence no, which
// lies outside quotations: first in the clause of i, then in the sentence.
// depth bounds the way back.
func (s *sent) attributed(no, i, depth int) (string, bool) {
	x := &s.d.Sentences[no]
	first, last := x.First, min(x.Last, x.First+400)
	marks := s.attributing(no, first, last)
	if len(marks) == 0 {
		return "", false
	}
	name, ok := s.attributedAmong(marks, i, first, last, no, depth)
	if no != s.no {
		s.batch.asked = s.batch.asked[:len(s.batch.asked)-len(marks)]
	}
	return name, ok
}

// attributedAmong reads the attribution of token i among the marks of its sentence.
func (s *sent) attributedAmong(marks []int, i, first, last, no, depth int) (string, bool) {
	lo, hi := clause(s, marks, i, first, last)
	if lo > first || hi < last {
		if name, ok := s.attributedIn(marks, i, lo, hi, no, depth); ok {
			return name, name != ""
		}
	}
	name, ok := s.attributedIn(marks, i, first, last, no, depth)
	return name, ok && name != ""
}

// clause is the part [lo, hi) of a sentence around token i that semicolons and
// ", while" part from the rest.
func clause(s *sent, marks []int, i, first, last int) (lo, hi int) {
	lo, hi = first, last
	for _, k := range marks {
		if !s.partsClause(k) {
			continue
		}
		if k <= i {
			lo = k
		} else {
			hi = k
			break
		}
	}
	return lo, hi
}

// partsClause says whether a new clause, which may have a speaker of its own,
// begins at token k.
func (s *sent) partsClause(k int) bool {
	switch s.toks[k].Lower {
	case ";":
		return true
	case "while", "whereas":
		return k > 0 && s.toks[k-1].Lower == ","
	}
	return false
}

// attributedIn reads the attribution of token i among the marks in [lo, hi).
func (s *sent) attributedIn(marks []int, i, lo, hi, no, depth int) (string, bool) {
	from, _ := slices.BinarySearch(marks, lo)
	to, _ := slices.BinarySearch(marks, hi)
	marks = marks[from:to]
	// The source named nearest before the words, else behind them.
	at, _ := slices.BinarySearch(marks, min(i, hi))
	wish := ""
	for k := at - 1; k >= 0; k-- {
		if name, ok := s.sourceAt(marks[k], lo, hi, no, depth); ok {
			return name, true
		}
		if name, ok := s.saidBefore(marks[k], lo, hi, no, depth); ok {
			if name != "" && s.wishes(marks[k], name) {
				if s.relativeOpens(marks[k], i) {
					continue // "hopes to sell more to Oman, whose imports came to $5 million"
				}
				wish = s.wishTold(wish, name, marks[k], i)
				continue
			}
			if name == "" && hopes.Has(&s.toks[marks[k]]) {
				continue // "they hope to reach 5 billion, according to the ministry"
			}
			return name, true
		}
	}
	at, _ = slices.BinarySearch(marks, max(i, lo))
	said := ""
	for _, v := range marks[at:] {
		if s.saidWithin(v, i) {
			continue
		}
		if name, ok := s.sourceAt(v, lo, hi, no, depth); ok {
			if said != "" && namesBody(name) {
				return said, true // "X said, according to the press service"
			}
			return name, true
		}
		if said == "" && s.reporting(v) && s.trailing(v, lo) {
			if name, ok := s.saidBy(v, lo, hi, no, depth); ok && s.personNamed(name) {
				said = name
			}
		}
		if name, ok := s.quoting(v, hi); ok {
			if said != "" && s.toks[v].Lower == "citing" {
				return said, true // "Minister X said, citing customs data"
			}
			return name, true // "the daily said, quoting Minister X"
		}
	}
	for _, v := range marks[at:] {
		if !s.saidWithin(v, i) && (s.reporting(v) || s.wentOn(v, hi) || s.dataShow(v, lo)) && s.trailing(v, lo) {
			if name, ok := s.saidBy(v, lo, hi, no, depth); ok {
				return name, true
			}
		}
	}
	return wish, wish != ""
}

var hopes = text.NewWordSet("hope hopes hoped want wants wanted aim aims intend intends plan plans")

// saidWithin says whether the word at v belongs to a quotation that token i stands
// outside of: it tells nothing of who says i ("It hit $5 billion, and “we want more”").
func (s *sent) saidWithin(v, i int) bool {
	q := s.quoteAround(v)
	return q >= 0 && s.d.Quotations[q].First > i
}

// saidBefore reads the verb at v, which stands before the words, and its
// subject.
func (s *sent) saidBefore(v, first, last, no, depth int) (string, bool) {
	if name, ok := s.quoting(v, last); ok {
		return name, true
	}
	if s.participle(v) {
		if name, ok := s.sentenceSubject(no, v, depth); ok {
			return name, true
		}
	}
	if s.reporting(v) || s.wentOn(v, last) || s.dataShow(v, first) {
		return s.saidBy(v, first, last, no, depth)
	}
	return "", false
}

// saidBy is who governs the verb at v: its subject, or whose data show it.
func (s *sent) saidBy(v, first, last, no, depth int) (string, bool) {
	if s.dataShow(v, first) {
		return s.dataOwner(v, first)
	}
	if at := s.stance(v); at >= first {
		v = at
	}
	return s.subjectOf(v, first, last, no, depth)
}

// attributing lists the tokens of sentence no, out of [first, last), at which
// an attribution may be read: verbs of saying, "according", and the words that
// part clauses. All numbers of the sentence being read share its list; those of other
// sentences stand one behind the other while they are asked, see attributed.
func (s *sent) attributing(no, first, last int) []int {
	if no != s.no {
		from := len(s.batch.asked)
		s.batch.asked = s.hinted(s.batch.asked, first, last)
		return s.batch.asked[from:len(s.batch.asked):len(s.batch.asked)]
	}
	if s.saidIn != no+1 {
		s.said, s.saidIn = s.hinted(s.said[:0], first, last), no+1
	}
	return s.said
}

// hinted adds the tokens among [first, last) to out at which an attribution may be
// read.
func (s *sent) hinted(out []int, first, last int) []int {
	for v := s.d.NextHint(attributionHint, first, last); v < last; v = s.d.NextHint(attributionHint, v+1, last) {
		if stances.Has(&s.toks[v]) && s.stance(v) < 0 {
			continue
		}
		out = append(out, v)
	}
	return out
}

// trailing says whether the verb at v attributes what stands before it: a
// comma stands before its subject, or before the verb itself.
func (s *sent) trailing(v, first int) bool {
	for k := v - 1; k >= first && k >= v-14; k-- {
		switch s.toks[k].Lower {
		case ",":
			return !opensClause(s.toks[k+1].Lower) || s.personAt(min(k+2, v)) != nil || s.toks[k+2].Lower == "he" || s.toks[k+2].Lower == "she"
		case "”", "\"", "»":
			return true
		case ";":
			return false
		}
	}
	return false
}

// opensClause says whether w opens a clause behind a comma that tells of something
// else than the words before it: "..., and the operator reckons the share will pass".
func opensClause(w string) bool {
	switch w {
	case "and", "but", "which", "whose", "who", "though", "although", "so", "where":
		return true
	}
	return false
}
