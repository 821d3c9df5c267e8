package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// This file is for excerpts that lean on words which are not in them: "They decided",
// "the line carried". Each is printed with what it leans on or not at all.

// leans are the sentences with words that lean, by report and place.
type leans struct {
	texts map[string]*briefing.Report
	at    map[string]map[int]*briefing.Leaning
	// listed says that the page lists documents.
	listed bool
}

func newLeans(in *Input) *leans {
	l := &leans{texts: in.Texts, at: map[string]map[int]*briefing.Leaning{}, listed: len(in.Meeting.Documents) > 0}
	for i := range in.Leanings {
		x := &in.Leanings[i]
		if l.at[x.Report] == nil {
			l.at[x.Report] = map[int]*briefing.Leaning{}
		}
		l.at[x.Report][x.Start] = x
	}
	return l
}

// of is what leans in a sentence, nil where nothing is known of it.
func (l *leans) of(report string, sentence briefing.Span) *briefing.Leaning {
	if l == nil || sentence.Len() == 0 {
		return nil
	}
	if x := l.at[report][sentence.Start]; x != nil && x.Span == sentence && l.texts[report] != nil {
		return x
	}
	return nil
}

// edit is words [at, end) of an excerpt that are left out, or, where at is end, the
// words that the program sets there in brackets.
type edit struct {
	at, end int
	gloss   string
}

// standing is an excerpt that stands by itself: with what was left out of it and set
// into it, with the sentences before it where it is told together with them.
type standing struct {
	cut
	edits []edit
	// together says that sentences stand before it, the first of which begins at first.
	together bool
	first    int
	// someone says that the first of them names a person.
	someone bool
	// open says that it leans on what cannot be printed with it, elsewhere that it tells
	// of another event.
	open, elsewhere bool
	// person says that its "he" is nobody whom the page names beside it, nouns are definite
	// nouns that another sentence introduced.
	person bool
	nouns  []string
	// unnamed says that a "he said" behind its beginning is of nobody named.
	unnamed bool
}

// needs says that an excerpt is not understood by itself.
func (st *standing) needs() bool { return st.open || st.person || len(st.nouns) > 0 }

// opensWith is how near to its beginning a sentence says "he" of whom it is about: "He",
// "For his part". Behind that, "he said" leaves the sense of the rest whole.
const opensWith = 16

// pronounSays matches "he said" at its beginning.
var pronounSays = regexp.MustCompile(`(?i)^(?:he|she),? (?:also |further |then |has |had )?` + saying + `\b`)

// takenUp are nouns that tell nothing of what they are: "the port" behind the beginning of
// a sentence is a port, "the scheme" can be anything.
var takenUp = map[string]bool{"project": true, "projects": true, "initiative": true, "initiatives": true, "scheme": true, "schemes": true, "deal": true, "deals": true, "venture": true, "plan": true, "proposal": true, "proposals": true, "idea": true, "ideas": true, "undertaking": true, "endeavour": true}

// isInstrument are nouns of documents: where a page lists some, "the pact" is one of them.
var isInstrument = map[string]bool{"document": true, "documents": true, "pact": true, "treaty": true, "memorandum": true, "protocol": true, "convention": true, "agreement": true, "accord": true, "contract": true, "roadmap": true, "programme": true, "program": true}

// stand makes an excerpt of a sentence stand by itself. named says that the page names
// the speaker, who is its "he".
func (l *leans) stand(report string, sentence briefing.Span, x cut, named bool) standing {
	le := l.of(report, sentence)
	if le == nil {
		return standing{cut: x}
	}
	raw := l.texts[report].Words(sentence)
	whole := squeeze(raw)
	from := strings.Index(whole, x.words)
	if from < 0 || x.words == "" {
		return standing{cut: x}
	}
	to := from + len(x.words)
	st, front := readLeans(le, raw, from, to, named)
	st.cut = x
	if front && countWords(whole[:to]) <= mostTogether && from > 0 {
		from, x = 0, cut{words: lone(unnumbered(withoutDateline(whole[:to]))), after: x.after}
		from = strings.Index(whole, x.words)
		st, _ = readLeans(le, raw, from, to, named)
		st.cut = x
	} else if front {
		st.open = true
	}
	if st.needs() && !st.elsewhere {
		if both, ok := l.withBefore(le, st, from, to); ok {
			return both
		}
		st.open = st.open || st.person || slices.ContainsFunc(st.nouns, func(n string) bool { return !l.listed || !isInstrument[n] })
	}
	return st.dropLink()
}

// hasNoun says that words hold a noun in the singular or the plural.
func hasNoun(words, noun string) bool {
	low, stem := strings.ToLower(words), strings.TrimSuffix(noun, "s")
	return hasWord(low, stem) || hasWord(low, stem+"s")
}

// lastWord is the last word of a text.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// place is where byte at of raw words stands in the squeezed ones.
func place(raw string, at int) int {
	n := len(squeeze(raw[:at]))
	if n > 0 && (raw[at-1] == ' ' || raw[at-1] == '\n' || raw[at-1] == '\t' || raw[at-1] == '\r') {
		n++
	}
	return n
}

// readLeans goes through what leans in the words [from, to) of a sentence. front says
// that what they lean on stands before them in it.
func readLeans(le *briefing.Leaning, raw string, from, to int, named bool) (st standing, front bool) {
	for i := range le.Leans {
		x := &le.Leans[i]
		a, e := place(raw, x.Start-le.Start), place(raw, x.End-le.Start)
		if e > a && e <= len(squeeze(raw)) && strings.HasSuffix(squeeze(raw)[:e], " ") {
			e--
		}
		if a < from || e > to {
			continue
		}
		if x.On.Len() > 0 {
			if o := place(raw, x.On.Start-le.Start); o < from && !(x.Kind == briefing.LeanPerson && named) {
				front = true
			}
			continue
		}
		switch {
		case x.Kind == briefing.LeanLink:
			st.edits = append(st.edits, edit{at: a - from, end: e - from})
		case x.Kind == briefing.LeanEvent:
			st.elsewhere = true
		case x.Kind == briefing.LeanPerson && x.To != "" && digitIn(x.To) == 0:
			if !named {
				st.edits = append(st.edits, edit{at: e - from, end: e - from, gloss: squeeze(x.To)})
				named = true // once is enough
			}
		case x.Kind == briefing.LeanPerson:
			st.unnamed = st.unnamed || !named && pronounSays.MatchString(squeeze(raw)[a:to])
			st.person = st.person || !named && a-from < opensWith && !strings.Contains(squeeze(raw)[from:a], ",")
		case x.To != "" && digitIn(x.To) == 0:
			st.edits = append(st.edits, edit{at: e - from, end: e - from, gloss: squeeze(x.To)})
		case x.Kind != briefing.LeanNoun:
			st.open = true
		case a-from < opensWith || takenUp[strings.ToLower(lastWord(squeeze(raw)[:e]))]:
			st.nouns = append(st.nouns, strings.ToLower(lastWord(squeeze(raw)[:e])))
		}
	}
	return st, front
}

// dropLink begins an excerpt behind the link that it begins with.
func (st standing) dropLink() standing {
	if len(st.edits) == 0 || st.edits[0].at != 0 || st.edits[0].gloss != "" {
		return st
	}
	n := st.edits[0].end
	rest := strings.TrimLeft(st.words[n:], " ")
	n = len(st.words) - len(rest)
	st.words, st.cut.before = rest, true
	st.edits = slices.Clone(st.edits[1:])
	for i := range st.edits {
		st.edits[i].at -= n
		st.edits[i].end -= n
	}
	return st
}

// standsOf is the sentence of a remark as it can be printed by itself.
func (l *leans) standsOf(r *remark) standing {
	le := l.of(r.Report, r.SentenceSpan)
	if le == nil {
		return standing{}
	}
	return l.stand(r.Report, r.SentenceSpan, cut{words: squeeze(l.texts[r.Report].Words(le.Span))}, r.Speaker != "")
}
