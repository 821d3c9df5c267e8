package compose

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/templates"
)

// cargoOf is the briefing of a meeting whose report says something of cargo.
func cargoOf(t *testing.T, says string) *briefing.Briefing {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "talks.txt"), "MONTEVIDEO, May 14, 2024. Finnish Trade Minister Eerik Sallinmaa met Uruguayan Foreign Minister Ramiro Etchevarne in Montevideo.\n\n"+says+"\n")
	c, err := Load(context.Background(), Input{Paths: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	written, failures, err := c.Generate(context.Background(), Options{Out: t.TempDir(), Templates: templates.Embedded()})
	if err != nil || failures != nil || len(written) != 1 {
		t.Fatal(len(written), err, failures)
	}
	return written[0].Briefing
}

// TestShapesOfCargo: what the reports say of freight chooses its shape, and
// nothing is drawn of one value.
func TestShapesOfCargo(t *testing.T) {
	for _, c := range []struct {
		name, says string
		kind       briefing.ChartKind // "" for a table
		labels     []string
		text       string // in the subtitle, or in the table
	}{
		{"one baseline", "Cargo transported between Finland and Uruguay rose by 23 percent in 2023 compared with 2019. Transit between the two countries grew by 60 percent in 2023 compared with 2019.",
			briefing.ChartIndex, []string{"123", "160"}, "2019 = 100"},
		{"two baselines", "Cargo transported between Finland and Uruguay rose by 23 percent in 2023 compared with 2022. Transit between the two countries grew by 60 percent in 2023 compared with 2019.",
			briefing.ChartPanels, []string{"123", "160"}, "a panel for each baseline, 2022 and 2019, each = 100"},
		{"levels of several years", "Cargo transported between Finland and Uruguay amounted to 1.65 million tonnes in 2022, against 1.2 million tonnes in 2019. In the first eight months of 2023 it reached 1.06 million tonnes.",
			briefing.ChartTime, []string{"1.2", "1.65"}, "Apart: 1.06 million tonnes in January–August 2023."},
		{"one level", "Cargo transported between Finland and Uruguay amounted to 1.7 million tonnes in 2023.", "", nil, "Cargo traffic|1.7 million tonnes|2023"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := cargoOf(t, c.says)
			at := slices.IndexFunc(b.Sections, func(s briefing.Section) bool { return s.ID == "cargo" })
			if at < 0 || len(b.Sections[at].Blocks) != 1 {
				t.Fatal("no cargo")
			}
			block := b.Sections[at].Blocks[0]
			if c.kind == "" {
				var rows []string
				for _, row := range block.Table.Rows {
					var cells []string
					for _, cell := range row {
						cells = append(cells, cell.String())
					}
					rows = append(rows, strings.Join(cells, "|"))
				}
				if got := strings.Join(rows, "\n"); got != c.text {
					t.Errorf("the table is %q, want %q", got, c.text)
				}
				return
			}
			spec := block.Chart
			if spec == nil || spec.Kind != c.kind {
				t.Fatalf("the block is %+v", block)
			}
			var labels []string
			for _, m := range spec.Marks {
				labels = append(labels, m.Label)
			}
			slices.Sort(labels)
			if !slices.Equal(labels, c.labels) || !strings.Contains(spec.Subtitle.String(), c.text) {
				t.Errorf("drawn: %q; %s", labels, spec.Subtitle)
			}
			if n := len(strings.Fields(spec.Headline.String())); n > 10 {
				t.Errorf("the headline has %d words: %s", n, spec.Headline)
			}
		})
	}
}

// TestPanelsAndPeriodsAreChecked: a mark moved to the panel of another baseline,
// or over another year, is a flaw.
func TestPanelsAndPeriodsAreChecked(t *testing.T) {
	e := briefing.Evidence{No: "E1", Figure: &briefing.Figure{Kind: briefing.Change, Value: 23, Unit: briefing.Percent, Direction: briefing.Up, Step: 1,
		Period: briefing.Months(2023, 1, 8), Baseline: briefing.Year(2022)}}
	mark := func(change func(*briefing.Mark)) briefing.Mark {
		v := 123.0
		m := briefing.Mark{Row: "All cargo", Period: e.Figure.Period, At: "January–August 2023", Base: briefing.Year(2022), Form: briefing.MarkStated, Value: &v,
			Strict: briefing.Bounds{Low: &v, High: &v}, Label: "123", Evidence: []string{"E1"}}
		change(&m)
		return m
	}
	for name, c := range map[string]struct {
		mark briefing.Mark
		want bool
	}{
		"as stated":          {mark(func(*briefing.Mark) {}), true},
		"another baseline":   {mark(func(m *briefing.Mark) { m.Base = briefing.Year(2019) }), false},
		"another year below": {mark(func(m *briefing.Mark) { m.At = "January–August 2021" }), false},
		"baseline worded as": {mark(func(m *briefing.Mark) { m.BaseAt = "January–August 2021" }), false},
		"another value":      {mark(func(m *briefing.Mark) { v := 132.0; m.Value = &v }), false},
	} {
		m := &modelCheck{checker: &checker{}, b: &briefing.Briefing{}, evidence: map[string]*briefing.Evidence{"E1": &e}}
		m.chart(&briefing.ChartSpec{Kind: briefing.ChartPanels, Marks: []briefing.Mark{c.mark}})
		if (len(m.flaws) == 0) != c.want {
			t.Errorf("%s: %v", name, m.flaws)
		}
	}
}
