package statements

import (
	"sort"
	"strings"
	"sync"

	"brief/briefing/text"
)

// phrase is one entry of themes.txt: its words, the weight, the theme.
type phrase struct {
	words  []string // without the *
	open   bool     // the last word matches every continuation
	weight int
	theme  int
}

// phrases are filed under their first word: whole words exactly, open words
// ("export*") under their first three bytes.
var phrases = sync.OnceValues(loadThemes)

func loadThemes() (whole, open map[string][]phrase) {
	whole, open = map[string][]phrase{}, map[string][]phrase{}
	theme := -1
	lines("themes.txt", func(f []string) {
		if name, ok := strings.CutPrefix(f[0], "["); ok {
			for i, t := range themeOrder {
				if string(t)+"]" == name {
					theme = i
				}
			}
			return
		}
		for _, p := range strings.Split(strings.Join(f[1:], " "), ",") {
			p, star := strings.CutSuffix(strings.TrimSpace(p), "*")
			if p == "" {
				continue
			}
			ws := strings.Fields(strings.ReplaceAll(p, "-", " - "))
			ph := phrase{ws, star, int(f[0][0] - '0'), theme}
			if star && len(ws) == 1 {
				open[p[:3]] = append(open[p[:3]], ph)
			} else {
				whole[ws[0]] = append(whole[ws[0]], ph)
			}
		}
	})
	for _, m := range []map[string][]phrase{whole, open} {
		for k := range m {
			sort.SliceStable(m[k], func(i, j int) bool { return len(m[k][i].words) > len(m[k][j].words) })
		}
	}
	return whole, open
}

// scoreThemes adds the weights of the phrases among the tokens, the longest
// phrase at each place counting once.
func scoreThemes(toks []text.Token, score *themeScore) {
	eachPhrase(toks, func(_ int, p *phrase) { score[p.theme] += p.weight })
}

// eachPhrase gives the phrases among the tokens with the token that each begins
// at, the longest at each place once for each of its themes.
func eachPhrase(toks []text.Token, found func(i int, p *phrase)) {
	whole, open := phrases()
	for i := 0; i < len(toks); {
		i += phrasesAt(toks, i, whole, open, found)
	}
}

func phrasesAt(toks []text.Token, i int, whole, open map[string][]phrase, found func(int, *phrase)) int {
	w := toks[i].Lower
	if toks[i].Kind != text.Word {
		return 1
	}
	used, best := 1, 0
	for k := range whole[w] {
		p := &whole[w][k]
		n := len(p.words)
		if n <= best || !matches(toks[i:], *p) {
			continue
		}
		found(i, p)
		used, best = n, n
	}
	if best > 0 || len(w) < 3 {
		return used
	}
	longest := 0
	for k := range open[w[:3]] {
		p := &open[w[:3]][k]
		if n := len(p.words[0]); n >= longest && strings.HasPrefix(w, p.words[0]) {
			found(i, p)
			longest = n
		}
	}
	return 1
}

func matches(toks []text.Token, p phrase) bool {
	if len(p.words) > len(toks) {
		return false
	}
	last := len(p.words) - 1
	for i, w := range p.words {
		switch t := toks[i].Lower; {
		case t == w:
		case i == last && (p.open && strings.HasPrefix(t, w) || t == w+"s"):
		case w == "-" && (t == "–" || t == "‑"):
		default:
			return false
		}
	}
	return true
}
