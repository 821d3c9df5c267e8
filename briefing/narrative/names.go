package narrative

import (
	"path"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// country is the name of an ISO 3166 code in the briefing's language; the
// wording can override a name, and a code without name stays a code.
func (r *realiser) country(code string) string {
	if s, ok := r.w.term("country", code); ok {
		return s
	}
	reg, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if r.regions == nil {
		tag := language.Make(r.lang)
		if r.regions = display.Regions(tag); r.regions == nil {
			r.regions = display.Regions(language.BritishEnglish)
		}
	}
	if s := r.regions.Name(reg); s != "" {
		return s
	}
	return code
}

// countryText is the country as a name.
func (r *realiser) countryText(code string) briefing.Text {
	return briefing.Text{briefing.NamePiece(r.country(code))}
}

// countryInText is the country inside a sentence, with its article where it
// has one.
func (b *writer) countryInText(code string) any {
	name := b.country(code)
	if s, ok := b.w.term("country_in_text", code); ok {
		name = s
	}
	return b.val(briefing.NamePiece(name))
}

// pairName joins the countries with an en dash: "Azerbaijan–Russia".
func (r *realiser) pairName(codes []string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = r.country(c)
	}
	return strings.Join(names, r.term("style", "range"))
}

// shortOffice is an office without its country: "Deputy Prime Minister of the
// Kingdom of Lesotho" and "Chilean President" lose what the page says
// beside them.
func (r *realiser) shortOffice(role, code string) string {
	s, name := strings.TrimSpace(role), r.country(code)
	if i := strings.LastIndex(s, " of "); i > 0 && ofCountry(fold(s[i+4:]), fold(name)) {
		s = s[:i]
		for _, state := range []string{" of the Republic", " of the Islamic Republic", " of the Kingdom", " of the State", " of the People’s Republic", " of the People's Republic"} {
			s = strings.TrimSuffix(s, state)
		}
	}
	first, rest, ok := strings.Cut(s, " ")
	first = strings.TrimSuffix(strings.TrimSuffix(first, "'s"), "’s")
	if ok && (first == code || name != "" && sameStem(fold(first), fold(name))) {
		s = rest
	}
	if known, ok := r.w.term("office", s); ok {
		return known
	}
	return s
}

// ofCountry says whether the words after "of" are the country's name, with or
// without article, adjective or form of state ("the russian federation").
func ofCountry(words, name string) bool {
	for _, w := range strings.Fields(words) {
		switch w {
		case "the", "federation", "republic":
		default:
			if !sameStem(w, name) && !strings.Contains(name, w) {
				return false
			}
		}
	}
	return true
}

// pluralOffice is the plural of an office: "Deputy Prime Ministers".
func (b *writer) pluralOffice(office string) string {
	if s, ok := strings.CutSuffix(office, "man"); ok {
		return s + "men"
	}
	if head, rest, ok := strings.Cut(office, " of "); ok {
		return b.pluralNoun(head) + " of " + rest
	}
	return b.pluralNoun(office)
}

// sameStem says whether a word looks like the adjective of a name: both begin
// with the same four letters ("azerbaijani", "turkish").
func sameStem(word, name string) bool {
	return len(word) >= 4 && len(name) >= 4 && word[:4] == name[:4]
}

// surname is the last word of a name; names in capitals and particles stay
// with it ("Al Ketbi-Rashed").
func surname(name string) string {
	f := strings.Fields(name)
	if len(f) == 0 {
		return ""
	}
	i := len(f) - 1
	if i > 1 && generation[strings.ToLower(strings.Trim(f[i], ".,"))] {
		i-- // "Marcos Jr"
	}
	for i > 1 && particle[strings.ToLower(f[i-1])] {
		i--
	}
	return strings.Join(f[i:], " ")
}

// generation are words behind a surname that tell father from son.
var generation = map[string]bool{"jr": true, "sr": true, "ii": true, "iii": true}

var particle = map[string]bool{
	"al": true, "bin": true, "ibn": true, "de": true, "da": true, "del": true, "della": true, "di": true, "dos": true,
	"du": true, "la": true, "le": true, "van": true, "von": true, "der": true, "den": true, "ter": true, "el": true,
	"ben": true, "bint": true, "abu": true, "bel": true, "ould": true, "tun": true,
}

// fold strips accents and case and maps the letters that do not decompose.
func fold(s string) string {
	var b strings.Builder
	for _, c := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, c):
		case letterFold[c] != "":
			b.WriteString(letterFold[c])
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

var letterFold = map[rune]string{
	'ı': "i", 'ə': "a", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ħ': "h",
}

// slug makes the file name: "2024-01-22_az-ru_baku"; unknown parts are left
// out.
func slug(m *briefing.Meeting) string {
	var parts []string
	if !m.Date.IsZero() {
		parts = append(parts, m.Date.String())
	}
	if len(m.Countries) > 0 {
		parts = append(parts, asciiWords(strings.Join(m.Countries, " ")))
	}
	if p := asciiWords(m.Place); p != "" && (!m.PlaceUntied || m.Dateline) {
		parts = append(parts, p)
	}
	if len(parts) == 0 {
		return "meeting"
	}
	return strings.Join(parts, "_")
}

// asciiWords is s in lower-case ASCII letters and digits, words joined by
// hyphens.
func asciiWords(s string) string {
	return strings.Join(strings.FieldsFunc(fold(s), func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
	}), "-")
}

// shortNames gives each report a short name for citations: the file name
// without folder, extension and a trailing content hash, where that stays
// unique.
func shortNames(reports []briefing.ReportUse) map[string]string {
	out, count := map[string]string{}, map[string]int{}
	for _, u := range reports {
		s := strings.TrimSuffix(path.Base(u.Name), path.Ext(u.Name))
		if u.Use == briefing.UseOfficial {
			s = u.Name // data are no report
		}
		if i := strings.LastIndexAny(s, "_-"); i > 0 && isHash(s[i+1:]) {
			s = s[:i]
		}
		out[u.Name] = s
		count[s]++
	}
	for name, s := range out {
		if count[s] > 1 || s == "" {
			out[name] = name
		}
	}
	return out
}

// maxReportName is how many characters a report's name may have to be cited by
// it.
const maxReportName = 20

func tooLong(short map[string]string) bool {
	for _, s := range short {
		if utf8.RuneCountInString(s) > maxReportName {
			return true
		}
	}
	return false
}

// numbers counts reports from one, those of the meeting first, else in their
// order.
func numbers(in *Input) map[string]string {
	var names []string
	for _, here := range []bool{true, false} {
		for _, u := range in.Reports {
			if contains(in.Meeting.Reports, u.Name) == here {
				names = append(names, u.Name)
			}
		}
	}
	out := map[string]string{}
	for i, name := range names {
		out[name] = strconv.Itoa(i + 1)
	}
	return out
}

// isHash says whether s is a run of eight or more hexadecimal digits with a
// digit among them.
func isHash(s string) bool {
	return len(s) >= 8 && strings.Trim(s, "0123456789abcdef") == "" && strings.ContainsAny(s, "0123456789")
}
