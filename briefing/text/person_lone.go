package text

import (
	"strings"
	"unicode/utf8"
)

// nameIndex finds people by one word of their names.
type nameIndex struct {
	last  map[string]int // surname → person, -1 where two share it
	first map[string]int // given name → person, likewise
	// begins are the letters that one of them begins with: few names of a
	// report do, and the rest are passed by.
	begins [utf8.RuneSelf]bool
}

// indexNames indexes the people's names.
func (r *peopleReader) indexNames(ids []identity) *nameIndex {
	x := &nameIndex{last: map[string]int{}, first: map[string]int{}}
	note := func(names map[string]int, w string, k int) {
		if v, ok := names[w]; ok && v != k {
			k = -1
		}
		names[w] = k
	}
	inner := map[string]int{}
	for k := range ids {
		w := ids[k].words
		note(x.last, w[len(w)-1], k)
		if len(w) > 1 && len(w[0]) > 1 {
			note(x.first, w[0], k)
		}
	}
	for k := range ids {
		w := r.innerSurname(ids[k].words)
		if _, ok := x.last[w]; w != "" && !ok {
			inner[w] = k
		}
	}
	for w, k := range inner {
		note(x.last, w, k)
	}
	for _, names := range [...]map[string]int{x.last, x.first} {
		for w := range names {
			if w != "" && w[0] < utf8.RuneSelf {
				x.begins[w[0]] = true
			}
		}
	}
	return x
}

// loneNames finds the mentions by surname alone ("Mustafayev and Overchuk
// noted").
func (r *peopleReader) loneNames(ids []identity) []identity {
	x := r.indexNames(ids)
	for _, k := range r.candidates {
		i := int(k)
		if c := r.d.Tokens[i].Lower[0]; c < utf8.RuneSelf && !x.begins[c] {
			continue
		}
		from, ok := r.mayBeLone(i)
		if !ok {
			continue
		}
		w, end := r.loneWord(i)
		who, ok := x.last[w]
		if !ok {
			who, ok = x.first[w]
			ok = ok && who >= 0 && r.standsAlone(i, end) && (surnameFirst[ids[who].country] || r.actsAlone(i, end))
		}
		if !ok || who < 0 {
			continue
		}
		r.people = append(r.people, mention{first: from, last: end, office: -1, who: who, counterpart: -1, lone: true})
		r.noteAll(from, end, noteTaken)
	}
	r.sortPeople()
	return ids
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
	return strings.Join(foldWords(r.d.Report.Text[r.d.Tokens[i].Start:r.d.Tokens[end-1].End]), ""), end
}
