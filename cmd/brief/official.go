package main

import (
	"errors"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

// addDataFlag lets a command read official data.
func addDataFlag(c *cobra.Command, data *[]string) {
	c.Flags().StringArrayVar(data, "data", nil, textFlagData)
	_ = c.MarkFlagFilename("data", "csv")
}

// officialLines say what official data have beside a series.
func officialLines(s *briefing.Series) []string {
	var out []string
	for _, o := range s.Official {
		out = append(out, officialLine(s, &o))
	}
	for _, v := range s.Verdicts {
		out = append(out, verdictLine(s, v))
	}
	return out
}

// dataError says whether an error is that of official data.
func dataError(err error) bool {
	var d *compose.DataError
	return errors.As(err, &d)
}
