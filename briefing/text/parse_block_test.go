package text

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"brief/briefing"
)

// blockWords are what dates, countries, cities and lines are made of.
var blockWords = strings.Fields(`Monday , 14 January 2025 ( 2024-01-22 ) 14.06.2022 May 5 the Islamic Republic of Iran Republic of the Congo DR Congo
	Kinshasa Baku - Tbilisi - Kars railway US $ dollars Turkish lira Korea South Korea , and Jordan Georgia Dushanbe . President Darkhan
	Kazakhstan-Turkmenistan-Iran line Paris Agreement people 's Bosnia and Herzegovina said`)

// TestBlocksReadAlike says that a report has the same tokens, lines, dates and
// countries, in whatever blocks it is cut.
func TestBlocksReadAlike(t *testing.T) {
	words := rapid.SliceOfN(rapid.SampledFrom(blockWords), 300, 900)
	rapid.Check(t, func(t *rapid.T) {
		var s strings.Builder
		for _, w := range words.Draw(t, "words") {
			s.WriteString(w)
			s.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "", "\n", "\n\n"}).Draw(t, "gap"))
		}
		r := briefing.NewReport("t.txt", s.String())
		whole := cutBlocks(r, new(arena), len(s.String()))
		parts := cutBlocks(r, new(arena), rapid.IntRange(readAhead, 3*readAhead).Draw(t, "block"))
		same(t, "tokens", whole.Tokens, parts.Tokens)
		same(t, "lines", whole.arena.lines, parts.arena.lines)
		same(t, "dates", whole.Dates, parts.Dates)
		same(t, "countries", whole.Countries, parts.Countries)
		same(t, "places", whole.Places, parts.Places)
	})
}

func same[T comparable](t *rapid.T, what string, want, got []T) {
	if !slices.Equal(want, got) {
		t.Fatalf("%s: in one go %v, in blocks %v", what, want, got)
	}
}
