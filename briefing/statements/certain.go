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
	if own && r.saidByPronoun(s, name) {
		return false
	}
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
	at := r.sentenceNo(s.First)
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

// saidByPronoun says that a "he said" which a sentence sets behind what it tells of a
// person need not be this person's: somebody else spoke before. "In May Minister A was in
// Lima and opened the port; it is, he disclosed, the largest".
func (r *reader) saidByPronoun(s *text.Sentence, name string) bool {
	n := len(r.out)
	for n > 0 && r.out[n-1].SentenceSpan.Start >= s.Start {
		n--
	}
	if n == 0 || r.out[n-1].Speaker == "" || r.out[n-1].Speaker == name {
		return false
	}
	seen := false
	for k := s.First; k+1 < s.Last; k++ {
		if r.quote[k] > 0 {
			return false
		}
		seen = seen || r.person[k] > 0 && r.d.People[r.person[k]-1].Name == name
		if !seen || !r.is(k, singular3) || r.word(k-1) != "," && r.word(k-1) != ";" {
			continue
		}
		for i := k + 1; i < min(k+4, s.Last); i++ {
			if v, ok := r.verbAt(i, s.First, s.Last); ok && v.attributes && v.voice == active {
				return r.word(v.after) == "," || v.after >= s.Last-1
			}
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
		if r.out[i].SentenceSpan.Start == s.Start && r.out[i].Speaker == name && !r.out[i].SpeakerUnsure {
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

func lastWord(name string) string {
	f := strings.Fields(strings.ToLower(name))
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}
