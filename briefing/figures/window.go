package figures

import (
	"slices"
	"sort"

	"brief/briefing/text"
)

// aheadOf is for how many sentences with numbers one concept is read before the
// next. The rules are far more code than a processor keeps at hand: read a
// sentence at a time, each would come anew from farther memory for each
// sentence.
const aheadOf = 16

// begun is a sentence of which the times and quantities are read, before what the
// sentences before it hand on is known.
type begun struct {
	no int
	ts []moment
	qs []quantity
	// numbers says that it holds some; otherwise it only names a time.
	numbers bool
	// asks says that a rule wanted to know what the sentence before handed on: it
	// is read again when that is known.
	asks bool
}

// window holds the sentences begun, in text order.
type window struct {
	size  int // aheadOf, but in tests
	sents []begun
	next  int // the first of sents that is not read to its end
	end   int // the sentence up to which all are begun
	ts    []moment
	qs    []quantity
	// reading says that sentences are being begun; asks is as in begun, of the
	// one at hand.
	reading, asks bool
}

// told is what the sentence before hands on. A sentence that is only begun takes
// note that it asked.
func (s *sent) told() *carry {
	s.window.asks = s.window.asks || s.window.reading
	return &s.carry
}

// readAhead begins sentence no and the ones that follow it, up to a table or the
// item of a list: these are read with what stands over them.
func (s *sent) readAhead(no int) {
	a := &s.window
	a.sents, a.next, a.ts, a.qs, a.reading = a.sents[:0], 0, a.ts[:0], a.qs[:0], true
	first, ss := no, s.d.Sentences
	entry := false
	for numbers := 0; no < len(ss) && numbers < a.size && !entry; no++ {
		x := &ss[no]
		if x.Role == text.Furniture || x.Role == text.Byline {
			continue
		}
		if x.Role == text.TableRow {
			break
		}
		s.at(no)
		b := begun{no: no, numbers: s.d.HasNumeral(s.first, s.last)}
		if b.numbers {
			if entry = s.isEntry(); entry && no > first {
				break
			}
			numbers++
		} else if !s.namesPeriod() {
			continue
		}
		a.reading = !entry
		a.sents = append(a.sents, b)
		s.beginTimes(&a.sents[len(a.sents)-1])
	}
	a.end = no
	for k := range a.sents {
		s.beginQuantities(&a.sents[k])
	}
	for k := range a.sents {
		if b := &a.sents[k]; b.numbers && !b.asks {
			s.at(b.no)
			s.ts, s.qs, a.asks = b.ts, b.qs, false
			s.listUnits()
			s.assess()
			b.qs, b.asks = s.qs, a.asks
		}
	}
	a.reading = false
}

// at goes to sentence no; the first one of the text begins behind its dateline.
func (s *sent) at(no int) {
	x := &s.d.Sentences[no]
	s.no, s.first, s.last, s.role = no, x.First, x.Last, x.Role
	if no == s.lead {
		s.first = s.afterDateline()
	}
}

// beginTimes reads the times of a sentence into the memory of all sentences
// begun.
func (s *sent) beginTimes(b *begun) {
	a := &s.window
	a.ts = withRoom(a.ts)
	n := len(a.ts)
	s.ts, s.qs, a.asks = a.ts[n:n], a.qs[:0:0], false
	if b.numbers {
		s.headList()
	}
	s.moments()
	n += len(s.ts)
	b.ts, b.asks = s.ts[:len(s.ts):len(s.ts)], a.asks
	a.ts = a.ts[:min(n, cap(a.ts))]
}

// beginQuantities reads the quantities of a sentence, as beginTimes reads times.
func (s *sent) beginQuantities(b *begun) {
	if !b.numbers || b.asks {
		return
	}
	a := &s.window
	a.qs = withRoom(a.qs)
	n, unused := len(a.qs), len(s.unused)
	s.at(b.no)
	s.ts, s.qs, a.asks = b.ts, a.qs[n:n], false
	s.quantities()
	if b.asks = a.asks; b.asks {
		s.unused = s.unused[:unused]
		return
	}
	n += len(s.qs)
	b.qs = s.qs[:len(s.qs):len(s.qs)]
	a.qs = a.qs[:min(n, cap(a.qs))]
}

// holdsNumbers says whether the sentence, if it was begun, holds numbers.
func (s *sent) holdsNumbers() bool {
	a := &s.window
	return a.next < len(a.sents) && a.sents[a.next].no == s.no && a.sents[a.next].numbers
}

// takeUp goes on with a sentence that was begun; it is false where none was, for
// there is nothing to read.
func (s *sent) takeUp() bool {
	a := &s.window
	if a.next == len(a.sents) || a.sents[a.next].no != s.no {
		return false
	}
	b := &a.sents[a.next]
	a.next++
	s.ts, s.qs = b.ts, b.qs
	if b.asks {
		s.again(b.numbers)
	}
	return true
}

// again reads the times and quantities of a sentence that asked for what the one
// before hands on.
func (s *sent) again(numbers bool) {
	date := s.nextDate
	ds := s.d.Dates
	s.nextDate = sort.Search(len(ds), func(k int) bool { return ds[k].First >= s.first })
	clear(s.mask[s.first:s.last])
	s.ts, s.qs = nil, nil
	s.moments()
	if numbers {
		s.quantities()
		s.assess()
	}
	s.nextDate = date
}

// withRoom is the list with room for what one more sentence holds. What was cut
// from it before stays where it is.
func withRoom[T any](list []T) []T {
	if cap(list)-len(list) < 8 {
		return slices.Grow(list, 4*aheadOf)
	}
	return list
}
