package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// agreed lists the instruments, then what was agreed without one, apart from
// what was only discussed.
func (b *writer) agreed() *briefing.Section {
	m := &b.in.Meeting
	s := &briefing.Section{ID: "agreed", Rank: 30}
	var items []briefing.Text
	told := map[string]bool{} // sentences of several documents, quoted once
	for _, d := range m.Documents {
		x := data{"title": b.document(d).Title(), "done": b.document(d).Done(), "words": nil, "unsaid": false}
		if x["by"] = b.signers(d, once); (len(x["by"].([]any)) == 0 || b.document(d).goesOn()) && countWords(d.Cite.Quote) > countWords(d.Title)+3 && !told[d.Cite.Quote] {
			told[d.Cite.Quote] = true
			part, before, after := excerpt(b.bareSentence(d.Cite.Quote), d.Cite.Text)
			x["words"] = b.quoted(part, before, after, "document", b.g.fact("document", d.Cite))
		}
		x["unsaid"] = b.ownProtocol(d) && len(x["by"].([]any)) == 0 && x["words"] == nil
		items = append(items, b.say("agreed.document", x))
	}
	if len(m.Documents) == 0 && b.mentionsAgreements() && len(b.plan.agreed) == 0 {
		items = append(items, b.say("agreed.mentioned", data{"items": b.mentionedAgreements()}))
	} else if len(m.Documents) == 0 && !b.toldSigned() {
		items = append(items, b.say("agreed.none", data{"reports": b.num(len(m.Reports)), "former": b.recallsSome()}))
	}
	for _, r := range b.plan.agreed {
		items = append(items, b.say("agreed.remark", data{"act": string(r.Act), "quote": b.text(b.quoteBy(r)), "together": b.passageOf(r).together, "document": b.ofDocument(r)}))
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}

// ofDocument says that a remark tells of a document which stands above it, and leans on the
// sentence of its signing: "It covers trade and transport".
func (b *writer) ofDocument(r *remark) bool {
	if !b.passageOf(r).together {
		return false
	}
	st := b.leans.standsOf(r)
	return slices.ContainsFunc(b.in.Meeting.Documents, func(d briefing.Document) bool {
		return d.Cite.Report == r.Report && d.Cite.Start >= st.first && d.Cite.End <= r.SentenceSpan.Start
	})
}

// ownProtocol says whether a document is a commission's own record, of which
// the report that is an extract from it cannot tell who signed it.
func (b *writer) ownProtocol(d briefing.Document) bool {
	if b.in.Meeting.Kind != briefing.KindCommission || d.Act == "adopted" {
		return false
	}
	switch strings.ToLower(headNoun(b.document(d).title())) {
	case "protocol", "minutes", "record":
		return true
	}
	return false
}

// toldSigned says whether the page quotes that something was signed, although no
// document was read by its name.
func (b *writer) toldSigned() bool {
	return slices.ContainsFunc(b.plan.agreed, func(r *remark) bool { return r.Act == briefing.Signed })
}

// mentionsAgreements says whether there is talk of agreements.
func (b *writer) mentionsAgreements() bool {
	for _, r := range b.remarks {
		if verbatim(agreementsReached, r.Text) != "" && verbatim(carriedOut, r.Text) == "" {
			return true
		}
	}
	return false
}

// mentionedAgreements quotes where remarks speak of agreements without naming
// one ("the agreements reached during the visit").
func (b *writer) mentionedAgreements() []any {
	var out []any
	for _, r := range b.remarks {
		w := verbatim(agreementsReached, r.Text)
		if w == "" || verbatim(carriedOut, r.Text) != "" {
			continue
		}
		d := b.remarkData(r)
		d["bare"], d["who"] = false, b.voiceOf(r)
		d["words"] = b.quoted(w, false, false, r.ID, b.g.remark(r))
		out = append(out, b.text(b.say("quote.by", d)))
	}
	return out[:min(len(out), 2)]
}

// agreementsReached matches talk of agreements that stay unnamed.
var agreementsReached = regexp.MustCompile(`(?i)\bwhat (was|had been|has been) agreed( (during|at|in|on) the \w+)?|\b(the |these |all )?(\w+ )?(agreements|accords|arrangements) (that were |which were )?(reached|concluded|achieved|made)( (during|at|in|on) the (\w+ )?(visit|meeting|talks|session|summit|negotiations|forum))?`)

// carriedOut matches agreements of before, of which only the fulfilment was talked
// about.
var carriedOut = regexp.MustCompile(`(?i)\b(fulfil(l)?(ment|ing)?|implement(ation|ing)?|carrying out|execution|progress (in|on|of)) (of |on )?(the |these |all )?(\w+ )?(agreements|accords|arrangements)`)

// verbatim is the part of a squeezed text that the expression matches.
func verbatim(x *regexp.Regexp, s string) string { return x.FindString(squeeze(s)) }

// signers are those whom a clause has sign an instrument, in the order of their sides;
// nil where it is fewer than two: the other side's signer would seem to be missing.
func (b *writer) signers(d briefing.Document, form nameForm) []any {
	if len(d.Signers) < 2 {
		return nil
	}
	var out []briefing.Participant
	taken := map[string]bool{}
	for _, c := range append(append([]string{}, b.in.Meeting.Countries...), "") {
		for _, p := range b.in.Meeting.Participants {
			if p.Country == c && contains(d.Signers, p.Name) && !taken[p.Name] {
				out, taken[p.Name] = append(out, p), true
			}
		}
	}
	for _, n := range d.Signers {
		if !taken[n] {
			out = append(out, briefing.Participant{Name: n})
		}
	}
	return b.namesOf(out, form)
}
