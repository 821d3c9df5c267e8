package main

import (
	"strconv"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

func figuresCommand(ui *ui) *cobra.Command {
	var f stageFlags
	c := &cobra.Command{
		Use:     "figures [REPORT|FOLDER|-]…",
		Short:   textFiguresShort,
		Long:    textFiguresLong,
		Example: textFiguresExample,
		RunE: func(c *cobra.Command, args []string) error {
			return stage(ui, &f, c, args, figuresTable, nil)
		},
	}
	f.add(c)
	return c
}

func figuresTable(c *compose.Corpus) table {
	fs := c.Figures()
	t := table{json: list(fs), head: headFigures, wide: headFiguresCSV}
	for i := range fs {
		f := &fs[i]
		t.rows = append(t.rows, []string{f.Report, string(f.Metric), string(f.Kind), hedged(f), f.Period.String(), f.Baseline.String(), string(f.Status), quoted(f.Text)})
		t.wideRows = append(t.wideRows, []string{
			f.ID, f.Report, strconv.Itoa(f.Start), strconv.Itoa(f.End), f.Text, f.Sentence, string(f.Metric), f.Of, string(f.Kind),
			number(f.Value), numberOrNone(f.High), f.Unit, string(f.Qualifier), string(f.Direction), f.Period.String(), f.Baseline.String(),
			string(f.Status), f.Speaker, f.Rule, joined(f.Inferred), joined(f.Pair), string(f.Scope),
		})
	}
	return t
}

// hedged is the figure's value with its hedge and unit.
func hedged(f *briefing.Figure) string {
	s := number(f.Value)
	if f.High != nil {
		s += "–" + number(*f.High)
	}
	s += " " + f.Unit
	if f.Qualifier != briefing.Exact {
		s = string(f.Qualifier) + " " + s
	}
	switch f.Direction {
	case briefing.Up:
		s = "+ " + s
	case briefing.Down:
		s = "− " + s
	}
	return s
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func numberOrNone(v *float64) string {
	if v == nil {
		return ""
	}
	return number(*v)
}
