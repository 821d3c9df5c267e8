package text

import (
	"strings"
	"unicode/utf8"
)

// nameWord says that token i may be part of a person's name: a capitalised
// word that no list of offices, bodies, months or function words holds.
func (d *Doc) nameWord(i int) bool {
	if i < 0 || i >= len(d.Tokens) {
		return false
	}
	t := &d.Tokens[i]
	if t.Kind != Word || !t.Capital {
		return false
	}
	if c := t.class; c&classGiven != 0 && c&classNoName != 0 {
		// "Jan" is a name where a name goes on, a month where a number does.
		return i+1 < len(d.Tokens) && d.Tokens[i+1].Kind == Word && !d.Tokens[i+1].Break && (d.Tokens[i+1].Capital || d.Tokens[i+1].class&classParticle != 0)
	}
	if t.Lower == "amir" && i > 0 && !t.Break && d.Tokens[i-1].class&classHead != 0 && d.Tokens[i-1].Capital && i+1 < len(d.Tokens) && d.Tokens[i+1].Capital {
		return true // "Foreign Minister Amir X"
	}
	if t.Lower == "tan" && i+2 < len(d.Tokens) && d.Tokens[i+1].Lower != "sri" && d.Tokens[i+1].Capital && !d.Tokens[i+1].Break && d.Tokens[i+1].Kind == Word {
		return true // "Tan See Leng", not "Tan Sri X"
	}
	const no = classHead | classHeads | classPortfolio | classBody | classModifier | classNoName | classTitle
	c := t.class
	return c&no == 0 || c&classGiven != 0 && c&(classHead|classHeads|classNoName) == 0
}

// nameWord is nameWord of the document, once the notes have it.
func (r *peopleReader) nameWord(i int) bool { return r.has(i, noteName) }

// monthInName says that the month at token i goes on as a name, "Jun-ho", or ends
// one: "Yu Jun," but not "Jun 5".
func (d *Doc) monthInName(i int) bool {
	if i+1 < len(d.Tokens) && len(d.Tokens[i].Lower) == 3 && MonthNumber(d.Tokens[i].Lower) > 0 && d.nameWord(i-1) && d.Tokens[i+1].Kind != Number && (d.Tokens[i+1].Lower != "." || i+2 >= len(d.Tokens) || d.Tokens[i+2].Kind != Number) {
		return true
	}
	return i > 0 && i+2 < len(d.Tokens) && d.Tokens[i+1].isDash() && !d.Tokens[i+1].Space && !d.Tokens[i+2].Space && d.Tokens[i+2].Kind == Word &&
		MonthNumber(d.Tokens[i+2].Lower) == 0 && d.Tokens[i-1].Capital && d.Tokens[i-1].Kind == Word && MonthNumber(d.Tokens[i].Lower) > 0
}

// name is a run of tokens that reads as a person's name.
type name struct {
	first, last int // [first, last) without titles
	words       int // words of two letters or more
	given       bool
	titled      bool // Mr, Dr, H.E. before it
	start       int  // first token with its titles
}

// readName reads the name that begins at token i, with its titles; ok is false
// where none does.
func (r *peopleReader) readName(i int) (n name, ok bool) {
	d := r.d
	n.start = i
	if t := &d.Tokens[i]; t.class&classTitle != 0 || beginsTitle(t.Lower) {
		i = r.skipTitles(i)
	}
	n.titled = i > n.start
	n.first, n.last = i, i
	for i < len(d.Tokens) && n.words < 7 {
		if i > n.first && d.paragraphBreak(i) || i > n.start && d.Tokens[i].Break && d.capsLine(i) {
			break
		}
		j := r.namePart(i, n.first)
		if j == i {
			break
		}
		if (r.nameWord(i) || r.is(i, classNoName)) && len(d.Tokens[i].Lower) > 1 || j == i+3 && n.words > 0 && r.is(i, classParticle) { // "al-Sudani" is a word too
			n.words++
			n.given = n.given || n.words == 1 && r.is(i, classGiven)
		}
		i = j
		n.last = i
	}
	if n.words == 1 && n.last > n.first+1 && d.isInitial(n.first) {
		n.words = 2 // "G. L. Peiris" is a whole name
	}
	r.behindRailway(&n)
	r.trimName(&n)
	return n, n.words > 0 && n.last > n.first
}

// behindRailway cuts the name of a railway before a person's: "of Kazakhstan Temir Zholy
// Kanat Ospanov".
func (r *peopleReader) behindRailway(n *name) {
	for j := n.first; j+1 < n.last; j++ {
		if r.lower(j) == "zholy" && n.last-j > 2 {
			n.words -= j + 1 - n.first
			n.first, n.start = j+1, j+1
			n.given = r.is(j+1, classGiven)
		}
	}
}

// capsLine says that a new line with capital begins at i after a short line:
// a name does not run on from a heading.
func (d *Doc) capsLine(i int) bool {
	start := d.Tokens[i-1].End()
	for start > 0 && d.Report.Text[start-1] != '\n' {
		start--
	}
	return d.Tokens[i-1].End()-start < 40
}

// skipTitles moves past Mr, Dr., H.E. and the like.
func (r *peopleReader) skipTitles(i int) int {
	for i < len(r.d.Tokens) && !r.has(i, noteOffice) {
		w := r.lower(i)
		switch {
		case w == "tan" && r.nameWord(i):
			return i // a surname
		case (w == "his" || w == "her") && (r.lower(i+1) == "excellency" || r.lower(i+1) == "highness" || r.lower(i+1) == "majesty" || r.lower(i+1) == "royal"):
			i++
		case w == "royal" && r.lower(i+1) == "highness":
			i++
		case w == "h" && r.lower(i+1) == "." && r.lower(i+2) == "e" && r.lower(i+3) == ".":
			i += 4
		case r.is(i, classTitle) && r.capital(i) && r.titleBeforeName(i):
			i++
			if r.lower(i) == "." && !r.d.Tokens[i].Space {
				i++
			}
		default:
			return i
		}
	}
	return i
}

// titleBeforeName says that a word which may be a title stands before a name.
func (r *peopleReader) titleBeforeName(i int) bool {
	j := i + 1
	if r.lower(j) == "." {
		j++
	}
	return j < len(r.d.Tokens) && !r.d.paragraphBreak(j) && (r.nameWord(j) || r.d.isInitial(j) && r.lower(j+1) == "." || r.is(j, classTitle) && r.capital(j) || r.is(j, classHead) && r.capital(j))
}

// namePart is the end of the part of a name at token i, i itself if none.
func (r *peopleReader) namePart(i, first int) int {
	d := r.d
	t := &d.Tokens[i]
	next := func(j int) bool {
		return j < len(d.Tokens) && r.notes[j]&(noteName|noteGeo|noteOffice) == noteName
	}
	if w := t.Lower; r.notes[i]&(noteName|noteGeo|noteOffice) == noteName && len(w) > 1 && w[0] < utf8.RuneSelf && w[len(w)-1] != '.' && !(len(w) < 5 && isDigraph(w) && r.lower(i+1) == ".") {
		return r.hyphenated(i + 1) // by far the most: a word that is no initial
	}
	switch {
	case r.has(i, noteGeo|noteOffice):
		return i
	case (d.isInitial(i) || t.Capital && isDigraph(t.Lower)) && r.lower(i+1) == "." && !d.Tokens[i+1].Space && i+2 < len(d.Tokens) && !d.paragraphBreak(i+2) && (next(i+2) || d.isInitial(i+2)):
		return i + 2
	case t.Capital && t.Kind == Word && t.Lower[len(t.Lower)-1] == '.' && len(t.Lower) <= 6 && next(i+1):
		return i + 1 // "J.K."
	case d.isInitial(i) && (next(i+1) && len(d.Tokens[i+1].Lower) > 1 || i+2 < len(d.Tokens) && d.isInitial(i+1) && next(i+2)) && !d.paragraphBreak(i+1) && (i > first || t.Lower != "a" && t.Lower != "i"):
		return i + 1 // "G L Peiris"
	case r.nameWord(i) || i > first && r.is(i, classNoName) && d.monthInName(i):
		return r.hyphenated(i + 1)
	case i > first && (t.Lower == "amir" || t.Lower == "tun" || t.Lower == "haji" || t.Lower == "datuk" || t.Lower == "dato") && t.Capital && next(i+1):
		return i + 1 // "Najib Tun Razak" is one man
	case i == first+2 && t.Lower == "an" && t.Capital && r.nameWord(i-1) && !next(i+1):
		return i + 1 // "Dang Hoang An" ends in no article
	case i > first && i == first+1 && r.is(i, classTitle) && t.Capital && len(t.Lower) == 3 && r.is(first, classGiven) && !next(i+1):
		return i + 1 // "Grace Tan": a title that is a surname here
	case i > first && t.Kind == Word && r.is(i, classParticle) && (next(i+1) || r.is(i+1, classParticle) && next(i+2)):
		return i + 1
	case i == first && t.Kind == Word && r.is(i, classParticle) && (t.Capital || t.Lower == "al" || t.Lower == "el") && (next(i+1) || i+2 < len(d.Tokens) && d.Tokens[i+1].isDash() && next(i+2)):
		if d.Tokens[i+1].isDash() {
			return r.hyphenated(i + 3)
		}
		return i + 1
	case i > first && t.Kind == Word && r.is(i, classParticle) && i+2 < len(d.Tokens) && d.Tokens[i+1].isDash() && !d.Tokens[i+1].Space && next(i+2):
		return r.hyphenated(i + 3) // al-Sudani
	}
	return i
}

// trimName drops a last word that opens the next clause or belongs to a place,
// and refuses names of places, roads and foundations.
func (r *peopleReader) trimName(n *name) {
	if n.words > 1 && isFirm(r.d.Report.Text[r.d.Tokens[n.last-1].Start():r.d.Tokens[n.last-1].End()]) {
		n.words = 0 // "Temir Zholy SA"
		return
	}
	if r.inLetters(n) {
		n.words = 0 // "the company Kazakhstan Temir Zholy (KTZ)"
		return
	}
	if r.is(n.last, classVenue) && r.capital(n.last) && !r.d.paragraphBreak(n.last) {
		n.words = 0 // "Heydar Aliyev Center"
		return
	}
	if n.last-n.first >= 2 && r.is(n.last-1, classVenue) && !n.titled {
		n.words = 0
	}
}

// inLetters says that brackets behind the name give it in letters, as only bodies have
// theirs given: "Suva Wire (FSW)".
func (r *peopleReader) inLetters(n *name) bool {
	i := n.last
	if n.words < 2 || i+2 >= len(r.d.Tokens) || r.lower(i) != "(" || r.lower(i+2) != ")" || !r.d.allCaps(i+1) {
		return false
	}
	var initials []byte
	for j := n.first; j < n.last; j++ {
		if t := &r.d.Tokens[j]; t.Kind == Word && t.Capital {
			initials = append(initials, t.Lower[0])
		}
	}
	return len(initials) > 1 && strings.HasSuffix(r.lower(i+1), string(initials))
}

// isFirm says whether a word ends the name of a company.
func isFirm(w string) bool {
	switch w {
	case "SA", "AG", "SE", "NV", "BV", "AB", "AS", "OY", "Oy", "GmbH", "Ltd", "LTD", "Limited", "LLC", "LLP", "JSC", "OJSC", "PJSC", "CJSC", "PLC", "Plc", "Inc", "INC", "Corp", "Corporation",
		"Bhd", "Sdn", "SpA", "Srl", "SRL", "SARL", "Sarl", "Pty", "OOO", "OAO", "Group", "Holding", "Holdings", "Bank", "Airlines", "Airways":
		return true
	}
	return false
}

// withoutLetters cuts the letters behind a name that tell of an office or an honour:
// "Pat Dolan TD".
func withoutLetters(name string) string {
	k := strings.LastIndexByte(name, ' ')
	if k < 0 || strings.IndexByte(name[:k], ' ') < 0 {
		return name
	}
	switch name[k+1:] {
	case "TD", "MP", "MEP", "MLA", "MLC", "MPP", "OBE", "MBE", "CBE", "KBE", "PhD", "QC", "KC", "JP":
		return name[:k]
	}
	return name
}

// IsNameWord says that token i may be part of a proper name that no list of
// offices, bodies, months or function words holds.
func (d *Doc) IsNameWord(i int) bool { return d.nameWord(i) }
