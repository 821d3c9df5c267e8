package text_test

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// samples are the sample reports one after the other.
func samples(b *testing.B) string {
	b.Helper()
	texts, err := seeds.Texts(seeds.Reports())
	if err != nil {
		b.Fatal(err)
	}
	return strings.Join(texts, "\n\n") + "\n\n"
}

// BenchmarkParseSamples reads the sample reports once, and 5 MB of them in paragraphs
// and as one single paragraph: the three throughputs belong together.
func BenchmarkParseSamples(b *testing.B) {
	once := samples(b)
	for _, c := range []struct {
		name string
		size int
		one  bool
	}{{"once", len(once), false}, {"paragraphs", 5 << 20, false}, {"one paragraph", 5 << 20, true}} {
		b.Run(fmt.Sprintf("%s/%d", c.name, c.size), func(b *testing.B) {
			s := once
			if c.one {
				s = strings.ReplaceAll(s, "\n", " ")
			}
			r := briefing.NewReport("bench.txt", strings.Repeat(s, c.size/len(s)))
			b.SetBytes(int64(len(r.Text)))
			b.ReportAllocs()
			for b.Loop() {
				text.Parse(r).Release()
			}
		})
	}
}
