package narrative

import (
	"regexp"
	"slices"
	"strings"

	"brief/briefing"
)

// remark is a statement as a briefing prints it once, with the statements of
// other reports that say the same.
type remark struct {
	*briefing.Statement
	also   []*briefing.Statement
	told   *Told
	claims []*claim // made in its words
}

// claimsIn are the claims made in a statement's words, each once.
func claimsIn(s *briefing.Statement, byID map[string]*claim) []*claim {
	var out []*claim
	for _, id := range s.Figures {
		if c := byID[id]; c != nil && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// sameClaims says whether a statement repeats just the claims of a remark.
func sameClaims(r *remark, s *briefing.Statement, made []*claim) bool {
	return len(made) > 0 && slices.Equal(r.claims, made) && (r.Speaker == s.Speaker || r.Report != s.Report)
}

// withFigures are a meeting's statements with the figures inside their words.
func withFigures(t *Told) []briefing.Statement {
	out := append([]briefing.Statement{}, t.Statements...)
	for i := range out {
		s := &out[i]
		ids := append([]string{}, s.Figures...)
		for k := range t.Figures {
			if f := &t.Figures[k]; f.Report == s.Report && s.Span.Contains(f.Span) && !contains(ids, f.ID) {
				ids = append(ids, f.ID)
			}
		}
		if len(ids) > 0 {
			s.Figures = ids
		}
	}
	return out
}

func (s *remark) reports() []string {
	out := []string{s.Report}
	for _, o := range s.also {
		if !contains(out, o.Report) {
			out = append(out, o.Report)
		}
	}
	return out
}

// remarksOf merges the statements of a meeting that say the same, in other
// reports' words or again in the same report. The better one leads: quoted
// before indirect, attributed before not, with figures before without.
func remarksOf(t *Told, cs []*claim) []*remark {
	byID := map[string]*claim{}
	for _, c := range cs {
		for _, f := range c.figures() {
			byID[f.ID] = c
		}
	}
	var out []*remark
	words := map[*remark][]string{}
	linked := withFigures(t)
	for i := range linked {
		s := &linked[i]
		if s.Side == briefing.SideBoth && s.Speaker == "" && !isJoint(s, &t.Meeting) {
			s.Unnamed = true
		}
		w, made := contentWords(s.Text), claimsIn(s, byID)
		merged := false
		for _, r := range out[max(0, len(out)-lookBack):] {
			if sameRemark(r, s, words[r], w) || sameClaims(r, s, made) {
				if better(s, r.Statement) {
					r.also = append(r.also, r.Statement)
					r.Statement, words[r], r.claims = s, w, made
				} else {
					r.also = append(r.also, s)
				}
				merged = true
				break
			}
		}
		if !merged {
			r := &remark{Statement: s, told: t, claims: made}
			out = append(out, r)
			words[r] = w
		}
	}
	return out
}

// sameRemark says whether two statements say the same in nearly the same
// words: one lies in the other, or most of the longer one's words are shared.
func sameRemark(r *remark, s *briefing.Statement, a, b []string) bool {
	if r.Report == s.Report && r.SentenceSpan == s.SentenceSpan && r.SentenceSpan.Len() > 0 {
		return r.Span.Overlaps(s.Span)
	}
	if (r.Act == briefing.Signed) != (s.Act == briefing.Signed) {
		return false
	}
	if r.Side != s.Side && r.Side != "" && s.Side != "" {
		return false
	}
	n := shared(a, b)
	if r.Report != s.Report && r.Theme == s.Theme && r.Act == s.Act && n >= 3 && 10*n >= 5*max(len(a), len(b)) {
		return true
	}
	return n >= 3 && (10*n >= 6*max(len(a), len(b)) || 10*n >= 8*min(len(a), len(b)) && len(a) > 4 && len(b) > 4)
}

func better(a, b *briefing.Statement) bool { return weight(a) > weight(b) }

// weight is the statement's, more where its figures are of trade, freight or
// investment.
func (r *remark) weight() int {
	n := weight(r.Statement)
	for _, c := range r.claims {
		if isKey(c) {
			return n + 8
		}
	}
	return n
}

// weight ranks what is said: signed before agreed before promised before
// said; numbers before adjectives; pleasantries last.
func weight(s *briefing.Statement) int {
	n := map[briefing.Act]int{
		briefing.Signed: 60, briefing.Agreed: 50, briefing.Promised: 40, briefing.Warned: 22,
		briefing.Said: 20, briefing.Discussed: 14, briefing.Praised: 16,
	}[s.Act]
	if len(s.Figures) > 0 {
		n += 4
	}
	if s.Quoted {
		n += 2
	}
	if s.Speaker != "" {
		n += 3
	}
	if s.Side == briefing.SideBoth {
		n += 4
	}
	if len(strings.Fields(s.Text)) < 5 {
		n -= 10
	}
	return n + substance(s.Text) - 40*order(s.Courtesy)
}

// substance adds for what can be checked against the world: numbers, routes
// and names beyond those of the countries, things done or to be done.
func substance(s string) int {
	n := 0
	if digitIn(s) != 0 {
		n += 4
	}
	low := " " + strings.ToLower(s)
	found := 0
	for _, stem := range deeds {
		if strings.Contains(low, " "+stem) {
			found++
		}
	}
	n += 3 * min(found, 2)
	for _, stem := range phrases {
		if strings.Contains(low, " "+stem) {
			n -= 3
		}
	}
	if strings.ContainsAny(s, "-–") && routeName.MatchString(s) {
		n += 2
	}
	return n
}

// routeName matches names such as North-South and Baku-Tbilisi-Kars, not pairs
// of peoples.
var routeName = regexp.MustCompile(`\b\p{Lu}\p{L}*(?:[^in]|[^ia]n)[-–]\p{Lu}\p{L}+`)

// deeds are stems of words that tell of something done, needed or changed;
// phrases those of empty politeness.
var (
	deeds = []string{
		"implement", "complet", "build", "built", "launch", "open", "clos", "block", "grow", "increas", "drop", "fall", "fell", "declin",
		"expan", "eliminat", "moderni", "ratif", "unif", "creat", "produc", "capacity", "suspen", "resum", "simplif", "tariff", "quota",
		"corridor", "railway", "pipeline", "port ", "territor", "peace", "conflict", "sanction", "securit", "militar", "ceasefire", "visa", "gas", "oil", "electric", "invit", "propos", "offer", "terminal", "joint venture", "ready to", "invest", "bilateral projects", "border", "road map", "roadmap", "compan", "factor", "plant", "worth",
	}
	phrases = []string{"new opportunit", "new prospects", "great importance", "special importance", "particular importance", "very effective", "broad agenda", "satisf", "intense", "will bring", "will lead", "welfare", "closer", "strategic partnership", "productive", "friendly", "all spheres", "many other spheres"}
)
