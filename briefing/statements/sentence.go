package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// sentence reads one sentence: its speeches by their speakers, the rest as
// plain text.
func (r *reader) sentence(s *text.Sentence) {
	lo, hi := r.skipLabel(s.First, s.Last), s.Last
	lo = r.skipDateline(lo, hi)
	if r.transcript(s, lo) {
		return
	}
	r.topic(lo, hi)
	r.findCue(s)
	from := len(r.out)
	r.parts(s, lo, hi)
	r.earlier(s, lo, from)
	if len(r.out) == from && lo < hi && r.quote[lo] == 0 && s.Role == text.Body {
		r.follow(s, lo, hi)
	}
	if s.Role == text.Body {
		r.ahead(s, lo, from)
	}
	if len(r.out) == from && lo < hi && s.Role == text.Body {
		r.both(s, lo)
	}
	if len(r.out) == from && lo < hi && s.Role == text.Body {
		r.upshot(s, lo)
	}
	if lo < hi && s.Role == text.Body {
		r.agreedAtEnd(s, lo, from)
	}
	r.voiced(s, from)
}

// parts reads the speeches and the plain words of [lo, hi) in turn.
func (r *reader) parts(s *text.Sentence, lo, hi int) {
	for i := lo; i < hi; {
		j := i + 1
		for j < hi && r.quote[j] == r.quote[i] {
			j++
		}
		if n := r.quote[i]; n > 0 {
			r.spokenWords(s, i, j, int(n-1))
		} else {
			r.plain(s, i, j, i > lo)
		}
		i = j
	}
}

// skipLabel moves past the label of a list item: "•", "1.1.", "(a)".
func (r *reader) skipLabel(lo, hi int) int {
	for k := lo; k < hi && k < lo+4; k++ {
		t := &r.toks[k]
		switch {
		case t.Kind == text.Symbol, t.Kind == text.Punct && t.Lower != "\"" && t.Lower != "“":
			lo = k + 1
		case t.Kind == text.Number && k+1 < hi && (r.word(k+1) == "." || r.word(k+1) == ")") && !r.toks[k+1].Space:
		case t.Kind == text.Word && len(t.Lower) == 1 && k+1 < hi && r.word(k+1) == ")":
		default:
			return lo
		}
	}
	return lo
}

// topic notes the person whom a sentence is about, for "he" in later ones.
func (r *reader) topic(lo, hi int) {
	for k := lo; k < hi; k++ {
		if r.quote[k] > 0 {
			return
		}
		if r.person[k] == 0 {
			continue
		}
		e := k
		for e+1 < hi && r.person[e+1] == r.person[k] {
			e++
		}
		if s := r.personEnding(e, lo); s.kind == aPerson && (s.start == lo || r.word(s.start-1) == "," && !r.finite(lo, s.start-1)) && r.word(e+1) != "'s" {
			r.last = s
		}
		return
	}
}

// spokenWords reads the part [lo, hi) of speech n that lies in sentence s.
func (r *reader) spokenWords(s *text.Sentence, lo, hi, n int) {
	who := r.speaker(n)
	if r.lacksSubject(n, lo) {
		return
	}
	switch who.kind {
	case aPerson, bothSides, oneSide:
		act := briefing.Said
		if a := r.speech[n].act; a != "" {
			act = a
		}
		r.content(s, lo, hi, frame{subject: who, whole: true, act: act}, true)
	case nobody:
		n := len(r.out)
		r.scan(s, lo, hi, subject{}, true)
		if r.mine(lo, hi) {
			r.takeBack(n) // whose "we" is it?
		}
	default:
		r.scan(s, lo, hi, subject{}, true)
	}
}

// labelKind tells bullets, letters and numbers before list items apart.
func (r *reader) labelKind(s *text.Sentence) byte {
	for k := s.First; k < s.Last && k < s.First+2; k++ {
		switch t := &r.toks[k]; {
		case t.Kind == text.Number:
			return '1'
		case t.Kind == text.Word && len(t.Lower) <= 3:
			return 'a'
		case t.Kind == text.Word:
			return 0
		case t.Lower != "(":
			return '*'
		}
	}
	return 0
}

// item reads an item of a list, which may complete the sentence before it.
func (r *reader) item(s *text.Sentence) {
	kind := r.labelKind(s)
	if r.head.list && r.head.label == 0 {
		r.head.label = kind
	}
	if !r.head.list || kind != r.head.label {
		r.head = frame{}
		r.sentence(s)
		return
	}
	f, lo := r.head, r.skipLabel(s.First, s.Last)
	if r.words(lo, s.Last) < 3 {
		return
	}
	f.whole = true
	r.content(s, lo, s.Last, f, false)
}

// plain reads unquoted words. besideSpeech says that a speech stands before
// them in the sentence, whose attribution they then are.
func (r *reader) plain(s *text.Sentence, lo, hi int, besideSpeech bool) {
	if besideSpeech {
		for lo < hi && r.toks[lo].Kind == text.Punct {
			lo++
		}
		who := subject{}
		if q := r.quote[max(0, lo-2)]; q > 0 {
			who = r.speech[q-1].who
		}
		r.scan(s, lo, hi, who, false)
		return
	}
	r.rest, r.voiceAct, r.tailed = 0, briefing.Said, false
	end := hi
	lo, hi, who := r.attribution(lo, hi)
	switch who.kind {
	case aPerson, bothSides, oneSide:
		r.remember(who)
		f := frame{subject: who, whole: true, act: r.voiceAct, unnamed: r.tailed}
		r.content(s, lo, hi, f, false)
		if r.rest > 0 {
			r.content(s, r.rest, end, f, false)
		}
	default:
		r.scan(s, lo, hi, subject{}, false)
	}
}

func (r *reader) remember(s subject) {
	if s.kind == aPerson {
		r.last = s
	}
}

// scan finds the frames of [lo, hi) and emits their statements. who is the
// speaker of a quotation before them in the sentence, if any.
func (r *reader) scan(s *text.Sentence, lo, hi int, who subject, quoted bool) {
	fs := r.frames(lo, hi, who)
	if len(fs) == 0 {
		if !quoted && r.listed(s, lo, hi) || r.provided(s, lo, hi, quoted) {
			return
		}
		r.commitment(s, lo, hi, quoted)
		return
	}
	for i := range fs {
		f := &fs[i]
		r.remember(f.subject)
		if f.subject.kind == anInstitution {
			r.reported(s, f, quoted)
			fs[i].hi = fs[i].lo
		}
	}
	r.choosePart(fs)
	for i := range fs {
		if fs[i].list {
			r.head = fs[i]
		}
		if fs[i].hi <= fs[i].lo {
			continue
		}
		r.content(s, fs[i].lo, fs[i].hi, fs[i], quoted)
	}
}

// reported reads what an institution says: its frames, or the clause itself
// as the word of the institution's country.
func (r *reader) reported(s *text.Sentence, f *frame, quoted bool) {
	if !f.whole || f.hi <= f.lo || r.depth > 2 {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	if inner := r.frames(f.lo, f.hi, subject{}); len(inner) > 0 {
		r.scan(s, f.lo, f.hi, subject{}, quoted)
		return
	}
	if f.subject.side != "" {
		r.content(s, f.lo, f.hi, *f, quoted)
	} else {
		r.commitment(s, f.lo, f.hi, quoted)
	}
}
