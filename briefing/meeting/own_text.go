package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// ownInstrument reads a report that is itself the document: "PROTOCOL of the
// eighth meeting of the Commission", "Joint Statement on …", with its closing
// formula or its session.
func (s *story) ownInstrument() (briefing.Document, bool) {
	for k, x := range s.d.Sentences {
		if k > 3 || s.d.Sentences[k].Role != text.Headline && k > 0 {
			break
		}
		i := s.skipArticle(x.First, x)
		h := i
		if s.lower(h) == "joint" || s.lower(h) == "agreed" || s.lower(h) == "final" {
			h++
		}
		if !ownHead[s.lower(h)] || h >= x.Last {
			continue
		}
		if s.hasVerb(x) || s.lower(h) == "statement" && h == i && !s.closingFormula() {
			continue // one side's own statement
		}
		if s.kind != briefing.KindCommission && !s.closingFormula() && !s.ofMeeting(x) && !(k == 0 && s.jointText(h, x)) && !s.adoptedBelow(h+1) {
			continue
		}
		title := s.ownTitle(k, i)
		span := briefing.Span{Start: s.d.Tokens[i].Start(), End: x.End}
		act := "adopted"
		if s.lower(h) == "protocol" || s.lower(h) == "minutes" || s.closingFormula() {
			act = "signed"
		}
		return briefing.Document{Title: title, Act: act, Cite: s.d.Report.Cite(span, x.Span)}, true
	}
	return briefing.Document{}, false
}

// ofMeeting says that the heading names a text of the meeting itself:
// "Communiqué of the trilateral meeting".
func (s *story) ofMeeting(x text.Sentence) bool {
	for j := x.First + 1; j < x.Last; j++ {
		if eventNouns[s.lower(j)] {
			return s.order[0] < 0 || s.lower(x.First+1) == "of"
		}
	}
	return false
}

// jointText says that the heading with its head noun at h is a text that two
// sides give: "Joint statement by the Ministers of", "Joint Communiqué".
func (s *story) jointText(h int, x text.Sentence) bool {
	if s.lower(h-1) != "joint" || s.lower(h) == "protocol" || s.lower(h) == "agreement" {
		return false
	}
	switch s.lower(h + 1) {
	case "by", "of", "on", "between":
		return true
	}
	return h+1 >= x.Last
}

var ownHead = set("protocol", "statement", "declaration", "communiqué", "communique", "memorandum", "agreement", "minutes", "record")

// ownTitle is the heading without brackets, with "of …" from the next line
// where the heading breaks before it.
func (s *story) ownTitle(k, i int) string {
	x := s.d.Sentences[k]
	last := x.Last
	if k+1 < len(s.d.Sentences) && s.d.Sentences[k+1].Role == text.Headline {
		if w := s.lower(s.d.Sentences[k+1].First); w == "of" || w == "on" || w == "between" {
			last = s.d.Sentences[k+1].Last
		}
	}
	var words []byte
	depth, end := 0, s.d.Tokens[i].Start()
	for j := i; j < last; j++ {
		t := s.d.Tokens[j]
		if t.Lower == "," && (s.placeAt(j+1) || s.dateAt(j+1)) || s.adoptedBelow(j) {
			break // the place and date under the title
		}
		switch {
		case t.Lower == "(":
			depth++
		case t.Lower == ")":
			depth--
		case depth == 0:
			if len(words) > 0 && (t.Space || t.Start() > end && s.lower(j-1) == ")") {
				words = append(words, ' ')
			}
			words = append(words, s.d.Report.Text[t.Start():t.End()]...)
		}
		end = t.End()
	}
	out := string(words)
	// A heading in capitals reads as a title: "PROTOCOL of" is "Protocol of".
	fs := strings.Fields(out)
	for n, w := range fs {
		if len(w) < 4 || strings.ToUpper(w) != w {
			break
		}
		fs[n] = w[:1] + strings.ToLower(w[1:])
	}
	return strings.Trim(strings.Join(fs, " "), " .,:;")
}

// hasVerb says that the heading is a sentence: "Agreement signed in Tirana".
func (s *story) hasVerb(x text.Sentence) bool {
	for j := x.First; j < x.Last; j++ {
		if s.adoptedBelow(j) {
			return false
		}
		switch s.lower(j) {
		case "signed", "sign", "signs", "adopted", "reached", "agree", "adopt", "sealed", "seal", "condemns", "calls", "urges", "issued":
			if s.lower(j) != "issued" || s.lower(j+1) != "at" {
				return true
			}
		case "to":
			if next := s.lower(j + 1); next != "the" && j+1 < x.Last && !s.d.Tokens[j+1].Capital {
				return true // "Protocol to be signed", but "the visit of X to the Republic of Y"
			}
		}
	}
	return false
}

// adoptedBelow says that token j begins the line under a title that tells where
// its text was adopted: "JOINT DECLARATION / adopted at the third forum".
func (s *story) adoptedBelow(j int) bool {
	switch s.lower(j) {
	case "adopted", "signed", "issued", "concluded":
	default:
		return false
	}
	switch s.lower(j + 1) {
	case "at", "by", "on", "in", "during":
		return j > 0 && strings.Contains(s.d.Report.Text[s.d.Tokens[j-1].End():s.d.Tokens[j].Start()], "\n")
	}
	return false
}

// closingFormula says that the text ends like an instrument: "Done in two
// originals", "Done at Rabat".
func (s *story) closingFormula() bool {
	for _, x := range s.d.Sentences {
		if s.lower(x.First) == "done" && (s.lower(x.First+1) == "in" || s.lower(x.First+1) == "at") && s.d.Tokens[x.First].Capital {
			return true
		}
	}
	return false
}
