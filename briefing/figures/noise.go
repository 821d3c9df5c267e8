package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// The reasons for which a number is not used.
const (
	reasonDate      = "a date or time"
	reasonLabel     = "the number of an article, document, road or item"
	reasonPhone     = "a telephone number"
	reasonOrdinal   = "an ordinal of a session, anniversary or event"
	reasonAge       = "a person's age"
	reasonDelegates = "the size of a delegation"
	reasonDuration  = "a length of time"
	reasonRate      = "a rate of exchange"
	reasonCode      = "part of a name"
	reasonNoUnit    = "no unit"
	reasonPage      = "page furniture"
	reasonCorrected = "the text corrects it"
)

// noise says why the number at token i can be no figure, "" where it may be.
func (s *sent) noise(i int) string {
	t := &s.toks[i]
	if s.inName(i) {
		return reasonCode
	}
	if reason, settled := s.noiseBefore(i); settled {
		return reason
	}
	if reason, settled := s.noiseAfter(i); settled {
		return reason
	}
	if len(t.Lower) >= 2 && t.Lower[0] == '0' && t.Lower[1] >= '0' && t.Lower[1] <= '9' || s.phoneAround(i) || s.phoneOpens(i) {
		return reasonPhone
	}
	if text.YearNumber(*t) > 0 && (s.yearFits(i) || s.w(i+1) == "sum" && !s.hasMain("UZ")) {
		return reasonDate
	}
	if i == s.first && s.numbersItem(i) {
		return reasonLabel
	}
	return ""
}

// numbersItem says whether the number at token i, the first of its sentence, is
// that of an item or a paragraph.
func (s *sent) numbersItem(i int) bool {
	if s.role == text.TableRow {
		return false
	}
	t, next := &s.toks[i], s.w(i+1)
	if t.Lower == s.raw(i) && isItemNumber(t.Lower) && i+1 < s.last && s.toks[i+1].Kind == text.Word && s.toks[i+1].Capital && s.currencyAfter(i+1) == 0 {
		return true // "1.2 Exports were worth"
	}
	return (next == "." || next == ")") && !s.spaceAt(i+1) && s.spaceAt(i+2)
}

// isItemNumber says whether w numbers a paragraph: "1.2", "3.10", "2.1.4".
func isItemNumber(w string) bool {
	points, digits := 0, 0
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == '.' && digits > 0:
			points, digits = points+1, 0
		case w[i] >= '0' && w[i] <= '9' && digits < 2:
			digits++
		default:
			return false
		}
	}
	return points > 0 && digits > 0
}

// nameBefore says whether a capitalised word of a person's or office's name
// ends right before token i.
func (s *sent) nameBefore(i int) bool {
	k := i - 1
	if k < s.first || s.toks[k].Kind != text.Word {
		return false
	}
	if s.toks[k].Capital {
		return true
	}
	switch s.w(k) {
	case "secretary", "minister", "president", "ambassador", "official", "diplomat", "chairman", "leader", "director", "man", "woman":
		return true
	}
	return false
}

// phoneOpens says whether the number at token i is a country's in a telephone
// number: "+593 4 268 1000".
func (s *sent) phoneOpens(i int) bool {
	return s.w(i-1) == "+" && !s.toks[i].Space && len(s.toks[i].Lower) <= 3 && s.numberAt(i+1) && s.numberAt(i+2)
}

// phoneAround says whether the number is one of a telephone number's groups.
func (s *sent) phoneAround(i int) bool {
	for k := i - 1; k >= s.first && k >= i-8; k-- {
		switch s.w(k) {
		case "tel", "phone", "telephone", "fax", "hotline", "mob", "mobile", "whatsapp":
			return s.w(k+1) == "." || s.w(k+1) == ":" || s.toks[k+1].Kind == text.Number || s.w(k+1) == "(" || s.w(k+1) == "+" || s.w(k+1) == "on"
		}
		if s.toks[k].Kind == text.Word {
			break
		}
	}
	return false
}

// reject notes a number that is not used.
func (s *sent) reject(lo, hi int, reason string) {
	s.mask[lo] = max(s.mask[lo], maskNoise)
	sp := briefing.Span{Start: s.toks[lo].Start(), End: s.toks[hi-1].End()}
	s.unused = append(s.unused, briefing.Unused{Report: s.d.Report.Name, Span: sp, Text: s.d.Report.Words(sp), Reason: reason})
}

// settleNoise drops the quantities that the words around them show to be no
// figures: delegations, durations, exchange rates, bare numbers.
func (s *sent) settleNoise() {
	kept := s.qs[:0]
	for k := range s.qs {
		q := &s.qs[k]
		reason := q.drop
		if reason == "" {
			reason = s.noFigure(q, k)
		}
		if reason != "" {
			s.reject(q.lo, q.hi, reason)
			if q.drop == "" {
				q.drop = reason
			}
			continue
		}
		kept = append(kept, *q)
	}
	s.qs = kept
}

func (s *sent) noFigure(q *quantity, k int) string {
	switch {
	case q.form == formDuration && !s.keepsTime(q):
		return reasonDuration
	case q.form == formMoney && (s.w(q.hi) == "=" || s.w(q.lo-1) == "=" || s.w(q.left-1) == "every"):
		return reasonRate
	case q.vague && q.form == formMoney && (s.w(q.lo-1) == "(" || s.w(q.lo-1) == "in" && s.w(q.lo-2) == "(" || s.isCaption()):
		return reasonNoUnit // "(millions of euros)" is a table's unit
	case q.form == formCount && q.word && q.value <= 3 && s.w(q.lo-1) == "the" && q.left == q.lo && q.kind == briefing.Count && !s.rateAt(q.hi) && !s.rateAdverb(q.lo+1):
		return reasonNoUnit // "the heads of the two railways" tells who, not how many
	case q.form == formBare && q.unit == "":
		return reasonNoUnit
	case q.form == formCount && q.unit == briefing.Person && s.delegation(q):
		return reasonDelegates
	case q.form == formPhysical && q.unit == "degree":
		return reasonNoUnit
	case q.form == formMoney && q.value == 1 && s.w(q.hi) == "equals":
		return reasonRate
	}
	return ""
}

// tellsAs says whether the delegation named at token j only tells what is counted:
// "according to the Omani delegation", "the delegation stated that".
func (s *sent) tellsAs(j int) bool {
	if s.reporting(j+1) || suppliedVerbs.Has(&s.toks[min(j+1, s.last-1)]) {
		return true
	}
	for k := j - 1; k >= s.first && k > j-6; k-- {
		switch s.w(k) {
		case "according":
			return true
		case "by":
			return suppliedVerbs.Has(&s.toks[max(k-1, s.first)])
		}
	}
	return false
}

// delegation says whether the persons counted came along to the meeting.
func (s *sent) delegation(q *quantity) bool {
	if !s.mayHave(delegationWords) {
		return false
	}
	for j := s.first; j < s.last; j++ {
		switch s.w(j) {
		case "part":
			if s.w(j-1) == "took" || s.w(j-1) == "taking" {
				return true
			}
		case "delegation", "delegations":
			if !s.tellsAs(j) {
				return true
			}
		case "delegates", "delegate", "accompanied", "entourage", "attended", "attendees", "participants", "attend", "attending", "participated", "gathered":
			return true
		}
	}
	return false
}

// delegationWords are those that delegation looks for.
var delegationWords = text.NewWordSet(`part delegation delegations delegates delegate accompanied entourage attended attendees participants attend attending
	participated gathered`)
