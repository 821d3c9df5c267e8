package statements

import (
	"sort"

	"brief/briefing"
	"brief/briefing/text"
)

// Vouch marks the figures of a report whose speaker, a person, the report does not
// tell plainly (briefing.Figure.SpeakerUnsure): their sentence does not name this
// person as who says it, and those before it leave more than one who may be meant.
// Bodies are left as they are: who is read as one stands in the words.
func Vouch(d *text.Doc, fs []briefing.Figure) {
	var r *reader
	for i := range fs {
		f := &fs[i]
		if f.Speaker == "" {
			continue
		}
		if r == nil {
			r = read(d)
		}
		s := r.sentenceAt(f.SentenceSpan.Start)
		f.SpeakerUnsure = s != nil && r.isPerson(f.Speaker) && !r.says(s, f)
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
		if o.SentenceSpan.Start == s.Start && !o.Doubtful && o.Speaker == f.Speaker {
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

// sentenceAt is the sentence that begins at a byte of the report, nil for none.
func (r *reader) sentenceAt(start int) *text.Sentence {
	ss := r.d.Sentences
	i := sort.Search(len(ss), func(i int) bool { return ss[i].Start >= start })
	if i == len(ss) || ss[i].Start != start {
		return nil
	}
	return &ss[i]
}
