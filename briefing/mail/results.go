package mail

import (
	"maps"
	"slices"
)

// group makes records of outcomes, one for each kind of outcome.
func (l *Ledger) group(w *waiting, out map[string]Outcome) []Record {
	to := map[Outcome][]string{}
	for _, mailbox := range slices.Sorted(maps.Keys(out)) {
		to[out[mailbox]] = append(to[out[mailbox]], mailbox)
	}
	var rs []Record
	for o, boxes := range to {
		rs = append(rs, Record{State: o.State, ID: w.id, Refs: w.refs, To: boxes, Code: o.Code, Text: o.Text})
	}
	slices.SortFunc(rs, func(a, b Record) int { return slices.Compare(a.To, b.To) })
	return rs
}

// settle records one outcome for mailboxes, beside outcomes of others.
func (l *Ledger) settle(w *waiting, out map[string]Outcome, to []string, o Outcome) error {
	if out == nil {
		out = map[string]Outcome{}
	}
	for _, mailbox := range to {
		out[mailbox] = o
	}
	if len(out) == 0 {
		return nil
	}
	return l.add(l.group(w, out)...)
}

// why is the reason for which a message is still open.
func (l *Ledger) why(w *waiting) string {
	for _, to := range l.open(w, false) {
		if s := l.pairs[pair{w.refs[0], keyOf(to)}]; s.outcome.Text != "" {
			return s.outcome.Text
		}
	}
	return ""
}

// results tell where each briefing of the messages stands with each recipient,
// after those that stood so before.
func (l *Ledger) results(work []*waiting, before []Result) []Result {
	out := before
	for _, w := range work {
		for _, ref := range w.refs {
			for _, to := range w.start {
				s := l.pairs[pair{ref, keyOf(to)}]
				if s.id != w.id {
					continue
				}
				o := s.outcome
				if o.State == Offered {
					o.State = Unknown
				}
				out = append(out, Result{Ref: ref, To: to, Outcome: o, ID: w.id})
			}
		}
	}
	return out
}
