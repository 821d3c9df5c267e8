package narrative

import "brief/briefing"

// nextSteps are the commitments with their dates, then undertakings without
// one, then targets in numbers.
func (b *writer) nextSteps() *briefing.Section {
	s := &briefing.Section{ID: "next-steps", Rank: 35}
	var items []briefing.Text
	dated := 0
	for _, r := range b.promised {
		d := data{"quote": b.text(b.quoteRemark(r)), "date": nil}
		switch {
		case !r.Date.IsZero():
			d["date"] = b.dateVal(r.Date)
		case !r.Deadline.IsZero():
			d["date"] = b.periodVal(r.Deadline)
		}
		if d["date"] != nil {
			dated++
		}
		items = append(items, b.say("next.commitment", d))
	}
	for _, group := range bySentence(b.targets) {
		if b.spoken(group) {
			continue
		}
		items = append(items, b.say("next.target", data{"quote": b.text(b.quoteFigures(group))}))
	}
	if dated == 0 {
		items = append([]briefing.Text{b.say("next.none", data{"targets": len(b.targets) > 0})}, items...)
	}
	block, _ := bullets(items...)
	s.Blocks = append(s.Blocks, block)
	return s
}
