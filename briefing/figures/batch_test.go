package figures

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// TestBatchesReadLikeSingleSentences reads reports with as many sentences side by
// side as a batch takes, and one after the other: nothing may change.
func TestBatchesReadLikeSingleSentences(t *testing.T) {
	reports, err := seeds.Texts(seeds.Reports())
	if err != nil {
		t.Fatal(err)
	}
	corpora, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range corpora {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, string(b))
	}
	reports = append(reports, strings.Join(reports, "\n\n"), agencyText, `Trade was $5 billion in 2022. It rose by 7 percent last year.

Exports:
- tea: 40
- steel: 12 million tonnes

The number of visitors doubled to 300,000. Of these, 100,000 came from Oman. Their number is to reach 400,000.`)
	for n, s := range reports {
		d := text.Parse(briefing.NewReport("batch.txt", s))
		single := new(memory)
		single.batch.full = 1
		want := single.read(d)
		for _, full := range []int{batchSize, 3} {
			m := new(memory)
			m.batch.full = full
			if got := m.read(d); !reflect.DeepEqual(got, want) {
				t.Errorf("report %d, %d sentences side by side: %d figures, one after the other %d, or they differ", n, full, len(got.Figures), len(want.Figures))
			}
		}
	}
}
