package main

import (
	"strconv"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

func figuresCommand(ui *ui) *cobra.Command {
	var f stageFlags
	var explain, rejected, review bool
	var output string
	c := &cobra.Command{
		Use:     "figures [REPORT|FOLDER|-]…",
		Short:   textFiguresShort,
		Long:    textFiguresLong,
		Example: textFiguresExample,
		RunE: func(c *cobra.Command, args []string) error {
			show := figuresTable
			switch {
			case review && (explain || rejected || c.Flags().Changed("format")):
				return usageError{errReviewAlone}
			case !review && output != "":
				return usageError{errOutputAlone}
			case review:
				return reviewFigures(ui, &f, c, args, output)
			case explain && rejected:
				return usageError{errExplainRejected}
			case explain && f.format != "text":
				return usageError{errExplainFormat}
			case explain:
				show = explainTable
			case rejected:
				show = rejectedTable
			}
			return stage(ui, &f, c, args, show, nil)
		},
	}
	f.addStage(c)
	c.Flags().BoolVar(&explain, "explain", false, textFlagExplain)
	c.Flags().BoolVar(&rejected, "rejected", false, textFlagRejected)
	c.Flags().BoolVar(&review, "review", false, textFlagReview)
	c.Flags().StringVarP(&output, "output", "o", "", textFlagOutput)
	return c
}

func figuresTable(c *compose.Corpus) table {
	fs := c.Figures()
	t := table{json: list(fs), head: headFigures, wide: headFiguresCSV}
	for i := range fs {
		f := &fs[i]
		t.rows = append(t.rows, []string{f.Report, string(f.Metric), string(f.Kind), hedged(f), f.Period.String(), f.Baseline.String(), string(f.Status), desked(quoted(f.Text), f.Corrected)})
		t.wideRows = append(t.wideRows, []string{
			f.ID, f.Report, strconv.Itoa(f.Start), strconv.Itoa(f.End), f.Text, f.Sentence, string(f.Metric), f.Of, string(f.Kind),
			number(f.Value), numberOrNone(f.High), f.Unit, string(f.Qualifier), string(f.Direction), f.Period.String(), f.Baseline.String(),
			string(f.Status), f.Speaker, f.Rule, joined(f.Inferred), joined(f.Pair), string(f.Scope), joined(f.Corrected),
		})
	}
	return t
}

// explainTable tells of each figure how it was read.
func explainTable(c *compose.Corpus) table {
	var t table
	for i := range c.Readings {
		r := &c.Readings[i]
		for k := range r.Figures {
			t.after = append(t.after, explained(r, &r.Figures[k])...)
		}
	}
	return t
}

// rejectedTable lists the numbers that are no figures, with the reason.
func rejectedTable(c *compose.Corpus) table {
	all := []briefing.Unused{}
	t := table{head: headRejected, wide: headRejectedCSV}
	for i := range c.Readings {
		r := &c.Readings[i]
		all = append(all, r.Unused...)
		for _, u := range r.Unused {
			line := strconv.Itoa(r.Report.Line(u.Start))
			t.rows = append(t.rows, []string{u.Report, line, quoted(u.Text), u.Reason})
			t.wideRows = append(t.wideRows, []string{u.Report, line, strconv.Itoa(u.Start), strconv.Itoa(u.End), u.Text, u.Reason})
		}
	}
	t.json = all
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
