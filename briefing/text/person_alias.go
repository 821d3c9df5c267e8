package text

import "slices"

// crowd is how many people a text may name and still be one report, in which
// "the minister" means somebody.
const crowd = 1000

// aliases finds the mentions by office alone ("the Kazakh leader", "the
// minister") and resolves them to people.
func (r *peopleReader) aliases(ids []identity) {
	if len(ids) > crowd {
		return
	}
	found := r.found[:0]
	next := 0 // first mention after the office
	for k := range r.offices {
		o := &r.offices[k]
		for next < len(r.people) && r.people[next].first < o.first {
			next++
		}
		if o.plural || o.source || !o.definite || r.has(o.head, noteTaken) || o.open > 0 || o.possessor != "" && !o.counterpart {
			continue
		}
		who := r.resolveAlias(o, ids, next)
		if who < 0 {
			continue
		}
		if o.country != "" && ids[who].country == "" {
			ids[who].country = o.country
		}
		if ids[who].peer && !o.counterpart && o.country != "" && o.country == ids[who].country && r.saysOffice(o, ids[who].office) {
			ids[who].peer = false // "the Turkish president": the report says it itself
		}
		found = append(found, mention{first: o.first, last: o.last, office: -1, who: who, byOffice: true, counterpart: -1})
	}
	r.putAmong(found)
}

// saysOffice says that the words of an office up to its head end with those of another.
func (r *peopleReader) saysOffice(o *office, words string) bool {
	f := fieldsOf(words)
	for n, w := range f {
		if j := o.head - len(f) + 1 + n; j < o.first || r.lower(j) != Fold(w) {
			return false
		}
	}
	return len(f) > 0
}

// resolveAlias finds whom an office without a name means, -1 if nobody or more
// than one.
func (r *peopleReader) resolveAlias(o *office, ids []identity, next int) int {
	if r.lower(o.last-1) == "elect" || r.lower(o.last-1) == "designate" {
		return -1 // "Chile's president-elect" is not the President
	}
	fits := func(k int) bool {
		return !ids[k].source && r.fitsOffice(o, &ids[k])
	}
	if o.counterpart {
		// The last two people who differ: the counterpart is the other one.
		if next == 0 {
			return -1
		}
		self, other := r.people[next-1].who, -1
		for k := range ids {
			if k != self && (o.country == "" || ids[k].country == o.country || ids[k].country == "" && !r.headline(o.head)) && ids[k].office != "" && !ids[k].source {
				if other >= 0 {
					return -1
				}
				other = k
			}
		}
		return other
	}
	if o.country != "" {
		exact, open := -1, -1
		beside := r.namedBeside(o, next)
		for k := range ids {
			switch {
			case !fits(k), ids[k].country == "" && slices.Contains(beside, k):
			case ids[k].country == o.country && exact < 0:
				exact = k
			case ids[k].country == "" && open < 0:
				open = k
			case ids[k].country == "":
				open = -2
			}
		}
		if exact >= 0 {
			return exact
		}
		return max(open, -1)
	}
	if k := r.worded(o, ids); k >= 0 && fits(k) {
		return k
	}
	return r.nearest(o, next, fits)
}

// meetingSize is how many people a report of one meeting may name.
const meetingSize = 64

// worded is the one person whose office is worded as this one, with what
// follows its noun: "the Minister for Transport" where another is "of
// Transport". -1 for none or several.
func (r *peopleReader) worded(o *office, ids []identity) int {
	if o.last <= o.head+1 || len(ids) > meetingSize {
		return -1
	}
	words := r.d.Report.Words(r.officeSpan(o))
	who := -1
	for k := range ids {
		if ids[k].office == words {
			if who >= 0 {
				return -1
			}
			who = k
		}
	}
	return who
}

// namedBeside lists who is named before the office in its own sentence: "Mr X
// met the Kazakh minister" does not make X the minister; "X, the first Kazakh
// minister to come" does.
func (r *peopleReader) namedBeside(o *office, next int) []int {
	var out []int
	own := r.d.Sentences[r.sentenceOf(o.head)].First
	comma := o.first - 1
	for r.is(comma, classModifier) || r.lower(comma) == "the" || r.lower(comma) == "a" {
		comma--
	}
	for j := next - 1; j >= 0 && r.people[j].first >= own; j-- {
		if r.lower(comma) != "," || r.people[j].last != comma {
			out = append(out, r.people[j].who)
		}
	}
	return out
}

// nearest is the person that "the minister" means: the nearest before in the
// same sentence; else, of the last sentence that names one who fits, the one
// who speaks or acts in it, or the first.
func (r *peopleReader) nearest(o *office, next int, fits func(int) bool) int {
	own := r.d.Sentences[r.sentenceOf(o.head)].First
	found, sent := -1, 0 // sent is the first token of the sentence of found
	for j := next - 1; j >= 0; j-- {
		m := &r.people[j]
		if m.first < sent {
			break
		}
		if !fits(m.who) {
			continue
		}
		if m.first >= own || r.personVerb(m.last) {
			return m.who
		}
		if found < 0 {
			sent = r.d.Sentences[r.sentenceOf(m.first)].First
		}
		found = m.who
	}
	return found
}

// sentenceOf is the sentence of token i, mostly near that of the token asked before.
func (r *peopleReader) sentenceOf(i int) int {
	ss, k := r.d.Sentences, r.lastSentence
	if k < len(ss) && i >= ss[k].Last {
		k++ // often the next one
	}
	if k < len(ss) && ss[k].First <= i && i < ss[k].Last {
		r.lastSentence = k
		return k
	}
	lo, hi := 0, len(ss)
	for lo < hi {
		if m := int(uint(lo+hi) / 2); ss[m].Last <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	r.lastSentence = lo
	return lo
}
