package meeting

import "brief/briefing/text"

// objects are the documents that the verb at token i governs: after it, or
// before a passive.
func (s *story) objects(i int, x text.Sentence) []phrase {
	if s.passive(i) {
		if out := s.whichWere(i, x); len(out) > 0 {
			return out
		}
		if out := s.subjects(i, x); len(out) > 0 {
			return append(out, s.gapped(i, x)...)
		}
		if j, noun := s.sumBefore(i, x); j > 0 {
			return s.followingOf(noun, j, x)
		}
		if p, ok := s.partedSubject(i, x); ok {
			return []phrase{p}
		}
		if out := s.referred(i, x); len(out) > 0 {
			return out
		}
	}
	if j := s.inverted(i, x); j > 0 {
		return s.following(j, x)
	}
	if s.jointIssued(i) {
		return []phrase{{first: i - 2, last: i}}
	}
	if s.instrumentBefore(i) && s.atTheEnd(i, x.Last) {
		if j := s.phraseStart(i, x); j >= 0 {
			return s.subjectRun(j, i, x) // "the Joint Communiqué adopted at the end of the talks"
		}
	}
	if out := s.signedByBoth(i, x); len(out) > 0 {
		return out
	}
	if out := s.withSigned(i, x); len(out) > 0 {
		return out
	}
	if r := s.resultAt(i, x); r != noResult {
		return s.resulting(r, i, x)
	}
	if out := s.toWhich(i, x); len(out) > 0 {
		return out
	}
	if out := s.relative(i, x); len(out) > 0 {
		return out
	}
	if out := s.setOff(i, x); len(out) > 0 {
		return out
	}
	out := s.following(s.objectAt(i, x), x)
	if len(out) == 0 {
		return s.anySigned(i, x)
	}
	return out
}

// phraseStart is the article that opens the noun phrase before token i, -1 if
// none stands near.
func (s *story) phraseStart(i int, x text.Sentence) int {
	for j := i - 1; j >= x.First && j > i-14; j-- {
		if w := s.lower(j); w == "the" || w == "a" {
			return j
		}
	}
	return -1
}

// inverted is where the subject of a passive stands behind it, 0 if it does not:
// "Also adopted were the Guidelines", "Signed on the occasion was a pact".
func (s *story) inverted(i int, x text.Sentence) int {
	if i != x.First && (i != x.First+1 || s.lower(x.First) != "also") {
		return 0
	}
	for j := i + 1; j < x.Last && j < i+8; j++ {
		switch s.lower(j) {
		case "was", "were":
			return j + 1
		case ",", "and":
			return 0
		}
	}
	return 0
}

// anySigned reads what is signed as a document whatever its noun: "inked a
// simplified trade regime that lets …".
func (s *story) anySigned(i int, x text.Sentence) []phrase {
	switch s.lower(i) {
	case "signed", "inked", "initialled", "initialed", "co-signed":
	default:
		return nil
	}
	j := s.skipOccasion(i+1, x)
	if w := s.lower(j); w != "a" && w != "an" && w != "another" {
		return nil
	}
	j = s.skipArticle(j, x)
	end := s.titleEnd(j, x)
	for k := j; k < end; k++ {
		switch w := s.lower(k); {
		case guestBooks[w], s.personAt(k, k+1) >= 0:
			return nil
		case sums[w]:
			return nil // told by their number or not at all
		}
	}
	if end < j+2 {
		return nil
	}
	return []phrase{{first: j, last: end}}
}

// guestBooks are what is signed and no document of two sides.
var guestBooks = set("book", "books", "register", "album", "photo", "photograph", "portrait", "ball", "shirt", "jersey", "copy", "copies", "player", "decree", "law", "number", "series", "package", "raft", "dozen", "lot", "host", "pen", "paper")

// objectAt is where the object of the act at token i begins.
func (s *story) objectAt(i int, x text.Sentence) int {
	switch s.lower(i) {
	case "signatures", "names", "name", "initials":
		i = s.skipOccasion(i+1, x) // "put their signatures on Friday under"
	case "signature":
		if s.putTo(i, x) {
			i = s.skipOccasion(i+1, x)
		}
	case "reached", "saw":
		i = s.agreedOn(i, x)
	case "ended", "culminated":
		i = s.skipOccasion(i+1, x)
	case "resulted", "entered", "settled", "paper", "likewise":
		i++ // "resulted in", "entered into"
	case "agreed":
		if w := s.lower(i + 1); w == "on" || w == "upon" {
			i++
		}
	}
	return i + 1
}

// passive says that the verb at token i is a passive: "was signed", "were also
// adopted", "has been initialled".
func (s *story) passive(i int) bool {
	for j := i - 1; j > i-4 && j >= 0; j-- {
		switch s.lower(j) {
		case "was", "were", "been", "is", "are", "being":
			return true
		case "also", "both", "all", "then", "officially", "formally", "today", "finally", "duly", "ceremonially", "successfully", "jointly", "subsequently":
		default:
			return false
		}
	}
	return false
}

// following reads the objects after a verb: "a memorandum on X and a plan for
// Y". Each begins at its article or its first word.
func (s *story) following(i int, x text.Sentence) []phrase { return s.followingOf("", i, x) }

// followingOf is following where "one on X" is one of the documents that noun
// stands for.
func (s *story) followingOf(noun string, i int, x text.Sentence) []phrase {
	var out []phrase
	if w := s.lower(i); w == "no" || w == "neither" || w == "and" || w == "," && !s.opensList(i+1) && s.setOffOccasion(i, x) == i {
		return nil // "signed and exchanged …"
	}
	if s.lower(i) == "," && s.setOffOccasion(i, x) > i {
		i = s.setOffOccasion(i, x)
	}
	i = s.skipOccasion(i, x)
	for i < x.Last && len(out) < 12 {
		if p, ok := s.oneOf(noun, i, x); ok {
			out, i = append(out, p), s.pastItem(p.last, x)
			continue
		}
		i = s.skipArticle(i, x)
		if j, n := s.namedFrom(i, x); j > i {
			i, noun = j, n
			continue
		}
		head := s.head(i, x)
		if head < 0 {
			return out
		}
		end := s.titleEnd(head, x)
		p := phrase{first: i, last: end}
		if signVerb[s.lower(end)] != "" {
			return out // "…; the agreement signed in 2022 entered into force"
		}
		if s.definiteEnough(p, head) {
			out = append(out, p)
		}
		out, end = s.andOn(out, head, end, x.Last, x)
		if i = s.pastItem(end, x); i == end {
			return out
		}
	}
	return out
}

// pastItem moves past what parts a document that ends before token i from the
// next.
func (s *story) pastItem(i int, x text.Sentence) int {
	i = s.pastAddition(i, x)
	if s.lower(i) == "to" {
		if j := s.nextItem(i, x.Last, x); j > 0 {
			return j
		}
	}
	for i < x.Last && s.betweenItems(i) {
		i++
	}
	return i
}

// pastAddition moves past what a comma clause tells of a document where another
// follows: "an agreement on fish, the first of its kind, and a memorandum".
func (s *story) pastAddition(i int, x text.Sentence) int {
	if s.lower(i) != "," || s.documentAt(i+1, x) {
		return i
	}
	if s.lower(i+1) == "by" {
		return s.pastSigners(i, x)
	}
	for j := i + 1; j < x.Last && j < i+16; j++ {
		if s.lower(j) != "," {
			continue
		}
		if w := s.lower(j + 2); s.lower(j+1) == "and" && (w == "a" || w == "an" || w == "the") && s.documentAt(j+2, x) {
			return j
		}
		return i
	}
	return i
}

func closing(w string) bool { return w == "\"" || w == "”" || w == "»" || w == ")" }
