package figures

import "brief/briefing/text"

// saidAfter is the person of whom the next sentence tells that the words of
// this one are theirs: "Trade rose by 5 percent. Minister X said so in Paris."
func (s *sent) saidAfter() string {
	no := s.no + 1
	if no >= len(s.d.Sentences) {
		return ""
	}
	y := &s.d.Sentences[no]
	if y.Role != text.Body || y.Para > s.d.Sentences[s.no].Para+1 {
		return ""
	}
	for v := y.First + 1; v+1 < min(y.Last, y.First+30); v++ {
		verb := afterWords.List(&s.toks[v])
		switch {
		case verb == 0 && s.toks[v].Lower == ";":
			return ""
		case verb == afterBy && suppliedVerbs.Has(&s.toks[v-1]) && s.suppliesData(v-1, y.First):
			name, _ := s.accordingTo(v+1, y.Last, no, maxBack)
			return name
		case verb == 0 || verb == afterBy || s.passesOn(verb, v, y):
			continue
		case !s.meansBefore(verb, v, y):
			return ""
		}
		name, _ := s.subjectOf(v, y.First, y.Last, no, maxBack)
		return name
	}
	return ""
}

// passesOn says that the verb at v tells nothing of who said the words before and
// leaves it to a later one: "This was said by X".
func (s *sent) passesOn(verb, v int, y *text.Sentence) bool {
	next := s.wordIn(v+1, y.Last)
	switch verb {
	case afterSaid:
		return next == "by"
	case afterGave:
		return !isRemark(s.wordIn(v+2, y.Last)) && !isRemark(next) || next == "a" || next == "another"
	case afterWas:
		w := s.toks[v-1].Lower
		return v == y.First+1 && (w == "this" || w == "it" || w == "that" || w == "these")
	}
	return false
}

// meansBefore says that what the verb at v has for its object is the words of the
// sentence before: "said so", "made the remarks".
func (s *sent) meansBefore(verb, v int, y *text.Sentence) bool {
	switch verb {
	case afterSaid:
		if w := s.wordIn(v+1, y.Last); w != "it" && w != "this" && w != "so" {
			return false
		}
		switch s.wordIn(v+2, y.Last) {
		case "is", "was", "has", "had", "will", "would":
			return false // "said this was a good result"
		}
		return true
	case afterGave:
		return true
	case afterMade:
		return v+2 < y.Last && (isRemark(s.wordIn(v+2, y.Last)) || isRemark(s.wordIn(v+3, y.Last)))
	}
	return false
}

// wordIn is the word of token i in lower case, "" at last and behind it.
func (s *sent) wordIn(i, last int) string {
	if i < 0 || i >= last {
		return ""
	}
	return s.toks[i].Lower
}

// What a word of the sentence behind one tells of who says it.
const (
	afterSaid = 1 + iota
	afterBy
	afterGave
	afterMade
	afterWas
	afterOther
)

var afterWords = text.NewWordTable("said stated announced told noted declared", "by", "gave cited quoted voiced used", "made", "was were", "spoke had has is will discussed met added")

func isRemark(w string) bool {
	switch w {
	case "remark", "remarks", "statement", "statements", "comment", "comments", "announcement", "figure", "figures", "numbers", "data":
		return true
	}
	return false
}

// sentenceSubject is the person that opens sentence no before token hi: by
// name, or by a pronoun.
func (s *sent) sentenceSubject(no, hi, depth int) (string, bool) {
	x := &s.d.Sentences[no]
	for k := x.First; k < hi && k < x.Last; k++ {
		if p := s.personAt(k); p != nil && !forOthers(p) {
			return p.Name, true
		}
		if w := s.toks[k].Lower; w == "he" || w == "she" {
			return s.antecedent(no, k, depth)
		}
		if w := s.toks[k].Lower; w == "sides" || w == "parties" || w == "they" {
			return "", false
		}
	}
	return "", false
}

// antecedent is whom "he" or "she" at token i of sentence no means: the person
// named before it in the sentence, else the speaker or subject of the
// sentences before.
func (s *sent) antecedent(no, i, depth int) (string, bool) {
	x := &s.d.Sentences[no]
	ps := s.d.People
	if name := s.spokeBefore(no, i, depth); name != "" {
		return name, true
	}
	met := ""
	for k := s.personsBefore(i) - 1; k >= 0 && ps[k].Token >= x.First && ps[k].Token > i-60; k-- {
		if k > 0 && ps[k-1].Token == ps[k].Token {
			continue // the first mention at a token counts
		}
		if p := &ps[k]; !forOthers(p) && s.quoteAround(p.Token) < 0 {
			if e := s.afterPerson(p, p.Token); e < i && s.toks[e].Lower == "'s" && s.toks[i-1].Lower == "," {
				met = p.Name // "in the course of X's visit, he added"
				continue
			}
			if s.receives(x.First) {
				met = p.Name // "Talking to Speaker X, he said": another is meant
				break
			}
			return p.Name, true
		}
	}
	if name := s.openedWho(x, i); name != "" {
		return name, true
	}
	for n := no - 1; n >= 0 && n >= no-maxBack && depth > 0; n-- {
		if name := s.leadOf(n, depth-1); name != "" && name != met {
			return name, true
		}
		depth--
	}
	return met, met != ""
}

// spokeBefore is who speaks in the sentence before, where "he" at token i closes
// the sentence ("..., he added") and the people named in it are whom it tells of:
// "2,000 work for firms owned by X, the finance minister, he added". "" where a
// person opens the sentence or says something in it, or nobody spoke before.
func (s *sent) spokeBefore(no, i, depth int) string {
	x := &s.d.Sentences[no]
	if no == 0 || depth == 0 || i <= x.First || s.toks[i-1].Lower != "," || i+1 >= x.Last || !s.reporting(i+1) {
		return ""
	}
	ps := s.d.People
	for k := s.personsBefore(i) - 1; k >= 0 && ps[k].Token >= x.First; k-- {
		p := &ps[k]
		if e := s.afterPerson(p, p.Token); p.First < x.First+6 || e < x.Last && s.reporting(e) || s.reporting(p.First-1) {
			return ""
		}
	}
	if s.d.Sentences[no-1].Role != text.Body {
		return ""
	}
	if name := s.leadOf(no-1, depth-1); s.personNamed(name) {
		return name
	}
	return ""
}

// receives says whether a sentence opens with a participle whose object is
// whom the subject met: "Talking to", "Receiving", "Welcoming".
func (s *sent) receives(first int) bool {
	switch s.toks[first].Lower {
	case "talking", "speaking", "meeting", "receiving", "welcoming", "hosting", "addressing", "greeting", "thanking", "congratulating", "joined", "accompanied", "flanked", "during", "after", "following":
		return true
	}
	return false
}

// leadOf is the person who speaks in, or is the subject of, sentence n; each
// sentence is asked once.
func (s *sent) leadOf(n, depth int) string {
	if name, ok := s.leads.of(n); ok {
		return name
	}
	y := &s.d.Sentences[n]
	name := ""
	if y.Role != text.Furniture && y.Role != text.TableRow && y.Role != text.Byline {
		name, _ = s.attributed(n, min(y.First+1, y.Last), depth)
		if name == "" && y.First+2 < y.Last && s.toks[y.First].Capital && speech.Has(&s.toks[y.First+1]) {
			name, _ = s.subjectOf(y.First+1, y.First, y.Last, n, depth) // "Quiles told the station"
		}
		if name == "" {
			name, _ = s.sentenceSubject(n, min(y.Last, y.First+60), depth)
		}
	}
	if depth >= 2 || name != "" {
		s.leads.keep(n, name)
	}
	return name
}
