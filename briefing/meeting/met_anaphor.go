package meeting

import (
	"slices"

	"brief/briefing/text"
)

// reciprocal are the names of those who do among themselves what the verb at token i
// of sentence k tells: two and more named before it, or whom "the two ministers" mean.
func (s *story) reciprocal(i, k int) []string {
	x := s.d.Sentences[k]
	if s.calledTwo(i, x) {
		return s.lastTwo(k, i)
	}
	if out := s.subjectsOf(i, k); len(out) > 1 {
		return out
	}
	return nil
}

// calledTwo says that the subject of the verb at token i is "the two ministers", "both
// leaders", "they", "the pair".
func (s *story) calledTwo(i int, x text.Sentence) bool {
	j := s.beforeAdverbs(i) - 1
	switch w := s.lower(j); {
	case w == "they":
		return true
	case w == "them":
		return s.lower(j-1) == "of" && (s.lower(j-2) == "two" || s.lower(j-2) == "both") // "the two of them"
	case w == "pair" || w == "duo" || w == "two":
		return s.lower(j-1) == "the"
	case w != "delegations" && officials[w] || pairNouns[w]: // "the sides" may be states
		for n := j - 1; n >= x.First && n > j-4; n-- {
			if v := s.lower(n); v == "two" || v == "both" {
				return true
			}
		}
		return s.lower(j-1) == "the" || s.lower(j-2) == "the"
	}
	return false
}

// lastTwo are the two people whom the words before token i of sentence k name, or else
// the sentences before it, nil where these name more or fewer.
func (s *story) lastTwo(k, i int) []string {
	if here := s.namedTo(k, i); len(here) > 0 {
		return exactlyTwo(here)
	}
	for n := k - 1; n >= 0 && n > k-3; n-- {
		if !s.isText(n) {
			continue
		}
		if out := s.namedIn(n); len(out) == 2 {
			return out
		} else if len(out) > 2 {
			return nil
		}
	}
	return exactlyTwo(s.namedSoFar(k))
}

// namedSoFar are the people whom the sentences before k name, each once.
func (s *story) namedSoFar(k int) []string {
	var all []string
	for n := range k {
		if s.isText(n) {
			for _, name := range s.namedIn(n) {
				if !slices.Contains(all, name) {
					all = append(all, name)
				}
			}
		}
	}
	return all
}

// withGuest adds to one person, named before token from of sentence k, "his guest" or "her
// counterpart" that stands before token i, where the report has named one other only.
func (s *story) withGuest(us []string, from, i, k int) []string {
	for j := from; j+1 < i && len(us) == 1; j++ {
		if w := s.lower(j + 1); (s.lower(j) == "and" || s.lower(j) == "with") && (w == "his" || w == "her") && s.within(j+1, min(3, i-j-2), s.d.Sentences[k], theOther) {
			rest := slices.DeleteFunc(s.namedSoFar(k), func(n string) bool { return n == us[0] })
			if len(rest) == 1 {
				return append(us, rest[0])
			}
		}
	}
	return us
}

var theOther = set("guest", "host", "hostess", "visitor", "counterpart", "colleague", "homologue")

func exactlyTwo(names []string) []string {
	if len(names) == 2 {
		return names
	}
	return nil
}

// onlyTwo are the two people whom a sentence names, nil where it names more or fewer.
func (s *story) onlyTwo(x text.Sentence) []string {
	return exactlyTwo(s.namedIn(int(s.sentence[x.First])))
}

// namedIn are the people whom sentence k names outside speech, each once, without those
// in whose name something is done.
func (s *story) namedIn(k int) []string {
	x := s.d.Sentences[k]
	var out []string
	for n := max(s.personAt(x.First, x.Last), 0); n < len(s.d.People) && s.d.People[n].Token < x.Last; n++ {
		p := s.d.People[n]
		if p.Token >= x.First && !p.Source && !s.quoted[p.Token] && !s.ofOther(p, x) && !slices.Contains(out, p.Name) {
			out = append(out, p.Name)
		}
	}
	return out
}

// antecedent is the one whom "he" or "she" at token i of sentence k must mean: the only
// person named before it in its sentence, or in the sentence before.
func (s *story) antecedent(i, k int) []string {
	here := s.namedTo(k, i)
	if len(here) == 0 && k > 0 && s.isText(k-1) && s.order[k-1] >= 0 {
		here = s.namedIn(k - 1)
	}
	if len(here) == 1 {
		return here
	}
	return nil
}

// other is the one whom "him" or "her" behind token i means beside the subject: the
// only other person named before it in its sentence, or in the sentence before.
func (s *story) other(i, k int) []string {
	us := s.subjectsOf(i, k)
	for _, names := range [][]string{s.namedTo(k, i), s.namedIn(max(k-1, 0))} {
		names = slices.DeleteFunc(names, func(n string) bool { return slices.Contains(us, n) })
		if len(names) == 1 {
			return names
		}
		if len(names) > 1 {
			return nil
		}
	}
	return nil
}

// namedTo are the people whom sentence k names before token i.
func (s *story) namedTo(k, i int) []string {
	return slices.DeleteFunc(s.namedIn(k), func(name string) bool { return !s.namedBefore(name, s.d.Sentences[k].First, i) })
}

func (s *story) namedBefore(name string, first, i int) bool {
	return slices.ContainsFunc(s.d.People, func(p text.Person) bool { return p.Token >= first && p.Token < i && p.Name == name })
}
