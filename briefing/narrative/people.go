package narrative

import (
	"slices"
	"strings"

	"brief/briefing"
)

// nameForm is how fully a person is named.
type nameForm int

const (
	brief  nameForm = iota // surname
	titled                 // office and surname
	full                   // office and full name
	once                   // full at the first mention, then brief
)

// person names a speaker; "A and B" are two.
func (b *writer) person(name string, form nameForm) briefing.Text {
	var out []any
	names := strings.Split(name, " and ")
	if ps := b.known(names); len(ps) > 1 && form == titled {
		return b.say("people", data{"people": b.namesOf(ps, form)})
	}
	for _, n := range names {
		out = append(out, b.val(briefing.NamePiece(b.onePerson(strings.TrimSpace(n), form))))
	}
	return b.say("people", data{"people": out})
}

// known are the participants meant by names, nil unless all are known.
func (b *writer) known(names []string) []briefing.Participant {
	var out []briefing.Participant
	for _, n := range names {
		p, ok := b.participant(strings.TrimSpace(n))
		if !ok {
			return nil
		}
		out = append(out, p)
	}
	return out
}

func (b *writer) onePerson(name string, form nameForm) string {
	p, known := b.participant(name)
	if !known {
		return name
	}
	short := b.shortName(p)
	if form == once {
		if form = full; b.met[p.Name] {
			form = brief
		}
		b.met[p.Name] = true
	}
	office := b.style(p)
	switch {
	case form == brief || office == "" && form == titled:
		return short
	case form == titled:
		return office + " " + short
	case office == "":
		return p.Name
	}
	return office + " " + p.Name
}

// style is the office as it can stand before a name, "" where it is too long
// and has no shorter form that says the same: "Minister of Investment,
// Industry and Trade" is a minister.
func (b *writer) style(p briefing.Participant) string {
	office := b.shortOffice(p.Role, p.Country)
	if isPeer(p) && office != sameEverywhere {
		return ""
	}
	for _, envoy := range []string{"Ambassador", "High Commissioner", "Consul General"} {
		for _, link := range []string{" in ", " to ", " of "} {
			if len(office) > len(envoy+link) && strings.EqualFold(office[:len(envoy+link)], envoy+link) {
				return envoy // "Ambassador in Quito"
			}
		}
	}
	if bareOffice[strings.ToLower(office)] {
		return "" // "head Alder"
	}
	if office == "" || shortEnough(office) {
		return office
	}
	for _, link := range []string{" for ", " of "} {
		if head, _, ok := strings.Cut(office, link); ok && (plainTitle[head] || plainTitle[titleCase(head)]) {
			return head
		}
	}
	return ""
}

// isPeer says that the office is only that of another, whose "counterpart" the reports
// call the person.
func isPeer(p briefing.Participant) bool { return p.Peer && !contains(p.Corrected, "office") }

// sameEverywhere is the office whose counterpart holds the like of it in every state: a
// prime minister's may be a chancellor, a deputy minister's a secretary of state.
const sameEverywhere = "Foreign Minister"

// titleCase gives each word a capital: reports write offices small, too.
func titleCase(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if w != "of" {
			words[i] = capitalWord(w)
		}
	}
	return strings.Join(words, " ")
}

// bareOffice are offices that say nothing before a name.
var bareOffice = map[string]bool{"head": true, "chief": true, "leader": true, "member": true, "official": true, "representative": true, "co-chair": true, "host": true, "guest": true}

// plainTitle are offices that keep their rank without their field.
var plainTitle = map[string]bool{
	"Minister": true, "Deputy Minister": true, "First Deputy Minister": true, "Vice Minister": true, "Minister of State": true, "Cabinet Secretary": true,
	"State Secretary": true, "State Minister": true, "Federal Minister": true, "Parliamentary Secretary": true, "Permanent Secretary": true,
}

// shortEnough says whether an office can stand before a name.
func shortEnough(office string) bool {
	return len(strings.Fields(office)) <= 4 && !strings.ContainsAny(office, ",;") && !strings.Contains(office, " of ")
}

// participant finds who is meant, in this meeting first, then in the earlier
// ones.
func (b *writer) participant(name string) (briefing.Participant, bool) {
	if p, ok := b.named[name]; ok {
		return p.Participant, p.known
	}
	var found namedPerson
	lists := [][]briefing.Participant{b.in.Meeting.Participants}
	for _, p := range b.past {
		lists = append(lists, p.Meeting.Participants)
	}
	for _, ps := range lists {
		if i := slices.IndexFunc(ps, func(p briefing.Participant) bool { return samePerson(p, name) }); i >= 0 {
			found = namedPerson{ps[i], true}
			break
		}
	}
	if b.named == nil {
		b.named = map[string]namedPerson{}
	}
	b.named[name] = found
	return found.Participant, found.known
}

// namedPerson is whom a name means; known says that somebody is.
type namedPerson struct {
	briefing.Participant
	known bool
}

func samePerson(p briefing.Participant, name string) bool {
	if name == p.Name || contains(p.Spellings, name) {
		return true
	}
	if strings.Contains(name, " ") {
		return false
	}
	last := surname(p.Name)
	if f := strings.Fields(last); len(f) == 2 && generation[strings.ToLower(strings.Trim(f[1], ".,"))] {
		last = f[0]
	}
	return fold(last) == fold(name)
}

// leading names the first participant of each country, in the order of the
// countries; at most one a country, so that a title stays short.
func (b *writer) leading(form nameForm) []any {
	hs := b.front()
	if form == brief {
		var out []any
		for _, p := range hs {
			out = append(out, b.val(briefing.NamePiece(b.onePerson(p.Name, brief))))
		}
		return out
	}
	return b.namesOf(hs, form)
}

// together names people at their first mention.
func (b *writer) together(ps []briefing.Participant) []any { return b.namesOf(ps, once) }

// namesOf names people with their offices; an office that all share is said
// once: "Deputy Prime Ministers Gelashvili and Omarov".
func (b *writer) namesOf(ps []briefing.Participant, form nameForm) []any {
	var out []any
	office := ""
	for i, p := range ps {
		o := b.style(p)
		if i > 0 && o != office || o == "" || form == once && b.met[p.Name] {
			office = ""
			break
		}
		office = o
	}
	for i, p := range ps {
		if office == "" || len(ps) < 2 {
			out = append(out, b.val(briefing.NamePiece(b.onePerson(p.Name, form))))
			continue
		}
		name := p.Name
		if form == titled {
			name = b.onePerson(p.Name, brief)
		}
		if b.met[p.Name] = b.met[p.Name] || form == once; i == 0 {
			name = b.pluralOffice(office) + " " + name
		}
		out = append(out, b.val(briefing.NamePiece(name)))
	}
	return out
}
