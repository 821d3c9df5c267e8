package series

import (
	"fmt"
	"slices"

	"brief/briefing"
)

// mostParts is how many parts of a period are searched for sums.
const mostParts = 40

// partOffers adds up parts of a period that do not overlap: the whole is no
// less than their sum, equal to it where they fill it, and one part is no more
// than what the others leave.
func partOffers(s *system) []offer {
	var out []offer
	for _, whole := range s.nodes[1:] {
		var parts []briefing.Period
		for _, p := range s.nodes[1:] {
			if p != whole && whole.Contains(p) {
				parts = append(parts, p)
			}
		}
		if len(parts) < 2 || len(parts) > mostParts {
			continue
		}
		note := fmt.Sprintf("parts of %s add up", whole)
		strict, conventional := s.sumOf(parts, whole)
		out = append(out, offer{s, whole, strict, conventional, note})
		all, allConventional := s.known(whole)
		for i, p := range parts {
			others := slices.DeleteFunc(slices.Delete(slices.Clone(parts), i, i+1), func(o briefing.Period) bool {
				return o.First <= p.Last && p.First <= o.Last
			})
			rest, restConventional := s.sumOf(others, briefing.Period{})
			// The rest may leave gaps, so that it bounds the part from above only.
			rest.high, restConventional.high = 0, 0
			out = append(out, offer{s, p, all.minus(rest), allConventional.minus(restConventional), note})
		}
	}
	return out
}

// sumOf is the largest sum of low ends, and where parts fill the whole the
// smallest sum of high ends, over parts that do not overlap.
func (s *system) sumOf(parts []briefing.Period, whole briefing.Period) (strict, conventional known) {
	slices.SortFunc(parts, briefing.Period.Compare)
	values := make([][2]known, len(parts))
	for i, p := range parts {
		values[i][0], values[i][1] = s.known(p)
	}
	var out [2]known
	for reading := range out {
		out[reading] = heaviest(parts, values, reading)
		if !whole.IsZero() {
			high := lightestCover(parts, values, reading, whole)
			out[reading].high, out[reading].highFigs = high.high, high.highFigs
		}
	}
	return out[0], out[1]
}

// heaviest chooses parts that do not overlap for the largest sum of low ends;
// parts are in order of their ends.
func heaviest(parts []briefing.Period, values [][2]known, reading int) known {
	best := make([]known, len(parts)+1)
	for i, p := range parts {
		j := i
		for j > 0 && parts[j-1].Last >= p.First {
			j--
		}
		v := values[i][reading]
		with := known{low: best[j].low + v.low, lowFigs: union(best[j].lowFigs, v.lowFigs)}
		if best[i+1] = best[i]; v.low > 0 && with.low > best[i].low {
			best[i+1] = with
		}
	}
	return best[len(parts)]
}

// lightestCover chooses parts that fill the whole for the smallest sum of high
// ends; without such parts there is no high end.
func lightestCover(parts []briefing.Period, values [][2]known, reading int, whole briefing.Period) known {
	until := map[briefing.Month]known{whole.First - 1: {}}
	for i, p := range parts {
		v := values[i][reading]
		before, ok := until[p.First-1]
		if !ok || v.high <= 0 {
			continue
		}
		with := known{high: before.high + v.high, highFigs: union(before.highFigs, v.highFigs)}
		if old, ok := until[p.Last]; !ok || with.high < old.high {
			until[p.Last] = with
		}
	}
	return until[whole.Last]
}
