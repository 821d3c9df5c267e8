package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// This file is for excerpts that lean on words which are not in them: "They decided",
// "the line carried". Each is printed with what it leans on or not at all.

// mostTogether is how many words a sentence and the one before it may have together.
const mostTogether = 60

// leans are the sentences with words that lean, by report and place.
type leans struct {
	texts map[string]*briefing.Report
	at    map[string]map[int]*briefing.Leaning
}

func newLeans(in *Input) *leans {
	l := &leans{texts: in.Texts, at: map[string]map[int]*briefing.Leaning{}}
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
// into it, with the sentence before it where it is told together with that.
type standing struct {
	cut
	edits    []edit
	together bool
	// open says that it leans on what cannot be printed with it, elsewhere that it tells
	// of another event.
	open, elsewhere bool
	// noun is a definite noun that it begins with and that another sentence introduced.
	noun string
}

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
	if (st.open || st.noun != "") && !st.elsewhere {
		if both, ok := l.withBefore(le, whole, from, to, x.after); ok && (st.open || hasNoun(both.words[:len(both.words)-to+from], st.noun)) {
			return both
		}
		st.open = st.open || !isInstrument[st.noun]
	}
	return st.dropLink()
}

// isInstrument are the nouns of documents, which a page lists: "the pact" is one of them.
var isInstrument = map[string]bool{"document": true, "documents": true, "pact": true, "treaty": true, "memorandum": true, "protocol": true, "convention": true, "agreement": true, "accord": true, "contract": true, "roadmap": true, "programme": true, "program": true}

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
		case x.Kind == briefing.LeanPerson:
			// somebody is meant, who says or does it: no fact of the world changes with it
		case x.To != "" && digitIn(x.To) == 0:
			st.edits = append(st.edits, edit{at: e - from, end: e - from, gloss: squeeze(x.To)})
		case x.Kind != briefing.LeanNoun:
			st.open = true
		case a == 0:
			st.noun = strings.ToLower(lastWord(squeeze(raw)[:e]))
		}
	}
	return st, front
}

// withBefore is the words [from, to) of a sentence behind the sentence before it, where
// that one stands alone and both are short.
func (l *leans) withBefore(le *briefing.Leaning, whole string, from, to int, after bool) (standing, bool) {
	before := l.before(le)
	if before == "" || from > 0 && strings.Trim(whole[:from], "“”\"–— ") != "" || countWords(before)+countWords(whole[:to]) > mostTogether {
		return standing{}, false
	}
	b := l.of(le.Report, le.Before)
	raw := l.texts[le.Report].Words(le.Before)
	start := strings.Index(squeeze(raw), before)
	st, _ := readLeans(b, raw, max(start, 0), len(squeeze(raw)), true)
	if st.open || st.elsewhere || st.noun != "" {
		return standing{}, false
	}
	own, _ := readLeans(le, l.texts[le.Report].Words(le.Span), 0, to, true)
	shift := len(before) + 1
	for _, e := range own.edits {
		if e.gloss != "" {
			st.edits = append(st.edits, edit{e.at + shift, e.end + shift, e.gloss})
		}
	}
	st.cut, st.together = cut{words: before + " " + whole[:to], after: after}, true
	return st.dropLink(), true
}

// before is the sentence that can be printed before another one, "" for none: whole,
// with nothing between the two.
func (l *leans) before(le *briefing.Leaning) string {
	b := l.of(le.Report, le.Before)
	if b == nil || !b.Alone() {
		return ""
	}
	r := l.texts[le.Report]
	if strings.TrimSpace(r.Text[le.Before.End:le.Start]) != "" {
		return ""
	}
	words := withoutDateline(unnumbered(squeeze(r.Words(le.Before))))
	if last := strings.TrimRight(words, "”\"’'"); last == "" || !strings.ContainsAny(last[len(last)-1:], ".!?") || lone(words) != words {
		return ""
	}
	return words
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

// standsAt makes an excerpt of the sentence that begins at a byte stand alone where the
// page names nobody for its "he", and prints the sentence that begins at last before it;
// ok says whether it does.
func (l *leans) standsAt(report string, at, last int, x cut) (st standing, ok bool) {
	le := l.at[report][at]
	if le == nil {
		return standing{cut: x}, true
	}
	st = l.stand(report, le.Span, x, false)
	if st.together && le.Before.Start == last {
		return standing{cut: x}, true
	}
	he := slices.ContainsFunc(le.Leans, func(x briefing.Lean) bool {
		return x.Kind == briefing.LeanPerson && x.On.Len() == 0 && x.Start == le.Start
	})
	return st, !he && !st.open && !st.elsewhere
}

// beforeOf is the sentence that a citation of a sentence needs to be understood, "" for
// none: in the report's own spacing.
func (l *leans) beforeOf(report string, sentence briefing.Span) string {
	le := l.of(report, sentence)
	if le == nil || le.Alone() || l.before(le) == "" {
		return ""
	}
	return l.texts[report].Words(le.Before)
}
