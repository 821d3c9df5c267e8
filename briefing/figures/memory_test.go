package figures

import (
	"reflect"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestUsedMemoryLeavesNoTrace reads reports one after the other in the same
// memory: what is read must not depend on what was read before, and must stay
// as it was while others are read.
func TestUsedMemoryLeavesNoTrace(t *testing.T) {
	reports := []string{
		agencyText,
		"Trade grew by 5 percent in 2023, he said.",
		strings.Repeat("Exports to Chile came to 1,650,000 tons, or 4.3 percent more than in 2021. ", 60),
		"",
		"The road is 7 long.",
	}
	docs := make([]*text.Doc, len(reports))
	first := make([]Result, len(reports))
	for i, s := range reports {
		docs[i] = text.Parse(briefing.NewReport("t.txt", s))
		first[i] = new(memory).read(docs[i])
	}
	m := new(memory)
	var kept []Result
	for range 2 {
		for i := range docs {
			kept = append(kept, m.read(docs[i]))
		}
	}
	for k, got := range kept {
		if i := k % len(docs); !reflect.DeepEqual(got, first[i]) {
			t.Errorf("report %d reads otherwise in used memory:\n%+v\nwant\n%+v", i, got, first[i])
		}
	}
	for _, f := range m.figures[:cap(m.figures)] {
		if f.Text != "" || f.Speaker != "" {
			t.Errorf("the memory keeps words of a report: %q", f.Text)
		}
	}
}
