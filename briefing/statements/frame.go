package statements

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// frame is a verb of the lexicon with its subject and content.
type frame struct {
	occurrence
	subject subject
	start   int  // where the frame begins: its subject or its participle
	lo, hi  int  // the content
	whole   bool // the content is a clause: who says it does not stand in it
	act     briefing.Act
	spoken  bool // the words are somebody's own, also where no marks stand
	unnamed bool // a passive: "it was noted"
	list    bool // the items of a list follow,
	label   byte // each with a label of this kind
}

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

// skipDateline moves past "TBILISI, 4 May (Agency) –" and "New Delhi:" at the
// start of the report's text.
func (r *reader) skipDateline(lo, hi int) int {
	if r.datelined || lo >= hi {
		return lo
	}
	r.datelined = true
	for k := lo; k < hi && k < lo+18; k++ {
		t := &r.toks[k]
		switch {
		case k > lo && (t.Lower == "–" || t.Lower == "—" || t.Lower == "--" || t.Lower == "-" && t.Space), k > lo && k < lo+4 && t.Lower == ":" && r.person[k-1] == 0 && r.country[lo] > 0:
			return k + 1
		case t.Kind != text.Word, t.Capital, text.MonthNumber(t.Lower) > 0, t.Lower == "st", t.Lower == "th", t.Lower == "nd", t.Lower == "rd":
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
	switch who.kind {
	case aPerson, bothSides, oneSide:
		act := briefing.Said
		if a := r.speech[n].act; a != "" {
			act = a
		}
		r.content(s, lo, hi, frame{subject: who, whole: true, act: act}, true)
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
	r.rest = 0
	end := hi
	lo, hi, who := r.attribution(lo, hi)
	switch who.kind {
	case aPerson, bothSides, oneSide:
		r.remember(who)
		f := frame{subject: who, whole: true, act: briefing.Said}
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
	}
}

// frames finds the frames of [lo, hi) in order; each ends where the next one
// begins. who is the speaker of a quotation before them, to whom a participle
// ("…, adding that …") belongs.
func (r *reader) frames(lo, hi int, who subject) []frame {
	var fs []frame
	said := frame{subject: who, occurrence: occurrence{verb: &verb{}}}
	for i := lo; i < hi; i++ {
		if e := r.lex[i]; e == nil || e.forms == 0 || r.quote[i] != r.quote[lo] {
			continue
		}
		v, ok := r.verbAt(i, lo, hi)
		if !ok {
			continue
		}
		f := frame{occurrence: v, start: v.lead, act: v.act}
		var prev *frame
		if len(fs) > 0 {
			prev = &fs[len(fs)-1]
		} else if f.voice == participle && who.kind != nobody {
			prev = &said
		}
		if !r.fillSubject(&f, prev, lo, hi) || !r.fillContent(&f, prev, lo, hi) {
			continue
		}
		if prev != nil && prev != &said && prev.hi > f.start {
			prev.hi = f.start
		}
		fs = append(fs, f)
		i = f.after - 1
	}
	return fs
}

// fillSubject finds the subject of a frame; it refuses verbs inside the
// content of the frame before, and subjects that the verb cannot have.
func (r *reader) fillSubject(f *frame, prev *frame, lo, hi int) bool {
	switch f.voice {
	case participle:
		if f.ofDocument || f.ofEvent {
			return false
		}
		if prev == nil || prev.whole && r.word(f.lead-1) == "and" {
			return false
		}
		if prev.act == briefing.Signed && r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofDocument }) {
			return false // "… were signed, covering …": the fields belong to the documents
		}
		f.subject, f.unnamed = prev.subject, prev.unnamed
		return prev.voice != passive || r.word(f.lead-1) == ","
	case passive:
		f.unnamed = true
		f.subject = subject{kind: bothSides, side: briefing.SideBoth}
		f.start = r.clauseStart(f.lead, lo)
		return (prev == nil || r.boundary(f.start, prev)) && !r.is(f.lead-1, relative) && f.act != briefing.Promised
	}
	b := f.lead - 1
	if prev != nil && (r.word(b) == "and" || r.word(b) == "," && r.lex[f.at].forms&pastForm != 0 || r.word(b) == "but") && prev.voice == active && (!prev.whole || f.clause) {
		f.subject = prev.subject
		f.start = b
		return r.suits(f, hi)
	}
	f.subject = r.subjectBefore(f.lead, lo)
	if f.subject.kind == nobody && prev == nil && (r.word(b) == "and" || r.word(b) == "then" && r.word(b-1) == "and") {
		f.subject = r.firstSubject(lo, b) // "the sides met and agreed"
	}
	f.start = min(f.subject.start, f.lead)
	if f.subject.kind == nobody {
		return false
	}
	return (prev == nil || r.boundary(f.start, prev)) && r.suits(f, hi)
}

// firstSubject is the subject of the first finite verb of [lo, hi).
func (r *reader) firstSubject(lo, hi int) subject {
	for k := lo + 1; k < hi && k < lo+40; k++ {
		if r.is(k, irregular|beForm|haveForm) || r.forms(k)&pastForm != 0 || strings.HasSuffix(r.word(k), "ed") {
			return r.subjectBefore(k, lo)
		}
	}
	return subject{}
}

// suits says whether the verb can have the subject.
func (r *reader) suits(f *frame, hi int) bool {
	switch f.subject.kind {
	case aDocument:
		ok := r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofDocument })
		f.act = f.occurrence.act
		f.subject = subject{kind: bothSides, side: briefing.SideBoth, start: f.subject.start}
		f.unnamed = true
		return ok
	case theReport:
		if r.choose(&f.occurrence, hi, func(c *verb) bool { return c.ofEvent }) {
			f.act = f.occurrence.act
			f.subject = subject{kind: bothSides, side: briefing.SideBoth, start: f.subject.start}
			f.unnamed = true
			return true
		}
		return f.object && f.act == briefing.Said
	case anInstitution:
		if f.act == briefing.Promised && f.subject.side != "" {
			f.subject.kind = oneSide
			return true
		}
		return f.clause || f.attributes || f.act == briefing.Promised
	}
	if f.ofDocument || f.ofEvent {
		return false
	}
	return !f.ofBoth || f.subject.kind == bothSides || f.subject.kind == oneSide && f.act == briefing.Agreed || f.act == briefing.Discussed
}

// boundary says that a clause of its own, not part of the content of prev,
// begins at token start.
func (r *reader) boundary(start int, prev *frame) bool {
	if start <= prev.after {
		return false
	}
	switch r.word(start - 1) {
	case ";", ":":
		return true
	case "and", "but", "while", "whereas":
		return r.word(start-2) == "," || !prev.whole
	case ",":
		return prev.voice == participle
	}
	return false
}

// clauseStart is where the clause of the passive verb at lead begins.
func (r *reader) clauseStart(lead, lo int) int {
	lo = max(lo, lead-horizon)
	for k := lead - 1; k > lo; k-- {
		switch r.word(k) {
		case ";":
			return k + 1
		case "and", "but", "while":
			if r.word(k-1) == "," && r.finite(lo, k-1) {
				return k + 1
			}
		case "that":
			if r.forms(k-1) != 0 {
				return k + 1
			}
		}
	}
	return r.afterOpener(lo, lead)
}

// afterOpener is the first token after an opening phrase ("Concerning …,"): a
// preposition or participle up to its comma.
func (r *reader) afterOpener(lo, hi int) int {
	lo = r.trimLead(lo, hi)
	if !r.is(lo, preposition) && r.forms(lo)&ingForm == 0 && r.word(lo) != "as" {
		return lo
	}
	for k := lo + 1; k < hi; k++ {
		if r.word(k) == "," && !r.inList(k, min(hi, k+4)) && k+2 < hi {
			k++
			if r.toks[k].Kind == text.Punct {
				k++
			}
			return k
		}
	}
	return lo
}

// fillContent finds the content of a frame; it refuses verbs without any.
func (r *reader) fillContent(f *frame, prev *frame, lo, hi int) bool {
	if f.voice == passive {
		return r.passiveContent(f, hi)
	}
	f.hi = hi
	c := f.after
	if f.clause || f.infinitive && f.act == briefing.Agreed {
		if k, ok := r.thatClause(c, hi); ok {
			f.lo, f.whole = k, !f.attitude
			if !f.whole {
				f.lo = r.withAdverbs(f)
			}
			return true
		}
	}
	if r.is(c, adverb) && r.word(c) != "all" && c+1 < hi {
		c++
	}
	switch {
	case f.clause && c+3 < hi && r.startsClause(c):
		f.lo, f.whole = c, true
		return true
	case f.infinitive && (r.word(c) == "to" || r.word(c) == "on" || f.act == briefing.Agreed && c < hi && r.is(c, preposition)):
	case (f.object || f.ofDocument || f.ofEvent) && r.opensObject(c, hi):
	case f.clause && f.voice == active && c < hi && r.opensSubject(c) && hi-c > 4 && (r.finite(c, hi) || !f.object && f.attributes && r.nameAndVerb(c, hi)) && !r.isDay(c):
		f.lo, f.whole = c, true
		return true
	case c < hi && r.word(c) == ":" && c+1 == hi && f.voice == active:
		f.list, f.lo = true, f.hi // the items of a list follow
		return true
	default:
		return false
	}
	if f.wantsInstrument && (!r.hasInstrument(c, hi) || f.act == briefing.Agreed && !r.namesAgreement(c, hi)) {
		return false
	}
	if f.particle == "talks" && r.word(c) != "on" && r.word(c) != "about" && r.word(c) != "regarding" {
		return false
	}
	if f.base == "pay" && !r.near(c, min(hi, c+4), "attention") {
		return false
	}
	f.lo = r.withAdverbs(f)
	return true
}

// passiveContent takes the clause around a passive verb: what was noted, or
// after "it was noted that" what follows.
func (r *reader) passiveContent(f *frame, hi int) bool {
	f.hi = hi
	if k, ok := r.thatClause(f.after, hi); ok && (f.clause || f.infinitive) {
		f.lo, f.whole = k, true
		return true
	}
	if r.word(f.lead-1) == "it" {
		return r.word(f.after) == "to" && r.setLo(f, f.at) // "it was proposed to …"
	}
	if f.wantsInstrument && !r.hasInstrument(f.start, f.lead) || r.word(f.after) == "by" && r.word(f.after+1) == "the" && f.act == briefing.Said {
		return false
	}
	if f.base == "pay" && !r.near(f.start, f.lead, "attention") {
		return false
	}
	if r.words(f.start, f.lead) < 2 || !f.object {
		return false
	}
	return r.setLo(f, f.start)
}

func (r *reader) setLo(f *frame, lo int) bool {
	f.lo = lo
	return lo < f.hi
}

// thatClause is the token after "that", with somebody told in between
// ("told reporters that").
func (r *reader) thatClause(c, hi int) (int, bool) {
	for k := c; k < hi && k < c+9; k++ {
		switch w := r.word(k); {
		case w == "that" && k+3 < hi:
			return k + 1, true
		case r.person[k] > 0, r.country[k] > 0, r.is(k, joint|office|side|adverb|event):
		case w == "to", w == "the", w == "with", w == "by", w == "both", w == "his", w == "her", w == "at", w == "satisfaction", w == "regret", w == "and", w == "of":
		case w == "reporters", w == "journalists", w == "press", w == "media", w == "audience", w == "us", w == "parliament", w == "lawmakers":
		default:
			return 0, false
		}
	}
	return 0, false
}

// withAdverbs is the verb with the adverbs right before it: "highly
// appreciated".
func (r *reader) withAdverbs(f *frame) int {
	k := f.at
	for k > f.lead && r.is(k-1, adverb) && !r.is(k-1, beForm|haveForm|modal) && r.word(k-1) != "also" && r.word(k-1) != "then" {
		k--
	}
	return k
}

// opensObject says that an object worth printing begins at token c.
func (r *reader) opensObject(c, hi int) bool {
	if c >= hi || hi-c < 2 {
		return false
	}
	t := &r.toks[c]
	return t.Kind != text.Punct || t.Lower == "\"" || t.Lower == "“"
}

// startsClause says that a clause without "that" begins at token c: "noted
// there are …", "said it would …".
func (r *reader) startsClause(c int) bool {
	w := r.word(c)
	return (w == "there" || w == "it" || r.is(c, singular3) || r.is(c, plural) && w != "both") && (r.is(c+1, beForm|haveForm|modal) || r.forms(c+1)&^ingForm != 0)
}

// nameAndVerb says that a name begins at token c and is followed by a word that
// may be its verb: "said Panama adheres to …".
func (r *reader) nameAndVerb(c, hi int) bool {
	k := c
	for k < hi && r.toks[k].Capital {
		k++
	}
	return k > c && k < hi && r.toks[k].Kind == text.Word && !r.is(k, preposition|conjunction)
}

// isDay says that a date stands at token c: "said on Friday", "said Friday".
func (r *reader) isDay(c int) bool {
	_, n := r.dateAt(c)
	return n > 0
}

// opensSubject says that a clause's subject can begin at token c.
func (r *reader) opensSubject(c int) bool {
	t := &r.toks[c]
	return r.is(c, determiner|plural|singular3) || t.Capital || t.Kind == text.Number || r.word(c) == "there" || r.word(c) == "it" || r.toks[c].Kind == text.Word && r.class(c)&(preposition|adverb|conjunction) == 0
}

// hasInstrument says that an agreement or its like is named near token lo.
func (r *reader) hasInstrument(lo, hi int) bool {
	for k := lo; k < hi && k < lo+30; k++ {
		if r.is(k, instrument) {
			return true
		}
	}
	return false
}

func (r *reader) near(lo, hi int, w string) bool {
	for k := lo; k < hi; k++ {
		if r.word(k) == w {
			return true
		}
	}
	return false
}

// namesAgreement says that the object at token lo is an agreement itself, and
// no other thing that can be reached.
func (r *reader) namesAgreement(lo, hi int) bool {
	for k := lo; k < hi && k < lo+8 && !r.is(k, preposition); k++ {
		if r.is(k, instrument) {
			return true
		}
	}
	return false
}
