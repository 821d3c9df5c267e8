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
	"notes", "record", "extension", "amendment", "amendments", "annex", "addenda", "memo", "understanding", "conventions", "communiqués", "communiques", "statements", "charters", "compacts", "strategies", "conclusions", "guidelines", "terms", "regulations",
	"calendar", "timetable", "resolution", "resolutions", "recommendations", "principles", "blueprint", "code", "rules", "list")

// vague instruments need a complement to be one ("plan for 2024-2025").
var vague = set("map", "maps", "plan", "plans", "letter", "letters", "schedule", "strategy", "document", "documents", "framework", "concept", "partnership", "statement", "deal", "deals", "contract", "contracts", "certificate", "notes", "record", "extension", "amendment", "amendments", "annex", "memo", "understanding",
	"statements", "strategies", "conclusions", "guidelines", "regulations", "calendar", "timetable", "resolution", "resolutions", "recommendations", "principles", "blueprint", "code", "rules", "list")

var signVerb = map[string]string{
	"signed": "signed", "inked": "signed", "initialled": "signed", "initialed": "signed", "signing": "signed", "signature": "signed", "sign": "signed", "signs": "signed",
	"sealed": "signed", "seal": "signed", "concluded": "signed", "exchanged": "signed", "finalised": "signed", "finalized": "signed",
	"adopted": "adopted", "adopting": "adopted", "adoption": "adopted", "approved": "adopted", "endorsed": "adopted", "issued": "adopted", "ink": "signed", "adopt": "adopted",
	"exchange": "signed", "signatures": "signed", "co-signed": "signed", "clinched": "signed", "struck": "signed",
	"renewed": "signed", "penned": "signed", "formalised": "signed", "formalized": "signed", "entered": "signed", "extended": "signed",
	"paper": "signed", "settled": "adopted", "names": "signed", "name": "signed", "initials": "signed", "conclusion": "signed", "renewal": "signed", "initialling": "signed", "initialing": "signed", "concluding": "signed", "exchanging": "signed", "sealing": "signed", "inking": "signed", "endorsing": "adopted", "approving": "adopted",
	"likewise": "signed", "saw": "adopted", "subscribed": "signed",
	"approve": "adopted", "endorse": "adopted", "conclude": "signed", "initial": "signed", "reached": "adopted", "came": "adopted", "emerged": "adopted", "outcomes": "adopted", "results": "adopted", "form": "adopted",
	"ended": "signed", "culminated": "signed", "agreed": "adopted", "unveiled": "adopted", "released": "adopted", "resulted": "adopted", "outcome": "adopted", "produced": "adopted", "yielded": "adopted",
}

// papers gathers the documents of a report: those that the body names, those of
// headlines, and those that it only counts.
type papers struct {
	named, heads, counts []briefing.Document
	summed               int // the last sentence in which a sum of documents was signed
}

// readDocuments finds what was signed or adopted at the event, in text order.
func (s *story) readDocuments(date briefing.Date) []briefing.Document {
	ps := papers{summed: -1}
	if d, ok := s.ownInstrument(); ok {
		ps.named = append(ps.named, d)
	}
	for k, x := range s.d.Sentences {
		if !s.isText(k) {
			continue
		}
		if ps.summed >= 0 && ps.summed == k-1 {
			if j, noun := s.oneByOne(k); j > 0 {
				for _, n := range s.followingOf(noun, j, x) {
					ps.named = append(ps.named, s.document(n, "signed", x))
				}
			}
		}
		for i := x.First; i < x.Last; i++ {
			if act, ok := signVerb[s.lower(i)]; ok && s.d.Tokens[i].Kind == text.Word && s.truly(i, k, date) {
				s.readAct(&ps, i, k, act)
			}
		}
	}
	out := ps.named
	if len(out) == 0 {
		out = ps.heads
	}
	if len(out) == 0 && len(ps.counts) > 0 {
		out = ps.counts[:1] // told again, they are the same
	}
	out = distinct(out)
	s.signedLater(out)
	return out
}

// readAct adds the documents of the act at token i of sentence k.
func (s *story) readAct(ps *papers, i, k int, act string) {
	x := s.d.Sentences[k]
	if s.sumIn(x) {
		ps.summed = k
	}
	if d, ok := s.counted(i, k, act); ok {
		d.Signers = s.signersAt(i, k)
		ps.counts = append(ps.counts, d)
	}
	signers := s.signersAt(i, k)
	for _, n := range s.objects(i, x) {
		if !s.suits(i, n) || s.toldAgain(n, ps.named) {
			continue
		}
		d := s.document(n, act, x)
		if d.Signers = signers; s.order[k] < 0 {
			ps.heads = append(ps.heads, d)
		} else if !s.namedLater(n, d, ps.named, x) {
			ps.named = append(ps.named, d)
		}
	}
	if n := s.listAfter(k, i, x); n >= 0 {
		ps.named = append(ps.named, s.listed(n, act)...)
	}
}

// document is the one that the phrase of sentence x names.
func (s *story) document(p phrase, act string, x text.Sentence) briefing.Document {
	return briefing.Document{Title: s.title(p), Act: act, Cite: s.d.Report.Cite(s.span(p), x.Span)}
}

// phrase is a run of tokens [first, last) that names a document, behind a noun of
// the text that stands apart from it: "memorandum" of "two memoranda, one on …".
type phrase struct {
	first, last int
	noun        string
}

func (s *story) span(p phrase) briefing.Span {
	return briefing.Span{Start: s.d.Tokens[p.first].Start(), End: s.d.Tokens[p.last-1].End()}
}

// title is the document as worded, on one line and without escapes.
func (s *story) title(p phrase) string {
	words := p.noun + " " + strings.ReplaceAll(s.d.Report.Words(s.span(p)), `\"`, `"`)
	return strings.Trim(strings.Join(strings.Fields(words), " "), " ,.;:\"“”«»'\\")
}
