package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// monthsIn is the run from month first to month last of a year, which may be a
// fiscal one: July to March of that which starts in July 2023 ends in 2024.
func monthsIn(year briefing.Period, first, last int) briefing.Period {
	in := func(m int) briefing.Month { return year.First + briefing.Month((m-year.First.Of()+12)%12) }
	return briefing.Period{First: in(first), Last: in(last)}
}

// monthRun reads the end of a run of months over the turn of a year, where its
// first month ends at token hi: "between January 2013 and April 2015". The
// token after it is 0 where none stands there.
func (s *sent) monthRun(lo, hi int, first briefing.Month) (briefing.Period, int) {
	switch prev := s.w(lo - 1); s.w(hi) {
	case "and":
		if prev != "between" {
			return briefing.Period{}, 0
		}
	case "to", "through", "until", "till":
		if prev != "from" && prev != "between" {
			return briefing.Period{}, 0
		}
	default:
		if !isDash(s.w(hi)) {
			return briefing.Period{}, 0
		}
	}
	m := text.MonthNumber(s.w(hi + 1))
	y := s.year(hi + 2)
	if m == 0 || y == 0 || !s.toks[hi+1].Capital {
		return briefing.Period{}, 0
	}
	last := briefing.MonthOf(y, m)
	if last <= first {
		return briefing.Period{}, 0
	}
	return briefing.Period{First: first, Last: last}, hi + 3
}

// lastMonth reads the month that ends the run which month m begins, with its
// end token hi: "January-May", "between January and the end of May", "from
// January to mid-May". It is 0 where no run stands there.
func (s *sent) lastMonth(i, hi, m int) (int, int) {
	k := hi + 1
	switch s.w(hi) {
	case "to", "through", "until", "till", "/":
	case "and":
		if s.w(i-1) != "between" && text.MonthNumber(s.w(k)) != m+1 {
			return 0, 0
		}
	default:
		if !isDash(s.w(hi)) {
			return 0, 0
		}
	}
	if s.w(k) == "the" {
		k++
	}
	switch s.w(k) {
	case "end", "late", "mid", "middle", "close":
		k++
		if s.w(k) == "of" || s.w(k) == "-" {
			k++
		}
	}
	n := text.MonthNumber(s.w(k))
	if n == 0 || !s.toks[k].Capital {
		return 0, 0
	}
	k++
	if s.w(k) == "." && !s.spaceAt(k) && k+1 < s.last {
		k++
	}
	return n, k
}

// monthSubject says whether the words after a month, at token i, show that it
// is the time of a figure although no preposition stands before it: "August
// saw", "September alone brought", "June exports".
func (s *sent) monthSubject(i int) bool {
	switch s.w(i) {
	case ",":
		w := s.w(i + 1)
		return w == "when" || (w == "during" || w == "in") && s.w(i+2) == "which"
	case "alone", "saw", "brought", "marked", "registered", "recorded", "yielded", "itself", "'s", "was", "proved", "exports", "imports", "trade", "turnover", "sales", "shipments",
		"deliveries", "arrivals", "traffic", "figures", "output", "volumes", "freight", "cargo":
		return true
	}
	return false
}

// upToMonth says whether the words before a month, at token i, make it the end
// of a count from the start of its year: "Through November trade stood at",
// "this year, to the end of October".
func (s *sent) upToMonth(i int) bool {
	k := i - 1
	if s.w(k) == "of" && s.w(k-1) == "end" {
		k -= 2
	} else if isDash(s.w(k)) && s.w(k-1) == "end" {
		k -= 2
	}
	if s.w(k) == "the" {
		k--
	}
	switch s.w(k) {
	case "through":
	case "until", "till":
		if s.w(k-1) != "year" || s.w(k-2) != "this" && s.w(k-2) != "last" {
			return false // "this year until August", but "the ban holds until August"
		}
	case "including":
		for s.w(k-1) == "and" || s.w(k-1) == "to" || s.w(k-1) == "up" {
			k-- // "up to and including September"
		}
		return s.w(k) == "up" || s.w(k) == "to"
	case "to":
		if k == i-1 {
			return false // "to October": the end of a run, or a postponement
		}
	default:
		return false
	}
	return k == s.first || s.w(k-1) == "," || s.w(k-1) == "year" || s.mask[k-1] == maskTime
}

// monthCompared says whether a month from token i to hi is what something is
// compared with and no person's name: "a fall of 3 percent against November".
func (s *sent) monthCompared(i, hi int) bool {
	switch s.w(i - 1) {
	case "against", "than", "versus", "vs", "over", "with", "on":
		return hi >= s.last || s.toks[hi].Kind != text.Word || !s.toks[hi].Capital
	}
	return false
}
