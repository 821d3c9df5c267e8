package narrative

import (
	"strings"

	"brief/briefing"
)

// mostTogether is how many words a sentence and those before it may have together,
// mostBefore how many may stand before it.
const (
	mostTogether = mostExcerpt
	mostBefore   = 2
)

// withBefore is the words [from, to) of a sentence behind the sentences before it, up to
// one that stands alone and tells what the words lean on.
func (l *leans) withBefore(le *briefing.Leaning, st standing, from, to int) (standing, bool) {
	raw := l.texts[le.Report].Words(le.Span)
	whole := squeeze(raw)
	if strings.Trim(whole[:from], "“”\"–— ") != "" {
		return standing{}, false
	}
	parts := l.chain(le, st, mostTogether-countWords(whole[:to]))
	if len(parts) == 0 {
		return standing{}, false
	}
	var out standing
	words := ""
	for _, p := range parts {
		out.edits = append(out.edits, moved(p.edits, len(words), len(out.edits) > 0 || words != "")...)
		words += p.words + " "
	}
	own, _ := readLeans(le, raw, 0, to, true)
	out.edits = append(out.edits, moved(own.edits, len(words), true)...)
	out.cut = cut{words: words + whole[:to], after: st.after}
	out.together, out.first, out.someone = true, parts[0].first, parts[0].someone
	return out.dropLink(), true
}

// moved are edits of words that stand at a place of longer ones. Behind a sentence links
// stay: they tie to it.
func moved(edits []edit, shift int, behind bool) []edit {
	var out []edit
	for _, e := range edits {
		if e.gloss != "" || !behind {
			out = append(out, edit{e.at + shift, e.end + shift, e.gloss})
		}
	}
	return out
}

// chain is the sentences that an excerpt of a sentence must stand behind, in their order;
// nil where they have more words than there is room for, or do not tell either.
func (l *leans) chain(le *briefing.Leaning, st standing, room int) []standing {
	var out []standing
	for range mostBefore {
		words := l.before(le)
		room -= countWords(words)
		if words == "" || room < 0 {
			return nil
		}
		b := l.of(le.Report, le.Before)
		raw := l.texts[le.Report].Words(le.Before)
		at := max(strings.Index(squeeze(raw), words), 0)
		prev, front := readLeans(b, raw, at, len(squeeze(raw)), false)
		if front || prev.elsewhere {
			return nil
		}
		prev.cut, prev.first, prev.someone = cut{words: words}, b.Start, b.Person
		out = append([]standing{prev}, out...)
		if st.person && !b.Person {
			prev.person = true // "Trade grew. He said": who spoke stands before that
		}
		for _, n := range st.nouns {
			if !hasNoun(words, n) && hasNoun(l.texts[b.Report].Text[:b.Start], n) {
				prev.nouns = append(prev.nouns, n)
			}
		}
		if !prev.needs() {
			return out
		}
		le, st = b, prev
	}
	return nil
}

// before is the sentence before another one as it is printed before it, "" for none:
// whole, with nothing between the two.
func (l *leans) before(le *briefing.Leaning) string {
	if l.of(le.Report, le.Before) == nil {
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

// beforeOf is the sentences that a citation of a sentence needs to be understood, "" for
// none: in the report's own spacing.
func (l *leans) beforeOf(report string, sentence briefing.Span) string {
	le := l.of(report, sentence)
	if le == nil {
		return ""
	}
	raw := l.texts[report].Words(sentence)
	for _, named := range []bool{false, true} {
		st, _ := readLeans(le, raw, 0, len(squeeze(raw)), named)
		if !st.needs() {
			continue
		}
		if parts := l.chain(le, st, endless); len(parts) > 0 {
			return strings.TrimSpace(l.texts[report].Text[parts[0].first:le.Start])
		}
	}
	return ""
}

// endless is room for any number of words.
const endless = 1 << 20
