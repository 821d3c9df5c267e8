package narrative

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"brief/briefing"
)

// maxEarlier is how many events that reports only recall enter the background.
const maxEarlier = 3

// splitEarlier takes what is told of earlier events out of remarks.
func splitEarlier(rs []*remark) (now, earlier []*remark) {
	for _, r := range rs {
		if r.IsEarlier() {
			earlier = append(earlier, r)
		} else {
			now = append(now, r)
		}
	}
	return now, earlier
}

// when is the day of the earlier event that a remark tells of, for comparing:
// the first of its month where no day is named.
func (s *remark) when() briefing.Date {
	if s.EarlierIn.IsZero() {
		return s.Earlier
	}
	return briefing.Date{Year: s.EarlierIn.First.Year(), Month: s.EarlierIn.First.Of(), Day: 1}
}

// recalled are the events that this meeting's reports recall with their date,
// the newest first, one for each date; not those that have their own report.
func (b *writer) recalled() []*remark {
	var out []*remark
	for _, r := range b.earlier {
		known := slices.ContainsFunc(b.past, func(p *past) bool { return p.Meeting.Date == r.Earlier }) || b.in.Meeting.Date == r.Earlier
		same := slices.ContainsFunc(out, func(o *remark) bool { return o.when() == r.when() })
		if !known && !same && !r.when().After(b.in.CutOff) && !b.leans.standsOf(r).open {
			out = append(out, r)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[j].when().Before(out[i].when()) })
	return out[:min(len(out), maxEarlier)]
}

// recalledBullet is the date with the report's words. The date stands before the sentence
// that tells it and before no other; behind a sentence that this one leans on it follows.
func (b *writer) recalledBullet(r *remark) briefing.Text {
	date := b.dateVal(r.Earlier)
	year := r.Earlier.Year
	if date == nil {
		date, year = b.periodVal(r.EarlierIn), r.EarlierIn.First.Year()
	}
	return b.say("background.recalled", data{
		"date": date, "quote": b.text(b.quoteBy(r)), "who": b.voiceOf(r), "reports": b.num(len(b.in.Meeting.Reports)),
		"together": b.passageOf(r).together, "yearless": !strings.Contains(r.Sentence, strconv.Itoa(year)),
	})
}
