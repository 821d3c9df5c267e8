package compose

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"brief/briefing"
)

// firstDifference says where a briefing is not what its reports make.
func firstDifference(have, want *briefing.Briefing) (words, why string) {
	if have.Title.String() != want.Title.String() {
		return have.Title.String(), fmt.Sprintf("its reports make the title “%s”", want.Title)
	}
	for i := range max(len(have.Sections), len(want.Sections)) {
		switch {
		case i >= len(have.Sections):
			return "", fmt.Sprintf("its reports make a section more (%s)", want.Sections[i].Title)
		case i >= len(want.Sections):
			return have.Sections[i].Title, "its reports make no such section"
		}
		h, w := textsOf(&have.Sections[i]), textsOf(&want.Sections[i])
		for k := range max(len(h), len(w)) {
			switch {
			case k >= len(h):
				return "", fmt.Sprintf("its reports say more in “%s”: “%s”", have.Sections[i].Title, w[k])
			case k >= len(w):
				return h[k], fmt.Sprintf("its reports do not say this in “%s”", have.Sections[i].Title)
			case h[k] != w[k]:
				return h[k], fmt.Sprintf("its reports make “%s” of it (in “%s”)", w[k], have.Sections[i].Title)
			}
		}
	}
	return "", fmt.Sprintf("its %s are not what its reports make", strings.Join(differentFields(have, want), ", "))
}

// textsOf are the texts of a section in order, heading first.
func textsOf(s *briefing.Section) []string {
	out := []string{s.Title}
	for i := range s.Blocks {
		b := &s.Blocks[i]
		ts := append([]briefing.Text{b.Text}, b.Items...)
		for _, t := range b.Tiles {
			ts = append(ts, t.Value, t.Measure, t.Period, t.Claimant)
		}
		if b.Table != nil {
			for _, row := range b.Table.Rows {
				ts = append(ts, row...)
			}
		}
		if b.Chart != nil {
			ts = append(ts, b.Chart.Headline, b.Chart.Subtitle, b.Chart.Source)
		}
		for _, t := range ts {
			out = append(out, t.String())
		}
		if b.Chart != nil {
			for _, k := range b.Chart.Marks {
				out = append(out, k.Label)
			}
			for _, p := range b.Chart.Points {
				out = append(out, p.Label)
			}
			out = append(out, b.Chart.Alt)
		}
	}
	return out
}

// differentFields are the fields of two models that differ, the reference and
// the program's version apart.
func differentFields(a, b *briefing.Briefing) []string {
	var out []string
	x, y := fieldsOf(a), fieldsOf(b)
	all := maps.Clone(x)
	maps.Copy(all, y)
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if key != "ref" && key != "program" && !bytes.Equal(x[key], y[key]) {
			out = append(out, key)
		}
	}
	return out
}

func fieldsOf(b *briefing.Briefing) map[string]json.RawMessage {
	out := map[string]json.RawMessage{}
	if data, err := json.Marshal(b); err == nil {
		// What was written a moment ago is read back.
		_ = json.Unmarshal(data, &out)
	}
	return out
}
