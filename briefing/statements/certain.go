package statements

import (
	"strings"

	"brief/briefing/text"
)

// lookBack is how many sentences before a "he" or an unnamed quotation its person
// is looked for.
const lookBack = 8

// isPlain says that the report tells plainly that the person said the words of
// sentence s: it names the person there, outside quotation marks and brackets, or
// the sentences right before it name this person and nobody else.
func (r *reader) isPlain(s *text.Sentence, name string) bool {
	own, other := r.named(s, name)
	if own {
		return true
	}
	switch r.office(s, name) {
	case holds:
		return true
	case mayBeOther:
		return false
	}
	if other {
		return false
	}
	if end := r.speechEnd(s); end != s {
		if own, _ := r.named(end, name); own || r.office(end, name) == holds {
			return true // "A. B," she says at the end
		}
	}
	at := r.sentenceIndex(s)
	for n := 1; n <= lookBack && at-n >= 0; n++ {
		before := &r.d.Sentences[at-n]
		if before.Role != text.Body && before.Role != text.ListItem {
			return false
		}
		own, other = r.named(before, name)
		switch {
		case other && !own, other && !r.leads(before, name):
			return false
		case own || r.office(before, name) == holds:
			return true
		case r.office(before, name) == mayBeOther:
			return false
		}
	}
	return false
}

// speechEnd is the sentence in which the quotation ends that s lies in, s itself where
// it lies in none.
func (r *reader) speechEnd(s *text.Sentence) *text.Sentence {
	if n := r.quote[s.Last-1]; n > 0 {
		return r.sentenceOf(r.speech[n-1].last - 1)
	}
	if s.Last-2 >= s.First && r.quote[s.Last-2] > 0 {
		return r.sentenceOf(r.speech[r.quote[s.Last-2]-1].last - 1)
	}
	return s
}

// named says whether a sentence names a person, and whether it names another one,
// outside quotation marks and brackets.
func (r *reader) named(s *text.Sentence, name string) (own, other bool) {
	last := lastWord(name)
	depth := 0 // of brackets, in which somebody explains a name
	for k := s.First; k < s.Last; k++ {
		switch r.word(k) {
		case "[":
			depth++
		case "]":
			depth = max(depth-1, 0)
		}
		if depth > 0 || r.quote[k] > 0 {
			continue
		}
		n := r.person[k]
		switch {
		case r.toks[k].Capital && r.word(k) == last:
			own = true
		case n > 0 && r.d.People[n-1].Name == name:
			own = own || r.toks[k].Capital && strings.Contains(name, r.d.Report.Words(r.span(k, k+1)))
		case n > 0:
			other = true
		}
	}
	return own, other
}

// leads says that a person is who a sentence is about although it names others: it
// begins with this person, who says or does something to nobody else by name.
func (r *reader) leads(s *text.Sentence, name string) bool {
	for i := len(r.out) - 1; i >= 0 && r.out[i].SentenceSpan.Start >= s.Start; i-- {
		if r.out[i].SentenceSpan.Start == s.Start && r.out[i].Speaker == name && !r.out[i].Doubtful {
			return r.aloneBefore(s, name)
		}
	}
	return false
}

// aloneBefore says that each other person of a sentence stands behind a "that" or a
// quotation that the named one says.
func (r *reader) aloneBefore(s *text.Sentence, name string) bool {
	content := false
	for k := s.First; k < s.Last; k++ {
		content = content || r.word(k) == "that" || r.quote[k] > 0
		if n := r.person[k]; n > 0 && r.quote[k] == 0 && r.d.People[n-1].Name != name && !content {
			return false
		}
	}
	return content
}

// What a sentence that names an office alone as its speaker tells of a person.
const (
	noOffice   = iota
	holds      // the person is the only one of the report who can be meant
	mayBeOther // somebody else may be
)

// office tells whether a sentence gives its words to an office or body without a
// name ("said the head of state", "the ministry reported"), and whether the person is
// the only one who can be meant.
func (r *reader) office(s *text.Sentence, name string) int {
	for k := s.First; k < s.Last; k++ {
		if r.quote[k] > 0 || !r.is(k, office|institution|joint|side) || r.is(k, singular3|plural) || r.person[k] > 0 && r.sameName(k) || !r.isSpeaking(k, s) {
			continue
		}
		if r.is(k, office) && !r.is(k, joint) && !r.isNewToReader(k, s) && r.onlyHolder(k, name) {
			return holds
		}
		return mayBeOther
	}
	return noOffice
}

// isNewToReader says that the noun at token k has an indefinite article: "a Taliban
// spokesman" is nobody named before.
func (r *reader) isNewToReader(k int, s *text.Sentence) bool {
	for i := k - 1; i >= s.First && i > k-5; i-- {
		switch r.word(i) {
		case "a", "an", "another":
			return true
		case "the", "his", "her", ",":
			return false
		}
	}
	return false
}

// sameName says that the mention which covers token k holds a name: no office alone.
func (r *reader) sameName(k int) bool {
	p := &r.d.People[r.person[k]-1]
	return strings.Contains(r.d.Report.Words(p.Span), p.Name[strings.LastIndexByte(p.Name, ' ')+1:])
}

// onlyHolder says that the person is the only one of the report whose office the
// word at token k can mean.
func (r *reader) onlyHolder(k int, name string) bool {
	mine, of := false, r.countryBefore(k)
	for i := range r.people {
		p := &r.people[i]
		if p.office == "" || !officeFits(r, max(k-1, 0), k+1, p.office) || of != "" && p.side != "" && p.side != of {
			continue
		}
		if p.name != name {
			return false
		}
		mine = true
	}
	return mine
}

// countryBefore is the country that stands right before the noun at token k: "the
// Finnish minister", "the Prime Minister of Georgia"; "" for none.
func (r *reader) countryBefore(k int) string {
	for _, i := range []int{k - 1, k - 2, k - 3, k + 2} {
		if i > 0 && i < len(r.toks) && r.country[i] > 0 && (i < k || r.word(k+1) == "of") {
			return r.d.Countries[r.country[i]-1].Code
		}
	}
	return ""
}

// isSpeaking says that the noun at token k is the subject of a verb of saying that
// follows soon, or stands behind one with its article: "the minister noted",
// "noted the minister".
func (r *reader) isSpeaking(k int, s *text.Sentence) bool {
	for i := k + 1; i < s.Last && i < k+4 && r.quote[i] == 0; i++ {
		if v, ok := r.verbAt(i, s.First, s.Last); ok && (v.attributes || v.clause) && v.voice == active {
			return true
		}
	}
	for i := k - 1; i >= s.First && i > k-5 && r.quote[i] == 0; i-- {
		if v, ok := r.verbAt(i, s.First, s.Last); ok && v.attributes && v.voice == active {
			return true
		}
	}
	return false
}

func lastWord(name string) string {
	f := strings.Fields(strings.ToLower(name))
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}

// sentenceIndex is the place of a sentence among those of the report.
func (r *reader) sentenceIndex(s *text.Sentence) int {
	ss := r.d.Sentences
	lo, hi := 0, len(ss)
	for lo+1 < hi {
		if m := (lo + hi) / 2; ss[m].First <= s.First {
			lo = m
		} else {
			hi = m
		}
	}
	return lo
}
