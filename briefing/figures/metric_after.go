package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// cueAfter is the cue that the quantity leans on from behind: "$5 billion in
// mutual trade", "a 12 percent rise in exports", "milestone of $3 billion in
// trade". Only the phrase after "in", "of" or "for" counts.
func (s *sent) cueAfter(q *quantity, next int) *cue {
	if c := s.cueBeside(q, next); c != nil {
		return c
	}
	j := max(q.hi, q.right)
	if s.w(j) == "(" {
		for e := j + 1; e < next && e < j+9; e++ {
			if s.w(e) == ")" {
				j = e + 1
				break
			}
		}
	}
	for steps := 0; j < next && steps < 4; steps++ {
		switch w := s.w(j); {
		case w == "of" && s.w(j+1) != "the" && s.ofThis(j):
			return nil
		case w == "in" || w == "of" || w == "worth":
			if s.mask[j] == maskTime || j+1 < s.last && s.mask[j+1] == maskTime {
				return nil
			}
			return s.cueOfPhrase(q, j, min(next, j+9))
		case w == "mark", w == "milestone", w == "increase", w == "growth", w == "rise", w == "decline", w == "drop", w == "fall", w == "jump", w == "surge", w == "decrease",
			w == "level", w == "target", w == "annual", w == "goal", w == "more", w == "less", w == "worth":
			j++
		case s.mask[j] == maskTime, (w == "'" || w == "’" || w == "'s") && s.w(j+1) == "worth":
			j++
		default:
			return nil
		}
	}
	return nil
}

// comparedCount is what a percentage compares the number of: people, companies or
// containers behind "18 percent more", "5% fewer foreign"; "" where it compares
// something else.
func (s *sent) comparedCount(q *quantity) briefing.Metric {
	if q.form != formPercent && q.form != formMultiple || q.kind != briefing.Change {
		return ""
	}
	for _, e := range [...]int{q.hi - 1, q.hi, q.hi + 1} {
		if w := s.w(e); w != "more" && w != "fewer" && (w != "many" || s.w(e-1) != "as") || e == q.hi+1 && w != "many" {
			continue
		}
		for k := e + 1; k < e+3 && k < s.last && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)) && s.w(k) != "than"; k++ {
			n, ok := nounOf(s.w(k))
			switch {
			case !ok:
			case n.unit == briefing.Person && n.metric == briefing.OtherMetric && q.form == formMultiple:
				return "" // who may be visitors
			case n.unit == briefing.Person, n.metric == briefing.Companies, n.metric == briefing.ContainerVolume:
				return n.metric
			default:
				return ""
			}
		}
	}
	return ""
}

// cueBeside is the cue right behind the quantity: "to double the exchange of
// goods", "of which $4 billion were exports", "12 percent export growth".
func (s *sent) cueBeside(q *quantity, next int) *cue {
	if w := s.w(q.hi); q.form == formMultiple && (w == "the" || w == "its" || w == "their" || w == "our" || w == "bilateral" || w == "mutual" || w == "trade" || w == "exports") {
		for c := range s.cues {
			if x := &s.cues[c]; x.at >= q.hi && x.at < min(next, q.hi+5) && !x.weak {
				return x
			}
		}
	}
	if c := s.passiveAfter(q); c != nil {
		return c
	}
	if c := s.fallsOn(q); c != nil {
		return c
	}
	if w := s.w(q.hi); w == "were" || w == "was" || w == "are" || w == "is" {
		for c := range s.cues {
			if x := &s.cues[c]; (x.at == q.hi+1 || x.at == q.hi+2 && (s.countryMention(q.hi+1) != nil || s.w(q.hi+1) == "for")) && q.fits(x.metric) && (!x.weak || s.isOne(x.at, sideNouns)) {
				return x
			}
		}
	}
	if c := s.fellTo(q, next); c != nil {
		return c
	}
	for e := q.hi; e < next && e < q.hi+4 && s.mask[e] == 0 && !isPreposition(s.w(e)) && s.toks[e].Kind == text.Word; e++ {
		for c := range s.cues {
			if x := &s.cues[c]; x.at == e && q.fits(x.metric) && !x.weak && q.form != formMultiple {
				return x
			}
		}
		if isAuxiliary(s.w(e)) {
			break
		}
	}
	return nil
}

// cueOfPhrase is the cue of the phrase that the preposition at token j opens,
// which ends before token stop.
func (s *sent) cueOfPhrase(q *quantity, j, stop int) *cue {
	for e := j + 1; e < stop; e++ {
		switch s.w(e) {
		case ",", ";", "which", "that", "and", "(", "by", "while", "at":
			stop = e
		}
	}
	var got *cue
	for c := range s.cues {
		x := &s.cues[c]
		if x.at > j && x.at < stop && q.fits(x.metric) && (!x.weak || q.form == formPhysical && !s.strongNear(q) && !(s.w(x.at) == "goods" && s.tradesAmong(s.clauseStart(q.left), q.left)) || q.kind == briefing.Share && x.metric.IsTrade()) {
			if got == nil || got.metric == briefing.CargoVolume && x.metric == briefing.CorridorVolume {
				got = x
			}
		}
	}
	return got
}

// passiveAfter is the cue of the passive verb whose subject the quantity is: "of
// tariffs, under which 1,150 tonnes have already been exported"; nil where none
// follows.
func (s *sent) passiveAfter(q *quantity) *cue {
	e := q.hi
	switch s.w(e) {
	case "was", "were", "is", "are", "has", "have", "had":
	default:
		return nil
	}
	for e++; e < q.hi+5; e++ {
		switch s.w(e) {
		case "been", "already", "also", "now", "since", "thus", "so", "far", "recently", "being", "just":
			continue
		}
		break
	}
	switch s.w(e) {
	case "exported", "imported", "sold", "bought", "purchased", "shipped", "delivered", "traded", "transported", "carried", "handled", "invested", "loaded", "unloaded", "discharged", "hauled":
	default:
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at == e && q.fits(x.metric) {
			return x
		}
	}
	return nil
}

// fallsOn is the cue of the part that the quantity makes up: "17 million tonnes
// fell on imports, 5 million on exports"; nil where no "on" follows.
func (s *sent) fallsOn(q *quantity) *cue {
	e := s.pastBracket(q.hi)
	switch s.w(e) {
	case "fell", "falls", "fall", "falling":
		e++
	}
	if s.w(e) != "on" || s.mask[e] == maskTime {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; (x.at == e+1 || x.at == e+2 && s.w(e+1) == "the") && q.fits(x.metric) && !x.weak {
			return x
		}
	}
	return nil
}
