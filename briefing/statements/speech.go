package statements

import (
	"slices"
	"sort"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// speech is a quotation that somebody speaks.
type speech struct {
	first, last int  // its tokens, without the marks
	para        int  // its paragraph
	partial     bool // begins inside a sentence: … noted that "…"
	known       bool
	who         subject
	act         briefing.Act // of the verb that attributes it: "…," he warned
}

// findSpeeches takes the quotations that are spoken; names and single terms in
// quotation marks stay plain words.
func (r *reader) findSpeeches() {
	ds := r.d.Sentences
	k := 0
	for _, q := range r.d.Quotations {
		lo, hi := q.First, q.Last
		if hi <= lo || hi > len(r.toks) {
			continue
		}
		for k < len(ds)-1 && ds[k].Last <= lo {
			k++
		}
		if k >= len(ds) || ds[k].Role != text.Body && ds[k].Role != text.ListItem {
			continue
		}
		partial := r.partial(lo, ds[k].First)
		words := r.words(lo, hi)
		switch {
		case r.is(lo, instrument) && r.toks[lo].Capital && !r.finite(lo, hi): // a document's name
			continue
		case words < 4, partial && words < 8, partial && words < 15 && r.word(lo-2) != "that", r.titleLike(lo, hi) && words < 16:
			continue
		}
		r.speech = append(r.speech, speech{first: lo, last: hi, para: ds[k].Para, partial: partial})
	}
	if more := r.dashSpeeches(); len(more) > 0 {
		r.speech = append(r.speech, more...)
		slices.SortStableFunc(r.speech, func(a, b speech) int { return a.first - b.first })
	}
	for n, q := range r.speech {
		for i := q.first; i < q.last; i++ {
			r.quote[i] = int32(n + 1)
		}
	}
}

// partial says that the quotation whose first word is at lo continues the
// sentence around it.
func (r *reader) partial(lo, first int) bool {
	if lo-1 <= first {
		return false
	}
	switch r.word(lo - 2) {
	case ",", ":", ".", "!", "?", "–", "—", "-":
		// "A," she said, "b": the second part goes on where the first ended.
		goesOn := r.word(first) == "\"" || r.word(first) == "“"
		return !r.toks[lo].Capital && r.word(lo-2) != ":" && !goesOn
	}
	return true
}

// titleLike says that most longer words are capitalised: a title, no speech.
func (r *reader) titleLike(lo, hi int) bool {
	long, capital := 0, 0
	for k := lo; k < hi; k++ {
		if t := &r.toks[k]; t.Kind == text.Word && len(t.Lower) > 3 {
			long++
			if t.Capital {
				capital++
			}
		}
	}
	return long > 1 && 3*capital > 2*long
}

// speaker finds who speaks the speech n: named after it, before it, earlier in
// the paragraph, or the one who spoke last.
func (r *reader) speaker(n int) subject {
	q := &r.speech[n]
	if q.known {
		return q.who
	}
	q.known = true
	first, last := r.sentenceOf(q.first), r.sentenceOf(q.last-1)
	if s := r.speakerBefore(first.First, q.first); q.partial && s.kind != nobody {
		q.who = s
	} else if s := r.speakerAfter(q.last, last.Last); s.kind != nobody {
		q.who = s
	} else if s := r.speakerBefore(first.First, q.first); s.kind != nobody {
		q.who = s
	} else if r.paraVoice.kind != nobody {
		q.who = r.paraVoice
	} else if s := r.nextSpeaker(n); s.kind != nobody {
		q.who = s
	} else {
		q.who = r.last
	}
	if q.who.kind == aPerson {
		r.last = q.who
	}
	r.paraVoice = q.who
	return q.who
}

// nextSpeaker looks at the next speech of the same paragraph, which names the
// speaker of both ("A. B," she said).
func (r *reader) nextSpeaker(n int) subject {
	if n+1 >= len(r.speech) || r.speech[n+1].para != r.speech[n].para {
		return subject{}
	}
	q := r.speech[n+1]
	return r.speakerAfter(q.last, r.sentenceOf(q.last-1).Last)
}

// sentenceOf is the sentence that holds token i.
func (r *reader) sentenceOf(i int) *text.Sentence { return &r.d.Sentences[r.sentenceNo(i)] }

// sentenceNo is the place of that sentence among those of the report.
func (r *reader) sentenceNo(i int) int {
	ss := r.d.Sentences
	return max(sort.Search(len(ss), func(k int) bool { return ss[k].First > i })-1, 0)
}

// speakerAfter reads ", X said", "said X" or ", according to X" after a speech.
func (r *reader) speakerAfter(lo, hi int) subject {
	for lo < hi && (r.toks[lo].Kind == text.Punct || !r.toks[lo].Space && r.toks[lo].Kind == text.Symbol) {
		lo++
	}
	if lo >= hi || r.quote[lo] > 0 {
		return subject{}
	}
	if r.word(lo) == "according" && r.word(lo+1) == "to" {
		return r.followedBy(lo+2, hi)
	}
	for k := lo; k < hi && k < lo+30 && r.quote[k] == 0; k++ {
		if w := r.word(k); (w == "reported" || w == "reports") && k > lo {
			return subject{kind: anInstitution} // "the press service reported"
		}
		if r.word(k) == "reads" || r.word(k) == "read" || r.word(k) == "says" && r.lex[k] == nil {
			return subject{kind: anInstitution}
		}
		v, ok := r.verbAt(k, lo, hi)
		if !ok || !v.attributes || v.voice == passive {
			continue
		}
		if k == lo {
			return r.followedBy(v.after, hi)
		}
		if q := r.quote[max(0, lo-2)]; q > 0 && v.act == briefing.Warned {
			r.speech[q-1].act = v.act
		}
		s := r.subjectBefore(v.lead, lo)
		if s.kind == nobody && r.word(v.lead-1) == "it" {
			return subject{kind: anInstitution}
		}
		return r.spoken(s)
	}
	return subject{}
}

// spoken turns a subject that cannot speak for itself into its institution.
func (r *reader) spoken(s subject) subject {
	if s.kind == aDocument || s.kind == theReport {
		return subject{kind: anInstitution}
	}
	return s
}

// followedBy reads the person or body that begins at token lo.
func (r *reader) followedBy(lo, hi int) subject {
	for k := lo; k < hi && k < lo+24; k++ {
		switch {
		case r.quote[k] > 0, r.word(k) == ",", r.word(k) == ".", r.word(k) == ";":
			return r.spoken(r.phraseEnding(k-1, lo))
		case r.person[k] > 0:
			e := k
			for e+1 < hi && r.person[e+1] == r.person[k] {
				e++
			}
			if r.word(e+1) == "and" {
				continue
			}
			return r.byName(r.d.People[r.person[k]-1].Name)
		case r.is(k, singular3|plural):
			return r.phraseEnding(k, lo)
		case k > lo && r.is(k, office|joint|side|institution) && (k+1 >= hi || r.is(k+1, function|irregular) || r.toks[k+1].Kind == text.Punct || strings.HasSuffix(r.word(k+1), "ed") || r.word(k+1) == "put") && r.word(k+1) != "of" && r.word(k+1) != "for" && r.word(k+1) != "'s":
			if s := r.phraseEnding(k, lo); s.kind != nobody {
				return s
			}
		}
	}
	return subject{}
}

// speakerBefore reads "X said:", "X noted that" or "X:" before a speech.
func (r *reader) speakerBefore(lo, hi int) subject {
	if hi-3 >= lo && r.word(hi-2) == ":" && r.person[hi-3] > 0 {
		return r.byName(r.d.People[r.person[hi-3]-1].Name)
	}
	for k := hi - 1; k >= lo; k-- {
		if r.quote[k] > 0 {
			return subject{}
		}
		v, ok := r.verbAt(k, lo, hi)
		if !ok || v.voice == passive || !v.attributes && !v.clause && !v.object {
			continue
		}
		if s := r.subjectBefore(v.lead, lo); s.kind != nobody {
			return r.spoken(s)
		}
	}
	if strings.HasSuffix(r.word(hi-2), ":") {
		return r.last
	}
	return subject{}
}
