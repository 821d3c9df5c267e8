package text

import (
	"slices"
	"strings"

	"brief/briefing"
)

// sides gives countries to people whom only the words of a side place:
// "the Turkish delegation by Levent Aksoylu".
func (r *peopleReader) sides(ids []identity) {
	list, side := -1, ""
	for i := range r.people {
		m := &r.people[i]
		if ids[m.who].country != "" || m.byOffice || m.lone {
			continue
		}
		c := r.sideBefore(m)
		if k := r.sentenceOf(m.first); c != "" && r.listsSide(k, m.first) {
			list, side = k, c
		} else if c == "" && k == list {
			c = side // one of a delegation that is listed
		}
		if c != "" {
			ids[m.who].country = c
		}
	}
}

// listsSide says that sentence k lists a delegation before token i: "The
// Finnish delegation comprised …".
func (r *peopleReader) listsSide(k, i int) bool {
	for j := r.d.Sentences[min(k, len(r.d.Sentences)-1)].First; j < i; j++ {
		switch r.lower(j) {
		case "comprised", "comprises", "included", "includes", "consisted", "consists", "composed":
			return true
		}
	}
	return false
}

var sideNoun = wordSet("delegation delegations delegates side team party part section co-chair co-chairman group mission")

// sideBefore reads "the X delegation [was] headed by NAME" and "on the X side,
// NAME" back from a name; at most ten words, and none past another country.
func (r *peopleReader) sideBefore(m *mention) string {
	start := m.start
	if m.office >= 0 && r.offices[m.office].first < start {
		start = r.offices[m.office].first
	}
	for i, n := start-1, 0; i > 0 && n < 10; i, n = i-1, n+1 {
		w := r.lower(i)
		if w == "." || w == ";" || r.d.paragraphBreak(i+1) {
			return ""
		}
		if !sideNoun[w] {
			if r.endsCountry(i) >= 0 && !sideNoun[r.lower(i+1)] {
				// "the delegation of Romania headed by"
				j := r.endsCountry(i)
				k := j - 1
				if r.lower(k) == "the" {
					k--
				}
				if (r.lower(k) == "of" || r.lower(k) == "from") && sideNoun[r.lower(k-1)] {
					return r.countryAt(j).Code
				}
				return ""
			}
			continue
		}
		k := i - 1
		if r.lower(k) == "'s" {
			k--
		}
		for n := 0; n < 2 && k > 0 && r.endsCountry(k) < 0; n++ {
			k-- // "the Uzbek government delegation"
		}
		if j := r.endsCountry(k); j >= 0 {
			return r.countryAt(j).Code
		}
	}
	return ""
}

// counterparts gives "his Russian counterpart X" the office of the person
// whose counterpart X is: the one named last before.
func (r *peopleReader) counterparts(ids []identity) {
	for i := range r.people {
		m := &r.people[i]
		if m.counterpart < 0 {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			p := &r.people[j]
			if p.who == m.who || ids[p.who].source {
				continue
			}
			if own := ids[m.who].office; ids[p.who].office != "" && len(fieldsOf(own)) < 2 && strings.HasSuffix(Fold(ids[p.who].office), Fold(own)) {
				ids[m.who].office = r.withoutCountry(ids[p.who].office)
				ids[m.who].heads = append(ids[m.who].heads, ids[p.who].heads...)
			}
			break
		}
	}
}

// withoutCountry cuts "of the Republic of X" off an office that another
// country's counterpart holds too. The first wording in the report that ends
// the office is the one.
func (r *peopleReader) withoutCountry(office string) string {
	for k := 0; k < len(r.d.Countries) && office != ""; k++ {
		w := r.d.Report.Words(r.d.Countries[k].Span)
		if w[len(w)-1] != office[len(office)-1] {
			continue
		}
		w = squeeze(w)
		for _, link := range [...]string{" of the ", " of ", " for the ", " for "} {
			if n := len(office) - len(link) - len(w); n > 0 && strings.HasPrefix(office[n:], link) && office[n+len(link):] == w {
				return office[:n]
			}
		}
	}
	return office
}

// headOf groups heads of state and of government whom reports call leaders.
var leaderHeads = wordSet("president emir amir king queen sultan premier minister chancellor chairman taoiseach pm monarch ruler leader")

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
		found = append(found, mention{first: o.first, last: o.last, office: -1, who: who, byOffice: true, counterpart: -1})
	}
	r.people, r.found = append(r.people, found...), found
	r.sortPeople()
}

// resolveAlias finds whom an office without a name means, -1 if nobody or more
// than one.
func (r *peopleReader) resolveAlias(o *office, ids []identity, next int) int {
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
	words := r.d.Report.Words(briefing.Span{Start: r.d.Tokens[o.core].Start, End: r.d.Tokens[o.last-1].End})
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
	own := r.sentenceOf(o.head)
	comma := o.first - 1
	for r.is(comma, classModifier) || r.lower(comma) == "the" || r.lower(comma) == "a" {
		comma--
	}
	for j := next - 1; j >= 0 && r.sentenceOf(r.people[j].first) == own; j-- {
		if r.lower(comma) != "," || r.people[j].last != comma {
			out = append(out, r.people[j].who)
		}
	}
	return out
}

// pairs gives a country to the one person without whom "the Hungarian and
// Russian ministers" leave a side open.
func (r *peopleReader) pairs(ids []identity) {
	for k := range r.offices {
		o := &r.offices[k]
		if !o.plural || len(o.countries) < 2 || r.has(o.head, noteTaken) || len(ids) > crowd {
			continue
		}
		head := singular(r.lower(o.head))
		open, missing := -1, ""
		for _, c := range o.countries {
			if !slices.ContainsFunc(ids, func(id identity) bool { return id.country == c && slices.Contains(id.heads, head) }) {
				if missing != "" {
					missing = ""
					break
				}
				missing = c
			}
		}
		for i := range ids {
			if ids[i].country == "" && slices.Contains(ids[i].heads, head) {
				if open >= 0 {
					missing = ""
				}
				open = i
			}
		}
		if missing != "" && open >= 0 {
			ids[open].country = missing
		}
	}
}

// nearest is the person that "the minister" means: the nearest before in the
// same sentence; else, of the last sentence that names one who fits, the one
// who speaks or acts in it, or the first.
func (r *peopleReader) nearest(o *office, next int, fits func(int) bool) int {
	own := r.sentenceOf(o.head)
	found, sent := -1, -1
	for j := next - 1; j >= 0; j-- {
		m := &r.people[j]
		k := r.sentenceOf(m.first)
		if found >= 0 && k != sent {
			break
		}
		if !fits(m.who) {
			continue
		}
		if k == own || r.personVerb(m.last) {
			return m.who
		}
		found, sent = m.who, k
	}
	return found
}

// sentenceOf is the sentence of token i, mostly that of the token asked before.
func (r *peopleReader) sentenceOf(i int) int {
	if k := r.lastSentence; k < len(r.d.Sentences) && r.d.Sentences[k].First <= i && i < r.d.Sentences[k].Last {
		return k
	}
	k, _ := slices.BinarySearchFunc(r.d.Sentences, i, func(s Sentence, t int) int {
		if s.Last <= t {
			return -1
		}
		return 1
	})
	r.lastSentence = k
	return k
}

// fitsOffice says that the person may be meant by the office's head noun.
func (r *peopleReader) fitsOffice(o *office, id *identity) bool {
	head := r.lower(o.head)
	deputy := r.is(o.core, classModifier) && (r.lower(o.core) == "deputy" || r.lower(o.core) == "vice" || r.lower(o.core) == "first")
	for _, h := range id.heads {
		switch {
		case h == head, head == "pm" && h == "minister", head == "fm" && h == "minister":
			low := Fold(id.office)
			if head == "president" && !deputy && hasWord(low, "vice") {
				continue
			}
			if r.lower(o.core) == "prime" && !hasWord(low, "prime") || r.lower(o.core) == "prime" && hasWord(low, "deputy") {
				continue
			}
			if head == "secretary" && r.lower(o.core) == "cabinet" && !hasWord(low, "cabinet") {
				continue
			}
			if r.lower(o.core) == "foreign" && !hasWord(low, "foreign") && !hasWord(low, "external") {
				continue
			}
			return true
		case head == "leader" && leaderHeads[h], head == "head" && r.is(o.last-1, classBody) && leaderHeads[h]:
			return true
		case head == "diplomat" || head == "official" || head == "dignitary" || head == "guest" || head == "statesman":
			return true
		}
	}
	return false
}

// hasWord says that w stands among the words of s.
func hasWord(s, w string) bool {
	for _, f := range fieldsOf(s) {
		if f == w {
			return true
		}
	}
	return false
}
