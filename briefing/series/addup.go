package series

import (
	"slices"

	"brief/briefing"
)

// Absolute changes and sums are no differences of logarithms. They join by
// interval propagation: from what is known of some periods and measures, what
// they add up to is worked out and given to the systems as a claim of its own,
// until nothing changes. Bounds found so hold, and need not be the tightest.

// mostRounds ends a propagation that would creep on.
const mostRounds = 6

// clash is a contradiction found by adding up.
type clash struct {
	figs []*briefing.Figure
	note string
}

// offer is a bound worked out for a period of a measure.
type offer struct {
	to                   *system
	period               briefing.Period
	strict, conventional known
	note                 string
}

// addUp propagates through all families; a clash ends it.
func addUp(families []*family) *clash {
	for range mostRounds {
		changed := map[*system][]offer{}
		var order []*system
		for _, f := range families {
			for _, o := range offers(f, families) {
				was, wasConventional := o.to.known(o.period)
				if o.strict.clashes(was) {
					c := clash{union(nil, o.strict.lowFigs, o.strict.highFigs, was.lowFigs, was.highFigs), o.note}
					switch {
					case o.strict.rounds(was): // no more than roundings
					case c.told():
						return &c
					case o.note == sumNote: // not of one whole
						f.noteGap(o.period, c.figs)
					}
					continue
				}
				if o.strict.touches(was) {
					continue
				}
				if !o.strict.improves(was) && !o.conventional.improves(wasConventional) {
					continue
				}
				if changed[o.to] == nil {
					order = append(order, o.to)
				}
				changed[o.to] = append(changed[o.to], o)
			}
		}
		if len(order) == 0 {
			return nil
		}
		for _, s := range order {
			if c := s.take(changed[s]); c != nil {
				return c
			}
		}
	}
	return nil
}

// told says whether a clash is a contradiction.
func (c *clash) told() bool { return excludes(c.figs) }

// take adds offers as claims and solves again. What clashes within one voice
// is not taken.
func (s *system) take(offers []offer) *clash {
	c := s.takeAll(offers)
	if c == nil || c.told() {
		return c
	}
	for _, o := range offers {
		if c := s.takeAll([]offer{o}); c != nil && c.told() {
			return c
		}
	}
	return nil
}

func (s *system) takeAll(offers []offer) *clash {
	claims := slices.Clone(s.claims)
	for _, o := range offers {
		c := claim{from: origin, to: o.period, sum: &sum{figs: union(nil, o.strict.lowFigs, o.strict.highFigs, o.conventional.lowFigs, o.conventional.highFigs), note: o.note}}
		c.readings = readings{o.strict.interval(), o.conventional.interval()}
		claims = append(claims, c)
	}
	again := newSystem(s.measure, claims, s.nodes[0])
	again.solve()
	for _, d := range again.contradictions {
		for _, i := range d.claims {
			if w := again.claims[i].sum; w != nil {
				var figs []*briefing.Figure
				for _, k := range d.claims {
					figs = union(figs, again.claims[k].figures())
				}
				return &clash{figs, w.note}
			}
		}
	}
	*s = *again
	return nil
}

// offers works out all that a family's rules give.
func offers(f *family, families []*family) []offer {
	s := f.levelSystem()
	if s == nil {
		return nil
	}
	out := f.stepOffers(s)
	if isFlow(f.metric) {
		out = append(out, partOffers(s)...)
	}
	switch f.metric {
	case briefing.TradeTurnover:
		out = append(out, f.turnoverOffers(s, families)...)
		out = append(out, f.shareOffers(s, families)...)
	case briefing.TradeBalance:
		out = append(out, f.balanceOffers(s, families)...)
	}
	return out
}

// levelSystem is the family's system in its unit, nil if there is none.
func (f *family) levelSystem() *system {
	for _, s := range f.solved {
		if !s.index {
			return s
		}
	}
	return nil
}

// stepOffers reads "grew by 744,900 tonnes": x(t) = x(s) + d.
func (f *family) stepOffers(s *system) []offer {
	var out []offer
	for _, fig := range f.steps {
		later, earlier := fig.Period, fig.Baseline
		if fig.Direction == briefing.Down {
			later, earlier = earlier, later
		} else if fig.Direction != briefing.Up {
			continue
		}
		if later.Len() != earlier.Len() || later == earlier {
			continue
		}
		r := readNumber(fig)
		strict, conventional := knownOf(r.strict, fig), knownOf(r.conventional, fig)
		more, moreConventional := s.known(later)
		less, lessConventional := s.known(earlier)
		const note = "the change is the difference of both periods"
		out = append(out,
			offer{s, later, less.plus(strict), lessConventional.plus(conventional), note},
			offer{s, earlier, more.minus(strict), moreConventional.minus(conventional), note})
	}
	return out
}

func knownOf(in interval, f *briefing.Figure) known {
	var k known
	if in.low.set && in.low.at.positive() {
		k.low, k.lowFigs = in.low.at.float(), []*briefing.Figure{f}
	}
	if in.high.set && in.high.at.positive() {
		k.high, k.highFigs = in.high.at.float(), []*briefing.Figure{f}
	}
	return k
}

// turnoverOffers says that a side's exports and imports make up the turnover,
// where all are counted in one unit by one statistic.
func (f *family) turnoverOffers(total *system, families []*family) []offer {
	var out []offer
	for _, e := range families {
		if e.metric != briefing.Exports || e.from == "" || !e.sideOf(f) {
			continue
		}
		for _, i := range families {
			exports, imports := e.levelSystem(), i.levelSystem()
			if i.metric != briefing.Imports || i.from != e.from || !i.sideOf(f) || exports == nil || imports == nil {
				continue
			}
			out = append(out, sumOffers(total, exports, imports)...)
		}
	}
	return out
}

// sumOffers says what the turnover, a side's exports and its imports leave room for
// in each other. Where they do not add up in one period, they are not of one whole
// and nothing follows from them in another; that they clash there is still offered.
func sumOffers(total, exports, imports *system) []offer {
	var out, clashing []offer
	for _, p := range periodsOf(total, exports, imports) {
		t, tc := total.known(p)
		x, xc := exports.known(p)
		m, mc := imports.known(p)
		if total.has(p) || exports.has(p) && imports.has(p) {
			sum := x.plus(m)
			out = append(out, offer{total, p, sum, xc.plus(mc), sumNote})
			if sum.clashes(t) && !sum.rounds(t) {
				clashing = append(clashing, out[len(out)-1])
			}
		}
		if exports.has(p) || imports.has(p) && total.has(p) {
			out = append(out, offer{exports, p, t.minus(m), tc.minus(mc), sumNote})
		}
		if imports.has(p) || exports.has(p) && total.has(p) {
			out = append(out, offer{imports, p, t.minus(x), tc.minus(xc), sumNote})
		}
	}
	if len(clashing) > 0 {
		return clashing
	}
	return out
}

// sideOf says whether a side's family counts like the turnover's.
func (f *family) sideOf(total *family) bool {
	return f.pair == total.pair && f.statistic == total.statistic && f.unit == total.unit && f.of == total.of
}

// has says whether a claim is about the period.
func (s *system) has(p briefing.Period) bool { return s.at[p] > 0 }

// periodsOf are the periods of several systems in time order.
func periodsOf(ss ...*system) []briefing.Period {
	var out []briefing.Period
	for _, s := range ss {
		out = append(out, s.nodes[1:]...)
	}
	slices.SortFunc(out, briefing.Period.Compare)
	return slices.Compact(out)
}
