package figures

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// agencyText is a report as agencies write them: one sentence in four holds a
// figure.
const agencyText = `date 2023-05-11 RIGA, Latvia, May 11. Deputy Minister Ilze Kalva received a delegation of the Chilean chamber of commerce, led by Tomas Arriagada, who is on a working visit.

The sides praised the development of relations in many areas and noted the wide legal framework between the two countries. They agreed to go on with regular consultations.

Kalva said that bilateral trade rose by 14 percent last year and exceeded $210 million, while exports of timber more than doubled compared to 2019. "We see large opportunities in logistics, and our ports are ready to work together on them," she added.

The importance of direct contacts between companies was underlined. At the end of the talks the guests visited the port, where they were shown the new terminal and its equipment.

Tourism, education and science were also discussed, as well as cooperation within international organisations. The sides exchanged views on the regional agenda and on other issues of mutual interest.
`

// shapes are the texts that the benchmarks read: 16 KB and 5 MB of the sample
// reports, in their paragraphs and as one. The long ones are to cost no more a byte.
var shapes = []struct {
	name       string
	size       int
	paragraphs bool
}{
	{"short", 16 << 10, true},
	{"short paragraph", 16 << 10, false},
	{"paragraphs", 5 << 20, true},
	{"one paragraph", 5 << 20, false},
}

// BenchmarkRead reads the figures of the sample reports, of which the text is read
// already: the tokens, sentences, dates, people and countries.
func BenchmarkRead(b *testing.B) {
	for _, c := range shapes {
		b.Run(c.name, func(b *testing.B) {
			r := briefing.NewReport("bench.txt", sampleText(b, c.size, c.paragraphs))
			d := text.Parse(r)
			b.SetBytes(int64(len(r.Text)))
			b.ReportAllocs()
			Read(d) // see BenchmarkParseAndRead
			for b.Loop() {
				Read(d)
			}
		})
	}
}

// sampleText is the sample reports over and over, as paragraphs or as one;
// BENCH_REPORTS names a folder with other reports to take.
func sampleText(b *testing.B, size int, paragraphs bool) string {
	b.Helper()
	reports := seeds.Reports()
	if dir := os.Getenv("BENCH_REPORTS"); dir != "" {
		reports = os.DirFS(dir)
	}
	texts, err := seeds.Texts(reports)
	if err != nil {
		b.Fatal(err)
	}
	s := strings.Join(texts, "\n\n") + "\n\n"
	if !paragraphs {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	return strings.Repeat(s, size/len(s))
}

// BenchmarkParseAndRead reads the sample reports from their bytes on. One reading before the clock starts
// fetches the memory that all others use again: it is a large part of the few
// readings of 5 MB that a second has room for, and none of the thousands of short
// ones.
func BenchmarkParseAndRead(b *testing.B) {
	for _, c := range shapes {
		b.Run(c.name, func(b *testing.B) {
			r := briefing.NewReport("bench.txt", sampleText(b, c.size, c.paragraphs))
			b.SetBytes(int64(len(r.Text)))
			b.ReportAllocs()
			read := func() {
				d := text.Parse(r)
				Read(d)
				d.Release()
			}
			read()
			for b.Loop() {
				read()
			}
		})
	}
}

// BenchmarkHostile reads texts made to be slow: numbers, times and quotation
// marks with no full stop between them.
func BenchmarkHostile(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"numbers", "rose by 5 percent in 2023 to $3 billion, "},
		{"ranges", "from 5-6-7-8 to 9 "},
		{"words", "half a third of two dozen million "},
		{"quotes", "“he said 5 "},
		{"he said", "he said he added 5 percent. "},
	} {
		for _, size := range []int{1 << 16, 1 << 20} {
			s := strings.Repeat(c.unit, size/len(c.unit))
			d := text.Parse(briefing.NewReport("hostile.txt", s))
			b.Run(fmt.Sprintf("%s/%d", c.name, size), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					Read(d)
				}
			})
		}
	}
}
