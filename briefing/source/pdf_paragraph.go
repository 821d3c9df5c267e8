package source

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// leadingOf is the usual way from one line to the next, in parts of the size.
func leadingOf(lines []line) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		if g := (lines[i-1].y - lines[i].y) / lines[i].size; g > 0.8 && g < 3 && !lines[i].fresh {
			gaps = append(gaps, g)
		}
	}
	if len(gaps) == 0 {
		return 1.25
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

// bodySize is the size that most characters have.
func bodySize(lines []line) float64 {
	count := map[float64]int{}
	best := 0.0
	for _, l := range lines {
		k := math.Round(l.size*2) / 2
		count[k] += len(l.text)
		if count[k] > count[best] || count[k] == count[best] && k < best {
			best = k
		}
	}
	return best
}

// wordsOf are the words that stand whole in a line.
func wordsOf(lines []line) map[string]bool {
	out := map[string]bool{}
	divided := false
	for _, l := range lines {
		fields := strings.Fields(l.text)
		if divided && len(fields) > 0 {
			fields = fields[1:]
		}
		if divided = strings.HasSuffix(l.text, "-") && len(fields) > 0; divided {
			fields = fields[:len(fields)-1]
		}
		for _, w := range fields {
			if w = strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })); w != "" {
				out[w] = true
			}
		}
	}
	return out
}

// joiner makes paragraphs of lines.
type joiner struct {
	leading, body float64
	words         map[string]bool
	out           []block
	open          strings.Builder
	kind          blockKind
	last          *line
}

func (j *joiner) flush() {
	if text := strings.TrimSpace(j.open.String()); text != "" {
		j.out = append(j.out, block{kind: j.kind, text: text, chars: len(text)})
	}
	j.open.Reset()
	j.last = nil
}

func (j *joiner) add(l *line) {
	l.text = ligatures.Replace(l.text)
	switch {
	case l.cells:
		j.flush()
		j.out = append(j.out, block{kind: tableRow, text: l.text, chars: len(l.text)})
		return
	case j.last == nil || !j.goesOn(l):
		j.flush()
		j.kind = paragraph
		if isBullet(l.text) {
			j.kind = listItem
		}
		j.open.WriteString(l.text)
	default:
		j.append(l.text)
	}
	j.last = l
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

func isBullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("•●▪‣◦○■·➢✓", r) || strings.ContainsRune("-–—*", r) && strings.HasPrefix(s[n:], " ")
}

// goesOn says whether a line reads on from the one before.
func (j *joiner) goesOn(l *line) bool {
	p := j.last
	first, _ := utf8.DecodeRuneInString(l.text)
	ended := strings.ContainsAny(string(lastRune(p.text)), ".!?:”\"»)")
	switch {
	case isBullet(l.text):
		return false
	case math.Abs(p.size-l.size) > 0.12*max(p.size, l.size):
		return false
	case l.fresh: // over to the next column or page
		return !ended && (unicode.IsLower(first) || unicode.IsDigit(first)) || lastRune(p.text) == '-' || !ended && p.full(l.text)
	case p.y-l.y > max(1.3*j.leading, j.leading+0.25)*l.size || p.y < l.y:
		return false
	case l.size > 1.12*j.body: // a headline of more than one line
		return true
	case l.x0 > p.x0+0.8*l.size && j.kind != listItem && ended: // an indented first line
		return false
	}
	return p.full(l.text) || !ended && unicode.IsLower(first)
}

// full says that the first word of the next line had no room on this one.
func (l *line) full(next string) bool {
	word, _, _ := strings.Cut(next, " ")
	return l.x1+(0.55*float64(utf8.RuneCountInString(word))+0.25)*l.size > l.right
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// append goes on with the next line. A hyphen at the end of the last one
// divides a word, unless the word has it anyway.
func (j *joiner) append(next string) {
	have := j.open.String()
	for _, hyphen := range []string{"-", "\u00AD", "‐"} {
		whole, ok := strings.CutSuffix(have, hyphen)
		r := lastRune(whole)
		if !ok || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		if hyphen != "\u00AD" && j.keepsHyphen(whole, next) {
			whole += "-"
		}
		j.open.Reset()
		j.open.WriteString(whole)
		j.open.WriteString(next)
		return
	}
	j.open.WriteByte(' ')
	j.open.WriteString(next)
}

// ofCompounds are first parts of words that are written with a hyphen.
var ofCompounds = lexicon(`one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth
	seventh eighth ninth tenth half quarter multi mid non self well long short high low large small full part year month day cross north south east west
	vice ex co semi anti pan euro sino franco anglo afro trans off on follow double single free so joint state russian azerbaijani`)

func (j *joiner) keepsHyphen(before, next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsLower(first) {
		return true // "North-South", "2018-2023"
	}
	left := strings.ToLower(before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })+1:])
	right := strings.ToLower(next)
	if i := strings.IndexFunc(right, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		right = right[:i]
	}
	switch {
	case j.words[left+"-"+right]:
		return true
	case j.words[left+right]:
		return false
	case left == "" || unicode.IsDigit(lastRune(before)):
		return true // "10-fold"
	}
	return ofCompounds(left) || j.words[left] && j.words[right] && len(left) > 2 && len(right) > 3
}
