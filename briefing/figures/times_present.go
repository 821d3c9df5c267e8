package figures

// presentTense says whether the clause of the quantity speaks of now.
func (s *sent) presentTense(q *quantity) bool {
	if s.nowBeside(q) {
		return true
	}
	for k := q.hi; k < s.last && k < q.hi+8; k++ {
		switch s.w(k) {
		case "moves", "move", "fly", "flies", "travels", "flows", "ends", "enters", "leaves", "do", "need", "employ", "employs", "give", "gives", "generate", "generates", "are", "is", "needs", "hold", "own", "operate", "operates", "work", "live", "have", "has", "remain", "remains", "hope", "plan", "intend", "want", "passes", "goes", "comes", "belongs", "cross":
			return true
		case ",", ";", "while", "and", "was", "were":
			k = s.last
		}
	}
	for k := q.left - 1; k >= s.clauseStart(q.left); k-- {
		if s.w(k) == "," {
			k = s.asideStart(k)
		}
		switch s.w(k) {
		case ":", "(":
			return false
		case "which", "who":
			if s.plainVerb(k + 1) {
				return true // "the two, which grow 60 percent of the world's cocoa"
			}
		case "'s":
			switch s.w(k - 1) {
			case "that", "it", "there", "he", "she", "what", "here":
				return true
			}
		case "import", "export", "buy", "sell", "supply", "produce", "ship", "send":
			if p := s.w(k - 1); p == "we" || p == "they" {
				return true
			}
		case "carry", "handle", "cross", "run", "carries", "handles", "crosses", "runs", "passes", "goes", "employs", "consumes", "receives", "supplies", "produces", "generates", "holds", "owns",
			"covers", "links", "serves", "constitutes", "represents", "provides", "makes", "buys", "sells", "depends", "comes", "hosts", "boasts", "finances", "funds", "supports", "backs", "costs", "takes", "clears", "lasts", "earns", "pays", "relies", "absorbs", "employ", "consume", "belong", "belongs", "adds":
			switch s.w(k - 1) {
			case "to", "will", "would", "can", "could", "should", "may", "might", "must", "shall", "not":
				return false
			}
			return true
		case "is":
			if s.w(k-1) == "that" && s.w(k-2) == "," {
				continue // "289,400 tonnes, that is 3 percent of …"
			}
			return true
		case "are", "needs", "has", "have", "hold", "own", "operate", "operates", "remains", "stands", "amounts", "exceeds", "totals", "current", "accounts", "account", "currently", "now", "today", "hope", "hopes", "plan", "plans", "intend", "want":
			return true
		case "bought", "sold", "sent", "went", "brought", "took", "paid", "lost", "earned", "exported", "imported", "received", "shipped", "delivered", "slumped", "plunged", "edged",
			"soared", "jumped", "climbed", "slid", "carried", "handled", "moved", "visited", "dropped", "declined",
			"was", "were", "had", "rose", "grew", "grown", "risen", "fallen", "increased", "fell", "stood", "amounted", "totalled", "totaled", "reached", "made", "came", "exceeded", "surpassed", "doubled", "tripled":
			for e := k - 1; e >= s.first && e >= k-3; e-- {
				if w := s.w(e); w == "has" || w == "have" {
					return true
				}
			}
			return false
		}
	}
	return false
}

// nowBeside says whether "at present", "now" or "today" stands right after the
// quantity or its unit.
func (s *sent) nowBeside(q *quantity) bool {
	switch s.w(q.left - 1) {
	case "existing", "current", "present":
		return true
	}
	for k := q.left - 1; k > q.left-4 && k >= s.first; k-- {
		switch s.w(k) {
		case "currently", "now", "presently", "today":
			return true
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
