package narrative

import "brief/briefing"

// agreed lists the instruments, then what was agreed without one, apart from
// what was only discussed.
func (b *writer) agreed() *briefing.Section {
	m := &b.in.Meeting
	s := &briefing.Section{ID: "agreed", Rank: 30}
	var items []briefing.Text
	for _, d := range m.Documents {
		x := data{"title": b.document(d).Title(), "adopted": d.Act == "adopted", "words": nil}
		if x["by"] = b.signers(d, once); len(x["by"].([]any)) == 0 && d.Cite.Quote != "" {
			part, before, after := excerpt(d.Cite.Quote, d.Cite.Text)
			x["words"] = b.quoted(part, before, after, "document", b.g.fact("document", d.Cite))
		}
		items = append(items, b.say("agreed.document", x))
	}
	if len(m.Documents) == 0 {
		items = append(items, b.say("agreed.none", data{"reports": b.num(len(m.Reports))}))
	}
	for _, r := range b.plan.agreed {
		items = append(items, b.say("agreed.remark", data{"act": string(r.Act), "quote": b.text(b.quoteBy(r))}))
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}

// signers are the participants of both sides whom the sentence of the
// signature names; one name alone may be that of who told it, and is none.
func (b *writer) signers(d briefing.Document, form nameForm) []any {
	var named []briefing.Participant
	sides := map[string]bool{}
	for _, c := range append(append([]string{}, b.in.Meeting.Countries...), "") {
		for _, p := range b.in.Meeting.Participants {
			if p.Country == c && b.isNamed(p, d.Cite.Quote) {
				named = append(named, p)
				sides[p.Country] = true
			}
		}
	}
	if len(sides) < 2 {
		return nil
	}
	return b.namesOf(named, form)
}

func (b *writer) isNamed(p briefing.Participant, words string) bool {
	for _, name := range append([]string{p.Name}, p.Spellings...) {
		if containsWords(words, surname(name)) {
			return true
		}
	}
	return false
}
