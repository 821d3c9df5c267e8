package narrative

import "brief/briefing"

// agreed lists the instruments, then what was agreed without one, apart from
// what was only discussed.
func (b *writer) agreed() *briefing.Section {
	m := &b.in.Meeting
	s := &briefing.Section{ID: "agreed", Rank: 30}
	var items []briefing.Text
	for _, d := range m.Documents {
		items = append(items, b.say("agreed.document", data{"title": b.document(d).Title(), "adopted": d.Act == "adopted", "by": b.signers(d, once)}))
	}
	if len(m.Documents) == 0 {
		items = append(items, b.say("agreed.none", data{"reports": b.num(len(m.Reports))}))
	}
	for _, r := range b.plan.agreed {
		items = append(items, b.say("agreed.remark", data{"act": string(r.Act), "quote": b.text(b.quoteRemark(r))}))
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}

// signers are the participants named in the sentence of the signature.
func (b *writer) signers(d briefing.Document, form nameForm) []any {
	var out []any
	for _, p := range b.in.Meeting.Participants {
		if containsWords(d.Cite.Quote, surname(p.Name)) {
			out = append(out, b.val(briefing.NamePiece(b.onePerson(p.Name, form))))
		}
	}
	return out
}
