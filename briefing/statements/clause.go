package statements

import "brief/briefing/text"

// maxWords is the most words that a statement's text has. A clause shorter
// than minWords is no cut to choose while a longer one is there.
const (
	maxWords = 30
	minWords = 10
)

// trimTail drops the stops, dashes and linking words that [lo, hi) ends with.
func (r *reader) trimTail(lo, hi int) int {
	for hi > lo+1 {
		t := &r.toks[hi-1]
		switch {
		case hi > lo+6 && t.Lower == "fact" && r.word(hi-2) == "the":
			hi -= 2
		case hi > lo+6 && (t.Lower == "'" || t.Lower == "’") && r.opensSingle(lo, hi-1):
			return hi
		case hi > lo+6 && r.word(hi-2) == "and" && saidWords[t.Lower]:
			hi--
		case t.Kind == text.Punct && t.Lower != ")" && t.Lower != "]" && t.Lower != "”" && t.Lower != "\"" && t.Lower != "»":
		case t.Lower == "one" && r.word(hi-2) == ",":
		case t.Kind == text.Symbol && (t.Lower == "•" || t.Lower == "·" || t.Lower == "▪"):
		case t.Lower == "so" && (r.word(hi-2) == "do" || r.word(hi-2) == "doing" || r.word(hi-2) == "done"):
			return hi
		case r.is(hi-1, conjunction|determiner|relative) && !t.Capital && t.Lower != "both" && t.Lower != "all" && t.Lower != "another" && t.Lower != "other" && t.Lower != "others":
		case r.endsWithParticle(lo, hi):
			return hi
		case r.is(hi-1, preposition) && !t.Capital && t.Lower != "on" && t.Lower != "in" && t.Lower != "over" && t.Lower != "before" && t.Lower != "like" && t.Lower != "through":
		case (t.Lower == "in" || t.Lower == "on") && !r.is(hi-2, outcome):
		default:
			return hi
		}
		hi--
	}
	return hi
}

// opensSingle says that a single quotation mark opens in [lo, hi).
func (r *reader) opensSingle(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := r.word(k); (w == "'" || w == "‘") && r.toks[k].Space {
			return true
		}
	}
	return false
}

// saidWords are verbs that lead on to words of their own.
var saidWords = map[string]bool{"said": true, "noted": true, "added": true, "stressed": true, "told": true, "underlined": true, "declared": true, "emphasized": true, "emphasised": true}

// endsWithParticle says that the last word belongs to its verb: "were touched
// upon".
func (r *reader) endsWithParticle(lo, hi int) bool {
	if hi-2 <= lo || r.forms(hi-2) == 0 {
		return false
	}
	for _, v := range r.lex[hi-2].verbs {
		if v.particle == r.word(hi-1) {
			return true
		}
	}
	return false
}

// words counts the words of [lo, hi) as white space divides them.
func (r *reader) words(lo, hi int) int {
	n := 0
	for k := lo; k < hi; k++ {
		if k == lo || r.toks[k].Space {
			n++
		}
	}
	return n
}

// cut shortens [lo, hi) to an excerpt: openings and stops dropped, a trailing
// comment ("…, which shows …") dropped, at most maxWords words, ending where a
// clause ends if that can be.
func (r *reader) cut(lo, hi int) (int, int) {
	lo = r.trimLead(lo, hi)
	hi = r.trimTail(lo, hi)
	hi = r.dropComment(lo, hi)
	if end := r.stopInside(lo, hi); end > 0 {
		hi = end
	}
	if r.words(lo, hi) > maxWords {
		// An opening that takes all the room gives way to the clause itself.
		if k := r.afterOpener(lo, hi); k > lo && r.words(k, hi) >= minWords/2 && r.shorten(lo, hi) < k+6 {
			lo = k
		}
	}
	if r.words(lo, hi) > maxWords {
		hi = r.shorten(lo, hi)
	}
	hi = r.trimTail(lo, hi)
	return r.balance(lo, hi)
}

// stopInside is the end of the first clause where a semicolon ends it after
// enough words.
func (r *reader) stopInside(lo, hi int) int {
	for k := lo; k < hi; k++ {
		if r.word(k) == ";" && r.words(lo, k) >= minWords/2 {
			return k
		}
	}
	return 0
}

// dropComment drops a last ", which …" that holds no number.
func (r *reader) dropComment(lo, hi int) int {
	for k := hi - 1; k > lo; k-- {
		if r.toks[k].Kind == text.Number {
			return hi
		}
		if r.word(k) == "," && k+1 < hi && (r.word(k+1) == "which" || r.word(k+1) == "who" || r.word(k+1) == "where") {
			if r.words(lo, k) >= 6 {
				return k
			}
			return hi
		}
	}
	return hi
}

// shorten finds the best end for an excerpt of at most maxWords words.
func (r *reader) shorten(lo, hi int) int {
	var clause, comma, weak, hard int
	n := 0
	for k := lo; k < hi; k++ {
		if k == lo || r.toks[k].Space {
			n++
		}
		if n > maxWords {
			break
		}
		hard = k + 1
		if n < minWords/2 || k+1 >= hi {
			continue
		}
		switch next := k + 1; {
		case r.word(next) == ";", r.word(next) == ":", r.word(next) == "–" && r.toks[next].Space, r.word(next) == "—", r.word(next) == "(":
			clause = next
		case r.word(next) == "," && r.opensClause(next+1):
			clause = next
		case r.word(next) == "," && !r.inList(next, hi):
			comma = next
		case r.is(next, relative) && !r.is(next-1, preposition), r.word(next) == "and" && (r.opensClause(next+1) || r.word(next+1) == "to" && r.near(lo, next, "to")),
			r.word(next) == "because", r.word(next) == "while", r.word(next) == "although":
			comma = next
		case r.word(next) == "and" && r.inNumber(next), r.word(next-2) == "to" && r.is(next, preposition):
		case r.is(next, preposition) && r.word(next) != "of" && r.word(next) != "between" && r.word(next) != "to" && !r.is(next-1, preposition),
			(r.word(next) == "and" || r.word(next) == "," || r.word(next) == "or") && r.word(next-2) != "," && r.word(next-2) != "between":
			weak = next
		}
	}
	enough := func(end int) bool { return end > 0 && r.words(lo, end) >= minWords }
	switch {
	case enough(clause):
		return clause
	case enough(comma):
		return comma
	case enough(weak):
		return weak
	case clause > 0:
		return clause
	}
	return hard
}

// inNumber says that the "and" at token k joins the words of a number: "three
// billion and forty-two million".
func (r *reader) inNumber(k int) bool {
	return isScale[r.word(k-1)] && (r.toks[k+1].Kind == text.Number || numberWords[r.word(k+1)])
}

var (
	isScale     = map[string]bool{"hundred": true, "thousand": true, "million": true, "billion": true, "trillion": true}
	numberWords = map[string]bool{"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "eleven": true, "twelve": true,
		"thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true, "seventeen": true, "eighteen": true, "nineteen": true, "twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true,
		"seventy": true, "eighty": true, "ninety": true, "hundred": true}
)

// opensClause says that a clause of its own begins at token i.
func (r *reader) opensClause(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	if r.is(i, singular3|plural|relative) || r.forms(i)&ingForm != 0 {
		return true
	}
	switch r.word(i) {
	case "such":
		return r.word(i+1) == "as"
	case "but", "while", "because", "although", "though", "since", "so", "thus", "including", "especially", "particularly", "as", "with", "whereas", "there", "it", "this", "after", "if", "when", "unless", "despite", "given":
		return true
	case "and":
		// "…, and the sides …": a subject with its verb follows soon.
		for k := i + 1; k < i+8 && k < len(r.toks); k++ {
			if r.word(k) == "," || r.word(k) == "and" {
				return false
			}
			if r.is(k, beForm|haveForm|modal|plural|singular3) || r.forms(k)&(pastForm|presentForm) != 0 {
				return true
			}
		}
	}
	return false
}

// inList says that the comma at i divides an enumeration: another comma or
// "and" follows within a few words.
func (r *reader) inList(i, hi int) bool {
	for k := i + 1; k < hi && k < i+6; k++ {
		if w := r.word(k); w == "," || w == "and" || w == "or" {
			return true
		}
	}
	return false
}

// substance weighs what a clause carries: numbers and words that are neither
// function words nor too general.
func (r *reader) substance(lo, hi int) int {
	n := 0
	for k := lo; k < hi; k++ {
		t := &r.toks[k]
		switch {
		case t.Kind == text.Number:
			n += 3
		case t.Kind != text.Word || len(t.Lower) < 3:
		case r.class(k)&(function|adverb|generic) != 0, r.forms(k) != 0 && !t.Capital && k == lo, r.country[k] > 0:
		default:
			n++
		}
	}
	return n
}
