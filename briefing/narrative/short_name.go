package narrative

import (
	"strings"
	"unicode"

	"brief/briefing"
)

// familyFirst are countries whose people are named family name first, also in
// English; their names are never shortened.
var familyFirst = map[string]bool{"CN": true, "TW": true, "HK": true, "KR": true, "KP": true, "VN": true, "KH": true, "SG": true, "HU": true}

// shortName is the name by which a person goes without the rest: the surname,
// or the part of the name by which the reports call the person where they use
// another ("Mr Surya" for Surya Adiwinata). Names whose surname nobody can tell
// stay whole.
func (b *writer) shortName(p briefing.Participant) string {
	last := surname(p.Name)
	switch {
	case familyFirst[p.Country], last == p.Name:
		return p.Name
	case p.Country == "" && b.familyFirstHere():
		return p.Name
	case b.calledAlone(last), particled(last) != "" && b.calledAlone(particled(last)):
		return last
	}
	parts := strings.Fields(p.Name)
	for _, part := range parts[:len(parts)-1] {
		if len(part) > 3 && b.calledAlone(part) {
			return part
		}
	}
	if isPatronymic(last) {
		return p.Name // "Petrov Ivan Sergeyevich"
	}
	return last
}

// particled is what stands behind a particle and a hyphen: "Wakeel" of
// "al-Wakeel", which reports leave out; "" for other names.
func particled(name string) string {
	if first, rest, ok := strings.Cut(name, "-"); ok && particle[strings.ToLower(first)] {
		return rest
	}
	return ""
}

// familyFirstHere says whether a country of the meeting is one whose people are
// named family name first.
func (b *writer) familyFirstHere() bool {
	for _, c := range b.in.Meeting.Countries {
		if familyFirst[c] {
			return true
		}
	}
	return false
}

// isPatronymic says whether a name is the father's.
func isPatronymic(name string) bool {
	low := strings.ToLower(name)
	for _, end := range []string{"ovich", "evich", "ovna", "evna", "oglu", "ogly", "oğlu", "kyzy", "qizi", "uulu"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// calledAlone says whether a report of the meeting has the name without another
// name beside it: "Russo said", "Mr Surya".
func (b *writer) calledAlone(name string) bool {
	if alone, known := b.alones[name]; known {
		return alone
	}
	alone := false
	for _, report := range b.in.Meeting.Reports {
		if r := b.in.Texts[report]; r != nil && standsAlone(r.Text, name) {
			alone = true
			break
		}
	}
	if b.alones == nil {
		b.alones = map[string]bool{}
	}
	b.alones[name] = alone
	return alone
}

// standsAlone says whether a name stands in a text with no other capitalised
// word beside it but a title before it.
func standsAlone(s, name string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], name)
		if i < 0 {
			return false
		}
		i += at
		at = i + len(name)
		before, behind := strings.TrimRight(s[:i], " "), s[at:]
		if i > 0 && !strings.ContainsAny(s[i-1:i], " \n\t\"'(") && !strings.HasSuffix(s[:i], "“") && !strings.HasSuffix(s[:i], "‘") {
			continue
		}
		if next := []rune(strings.TrimPrefix(behind, " ")); len(next) > 0 && (unicode.IsUpper(next[0]) || behind[0] == '-' || unicode.IsLetter([]rune(behind)[0])) {
			continue
		}
		if goesOn(behind) {
			continue
		}
		word := before[strings.LastIndexAny(before, " \n\t“\"(")+1:]
		if r := []rune(word); len(r) == 0 || !unicode.IsUpper(r[0]) || strings.ContainsAny(word, ".,:;!?") || titleWords[strings.Trim(word, ".")] {
			return true
		}
	}
}

// goesOn says that a name goes on behind its first part with a small particle:
// "Ahmed al-Wakeel", "Abdullah bin Mahfouz".
func goesOn(behind string) bool {
	f := strings.Fields(behind)
	if !strings.HasPrefix(behind, " ") || len(f) == 0 {
		return false
	}
	first, rest, _ := strings.Cut(f[0], "-")
	next := rest
	if rest == "" && len(f) > 1 {
		next = f[1]
	}
	r := []rune(next)
	return particle[first] && len(r) > 0 && unicode.IsUpper(r[0])
}

// titleWords stand right before a name.
var titleWords = map[string]bool{
	"Mr": true, "Mrs": true, "Ms": true, "Dr": true, "President": true, "Minister": true, "Premier": true, "PM": true, "Sheikh": true, "King": true, "Prince": true,
	"Ambassador": true, "Secretary": true, "Chairman": true, "Chancellor": true, "Commissioner": true, "Speaker": true, "Governor": true, "Leader": true,
}
