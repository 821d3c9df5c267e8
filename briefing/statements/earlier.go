package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// earlier notes an event before the one reported that a sentence tells of with
// its day or month: of the statements out[from:] of the sentence the one whose
// words hold the date becomes background; where there is none, the words
// become a statement of their own.
func (r *reader) earlier(s *text.Sentence, lo int, from int) {
	for k := lo + 1; k < s.Last; k++ {
		d, m, n := r.pastDay(k)
		if n == 0 {
			continue
		}
		for i := from; i < len(r.out); i++ {
			st := &r.out[i]
			if st.Start <= r.toks[k].Start() && r.toks[k+n-1].End() <= st.End && r.deedNear(k, s) {
				if st.Act == briefing.Said || st.Act == briefing.Discussed || st.Act == briefing.Praised || st.Act == briefing.Signed {
					st.Earlier, st.EarlierIn = d, m
				}
				return
			}
		}
		if len(r.out) > from && r.out[len(r.out)-1].Act != briefing.Said || !r.deedNear(k, s) {
			return
		}
		if st, a, b, ok := r.tellEarlier(s, lo, k); ok {
			st.Earlier, st.EarlierIn = d, m
			r.emit(st, a, b)
		}
		return
	}
}

// tellEarlier is the statement of the words [a, b) around the date at token k.
func (r *reader) tellEarlier(s *text.Sentence, lo, k int) (st briefing.Statement, a, b int, ok bool) {
	quoted := r.quote[k] > 0
	a, b = lo, s.Last
	who := subject{}
	if quoted {
		for a < k && r.quote[a] != r.quote[k] {
			a++
		}
		for b > k && r.quote[b-1] != r.quote[k] {
			b--
		}
		who = r.speaker(int(r.quote[k] - 1))
	} else if x, y, w := r.attribution(lo, s.Last); w.kind != nobody && x <= k && k < y {
		a, b, who = x, y, w
	} else if fs := r.frames(lo, s.Last, subject{}); len(fs) > 0 && fs[0].whole && fs[0].lo <= k && fs[0].subject.kind == aPerson {
		a, who = fs[0].lo, fs[0].subject
	}
	if who.kind != aPerson && who.kind != oneSide {
		who = subject{}
	}
	x, y := a, b
	if a, b = r.cut(a, b); b <= k || a > k {
		// The date is what the sentence is kept for.
		if a, b = r.trimLead(x, y), r.trimTail(x, y); b <= k || a > k || r.words(a, b) > 2*maxWords {
			return st, a, b, false
		}
	}
	a, b, told := r.keepDenial(a, b, lo, s.Last)
	if !told || r.words(a, b) < 4 {
		return st, a, b, false
	}
	st = r.statement(s, a, b, &frame{subject: who}, briefing.Said, quoted)
	st.Courtesy = false
	return st, a, b, true
}

// pastDay reads "on 4 May 2021", "in May 2021" with the preposition before
// token k, where that lies more than half a month back; the day of a title
// ("the Agreement of 4 May") does not count.
func (r *reader) pastDay(k int) (d briefing.Date, p briefing.Period, n int) {
	if r.today.IsZero() {
		return d, p, 0
	}
	switch r.word(k - 1) {
	case "on", "in", ",", "and", "place", "from", "during":
	default:
		return d, p, 0
	}
	if d, n := r.dateAt(k); n > 0 {
		if d.Valid() && r.today.DaysSince(d) > aMonth/2 {
			return d, p, n
		}
		return briefing.Date{}, p, 0
	}
	if m := text.MonthNumber(r.word(k)); m > 0 && r.word(k-1) == "in" && k+1 < len(r.toks) {
		if y := text.YearNumber(r.toks[k+1]); y > 1900 && y*12+m < r.today.Year*12+r.today.Month-1 {
			return d, briefing.Months(y, m, m), 2
		}
	}
	return d, p, 0
}

// deedNear says that what is dated at token k is a meeting, a signature or the
// like: its verb stands in the same clause.
func (r *reader) deedNear(k int, s *text.Sentence) bool {
	for i := max(s.First, k-16); i < min(s.Last, k+10); i++ {
		switch r.word(i) {
		case "met", "held", "signed", "inked", "convened", "visited", "concluded", "opened", "launched", "inaugurated", "ratified", "established", "hosted", "adopted":
			return !r.denies(i) && r.word(i+1) != "by" && r.word(i-2) != "that"
		case "took":
			if r.word(i+1) == "place" || r.word(i+1) == "effect" {
				return true
			}
		case "entered", "came":
			if strings.HasPrefix(r.word(i+1), "into") {
				return true
			}
		}
	}
	return r.meetingBefore(k, s.First)
}

// meetingBefore says that a meeting stands before the date at token k as something
// that the reader can tell: "followed up the meeting of Ministers X and Y on 7 May".
func (r *reader) meetingBefore(k, first int) bool {
	for i := k - 1; i > first && i > k-40; i-- {
		switch r.word(i) {
		case "meeting", "session", "visit", "talks", "summit", "consultations", "round":
			for j := i - 1; j >= first && j > i-4; j-- {
				if w := r.word(j); w == "the" || w == "their" || w == "his" || w == "her" {
					return true
				}
			}
		case ";", "that":
			return false
		}
	}
	return false
}
