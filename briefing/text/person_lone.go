package text

import (
	"strings"
	"unicode/utf8"
)

// letters says of each ASCII letter which ones follow it at the beginning of
// names, a bit each: few words of a report begin like a name, and the others are
// passed by.
type letters [utf8.RuneSelf]uint32

const anyLetter = ^uint32(0)

// note notes how the folded word w begins.
func (l *letters) note(w string) {
	switch {
	case w == "" || w[0] >= utf8.RuneSelf:
	case len(w) == 1:
		l[w[0]] = anyLetter
	case w[1] < 'a' || w[1] > 'z':
		l[w[0]] = anyLetter
	default:
		l[w[0]] |= 1 << (w[1] - 'a')
	}
}

// mayBegin says that a name may begin like w, which is in lower case.
func (l *letters) mayBegin(w string) bool {
	c := w[0]
	if c >= utf8.RuneSelf || len(w) == 1 || w[1] < 'a' || w[1] > 'z' {
		return c >= utf8.RuneSelf || l[c] != 0
	}
	return l[c]>>(w[1]-'a')&1 != 0
}

// noteHolders notes whose surname or given name each word is, and the letters
// that they begin with.
func (r *peopleReader) noteHolders(ids []identity) *letters {
	begins := &r.begins
	clear(begins[:])
	for k := range ids {
		w := r.names.wordsOf(ids[k].name)
		last := &r.names.entries[w[len(w)-1]]
		last.last.note(k)
		begins.note(last.text)
		if first := &r.names.entries[w[0]]; len(w) > 1 && len(first.text) > 1 {
			first.first.note(k)
			begins.note(first.text)
		}
		if w, ok := r.innerSurname(w); ok {
			inner := &r.names.entries[w]
			inner.inner = holder(k + 1)
			begins.note(inner.text)
		}
	}
	r.noteWithoutArticle(begins)
	return begins
}

// noteWithoutArticle notes surnames without the Arabic article that a hyphen
// joins to them: Ahmed al-Wakeel is called Wakeel too.
func (r *peopleReader) noteWithoutArticle(begins *letters) {
	for i := range r.people {
		m := &r.people[i]
		k := m.last - 1
		if k-3 < m.first || r.lower(k-1) != "-" || !isArabicArticle(r.lower(k-2)) || len(r.lower(k)) < 4 || !isPlainWord(r.lower(k)) {
			continue
		}
		e := &r.names.entries[r.names.number(r.lower(k))]
		e.last.note(m.who)
		begins.note(e.text)
	}
}

// isArabicArticle says whether w is the article of Arabic names before a hyphen.
func isArabicArticle(w string) bool {
	switch w {
	case "al", "el", "ar", "as", "an", "ad", "ash", "at", "az":
		return true
	}
	return false
}

// loneNames finds the mentions by surname alone ("Mustafayev and Overchuk
// noted").
func (r *peopleReader) loneNames(ids []identity) {
	begins := r.noteHolders(ids)
	found := r.found[:0]
	for _, k := range r.candidates {
		i := int(k)
		if !begins.mayBegin(r.d.Tokens[i].Lower) {
			continue
		}
		from, ok := r.mayBeLone(i)
		if !ok {
			continue
		}
		w, end := r.loneWord(i)
		n := r.names.find(w)
		if n < 0 {
			continue
		}
		e := &r.names.entries[n]
		who := e.last
		if who == 0 {
			who = e.inner
		}
		if who == 0 && e.first > 0 && r.standsAlone(i, end) && (surnameFirst[ids[e.first-1].country] || r.actsAlone(i, end)) {
			who = e.first
		}
		if who <= 0 {
			continue
		}
		found = append(found, mention{first: from, last: end, office: -1, who: int(who) - 1, counterpart: -1, lone: true})
		r.noteAll(from, end, noteTaken)
	}
	r.putAmong(found)
}

// mayBeLone says that a surname may stand alone at token i, and gives its first
// token: that of its particle, if one stands before it.
func (r *peopleReader) mayBeLone(i int) (from int, ok bool) {
	t := &r.d.Tokens[i]
	if r.has(i, noteTaken|noteGeo) || !t.Capital || t.class&(classHead|classNoName) != 0 {
		return i, false
	}
	if i+1 < len(r.d.Tokens) && r.is(i+1, classVenue) && r.capital(i+1) && !r.headline(i) {
		return i, false
	}
	from = i
	if i > 0 && t.Space && r.is(i-1, classParticle) && r.capital(i-1) && !r.d.paragraphBreak(i) {
		from = i - 1 // "El Fassi"
	}
	return from, !r.d.Tokens[from].Space || from == 0 || !r.nameWord(from-1) || r.has(from-1, noteTaken) || r.headline(i)
}

// loneWord is the folded word at token i with what hyphens join to it.
func (r *peopleReader) loneWord(i int) (string, int) {
	end := r.hyphenated(i + 1)
	if w := r.d.Tokens[i].Lower; end == i+1 && isPlainWord(w) {
		return w, end // folded already
	}
	return strings.Join(foldWords(r.d.Report.Text[r.d.Tokens[i].Start():r.d.Tokens[end-1].End()]), ""), end
}
