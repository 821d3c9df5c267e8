package source

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// judge refuses text that is not read: too long for a report, or in another
// language than English.
func judge(text string, f format) *Problem {
	if len(text) > Limit {
		p := tooLarge(megabytes(int64(len(text))), Limit)
		return &p
	}
	if language := foreign(text); language != "" {
		return &Problem{Why: "the report is in " + language + "; only English is read", Hint: "name the English version of the report, or a translation that you trust"}
	}
	return nil
}

// littleWords are words by which languages are told apart. Each list holds
// about a fifth of the words of a running text. Words that stand in more than
// one list count for each.
var littleWords = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	for i, l := range languages {
		for _, w := range strings.Fields(l.words) {
			out[w] = append(out[w], i)
		}
	}
	return out
})

var languages = [...]struct{ name, words string }{
	{"French", "le la les des du et une dans pour que qui sur par avec est ont aux cette ses sont été plus entre leur deux d l"},
	{"German", "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach bei um zwischen"},
	{"Spanish", "el la los las del y que una para por con se su al es como más entre ha sus fue dos este"},
	{"Portuguese", "o os da do das dos e que em uma para com por um ao se não na no entre foi são à pela mais"},
	{"Italian", "il lo la gli le di della del dei delle e che per un una con è sono tra nel nella anche si ha alla dal"},
	{"Dutch", "de het een en van dat die met voor zijn op te niet ook aan er bij tussen heeft wordt zal naar"},
	{"Polish", "i w z na do że się o jest przez dla oraz po od między był które nie ze roku"},
	{"Turkish", "ve bir bu ile için da de olarak olan daha çok ise iki arasında ülke etti türkiye yılında göre kadar"},
	{"Azerbaijani", "və bir bu ilə üçün da də olan edib olub arasında iki ölkə azərbaycan ki görə onun bildirib ildə"},
	{"Uzbek", "va bilan uchun bu bir ham oʻzbekiston o'zbekiston hamda boʻyicha bo'yicha esa ikki davlat"},
	{"Finnish", "ja on ei se että oli myös kun tai ovat mukaan sekä kuin välillä suomen hän"},
	{"Danish or Norwegian", "og i at det en den til er som på de med han af ikke der mellem fra av et om også"},
	{"Swedish", "och att det som en på är av för med den till har inte om ett mellan från"},
	{"Romanian", "și de la în cu pe din pentru care a fost sunt între că nu mai este al ale"},
	{"Hungarian", "a az és hogy nem egy is volt ez meg között magyar szerint valamint"},
	{"Czech", "a v se na je že s z do o k pro které mezi také byl podle jsou"},
	{"Vietnamese", "và của các là trong cho với đã được không những có hai nước"},
	{"Indonesian", "dan yang di dengan untuk dari ini pada itu dalam akan tidak antara kedua negara"},
}

// isEnglish says whether a word is one of the little words of English.
func isEnglish(w string) bool {
	switch w {
	case "the", "of", "and", "to", "in", "that", "for", "on", "with", "by", "was", "as", "at", "is", "from", "be", "has", "have", "it", "which", "were", "said",
		"an", "are", "will", "his", "this", "its", "between", "not", "he", "she", "they", "been", "would", "also", "after", "but", "or", "a":
		return true
	}
	return false
}

// scripts that English is not written in, by the language that is most often
// written in them.
var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{
	{"a language in Cyrillic letters (Russian?)", unicode.Cyrillic}, {"a language in Arabic letters", unicode.Arabic}, {"Chinese", unicode.Han},
	{"Japanese", unicode.Hiragana}, {"Japanese", unicode.Katakana}, {"Korean", unicode.Hangul}, {"Greek", unicode.Greek}, {"Hebrew", unicode.Hebrew}, {"Georgian", unicode.Georgian},
	{"Armenian", unicode.Armenian}, {"Hindi or another language in Devanagari", unicode.Devanagari}, {"Thai", unicode.Thai},
}

// Samples of a text by which its language is judged, in bytes and number.
const (
	sampleSize = 1500
	samples    = 4
)

// foreign names the language of a text that is plainly not English: most of its
// letters are of another script, or it has many more little words of another
// language than English ones; one sample in English is enough for a text to be
// read. "" where it is English or not known.
func foreign(text string) string {
	step := max(sampleSize, len(text)/samples)
	found := ""
	for at := 0; at < len(text); at += step {
		language := languageOf(sample(text, at))
		if language == english {
			return ""
		}
		if found == "" {
			found = language
		}
	}
	return found
}

const english = "English"

// sample is about sampleSize bytes of whole runes.
func sample(text string, at int) string {
	end := min(at+sampleSize, len(text))
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	for at > 0 && at < end && !utf8.RuneStart(text[at]) {
		at++
	}
	return text[at:end]
}

// fewestWords is the number of words below which no language is guessed.
const fewestWords = 12

func languageOf(s string) string {
	if n, own := englishShare(s); 6*own >= n && own > 2 {
		return english
	}
	if name := scriptOf(s); name != "" {
		return name
	}
	var counts [len(languages)]int
	own, n := 0, 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != 'ʻ' }) {
		n++
		w = strings.ToLower(w)
		if isEnglish(w) {
			own++
		}
		for _, i := range littleWords()[w] {
			counts[i]++
		}
	}
	if n < fewestWords {
		return ""
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	switch {
	case own*12 >= n && own >= counts[best]:
		return english
	case counts[best]*8 >= n && counts[best] >= 2*own:
		return languages[best].name
	}
	return ""
}

// englishShare counts the words of a sample and the little English ones among
// them, looking at no more than is needed to be sure.
func englishShare(s string) (n, own int) {
	var word [8]byte
	length := 0
	for i := 0; i <= len(s); i++ {
		var c byte
		if i < len(s) {
			c = s[i]
		}
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
			fallthrough
		case c >= 'a' && c <= 'z' || c >= 0x80:
			if length < len(word) {
				word[length] = c
			}
			length++
			continue
		}
		if length > 0 {
			n++
			if length <= len(word) && isEnglish(string(word[:length])) {
				own++
			}
			if n >= 60 && 5*own >= n {
				return n, own
			}
		}
		length = 0
	}
	return n, own
}

// scriptOf names the language by the script of most letters.
func scriptOf(s string) string {
	if isPlainASCII(s) {
		return ""
	}
	counts := make([]int, len(scripts))
	latin, other := 0, 0
	for _, r := range s {
		if r < unicode.MaxASCII || unicode.Is(unicode.Latin, r) {
			if unicode.IsLetter(r) {
				latin++
			}
			continue
		}
		if !unicode.IsLetter(r) {
			continue
		}
		other++
		for i := range scripts {
			if unicode.Is(scripts[i].table, r) {
				counts[i]++
				break
			}
		}
	}
	if other <= latin {
		return ""
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 {
		return "a language that is not written in Latin letters"
	}
	if counts[2] > 0 && counts[3]+counts[4] > 10 {
		return "Japanese"
	}
	return scripts[best].name
}
