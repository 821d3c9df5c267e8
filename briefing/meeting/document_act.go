package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// truly says that the verb at token i tells of an act at this event: done, not
// planned, not earlier, not another's.
func (s *story) truly(i, k int, date briefing.Date) bool {
	x := s.d.Sentences[k]
	return s.doneBy(i, k, x) && s.lower(i-1) != "being" && !s.denied(i, k) && !s.planned(i, x) && !s.earlier(i, x, date) && !s.onTheWay(i, x)
}

// doneBy says that the words beside that at token i, one of signVerb, make it an
// act done.
func (s *story) doneBy(i, k int, x text.Sentence) bool {
	prev, next := s.lower(i-1), s.lower(i+1)
	switch s.lower(i) {
	case "approve", "endorse", "conclude", "initial":
		return prev == "did"
	case "sign", "signs", "seal", "ink", "adopt":
		if prev == "to" && (s.lower(i-2) == "together" || s.lower(i-2) == "met" || s.lower(i-2) == "held") {
			return true // "came together to sign", "a ceremony was held to sign"
		}
		if prev == "did" || prev == "to" && gladly[s.lower(i-2)] {
			return true // "they did sign", "Delighted to sign an MoU"
		}
		// The headline's present tense only, or "to sign" as done is not.
		return s.order[k] < 0 && prev != "to" && prev != "will"
	case "exchanged":
		return next != "views"
	case "subscribed":
		return next != "to" // "subscribed to the principle"
	case "entered":
		return next == "into"
	case "agreed":
		if s.passive(i) {
			return next != "to" && next != "that"
		}
		return (next == "on" || next == "upon" || next == "a" || next == "the" || next == "their") && (s.jointly(i, x) || s.namesTwo(k) || s.twoCountries(x))
	case "reached", "saw":
		return (next == "agreement" || next == "accord") && s.agreedOn(i, x) > 0
	case "came", "emerged", "outcomes", "results", "form", "outcome":
		return s.resultAt(i, x) != noResult
	case "paper":
		return prev == "to" && s.lower(i-2) == "pen" && (next == "on" || next == "to") // "put pen to paper on"
	case "settled":
		return next == "on" || next == "upon"
	case "resulted":
		return next == "in"
	case "ended", "culminated":
		next = s.lower(s.skipOccasion(i+1, x)) // "ended in Quito with a communiqué"
		dist, bg := s.nearestTrigger(k, i)
		return (next == "in" || next == "with") && dist >= 0 && !bg
	case "concluding", "exchanging", "sealing", "inking", "endorsing", "approving":
		return afterGerund[prev]
	case "likewise":
		return prev == "did" && (next == "on" || next == "with" || next == "for" || next == "to")
	case "signatures", "names", "name", "initials", "exchange", "signing", "signature", "adoption", "adopting", "conclusion", "renewal", "initialling", "initialing":
		return s.nounDone(i, x)
	}
	return true
}

// afterGerund are words before a gerund that tells how or when an event went.
var afterGerund = set("by", "upon", "after", "and")

// gladly are the words of who tells in his own voice of what he just did.
var gladly = set("delighted", "pleased", "happy", "glad", "honoured", "honored", "proud", "pleasure", "honour", "honor", "privilege")

// nounDone says that the noun or gerund at token i stands for an act done: "put
// their signatures to", "witnessed the signing of".
func (s *story) nounDone(i int, x text.Sentence) bool {
	w, prev, next := s.lower(i), s.lower(i-1), s.lower(s.setOffOccasion(i+1, s.d.Sentences[s.sentence[i]]))
	switch w {
	case "signatures", "names", "name", "initials":
		return s.putTo(i, x)
	case "exchange":
		return next == "of" && s.witnessed(i, x)
	case "conclusion", "renewal", "initialling", "initialing":
		return next == "of" && s.marked(i, x) || next != "of" && w[0] == 'i' && afterGerund[prev]
	case "signature":
		if s.putTo(i, x) {
			return true
		}
	}
	if afterGerund[prev] && next != "of" && (w == "signing" || w == "adopting" || w == "initialling" || w == "initialing") && prev != "after" {
		return true // "ended their talks by initialling a protocol"
	}
	if next == "ceremony" && (w != "signing" || s.lower(i+2) != "of" && s.lower(i+2) != "for") || prev == "before" || prev == "for" || prev == "of" && s.lower(i-2) == "possibility" {
		return false
	}
	if w != "adopting" && next != "of" && w != "signing" {
		return false
	}
	return s.witnessed(i, x) || w != "signature" && i == x.First
}

// jointly says that both sides are the subject of the verb at token i: "the
// sides agreed on", "they also settled on".
func (s *story) jointly(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-8; j-- {
		switch s.lower(j) {
		case "sides", "parties", "ministers", "they", "both", "countries", "leaders", "presidents", "premiers", "interlocutors", "officials", "delegations", "governments", "two":
			return true
		}
	}
	return false
}

// witnessed says that the signing itself is told as done: "witnessed the
// signing of", "culminated in the signing of", "following the signing of".
func (s *story) witnessed(i int, x text.Sentence) bool {
	for j := max(x.First, i-7); j < i; j++ {
		if s.lower(j) == "with" && x.Role == text.Body && endsAsPlanned[s.lower(j-1)] {
			return false
		}
		switch s.lower(j) {
		case "oversee", "oversees", "crowned", "capped", "marked", "witnessed", "witness", "culminated", "concluded", "ended", "resulted", "saw", "after", "following", "attended", "attends", "witnesses", "oversaw", "included", "held", "completed", "with", "by", "presided", "outcome", "result", "results", "hailed", "welcomed", "applauded":
			return true
		case "led":
			if s.lower(j+1) == "to" {
				return !s.ledTo(i, x)
			}
		}
	}
	for j := i + 1; j < min(x.Last, i+30); j++ {
		if s.lower(j) == "place" && s.lower(j-1) == "took" {
			return true
		}
	}
	return false
}

// endsAsPlanned are verbs of a programme, in the present tense of a report's text:
// "the trip ends with the signature of". Headlines tell in it what is done.
var endsAsPlanned = set("ends", "end", "concludes", "conclude", "closes", "close", "finishes", "finish", "culminates", "culminate")

// planned says that the act at token i is yet to come or only wished.
func (s *story) planned(i int, x text.Sentence) bool {
	if s.lower(i+1) == "in" && s.lower(i+2) == "principle" {
		return true
	}
	first, _ := s.clause(i, x)
	for j := i - 1; j >= first && j >= i-9; j-- {
		switch s.lower(j) {
		case "will", "shall", "would", "may", "might", "could", "should", "planned", "plan", "plans", "expected", "prepare", "preparing", "preparations", "agreed", "intend",
			"intends", "ready", "propose", "proposed", "suggested", "hope", "hopes", "hoped", "invited", "prepared", "preparation", "considering", "considered", "if", "once", "until",
			"before", "possible", "possibility", "need", "accelerate", "finalise", "finalize", "unless", "yet", "discussed", "upcoming", "aims", "aim", "due", "readiness":
			if s.d.Tokens[j].Capital && !s.sentenceStarts(j, x) || (s.lower(j) == "plan" || s.lower(j) == "plans") && s.lower(j+1) != "to" {
				continue // "an action plan was endorsed"
			}
			if s.lower(j) == "until" && j+1 < x.Last && s.d.Tokens[j+1].Kind == text.Number {
				continue // "valid until 2026"
			}
			if s.lower(j) == "agreed" && instrument[s.lower(j+1)] {
				continue // "Agreed minutes were signed"
			}
			if w := s.lower(j); (w == "agreed" || w == "discussed" || w == "invited" || w == "considered") && !s.toAfter(j, i) {
				continue
			}
			return true
		}
	}
	return false
}

// onTheWay says that the act at token i was done where somebody came from:
// "arrived from Quito, where he signed a pact".
func (s *story) onTheWay(i int, x text.Sentence) bool {
	for j := i - 1; j > x.First && j > i-6; j-- {
		if s.lower(j) != "where" {
			continue
		}
		for k := j - 1; k >= x.First && k > j-6; k-- {
			if s.lower(k) == "from" {
				return s.placeAt(k+1) && !s.saidFrom(k)
			}
		}
	}
	return false
}

// saidFrom says that the "from" at token k tells where somebody spoke: "told the
// agency by telephone from Quito, where he had met".
func (s *story) saidFrom(k int) bool {
	for j := k - 1; j >= 0 && j > k-7; j-- {
		if w := s.lower(j); saying[w] || w == "told" || w == "spoke" || w == "speaking" {
			return true
		}
		if s.d.Tokens[j].Kind == text.Punct {
			return false
		}
	}
	return false
}

func (s *story) sentenceStarts(j int, x text.Sentence) bool { return j == x.First }

// toAfter says that "to" or "the" joins the verb at j to the act at i: "agreed
// to sign", "discussed the signing".
func (s *story) toAfter(j, i int) bool {
	for k := j + 1; k < i; k++ {
		switch s.lower(k) {
		case "and", ",":
			return false
		}
	}
	return true
}
