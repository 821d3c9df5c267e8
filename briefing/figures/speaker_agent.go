package figures

import (
	"strings"

	"brief/briefing/text"
)

// agent says whether the noun at token k may be the subject of the verb at v: who
// says something can be anybody, who expects or wants something is a body or a
// group of people.
func (s *sent) agent(k, v int) bool {
	t := &s.toks[k]
	if t.Kind != text.Word || isOfficeWord(t.Lower) || isTimeNoun(t.Lower) || pronoun.Has(t) || isAdverb(t.Lower) || trailsNoun(t.Lower) {
		return false
	}
	if pureSpeech.Has(&s.toks[v]) {
		return !t.Capital || k == s.first
	}
	if finiteClaims.Has(&s.toks[v]) && !t.Capital && !s.placeAt(k) {
		return true
	}
	if w := s.toks[v].Lower; w == "found" || w == "find" || w == "finds" {
		return isBody(t.Lower) // "our farmers have found a new friend"
	}
	return agents.Has(t) || isBody(t.Lower) || strings.HasSuffix(t.Lower, "maker") || strings.HasSuffix(t.Lower, "makers")
}

// agentAfter reads the body or group behind the verb at v: "..., says the utility".
func (s *sent) agentAfter(v, last int) (string, bool) {
	k := v + 1
	for k+1 < last && k < v+5 && s.toks[k+1].Kind == text.Word && !isPreposition(s.toks[k+1].Lower) && !isAuxiliary(s.toks[k+1].Lower) {
		k++
	}
	if t := &s.toks[min(k+1, last-1)]; k+1 < last && t.Kind == text.Word && t.Lower != "on" && t.Lower != "in" || k < v+2 || !s.agent(k, v) {
		return "", false // "said the value of exports"
	}
	return s.plainName(v+2, k+1)
}

// namedNext is who holds the office that the lead of a report, sentence no, names
// without a name: the person who speaks in one of the sentences next to it.
func (s *sent) namedNext(no int) (string, bool) {
	if no > 3 {
		return "", false
	}
	for n := no + 1; n <= no+3 && n < len(s.d.Sentences); n++ {
		x := &s.d.Sentences[n]
		if x.Role == text.Furniture || x.Role == text.Byline {
			continue
		}
		if name := s.speaks(n); name != "" && s.personNamed(name) {
			return name, true
		}
	}
	return "", false
}

// heldLater is who holds the office of a body or country whose name ends with
// token k, where the lead tells the office and the next sentences a name without
// one: "the attaché to Oman has announced … X was quoted as saying".
func (s *sent) heldLater(k, first, no int) (string, bool) {
	for e := k - 1; e >= first && e > k-14 && no <= 1; e-- {
		t := &s.toks[e]
		if t.Kind != text.Word && t.Lower != "'s" || t.Lower == "that" || isAuxiliary(t.Lower) {
			break
		}
		if w := s.toks[e+1].Lower; w != "of" && w != "to" && w != "for" && w != "at" || !isOfficeWord(t.Lower) && !strings.HasPrefix(t.Lower, "spokes") {
			continue
		}
		if name, ok := s.namedNext(no); ok && s.plainly(name, t.Lower) {
			return name, true
		}
		if code := s.countryCode(k); code != "" && isOfficeWord(t.Lower) {
			name := s.holds(t.Lower, code, k+1) // "the farm minister of Oman said"
			return name, name != ""
		}
		return "", false
	}
	return "", false
}

// plainly says whether a person bears no office in the report, or one with word w.
func (s *sent) plainly(name, w string) bool {
	for k := range s.d.People {
		if p := &s.d.People[k]; p.Name == name {
			return p.Office == "" || strings.Contains(strings.ToLower(p.Office), w)
		}
	}
	return false
}

// personNamed says whether a speaker's name is that of a person of the report.
func (s *sent) personNamed(name string) bool {
	for k := range s.d.People {
		if s.d.People[k].Name == name {
			return true
		}
	}
	return false
}

// officeGoesOn says whether the words from token k on carry the list of what a
// minister is in charge of to his name: "Investment, Trade and Industry Minister X".
func (s *sent) officeGoesOn(k, last int) bool {
	for n := 0; k < last && n < 10; n++ {
		if s.personAt(k) != nil {
			return true
		}
		if t := &s.toks[k]; !t.Capital && t.Lower != "and" && t.Lower != "," {
			return false
		}
		k++
	}
	return false
}

// pureSpeech are the verbs of which everything that can be their subject speaks.
var pureSpeech = text.NewWordSet(`said says say claimed admits admitted complains complained insists insisted argues argued warned warns announced announces`)

// finiteClaims are verbs of reckoning and wishing in forms that no noun and no
// participle has: whatever is their subject speaks.
var finiteClaims = text.NewWordSet(`expects sees foresees believes reckons predicts considers calculates wants`)

// wishVerbs tell of what somebody wants, which is a claim as well.
var wishVerbs = text.NewWordSet(`want wants wanted demand demands demanded sought`)

// wishes says whether the verb at v only tells what a body or a group, named
// name, wants or hopes for: who reports that stands nearer to the figure.
func (s *sent) wishes(v int, name string) bool {
	w := s.toks[v].Lower
	switch {
	case wishVerbs.Has(&s.toks[v]), w == "hopes", w == "hope", w == "hoped":
		return namesBody(name) || name[0] >= 'a' && name[0] <= 'z' || strings.HasSuffix(name, "government")
	case w == "expect" || w == "expects" || w == "expected":
		return !s.personNamed(name)
	case finiteClaims.Has(&s.toks[v]):
		return name[0] >= 'a' && name[0] <= 'z'
	}
	return false
}

// wishTold is the body whose wish, told by the verb at v, holds the figure at token
// i: the one named nearest, in the clause of the figure.
func (s *sent) wishTold(found, name string, v, i int) string {
	if found != "" {
		return found
	}
	for k := v + 1; k < i; k++ {
		if s.partsClause(k) {
			return ""
		}
	}
	return name
}

// pronoun are words that stand for a subject and name nobody.
var pronoun = text.NewWordSet(`it he she they we i you who that this these those which what one ones others some many most both all none each everyone nobody there such so as`)

// spreads open the names of many of whom something is told, as polls do.
var spreads = text.NewWordSet(`about some nearly almost roughly around most many more fewer over only just all both several few every each half`)

// agents are nouns for bodies and groups that put figures about.
var agents = text.NewWordSet(`airline airlines company companies firm firms chain group bank banks lender insurer insurers carrier carriers operator operators retailer retailers grocer brewer utility union unions club clubs charity
	charities foundation federation association body authority authorities regulator watchdog ministry department government region city municipality port airport university hospital museum
	broadcaster publisher developer miner producer producers manufacturer manufacturers exporter exporters supplier suppliers startup fund portal site parliament opposition police prosecutors investigators lawyers
	organisers organizers drivers fishermen doctors nurses teachers farmers growers workers campaigners residents shareholders creditors auditors directors trustees railwaymen pollster pollsters consultancy forecaster councillors lawmakers negotiators physicians surgeons pharmacists bakers butchers officials management shipyard railway railways refinery
	economists analysts traders brokers economist analyst court committee commission league cooperative co-operative consortium start-up network institute agency council think-tank planner planners forecasters
	registry observatory owners bosses founders parents pupils students villagers motorists commuters fans hauliers hoteliers millers shippers vintners winemakers brewers breeders fishers miners shipowners landlords tenants unionists activists researchers scientists statisticians experts employers`)
