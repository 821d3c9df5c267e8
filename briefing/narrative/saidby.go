package narrative

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// vouchedStatements are statements without the speakers of whom the reports leave
// it open whether they said it: those words are the report's.
func vouchedStatements(in []briefing.Statement) []briefing.Statement {
	out := append([]briefing.Statement{}, in...)
	for i := range out {
		if s := &out[i]; s.SpeakerUnsure {
			s.Speaker, s.Office, s.Side = "", "", ""
		}
	}
	return out
}

// vouchedFigures are figures without the speakers of whom the reports leave it open whether
// they gave them; the desk's own entries stay.
func vouchedFigures(in []briefing.Figure) []briefing.Figure {
	out := append([]briefing.Figure{}, in...)
	for i := range out {
		if f := &out[i]; f.SpeakerUnsure && len(f.Corrected) == 0 {
			f.Speaker = ""
		}
	}
	return out
}

// passage is what a page prints of a remark: whole sentences of the report, or
// what somebody says in quotation marks there. bare says that the words need no
// name before them: they tell themselves whose they are, or nobody's.
type passage struct {
	words         string
	before, after bool
	bare          bool
	edits         []edit
	together      bool // with the sentence before it
	unnamed       bool // its "he said" is of nobody whom the page names
}

// passageOf is the sentence of a remark; of a direct quotation whose speaker the
// report names beside it, the quotation alone. What leans on the sentence before it
// stands behind that.
func (b *writer) passageOf(r *remark) passage {
	p := b.ownPassage(r)
	st := b.leans.stand(r.Report, r.SentenceSpan, cut{p.words, p.before, p.after}, r.Speaker != "")
	if st.together && r.Quoted && !b.quotesBefore(r) {
		// What the report tells and what it quotes do not run into one: the sentence keeps
		// its marks.
		st = b.leans.standsOf(r)
		if own := squeeze(r.Sentence); !st.together || !strings.ContainsAny(own, "“\"") || lone(own) != own {
			return p
		}
	}
	p.unnamed = st.unnamed && !st.together
	p.words, p.before, p.after, p.edits, p.together = st.words, st.cut.before, st.cut.after, st.edits, st.together
	if len(p.edits) == 0 {
		p.words = strings.TrimLeft(p.words, "–—- ") // of a speech that dashes set off
	}
	if p.together && r.Speaker != "" {
		p.bare = callsBy(told(p.words), r.Speaker) || !r.Quoted && (st.someone || !b.saysBefore(r))
	}
	return p
}

// saysBefore says that the sentence before that of a remark is its speaker's, too.
func (b *writer) saysBefore(r *remark) bool {
	le := b.leans.of(r.Report, r.SentenceSpan)
	return le != nil && slices.ContainsFunc(b.in.Statements, func(s briefing.Statement) bool {
		return s.Report == r.Report && s.SentenceSpan == le.Before && s.Speaker == r.Speaker
	})
}

// quotesBefore says that the sentence before that of a remark is a quotation, too.
func (b *writer) quotesBefore(r *remark) bool {
	le := b.leans.of(r.Report, r.SentenceSpan)
	return le != nil && slices.ContainsFunc(b.in.Statements, func(s briefing.Statement) bool {
		return s.Report == r.Report && s.SentenceSpan == le.Before && s.Quoted
	})
}

// ownPassage is the passage of a remark's own sentence.
func (b *writer) ownPassage(r *remark) passage {
	s := b.bareSentence(r.Sentence)
	if s == "" || !containsWords(r.Sentence, r.Text) {
		s = squeeze(r.Text)
	}
	keep := b.keepOf(r)
	if r.Speaker == "" {
		p := passage{bare: true}
		p.words, p.before, p.after = excerpt(s, keep)
		return p
	}
	named := callsBy(told(s), r.Speaker)
	if r.Quoted {
		if words, ok := speechAlone(s, r.Speaker); ok {
			var p passage
			p.words, p.before, p.after = excerpt(words, keep)
			return p
		}
	}
	var p passage
	p.words, p.before, p.after = excerpt(s, keep)
	p.bare = named && callsBy(told(p.words), r.Speaker)
	return p
}

// keepOf is the number that a remark's passage must hold, "" for none, and the
// remark's own words where the sentence is long.
func (b *writer) keepOf(r *remark) string {
	for _, id := range r.Figures {
		if c := b.g.claims[id]; c != nil {
			for _, f := range c.figures() {
				if f.ID == id {
					return f.Text
				}
			}
			break
		}
	}
	return firstWords(squeeze(r.Text))
}

// firstWords are the first words of a text, enough to find it by.
func firstWords(s string) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(len(f), 8)], " ")
}

// callsBy says that words call a person by a name of theirs.
func callsBy(words, name string) bool {
	if hasWord(words, surname(name)) {
		return true
	}
	f := strings.Fields(name)
	return len(f) > 1 && (hasWord(words, f[len(f)-1]) || len(f[0]) > 1 && hasWord(words, f[0]))
}

// hasWord says that a name stands in words and is no part of a longer one.
func hasWord(words, name string) bool {
	if name == "" {
		return false
	}
	for at := 0; ; {
		i := strings.Index(words[at:], name)
		if i < 0 {
			return false
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(words[:i])
		after, _ := utf8.DecodeRuneInString(words[i+len(name):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		at = i + len(name)
	}
}
