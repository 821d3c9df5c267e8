package figures

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
	case "exported", "imported", "sold", "bought", "purchased", "shipped", "delivered", "traded", "transported", "carried", "handled", "invested":
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
	e := q.hi
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
