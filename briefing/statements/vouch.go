package statements

import (
	"sort"

	"brief/briefing"
	"brief/briefing/text"
)

// vouch marks the figures of the report whose speaker, a person, it does not tell
// plainly: their sentence does not name this person as who says it, and those before
// it leave more than one who may be meant. Bodies are left as they are: who is read as
// one stands in the words.
func (r *reader) vouch(fs []briefing.Figure) {
	for i := range fs {
		f := &fs[i]
		if f.Speaker == "" || !r.isPerson(f.Speaker) {
			continue
		}
		k := sort.Search(len(r.toks), func(k int) bool { return r.toks[k].Start() >= f.SentenceSpan.Start })
		if s := r.sentenceOf(k); s.Start == f.SentenceSpan.Start {
			f.SpeakerUnsure = !r.says(s, f)
		}
	}
}

// says reports whether the speaker of a figure is told plainly. Where the sentence
// names others, too, the clause that says it must be this person's.
func (r *reader) says(s *text.Sentence, f *briefing.Figure) bool {
	if !r.isPlain(s, f.Speaker) {
		return false
	}
	if own, other := r.named(s, f.Speaker); !own || !other {
		return true
	}
	for i := range r.out {
		o := &r.out[i]
		if o.SentenceSpan.Start == s.Start && !o.SpeakerUnsure && o.Speaker == f.Speaker {
			return true
		}
	}
	return false
}

// isPerson says whether the report names a person so.
func (r *reader) isPerson(name string) bool {
	for i := range r.people {
		if r.people[i].name == name {
			return true
		}
	}
	return false
}
