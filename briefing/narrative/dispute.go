package narrative

import (
	"slices"

	"brief/briefing"
)

// disputes are the claims that strict readings cannot reconcile, each with the
// others of its set, where every claim was wholly read.
func disputes(g *register, series []briefing.Series) map[*claim][]*claim {
	out := map[*claim][]*claim{}
	for i := range series {
		for _, x := range series[i].Contradictions {
			var set []*claim
			for _, id := range x.Figures {
				if c := g.claims[id]; c != nil {
					set = append(set, c)
				}
			}
			if !settled(set) {
				continue
			}
			for _, c := range set {
				for _, o := range set {
					if o != c {
						out[c] = append(out[c], o)
					}
				}
			}
		}
	}
	return out
}

// settled says whether claims that do not go together may be said to be in dispute:
// every word of their clauses was read, or the desk settled them. Else the
// program may have misread one of them, and they only stand side by side.
func settled(set []*claim) bool {
	for _, c := range set {
		for _, f := range c.figures() {
			if !f.WhollyRead() && len(f.Corrected) == 0 {
				return false
			}
		}
	}
	return len(set) > 1
}

// rival is what another report or speaker of this meeting states of the same
// measure and period in dispute with a claim, nil if there is none.
func (b *writer) rival(c *claim) *claim {
	for _, o := range b.disputed[c] {
		if o.told == c.told && o.Kind == c.Kind && o.Metric == c.Metric && o.Period == c.Period && (!contains(c.reportsOf(), o.Report) || o.speaker() != c.speaker()) {
			return o
		}
	}
	if c.Kind != briefing.Level || c.speaker() == "" {
		return nil
	}
	// Levels that are not in conflict by themselves, but what stands beside
	// them in their sentences is: "$214 million, down 6 percent" of one
	// speaker and "$236 million, up 3 percent" of the other.
	for _, o := range b.claims {
		if o.Kind == briefing.Level && o.Metric == c.Metric && o.Unit == c.Unit && o.From == c.From && o.Scope == c.Scope && o.Status == c.Status && samePair(o.Figure, c.Figure) &&
			o.speaker() != "" && o.speaker() != c.speaker() && (o.Period == c.Period || o.Period.IsZero()) && b.besideDispute(c, o) {
			return o
		}
	}
	return nil
}

// besideDispute says that a claim of c's sentence conflicts with one of o's.
func (b *writer) besideDispute(c, o *claim) bool {
	for x, set := range b.disputed {
		if x.Report != c.Report || x.Sentence != c.Sentence {
			continue
		}
		for _, y := range set {
			if y.Report == o.Report && y.Sentence == o.Sentence {
				return true
			}
		}
	}
	return false
}

// countContradictions counts the sets of claims of this briefing that cannot
// all hold.
func (b *writer) countContradictions() int {
	n := 0
	for i := range b.in.Series {
		for _, c := range b.in.Series[i].Contradictions {
			n += order(b.tellsAll(c.Figures))
		}
	}
	return n
}

// mostOldDisputes is how many contradictions with, or between, claims of earlier
// meetings a briefing repeats; it says how many more there are.
const mostOldDisputes = 5

// dispute is a set of claims that cannot all hold, that look like a slip, or that do
// not add up.
type dispute struct {
	series  *briefing.Series
	figures []string
	clash   *briefing.Contradiction // nil for a slip and a gap
	gap     bool
}

// contradictions shows the sets of claims that cannot all hold: every one
// between claims of this meeting, and of the others those with the newest
// claims.
func (b *writer) contradictions() []briefing.Text {
	own, old := b.disputeSets()
	rest := old[min(len(old), mostOldDisputes):]
	var out []briefing.Text
	for _, x := range append(own, old[:len(old)-len(rest)]...) {
		d := data{"measure": b.val(b.words("metric", string(x.series.Metric))), "claims": b.claimWords(x.figures)}
		switch {
		case x.gap:
			out = append(out, b.say("caution.gap", d))
			continue
		case !settled(b.claimsOfSet(x.figures)):
			out = append(out, b.say("caution.beside", d))
			continue
		case x.clash == nil:
			out = append(out, b.say("caution.slip", d))
			continue
		}
		d["strict"], d["slip"] = x.clash.Reading != briefing.Conventional, x.clash.Slip
		out = append(out, b.say("caution.contradiction", d))
	}
	if len(rest) > 0 {
		out = append(out, b.say("caution.contradictions.more", data{"n": b.num(len(rest))}))
	}
	return out
}

// claimsOfSet are the claims that figures belong to.
func (b *writer) claimsOfSet(ids []string) []*claim {
	var out []*claim
	for _, id := range ids {
		if c := b.g.claims[id]; c != nil && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// disputeSets are the sets of claims of this briefing: those of this meeting's
// claims alone, in their order, and those with claims of earlier meetings, this
// meeting's and the newest first. Sets between claims of meetings that this
// briefing does not tell of are in neither.
func (b *writer) disputeSets() (own, old []dispute) {
	add := func(x dispute) {
		switch {
		case !b.tellsAll(x.figures):
		case b.ownClaims(x.figures) == len(x.figures):
			own = append(own, x)
		default:
			old = append(old, x)
		}
	}
	for i := range b.in.Series {
		s := &b.in.Series[i]
		for k := range s.Contradictions {
			add(dispute{series: s, figures: s.Contradictions[k].Figures, clash: &s.Contradictions[k]})
		}
		for _, x := range s.Slips {
			add(dispute{series: s, figures: x.Figures})
		}
		for _, x := range s.Gaps {
			add(dispute{series: s, figures: x.Figures, gap: true})
		}
	}
	slices.SortStableFunc(old, func(x, y dispute) int {
		if n := order(b.ownClaims(y.figures) > 0) - order(b.ownClaims(x.figures) > 0); n != 0 {
			return n
		}
		return b.disputedOn(y.figures).Compare(b.disputedOn(x.figures))
	})
	return own, old
}

// ownClaims counts the figures of a set that this meeting's claims are of.
func (b *writer) ownClaims(ids []string) int {
	n := 0
	for _, id := range ids {
		n += order(b.ownMeeting(b.g.claims[id]))
	}
	return n
}

// disputedOn is the day of the last earlier meeting at which a claim of a set was
// made.
func (b *writer) disputedOn(ids []string) briefing.Date {
	var last briefing.Date
	for _, id := range ids {
		if c := b.g.claims[id]; c.told != nil && !b.ownMeeting(c) && last.Before(c.told.Meeting.Date) {
			last = c.told.Meeting.Date
		}
	}
	return last
}

// tellsAll says whether all claims of a set are among those of this briefing.
func (b *writer) tellsAll(ids []string) bool {
	for _, id := range ids {
		if b.g.claims[id] == nil {
			return false
		}
	}
	return len(ids) > 0
}

// claimWords quotes figures with their reports.
func (b *writer) claimWords(ids []string) []any {
	var out []any
	for _, id := range ids {
		c := b.g.claims[id]
		if c == nil {
			continue
		}
		for _, f := range c.figures() {
			if f.ID == id {
				out = append(out, b.text(b.say("caution.claim", data{
					"words": b.val(briefing.ExcerptPiece(squeeze(f.Text), f.ID, b.g.figure(c))), "report": b.reportVal(f.Report),
					"period": b.markedPeriod(c), "desk": b.deskAmount(f, b.g.figure(c)),
				})))
			}
		}
	}
	return out
}
