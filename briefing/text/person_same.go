package text

import (
	"slices"
	"strings"
)

// sameName says that a mention's name is a form of the person's: the same
// words, the surname alone or with initials, the given name where an office
// stands beside it.
func (r *peopleReader) sameName(id *identity, m *mention) bool {
	a, b := r.names.wordsOf(id.name), r.wordsOf(m)
	if len(b) == 0 || len(a) == 0 {
		return false
	}
	if id.country != "" && m.country != "" && id.country != m.country && len(b) < 2 {
		return false
	}
	if slices.Equal(a, b) || r.spelledAs(id, m) {
		return true
	}
	if len(b) == 1 {
		return len(a) > 1 && (r.sameWord(a[len(a)-1], b[0]) || (m.office >= 0 || m.start < m.first) && r.sameWord(a[0], b[0]) && len(r.names.word(b[0])) > 1 || hasSuffixWords(a, b) ||
			len(a) > 2 && len(r.names.word(b[0])) > 3 && r.sameWord(a[len(a)-2], b[0])) // the first of two surnames
	}
	if !r.sameWord(a[len(a)-1], b[len(b)-1]) && !r.sameWord(a[0], b[len(b)-1]) && !(len(a) > len(b) && slices.Equal(a[:len(b)], b) && (m.office >= 0 || m.start < m.first)) {
		return false
	}
	// Each word of the shorter form stands in the longer one, perhaps as an
	// initial.
	for _, w := range b {
		if !slices.ContainsFunc(a, func(v int32) bool { return r.sameWord(v, w) || r.initial(v, w) || r.initial(w, v) }) {
			return false
		}
	}
	return true
}

// initial says that w is the initial of v.
func (r *peopleReader) initial(v, w int32) bool {
	short := r.names.word(w)
	return len(short) == 1 && strings.HasPrefix(r.names.word(v), short)
}

// spelledAs says that two full names are spellings of one holder of an office:
// the same consonants word for word, one word to the letter ("President Yoon
// Suk-yeol", "President Yoon Seok-yeol").
func (r *peopleReader) spelledAs(id *identity, m *mention) bool {
	a, b := r.names.wordsOf(id.name), r.wordsOf(m)
	own := &r.people[id.longest]
	if len(a) != len(b) || len(a) < 2 || m.office < 0 || own.office < 0 || own.country != m.country || r.lower(r.offices[own.office].head) != r.lower(r.offices[m.office].head) {
		return false
	}
	exact := false
	for i := range a {
		if a[i] == b[i] {
			exact = true
		} else if v, w := r.names.word(a[i]), r.names.word(b[i]); len(v) < 4 || len(w) < 4 || v[0] != w[0] || consonants(v) != consonants(w) {
			return false
		}
	}
	return exact
}

// consonants is a folded word without vowels, which transliterations differ in.
func consonants(w string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune("aeiouy", c) {
			return -1
		}
		return c
	}, w)
}

func hasSuffixWords(a, b []int32) bool {
	return len(b) <= len(a) && slices.Equal(a[len(a)-len(b):], b)
}

// sameWord compares two folded words of names, allowing what transliteration
// changes inside one report.
func (r *peopleReader) sameWord(a, b int32) bool {
	return a == b || len(r.names.word(a)) > 4 && len(r.names.word(b)) > 4 && r.sound(a) == r.sound(b)
}

// maxSounds bounds the folded words that are kept from report to report.
const maxSounds = 4096

// sound is the number of FoldName of a word: the words of names come again and
// again.
func (r *peopleReader) sound(w int32) int32 {
	e := &r.names.entries[w]
	if e.sound >= 0 {
		return e.sound
	}
	f, ok := r.sounds[e.text]
	if !ok {
		if r.sounds == nil || len(r.sounds) >= maxSounds {
			r.sounds = map[string]string{}
		}
		f = strings.Clone(FoldName(e.text)) // of its own: the report may go
		r.sounds[strings.Clone(e.text)] = f
	}
	k := r.names.number(f)
	r.names.entries[w].sound = k
	return k
}
