// Package statements reads who said, discussed, agreed, signed, promised,
// praised and warned what. The words of a statement are always the report's
// own, cut at clause boundaries.
//
// A sentence is read as frames: a verb of the lexicon, its subject to the left
// (a person, both sides, one side, a document) and its content to the right.
// Quotations are joined to their speaker, also by pronoun and over several
// sentences. See lexicon/*.txt for the word lists.
package statements

import (
	"strconv"

	"brief/briefing"
	"brief/briefing/text"
)

// Read finds the statements of a report in text order. Its time is linear in
// the length of the text.
//
// It also marks the figures, those that figures.Read found in d, whose speaker the
// report does not tell plainly (briefing.Figure.SpeakerUnsure).
func Read(d *text.Doc, fs []briefing.Figure) []briefing.Statement {
	r := read(d)
	r.vouch(fs)
	return r.finish()
}

// read walks through all sentences of a report.
func read(d *text.Doc) *reader {
	r := newReader(d)
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Para != r.para {
			r.para, r.paraTheme, r.paraVoice = s.Para, "", subject{}
		}
		switch s.Role {
		case text.Body:
			r.head = frame{}
			r.sentence(s)
		case text.ListItem:
			r.item(s)
		}
	}
	return r
}

// reader walks through a report once.
type reader struct {
	d    *text.Doc
	toks []text.Token
	lex  []*entry // of each token, nil where the lists do not know it
	// person and country hold 1 + the index of the mention that covers a
	// token; quote 1 + the index of the speech that covers it.
	person, country, quote []int32
	speech                 []speech

	// last is who spoke last, for "he"; lastJoint says that "they" are both.
	last   subject
	people []subject // the report's people, each once, in order of first mention
	// unheard are those whom it only explains in brackets.
	unheard map[string]bool

	para      int
	paraTheme briefing.Theme
	depth     int          // of institutions that report institutions
	turn      turn         // of a transcript
	floor     subject      // whose words the paragraphs
	floorPara int          // behind this one are
	datelined bool         // the report's dateline was looked for
	cuePara   int          // the paragraph whose opening names a field,
	cue       int          // and which of themeOrder, -1 for none
	paraVoice subject      // who speaks in this paragraph's quotations
	rest      int          // where the words behind an inserted "he said" go on, 0 if they do not
	voiceAct  briefing.Act // of the verb of an attribution, where it warns or promises
	tailed    bool         // the attribution was "…, it was noted"
	voice     subject      // who was last told to have said something,
	voicePara int          // the paragraph of it
	voiceLast int          // and the token after it
	outAt     int          // the first token of the last statement
	quoteOf   int32        // the speech of the last statement, 0 for none
	head      frame        // the sentence that introduces a list
	today     briefing.Date

	denials                 []text.DenialSpan // of the sentence [denialFirst, denialLast)
	denialFirst, denialLast int

	out  []briefing.Statement
	said [][]uint32 // the content words of each
}

func newReader(d *text.Doc) *reader {
	n := len(d.Tokens)
	r := &reader{d: d, toks: d.Tokens, para: -1, cuePara: -1, cue: -1,
		lex: make([]*entry, n), person: make([]int32, n), country: make([]int32, n), quote: make([]int32, n), voicePara: -1}
	lex := lexicon()
	for i := range d.Tokens {
		r.lex[i] = lex[d.Tokens[i].Lower]
	}
	i := 0
	for k := range d.People {
		i = r.cover(r.person, i, d.People[k].Span, k)
	}
	i = 0
	for k := range d.Countries {
		i = r.cover(r.country, i, d.Countries[k].Span, k)
	}
	r.dropExplained()
	r.nameAgain()
	r.findPeople()
	r.findSpeeches()
	r.today = r.reference()
	return r
}

// cover notes mention k on each token of a span; from is a token before it.
func (r *reader) cover(of []int32, from int, s briefing.Span, k int) int {
	for from > 0 && r.toks[from-1].End() > s.Start {
		from--
	}
	for from < len(r.toks) && r.toks[from].End() <= s.Start {
		from++
	}
	i := from
	for ; i < len(r.toks) && r.toks[i].Start() < s.End; i++ {
		of[i] = int32(k + 1)
	}
	return from
}

// class is what the lists say of token i.
func (r *reader) class(i int) wordClass {
	if i < 0 || i >= len(r.toks) {
		return 0
	}
	var c wordClass
	if e := r.lex[i]; e != nil {
		c = e.class
	}
	if w := r.toks[i].Lower; len(w) > 4 && w[len(w)-2:] == "ly" {
		c |= adverb
	}
	return c
}

func (r *reader) is(i int, c wordClass) bool { return r.class(i)&c != 0 }

// word is the lower-case token i, "" beyond the ends.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].Lower
}

func (r *reader) forms(i int) form {
	if i < 0 || i >= len(r.toks) || r.lex[i] == nil {
		return 0
	}
	return r.lex[i].forms
}

// span covers the tokens [lo, hi).
func (r *reader) span(lo, hi int) briefing.Span {
	return briefing.Span{Start: r.toks[lo].Start(), End: r.toks[hi-1].End()}
}

// id is stable for a report's content: its hash and the statement's place.
func (r *reader) id(offset int) string {
	h := r.d.Report.Hash
	return "s-" + h[:min(6, len(h))] + "-" + strconv.FormatInt(int64(offset), 36)
}
