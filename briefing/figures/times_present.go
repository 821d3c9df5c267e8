package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// presentTense says whether the clause of the quantity speaks of now.
func (s *sent) presentTense(q *quantity) bool {
	if s.nowBeside(q) || s.presentAfter(q) {
		return true
	}
	for k := q.left - 1; k >= s.clauseStart(q.left); k-- {
		if s.w(k) == "," {
			k = s.asideStart(k)
		}
		switch s.w(k) {
		case ":", "(":
			return false
		case "still":
			if w := s.w(k + 1); s.verbAt(k+1) && changeVerb(w) == briefing.None && (len(w) < 3 || w[len(w)-2:] != "ed") && w != "had" && w != "was" && w != "were" {
				return true // "still pay a 20 percent markup"
			}
		case "total":
			if p := s.w(k - 1); k == q.left-1 && p != "a" && p != "the" && p != "in" && p != "of" {
				return true // "investments there total $4 billion"
			}
		case "which", "who":
			if s.plainVerb(k + 1) {
				return true // "the two, which grow 60 percent of the world's cocoa"
			}
		case "'s":
			switch s.w(k - 1) {
			case "that", "it", "there", "he", "she", "what", "here":
				return true
			}
		case "is":
			if s.w(k-1) == "that" && s.w(k-2) == "," {
				continue // "289,400 tonnes, that is 3 percent of …"
			}
			return true
		}
		switch tenseBefore.List(&s.toks[k]) {
		case presentOfMany:
			if p := s.w(k - 1); p == "we" || p == "they" {
				return true
			}
		case presentOfOne:
			return !looksToCome(s.w(k-1)) && s.w(k-1) != "not"
		case presentState:
			return true
		case pastDeed:
			return s.hasBefore(k)
		}
	}
	return false
}

// The lists of tenseBefore: what the verb before a quantity tells of its time.
const (
	presentOfMany = 1 + iota // in the present after "we" or "they"
	presentOfOne             // in the present but after a modal verb
	presentState             // always of now
	pastDeed                 // in the past but after "has"
)

var tenseBefore = text.NewWordTable(
	`import export buy sell supply produce ship send`,
	`carry handle cross run carries handles crosses runs passes goes employs consumes receives supplies produces generates holds owns
	covers links serves constitutes represents provides makes buys sells depends comes hosts boasts finances funds supports backs costs takes clears
	lasts earns pays relies absorbs employ consume belong belongs adds`,
	`are owe needs has have hold own operate operates remains stands amounts exceeds totals current accounts account currently now today hope hopes
	plan plans intend want`,
	`bought sold sent went brought took paid lost earned exported imported received shipped delivered slumped plunged edged soared jumped climbed slid
	ate drew spent used needed won grossed swallowed
	carried handled moved visited dropped declined was were had rose grew grown risen fallen increased fell stood amounted totalled totaled reached
	made came exceeded surpassed doubled tripled`,
)

// presentAfter says whether a verb in the present follows the quantity, its
// subject.
func (s *sent) presentAfter(q *quantity) bool {
	for k := q.hi; k < s.last && k < q.hi+8; k++ {
		switch tenseAfter.List(&s.toks[k]) {
		case 1:
			return true
		case 2:
			return false
		}
		switch s.w(k) {
		case ",", ";":
			return false
		}
	}
	return false
}

// tenseAfter lists verbs in the present and words that end the search for them.
var tenseAfter = text.NewWordTable(
	`moves move fly flies travels flows ends enters leaves do need employ employs give gives generate generates are is needs hold own operate operates
	work live have has remain remains hope plan intend want passes goes comes belongs cross pass go come
	depend rely arrive originate stem say`,
	`while and was were`,
)

// hasBefore says whether "has" or "have" stands close before token k.
func (s *sent) hasBefore(k int) bool {
	for e := k - 1; e >= s.first && e >= k-3; e-- {
		if w := s.w(e); w == "has" || w == "have" {
			return true
		}
	}
	return false
}

// nowBeside says whether "at present", "now" or "today" stands right after the
// quantity or its unit.
func (s *sent) nowBeside(q *quantity) bool {
	if !s.mayHave(nowWords) {
		return false
	}
	switch s.w(q.left - 1) {
	case "existing", "current", "present":
		return true
	}
	for k := q.left - 1; k > q.left-4 && k >= s.first; k-- {
		switch s.w(k) {
		case "currently", "now", "presently", "today":
			return true
		case "present":
			if s.w(k-1) == "at" {
				return true
			}
		case ",", ";", "and":
			k = s.first
		}
	}
	end := q.hi + 2
	if isAuxiliary(s.w(q.hi)) {
		end += 2 // "2,450 are enrolled at present"
	}
	for k := q.hi; k < end; k++ {
		switch s.w(k) {
		case "now", "today", "currently", "nowadays":
			return true
		case "at":
			return s.w(k+1) == "present" || s.w(k+1) == "the" && s.w(k+2) == "moment"
		case "and", "or", ",", ";", "while", "but":
			return false
		}
	}
	return false
}

// opensNow says whether a word for the present opens the sentence: "Today, by contrast",
// "But now", "At present". "Now that" opens a reason.
func (s *sent) opensNow() bool {
	i := s.first
	for i < s.last && (s.toks[i].Kind == text.Punct || s.w(i) == "but" || s.w(i) == "and") {
		i++
	}
	switch s.w(i) {
	case "today", "nowadays", "currently", "presently":
		return true
	case "now":
		return s.w(i+1) != "that"
	case "at":
		return s.w(i+1) == "present" || s.w(i+1) == "the" && s.w(i+2) == "moment"
	}
	return false
}

// nowWords are those that nowBeside looks for.
var nowWords = text.NewWordSet("existing current present currently now presently today nowadays moment")

// plainVerb says whether token i may be a verb in the plain form after "which".
func (s *sent) plainVerb(i int) bool {
	switch w := s.w(i); w {
	case "grow", "produce", "make", "supply", "sell", "buy", "mine", "share", "send", "use", "need", "import", "export", "own", "run", "serve", "employ", "carry", "take", "host":
		return true
	}
	return false
}

// asideStart is the comma that opens the relative clause which the comma at token
// i closes; i itself where it closes none: "consumption, which generates half of
// it, rose".
func (s *sent) asideStart(i int) int {
	for k := i - 1; k > s.first && k > i-14; k-- {
		switch s.w(k) {
		case "which", "who", "whose":
			if s.w(k-1) == "," {
				return k - 1
			}
			return i
		case ",", ";":
			return i
		}
	}
	return i
}

// leavesFront says whether quantity k is not of the time front that opened its clause,
// and takes none: it is told as of now, which a "now" beside it or before it shows, or is
// the end that a run of years led to. The one before whose time others share is last.
func (s *sent) leavesFront(k int, front *moment, last *quantity) bool {
	q := &s.qs[k]
	switch {
	case s.nowBeside(q) && (front.goal || s.ahead(front.x) || s.outlook(front.hi, q.left) == 1):
		return true // "from December all goods will enter duty-free, against 95 percent at present"
	case k > 0 && s.nowBeside(q) && s.has(front.hi, q.left, ";"):
		return true // "over the past decade 20,000 graduated; 2,450 are enrolled at present"
	case last != nil && s.nowWithin(max(last.hi, front.hi), q.left):
		return true // "five years ago only 20 firms worked here, whereas now there are 140"
	case front.x.Kind == briefing.TimeLastYears && k > 0 && s.qs[k-1].side == sideFrom && s.w(q.left-1) == "to":
		return true // "over the past seven years from $500 million to $2.2 billion": its end, and not the whole
	}
	return s.nowApart(front, q) // "to bring forward to 2025 the opening of the post, through which four fifths of trade pass"
}
