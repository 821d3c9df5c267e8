package text

import (
	"slices"
	"strings"

	"brief/briefing"
)

// mention is one place where a person is named or meant.
type mention struct {
	start       int // first token with the titles before the name
	first, last int // tokens of the name, or of the office for a mention by office
	office      int // index in offices, -1 if none
	country     string
	who         int   // index in identities, set by resolve
	name        int32 // number of the name in the table, where it is one
	byOffice    bool  // "the Kazakh leader"
	lone        bool  // one word with no office or title beside it
	counterpart int   // index of the office when it says counterpart, else -1
}

// findPeople fills d.People. It needs tokens, sentences and countries.
func findPeople(d *Doc) {
	r := newPeopleReader(d)
	r.findOffices()
	r.nameRuns()
	r.attachOffices()
	r.bareNames()
	r.nicknames()
	ids := r.identify()
	r.loneNames(ids)
	r.sides(ids)
	r.counterparts(ids)
	r.pairs(ids)
	r.aliases(ids)
	r.output(ids)
}

// nameRuns finds the runs of name words in the report's own text: no bylines,
// no furniture.
func (r *peopleReader) nameRuns() {
	sentence, last, own, end := 0, 0, false, 0
	for _, k := range r.candidates {
		i := int(k)
		if i >= last {
			for i >= r.d.Sentences[sentence].Last {
				sentence++
			}
			s := &r.d.Sentences[sentence]
			last = s.Last
			own = s.Role != Furniture && s.Role != TableRow && (s.Role != Byline || r.hasOffice(*s))
		}
		if i < end || !own || !r.startsName(i) {
			continue
		}
		if n, ok := r.readName(i); ok && n.last <= last {
			r.runs = append(r.runs, n)
			r.noteRun(len(r.runs) - 1)
			end = n.last
		}
	}
}

// hasOffice says that an office stands in the sentence: a dateline may run on
// into the text.
func (r *peopleReader) hasOffice(s Sentence) bool {
	k, _ := slices.BinarySearchFunc(r.offices, s.First, func(o office, t int) int { return o.head - t })
	return k < len(r.offices) && r.offices[k].head < s.Last
}

// startsName says that a name or its title may begin at token i.
func (r *peopleReader) startsName(i int) bool {
	t := &r.d.Tokens[i]
	if t.Kind != Word || r.has(i, noteOffice) {
		return false
	}
	if !t.Capital {
		return (t.Lower == "al" || t.Lower == "el" || t.Lower == "his" || t.Lower == "her") && i+1 < len(r.d.Tokens) && r.capital(i+1) || (t.Lower == "al" || t.Lower == "el") && i+2 < len(r.d.Tokens) && r.d.Tokens[i+1].isDash()
	}
	return r.nameWord(i) || r.is(i, classTitle) || r.d.isInitial(i) || r.is(i, classParticle) || t.Lower == "his" || t.Lower == "her"
}

// noteRun notes where run k starts and ends.
func (r *peopleReader) noteRun(k int) {
	n := &r.runs[k]
	r.notes[n.start] |= noteRunStart
	r.notes[n.last-1] |= noteRunEnd
	r.runOf[n.start], r.runOf[n.last-1] = int32(k), int32(k)
}

// runAt is the index of the run that starts at token i, -1 if none.
func (r *peopleReader) runAt(i int) int {
	if !r.has(i, noteRunStart) {
		return -1
	}
	return int(r.runOf[i])
}

// runBefore is the index of the run that ends at token i, -1 if none.
func (r *peopleReader) runBefore(i int) int {
	if !r.has(i-1, noteRunEnd) {
		return -1
	}
	return int(r.runOf[i-1])
}

// add makes a mention of a run beside an office (-1: none).
func (r *peopleReader) add(n name, k int) int {
	if r.has(n.first, noteMention) {
		i := int(r.mentionAt[n.first])
		if k >= 0 && r.people[i].office < 0 {
			r.people[i].office = k
		}
		if k >= 0 && r.people[i].country == "" {
			r.people[i].country = r.offices[k].country
		}
		return i
	}
	m := mention{start: n.start, first: n.first, last: n.last, office: k, who: -1, name: r.nameNumber(n), counterpart: -1}
	if k >= 0 {
		m.country = r.offices[k].country
		if r.offices[k].counterpart {
			m.counterpart, m.office = k, -1
		}
		for i := r.offices[k].first; i < r.offices[k].last; i++ {
			r.notes[i] |= noteTaken
		}
	}
	for i := n.start; i < n.last; i++ {
		r.notes[i] |= noteTaken
	}
	r.people = append(r.people, m)
	r.mentionAt[n.first] = int32(len(r.people) - 1)
	r.notes[n.first] |= noteMention
	return len(r.people) - 1
}

// wordsOf are the numbers of the folded words of a mention's name.
func (r *peopleReader) wordsOf(m *mention) []int32 { return r.names.wordsOf(m.name) }

// officeSpan is where an office stands, without the country before it.
func (r *peopleReader) officeSpan(o *office) briefing.Span {
	return briefing.Span{Start: r.d.Tokens[o.core].Start(), End: r.d.Tokens[o.last-1].End()}
}

// officeText is the office as the report words it, without the country before
// it.
func (r *peopleReader) officeText(k int) string {
	o := &r.offices[k]
	s := r.officeSpan(o)
	w := strings.TrimSuffix(squeeze(r.d.Report.Words(s)), "'s")
	if r.is(o.head, classHeads) {
		// "Prime Ministers of A and B" is one Prime Minister each.
		head := r.d.Report.Words(r.d.Tokens[o.head].Span())
		if len(o.countries) > 1 || o.head == o.last-1 {
			// The countries are the persons', not the office's.
			w = squeeze(r.d.Report.Text[s.Start:r.d.Tokens[o.head].End()])
		}
		w = strings.Replace(w, head, singular(head), 1)
	}
	return w
}

// singular is the office of one of several: Ministers, Secretaries, chairmen.
func singular(head string) string {
	switch {
	case strings.HasSuffix(head, "ies"):
		return strings.TrimSuffix(head, "ies") + "y"
	case strings.HasSuffix(head, "men"):
		return strings.TrimSuffix(head, "men") + "man"
	}
	return strings.TrimSuffix(head, "s")
}
