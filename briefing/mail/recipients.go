package mail

import (
	"fmt"
	"slices"
	"strings"
)

// Recipients are a group of addressees of one message.
type Recipients struct {
	// Name is the name of the group, or the address of a single recipient.
	Name        string
	To, Cc, Bcc []Address
	// Pairs are the pairs of countries ("az-ru", in any order of the two)
	// whose briefings the group gets; none means all.
	Pairs []string
	// Except are references of briefings that the group must not get.
	Except []string
	// Together asks for one message with all briefings instead of one each.
	Together bool
}

// All lists every recipient once, in the order To, Cc, Bcc.
func (r *Recipients) All() []Address {
	var out []Address
	seen := map[string]bool{}
	for _, list := range [][]Address{r.To, r.Cc, r.Bcc} {
		for _, a := range list {
			if !seen[a.Key()] {
				seen[a.Key()] = true
				out = append(out, a)
			}
		}
	}
	return out
}

// only are the recipients with the keys, the others left out.
func (r *Recipients) only(keys map[string]bool) Recipients {
	out := *r
	out.To, out.Cc, out.Bcc = nil, nil, nil
	seen := map[string]bool{}
	for _, l := range []struct {
		from []Address
		to   *[]Address
	}{{r.To, &out.To}, {r.Cc, &out.Cc}, {r.Bcc, &out.Bcc}} {
		for _, a := range l.from {
			if keys[a.Key()] && !seen[a.Key()] {
				seen[a.Key()] = true
				*l.to = append(*l.to, a)
			}
		}
	}
	return out
}

// ParsePair reads a pair of countries by their ISO 3166 codes.
func ParsePair(s string) (string, error) {
	a, b, ok := strings.Cut(strings.ToLower(s), "-")
	if !ok || !isCode(a) || !isCode(b) || a == b {
		return "", fmt.Errorf("%q is no pair of countries; write their two codes, as in az-ru", s)
	}
	return a + "-" + b, nil
}

func isCode(s string) bool {
	return len(s) == 2 && s[0] >= 'a' && s[0] <= 'z' && s[1] >= 'a' && s[1] <= 'z'
}

// Wants says whether the recipients get the briefing.
func (r *Recipients) Wants(i *Item) bool {
	if slices.Contains(r.Except, i.Ref()) {
		return false
	}
	if len(r.Pairs) == 0 {
		return true
	}
	for _, p := range r.Pairs {
		a, b, _ := strings.Cut(strings.ToUpper(p), "-")
		if i.Briefing.Meeting.InvolvesPair(a, b) {
			return true
		}
	}
	return false
}

// Split makes the messages that the recipients get of the items: one each, or
// one with all of them. The items of each are in the order given.
func (r *Recipients) Split(items []*Item) [][]*Item {
	var mine []*Item
	for _, i := range items {
		if r.Wants(i) {
			mine = append(mine, i)
		}
	}
	if r.Together && len(mine) > 0 {
		return [][]*Item{mine}
	}
	var out [][]*Item
	for _, i := range mine {
		out = append(out, []*Item{i})
	}
	return out
}
