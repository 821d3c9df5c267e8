package figures

import (
	"io/fs"
	"reflect"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// readOneByOne reads a report with no sentence begun before the one that stands
// before it is done.
func readOneByOne(d *text.Doc) Result {
	m := &memory{window: window{size: 1}}
	return m.read(d)
}

// askingTexts hold sentences whose times and quantities hang on what the sentence
// before told.
var askingTexts = []string{
	"Trade came to $5 billion in January-October 2023. Exports rose by 12 percent in ten months.",
	"Exports to Oman were worth $400 million in 2022. Japan thus comes sixth, after China.",
	"Oman's investment in Chile was $90 million in 2022. Chile is its third-largest destination.",
	"Petrol costs 1.45 dollars a litre. It went up by 12 cents in March. Diesel rose 9c.",
	"date 2024-02-03 Trade rose by 8 percent in 2023.\n\n- exports: 21.7\n- imports: 12.4\n\nThe sides set a target of 50 in the coming years. In May they met.",
}

// TestReadAhead wants the same of a report however many of its sentences are begun
// at a time.
func TestReadAhead(t *testing.T) {
	texts := append([]string{agencyText}, askingTexts...)
	for _, c := range tableShapes {
		texts = append(texts, c.text)
	}
	names, err := fs.Glob(seeds.Reports(), "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no sample reports", err)
	}
	for _, n := range names {
		b, err := fs.ReadFile(seeds.Reports(), n)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	for _, s := range texts {
		d := text.Parse(briefing.NewReport("a.txt", s))
		if a, b := Read(d), readOneByOne(d); !reflect.DeepEqual(a, b) {
			t.Errorf("read ahead: %+v\none by one: %+v\nin %q", a, b, s)
		}
	}
}
