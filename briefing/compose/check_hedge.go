package compose

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"

	"brief/briefing"

	"github.com/pelletier/go-toml/v2"
)

const wordingName = "wording.toml"

// hedges are the words by which the wording hedges, longest first.
type hedges []hedgeWord

type hedgeWord struct {
	words string
	means []briefing.Qualifier
}

// hedgeTables are the tables of the wording whose keys are hedges.
var hedgeTables = []string{"hedge", "hedge_sign", "change_hedge", "level_verb", "target_verb"}

// boundKeys are the hedges that the words of a bound go with: "below" is what
// both "under" and "almost" entail.
var boundKeys = map[string][]briefing.Qualifier{
	"above": {briefing.Over}, "at_above": {briefing.AtLeast}, "below": {briefing.Under, briefing.Almost}, "at_below": {briefing.AtMost},
}

// readHedges takes the hedging words out of the templates, so that a briefing
// in other words is checked by them.
func readHedges(templates fs.FS) (hedges, error) {
	data, err := fs.ReadFile(templates, wordingName)
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	var tables map[string]any
	if err := toml.Unmarshal(data, &tables); err != nil {
		return nil, fmt.Errorf("%s: %w", wordingName, TOMLError(err))
	}
	var out hedges
	for _, name := range hedgeTables {
		table, _ := tables[name].(map[string]any)
		exact, _ := table["exact"].(string)
		plain := strings.TrimSpace(strings.ReplaceAll(exact, "{}", ""))
		for key, v := range table {
			if words, ok := v.(string); ok && key != "exact" {
				out = out.add(words, plain, meaning(key))
			}
		}
	}
	for _, name := range []string{"bound", "sign"} {
		table, _ := tables[name].(map[string]any)
		for key, means := range boundKeys {
			if words, ok := table[key].(string); ok {
				out = out.add(words, "", means)
			}
		}
	}
	slices.SortFunc(out, func(a, b hedgeWord) int {
		if len(a.words) != len(b.words) {
			return len(b.words) - len(a.words)
		}
		return strings.Compare(a.words, b.words)
	})
	return out, nil
}

func meaning(key string) []briefing.Qualifier {
	if key == "approaching" {
		return []briefing.Qualifier{briefing.Almost}
	}
	return []briefing.Qualifier{briefing.Qualifier(key)}
}

// add takes the words of a pattern without its braces and without those that
// the unhedged pattern has too ("came to at least {}": "at least").
func (h hedges) add(pattern, plain string, means []briefing.Qualifier) hedges {
	words := strings.TrimSpace(strings.ReplaceAll(pattern, "{}", ""))
	words = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(words, plain)))
	if words == "" {
		return h
	}
	for i := range h {
		if h[i].words == words {
			for _, q := range means {
				if !slices.Contains(h[i].means, q) {
					h[i].means = append(h[i].means, q)
				}
			}
			return h
		}
	}
	return append(h, hedgeWord{words, slices.Clone(means)})
}

// in lists the hedging words of a text, the longest where several overlap.
func (h hedges) in(s string) []hedgeWord {
	s = strings.ToLower(squeeze(s))
	var out []hedgeWord
	for _, w := range h {
		for from := 0; ; {
			i := strings.Index(s[from:], w.words)
			if i < 0 {
				break
			}
			i += from
			if whole(s, i, i+len(w.words)) {
				out = append(out, w)
				s = s[:i] + strings.Repeat("_", len(w.words)) + s[i+len(w.words):]
			}
			from = i + len(w.words)
		}
	}
	return out
}

// allow says whether hedging words fit a hedge: one of them says it. An exact
// figure has none.
func (h hedges) allow(said []hedgeWord, q briefing.Qualifier) bool {
	if q == briefing.Exact || q == "" {
		return len(said) == 0
	}
	return slices.ContainsFunc(said, func(w hedgeWord) bool { return slices.Contains(w.means, q) })
}

// whole says that no letter or digit touches s[i:j] where it has one itself.
func whole(s string, i, j int) bool {
	word := func(k int) bool {
		return k >= 0 && k < len(s) && (unicode.IsLetter(rune(s[k])) || unicode.IsDigit(rune(s[k])) || s[k] >= 0x80)
	}
	return !(word(i) && word(i-1)) && !(word(j-1) && word(j))
}
