package mail

import (
	"fmt"
	"strings"
)

// Marking is the rule of a handling marking: the domains that briefings under
// it may be sent to. "example.org" is that domain alone, "*.example.org" those
// below it, "*" any.
type Marking struct {
	Name    string
	Domains []string
}

// ParseMarking checks the domains of a rule; they may be in any script.
func ParseMarking(name string, list []string) (Marking, error) {
	m := Marking{Name: foldMarking(name)}
	for _, d := range list {
		if d == "*" {
			m.Domains = append(m.Domains, d)
			continue
		}
		rest, below := strings.CutPrefix(d, "*.")
		ascii, err := asciiDomain(rest)
		if err != nil || rest == "" {
			return m, fmt.Errorf("%q is no domain; write example.org, *.example.org or *", d)
		}
		if below {
			ascii = "*." + ascii
		}
		m.Domains = append(m.Domains, ascii)
	}
	return m, nil
}

func foldMarking(s string) string { return strings.ToUpper(strings.Join(strings.Fields(s), " ")) }

func (m *Marking) allows(domain string) bool {
	for _, d := range m.Domains {
		below, wild := strings.CutPrefix(d, "*.")
		if d == "*" || d == domain || wild && strings.HasSuffix(domain, "."+below) {
			return true
		}
	}
	return false
}

// MarkingError is a recipient that must not get a briefing.
type MarkingError struct {
	// Marking is that of the briefing Ref; To is empty where the marking has
	// no rule at all.
	Marking, Ref, To string
}

func (e *MarkingError) Error() string {
	if e.To == "" {
		return fmt.Sprintf("no domains are set for the marking %s of %s", e.Marking, e.Ref)
	}
	return fmt.Sprintf("%s is outside the domains of the marking %s of %s", e.To, e.Marking, e.Ref)
}

// CheckMarkings refuses recipients outside the domains that the markings of
// the items allow. A marking without a rule allows nobody; no marking, anybody.
// Markings are compared without regard to case and spacing.
func CheckMarkings(rules []Marking, items []*Item, to []Address) error {
	for _, i := range items {
		name := foldMarking(i.Briefing.Marking)
		if name == "" {
			continue
		}
		var rule *Marking
		for k := range rules {
			if rules[k].Name == name {
				rule = &rules[k]
			}
		}
		if rule == nil {
			return &MarkingError{Marking: i.Briefing.Marking, Ref: i.Ref()}
		}
		for _, a := range to {
			if !rule.allows(a.Domain) {
				return &MarkingError{i.Briefing.Marking, i.Ref(), a.Mailbox()}
			}
		}
	}
	return nil
}
