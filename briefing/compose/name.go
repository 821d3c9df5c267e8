package compose

import (
	"crypto/sha256"
	"encoding/base32"
	"strconv"
	"strings"
	"unicode"

	"brief/briefing"

	"golang.org/x/text/unicode/norm"
)

// slugs names the briefings' files: date, countries and place, unknown parts
// left out. Where several meetings have the same, the second and later ones,
// in the order of meetings, get a number.
func slugs(ms []briefing.Meeting) []string {
	out := make([]string, len(ms))
	taken := map[string]bool{}
	for i := range ms {
		name := slug(&ms[i])
		out[i] = name
		for n := 2; taken[out[i]]; n++ {
			out[i] = name + "_" + strconv.Itoa(n)
		}
		taken[out[i]] = true
	}
	return out
}

func slug(m *briefing.Meeting) string {
	var parts []string
	place := m.Place
	if m.PlaceUntied && !m.Dateline {
		place = "" // of another event, maybe
	}
	for _, p := range []string{m.Date.String(), strings.ToLower(strings.Join(m.Countries, "-")), fileName(place)} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		return "meeting"
	}
	return strings.Join(parts, "_")
}

// fileName writes a place in lower-case ASCII letters, digits and hyphens, at
// most 40 of them; accents are dropped, other letters too.
func fileName(place string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(place)) {
		switch {
		case r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(r)
		case b.Len() > 0 && !unicode.Is(unicode.Mn, r) && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= 40 {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}

// refLength of the base-32 characters of a SHA-256 are 50 bits: short enough
// to read out on the telephone, long enough that no two briefings share one.
const refLength = 10

// hashRef makes a reference of content.
func hashRef(content []byte) string {
	sum := sha256.Sum256(content)
	return base32.StdEncoding.EncodeToString(sum[:])[:refLength]
}
