package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// instrument are the head nouns of what can be signed or adopted.
var instrument = set("agreement", "agreements", "memorandum", "memoranda", "memorandums", "mou", "mous", "protocol", "protocols", "declaration", "declarations",
	"communiqué", "communique", "roadmap", "roadmaps", "map", "maps", "plan", "plans", "programme", "program", "programmes", "programs", "treaty", "treaties", "contract",
	"contracts", "statement", "pact", "pacts", "deal", "deals", "accord", "accords", "arrangement", "arrangements", "charter", "minutes", "framework", "convention",
	"letter", "letters", "certificate", "instruments", "cepa", "epa", "fta", "addendum", "schedule", "strategy", "document", "documents", "concept", "compact", "partnership",
	"notes", "record", "extension", "amendment", "amendments", "annex", "addenda", "memo", "understanding")

// vague instruments need a complement to be one ("plan for 2024-2025").
var vague = set("map", "maps", "plan", "plans", "letter", "letters", "schedule", "strategy", "document", "documents", "framework", "concept", "partnership", "statement", "deal", "deals", "contract", "contracts", "certificate", "notes", "record", "extension", "amendment", "amendments", "annex", "memo", "understanding")

var signVerb = map[string]string{
	"signed": "signed", "inked": "signed", "initialled": "signed", "initialed": "signed", "signing": "signed", "signature": "signed", "sign": "signed", "signs": "signed",
	"sealed": "signed", "seal": "signed", "concluded": "signed", "exchanged": "signed", "finalised": "signed", "finalized": "signed",
	"adopted": "adopted", "adopting": "adopted", "adoption": "adopted", "approved": "adopted", "endorsed": "adopted", "issued": "adopted", "ink": "signed", "adopt": "adopted",
	"exchange": "signed", "signatures": "signed", "co-signed": "signed", "clinched": "signed", "struck": "signed",
	"renewed": "signed", "penned": "signed", "formalised": "signed", "formalized": "signed", "entered": "signed", "extended": "signed",
	"paper": "signed", "settled": "adopted",
	"agreed": "adopted", "unveiled": "adopted", "released": "adopted", "resulted": "adopted", "outcome": "adopted", "produced": "adopted", "yielded": "adopted",
}

// readDocuments finds what was signed or adopted at the event, in text order.
func (s *story) readDocuments(date briefing.Date) []briefing.Document {
	var heads, out []briefing.Document
	if d, ok := s.ownInstrument(); ok {
		out = append(out, d)
	}
	for k, x := range s.d.Sentences {
		if !s.isText(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			act, ok := signVerb[s.lower(i)]
			if !ok || s.d.Tokens[i].Kind != text.Word || !s.truly(i, k, date) {
				continue
			}
			for _, n := range s.objects(i, x) {
				if !s.suits(i, n) {
					continue
				}
				d := briefing.Document{Title: s.title(n), Act: act, Cite: s.d.Report.Cite(s.span(n), x.Span)}
				if s.order[k] < 0 {
					heads = append(heads, d)
				} else {
					out = append(out, d)
				}
			}
			if n := s.listAfter(k, i, x); n >= 0 {
				out = append(out, s.listed(n, act)...)
			}
		}
	}
	if len(out) == 0 {
		out = heads
	}
	return distinct(out)
}

// phrase is a run of tokens [first, last) that names a document.
type phrase struct{ first, last int }

func (s *story) span(p phrase) briefing.Span {
	return briefing.Span{Start: s.d.Tokens[p.first].Start, End: s.d.Tokens[p.last-1].End}
}

// title is the document as worded, on one line and without escapes.
func (s *story) title(p phrase) string {
	words := strings.ReplaceAll(s.d.Report.Words(s.span(p)), `\"`, `"`)
	return strings.Trim(strings.Join(strings.Fields(words), " "), " ,.;:\"“”«»'\\")
}

// truly says that the verb at token i tells of an act at this event: done, not
// planned, not earlier, not another's.
func (s *story) truly(i, k int, date briefing.Date) bool {
	x := s.d.Sentences[k]
	w := s.lower(i)
	prev := s.lower(i - 1)
	switch w {
	case "sign", "signs", "seal", "ink", "adopt":
		// The headline's present tense only, or "to sign" as done is not.
		if prev == "to" && (s.lower(i-2) == "together" || s.lower(i-2) == "met" || s.lower(i-2) == "held") {
			break // "came together to sign", "a ceremony was held to sign"
		}
		if s.order[k] >= 0 || prev == "to" || prev == "will" {
			return false
		}
	case "concluded", "exchanged", "approved", "endorsed", "issued", "finalised", "finalized", "struck", "clinched":
		if w == "exchanged" && s.lower(i+1) == "views" {
			return false
		}
	case "signatures":
		if w := s.lower(i + 1); w != "to" && w != "under" && w != "on" || prev != "their" || s.lower(i-2) != "put" {
			return false
		}
	case "entered":
		if s.lower(i+1) != "into" {
			return false
		}
	case "agreed":
		if next := s.lower(i + 1); !(s.passive(i) && next != "to" && next != "that" && next != "on") && next != "on" && next != "upon" || !s.passive(i) && !s.jointly(i, x) {
			return false
		}
	case "paper":
		if prev != "to" || s.lower(i-2) != "pen" || s.lower(i+1) != "on" && s.lower(i+1) != "to" {
			return false // "put pen to paper on"
		}
	case "settled":
		if s.lower(i+1) != "on" && s.lower(i+1) != "upon" {
			return false
		}
	case "resulted":
		if s.lower(i+1) != "in" {
			return false
		}
	case "outcome":
		if next := s.lower(i + 1); next != "was" && next != "were" && next != "included" {
			return false
		}
	case "exchange":
		if s.lower(i+1) != "of" || !s.witnessed(i, x) {
			return false
		}
	case "signing", "signature", "adoption", "adopting":
		if s.lower(i+1) == "ceremony" && (w != "signing" || s.lower(i+2) != "of" && s.lower(i+2) != "for") || prev == "before" || prev == "for" || prev == "of" && s.lower(i-2) == "possibility" {
			return false
		}
		if w != "adopting" && s.lower(i+1) != "of" && w != "signing" {
			return false
		}
		if !s.witnessed(i, x) && !(w != "signature" && i == x.First) {
			return false
		}
	}
	if prev == "being" || s.denied(i, k) || s.planned(i, x) || s.earlier(i, x, date) || s.onTheWay(i, x) {
		return false
	}
	return true
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
		switch s.lower(j) {
		case "witnessed", "witness", "culminated", "concluded", "ended", "resulted", "saw", "after", "following", "attended", "attends", "witnesses", "oversaw", "included", "held", "completed", "with", "by", "presided", "outcome", "result", "results", "hailed", "welcomed", "applauded":
			return true
		}
	}
	for j := i + 1; j < min(x.Last, i+30); j++ {
		if s.lower(j) == "place" && s.lower(j-1) == "took" {
			return true
		}
	}
	return false
}

// planned says that the act at token i is yet to come or only wished.
func (s *story) planned(i int, x text.Sentence) bool {
	first, _ := s.clause(i, x)
	for j := i - 1; j >= first && j >= i-9; j-- {
		switch s.lower(j) {
		case "will", "shall", "would", "may", "might", "could", "should", "planned", "plan", "plans", "expected", "prepare", "preparing", "preparations", "agreed", "intend",
			"intends", "ready", "propose", "proposed", "suggested", "hope", "hopes", "hoped", "invited", "prepared", "preparation", "considering", "considered", "if", "once", "until",
			"before", "possible", "possibility", "need", "accelerate", "finalise", "finalize", "unless", "yet", "discussed", "upcoming", "aims", "aim", "due", "readiness":
			if s.d.Tokens[j].Capital && !s.sentenceStarts(j, x) || (s.lower(j) == "plan" || s.lower(j) == "plans") && s.lower(j+1) != "to" {
				continue // "an action plan was endorsed"
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
				return s.placeAt(k + 1)
			}
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

// earlier says that the act at token i belongs to another time or event: a
// date or year that is not the event's stands beside it, or a cue.
func (s *story) earlier(i int, x text.Sentence, date briefing.Date) bool {
	first, last := s.clause(i, x)
	if s.lookedBack(i, first, x) {
		return true
	}
	for j := first; j < last; j++ {
		if abs(j-i) > 12 && s.lower(j) != "in" {
			continue
		}
		switch s.lower(j) {
		case "in":
			// "in January this year", "In April and on another trip": told by a
			// report whose own day nobody knows.
			if text.MonthNumber(s.lower(j+1)) > 0 && s.d.Tokens[j+1].Capital && !s.dateAt(j+1) && s.own.Month == 0 && date.IsZero() && (j == x.First || s.lower(j+2) == "this" && s.lower(j+3) == "year") {
				return true
			}
			if j > i && s.otherMonth(j+1) {
				return true // "the signing of a pact in March"
			}
		case "earlier":
			if j != x.First { // "Earlier, they signed": the same day
				return true
			}
		case "previously", "ago", "previous":
			return true
		case "recent":
			if j < i {
				return true // "Following the recent visit, the government approved …"
			}
		case "last":
			switch s.lower(j + 1) {
			case "year", "month", "autumn", "spring", "summer", "winter":
				return true
			}
			if text.MonthNumber(s.lower(j+1)) > 0 {
				return true
			}
		}
	}
	if s.lower(i-1) == "," || s.lower(i-2) == "which" || s.lower(i-1) == "which" || s.lower(i-1) == "already" {
		if s.lower(i-2) == "which" && s.lower(i-1) == "was" || s.lower(i-1) == "already" {
			return s.datedAfter(i, last, date) != sameTime
		}
	}
	if s.instrumentBefore(i) && s.d.Tokens[i].Kind == text.Word {
		// "the agreement signed in 2018", "the agreements signed during the
		// visit": a participle that only tells which.
		switch s.lower(i - 1) {
		case "was", "were", "been":
		default:
			return !s.atTheEnd(i, last) && s.datedAfter(i, last, date) != sameTime
		}
	}
	return s.datedAfter(i, last, date) == otherTime
}

// lookedBack says that the sentence tells of the act at token i as of something
// past: "recalled that a protocol had been signed", "Two days before, …".
func (s *story) lookedBack(i, first int, x text.Sentence) bool {
	for j := x.First; j < i; j++ {
		switch w := s.lower(j); w {
		case "recalled", "recalling", "recall", "reminded":
			if j >= first || s.lower(j+1) == "that" {
				return true
			}
		case "before", "earlier":
			switch s.lower(j - 1) {
			case "day", "days", "week", "weeks", "month", "months":
				return true
			}
		}
	}
	return false
}

// atTheEnd says that "at the end of the talks" follows the participle at token
// i: this event's act.
func (s *story) atTheEnd(i, last int) bool {
	for j := i + 1; j < min(last, i+4); j++ {
		if w := s.lower(j); (w == "end" || w == "conclusion" || w == "close") && s.within(j, 3, text.Sentence{Last: last}, eventNouns) {
			return true
		}
	}
	return false
}

type timing uint8

const (
	noTime timing = iota
	sameTime
	otherTime
)

// datedAfter says whether the words after the verb at i date the act, and
// whether that is the event's date. A date inside a title does not count ("the
// Agreement of 29 March 2022", "for 2024-2026").
func (s *story) datedAfter(i, last int, date briefing.Date) timing {
	for _, x := range s.datesIn(int(s.sentence[i])) {
		if x.First <= i || x.First >= last || x.First > i+24 || !x.Date.Valid() {
			continue
		}
		switch s.lower(x.First - 1) {
		case "on", ",":
		default:
			if s.lower(x.First-1) == "of" || s.d.Tokens[x.First-1].Kind != text.Word {
				continue
			}
		}
		if date.IsZero() {
			return noTime
		}
		if n := date.DaysSince(x.Date); n >= -4 && n <= 4 {
			return sameTime
		}
		return otherTime
	}
	for j := i + 1; j < min(last, i+26); j++ {
		y := text.YearNumber(s.d.Tokens[j])
		month := text.MonthNumber(s.lower(j-1)) > 0 && s.lower(j-2) == "in" // "in May 2013"
		if y == 0 || s.lower(j-1) != "in" && s.lower(j-1) != "since" && !month {
			continue
		}
		if s.dateAt(j) && !month {
			continue
		}
		ref := date.Year
		if ref == 0 {
			ref = s.d.Date.Year
		}
		if ref != 0 && y < ref {
			// "cooperation in 2024-2026" belongs to the title.
			if w := s.lower(j + 1); w == "-" || w == "–" || w == "/" {
				continue
			}
			return otherTime
		}
	}
	return noTime
}

func (s *story) dateAt(i int) bool {
	return i >= 0 && i < len(s.dated) && s.dated[i]
}

// instrumentBefore says that a document stands right before the verb at i.
func (s *story) instrumentBefore(i int) bool {
	for j := i - 1; j > i-3 && j >= 0; j-- {
		if instrument[s.lower(j)] {
			return true
		}
		if w := s.lower(j); w != "was" && w != "were" && w != "been" && w != "which" {
			return false
		}
	}
	return false
}
