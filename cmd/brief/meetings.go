package main

import (
	"cmp"
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

func meetingsCommand(ui *ui) *cobra.Command {
	var f stageFlags
	var explain bool
	c := &cobra.Command{
		Use:     "meetings [REPORT|FOLDER|-]…",
		Short:   textMeetingsShort,
		Long:    textMeetingsLong,
		Example: textMeetingsExample,
		RunE: func(c *cobra.Command, args []string) error {
			show := meetingsTable
			if explain {
				if f.format != "text" {
					return usageError{errExplainMeetingsFormat}
				}
				show = explainMeetings
			}
			return stage(ui, &f, c, args, show, noMeetings)
		},
	}
	f.addStage(c)
	c.Flags().BoolVar(&explain, "explain", false, textFlagExplainMeetings)
	return c
}

// explainMeetings tells of each meeting where its fields came from.
func explainMeetings(c *compose.Corpus) table {
	var t table
	for i := range c.Meetings {
		t.after = append(t.after, explainedMeeting(&c.Meetings[i])...)
	}
	return t
}

func meetingsTable(c *compose.Corpus) table {
	t := table{json: list(c.Meetings), head: headMeetings, wide: headMeetingsCSV}
	for i := range c.Meetings {
		m := &c.Meetings[i]
		var people, documents []string
		for _, p := range m.Participants {
			people = append(people, p.Name)
		}
		for _, d := range m.Documents {
			documents = append(documents, d.Title)
		}
		set := func(field, s string) string {
			if slices.Contains(m.Corrected, field) {
				return desked(s, m.Corrected)
			}
			return s
		}
		t.rows = append(t.rows, []string{
			set("date", known(cmp.Or(m.Date.String(), m.DateWords))), set("place", known(m.Place)), set("kind", eventKind(m)), set("countries", joined(m.Countries)),
			set(briefing.CorrectedPeople, known(strings.Join(people, ", "))), set(briefing.CorrectedReports, joined(m.Reports)),
		})
		t.wideRows = append(t.wideRows, []string{m.ID, m.Date.String(), m.Last.String(), m.Place, string(m.Kind), joined(m.Countries), strings.Join(people, "; "), strings.Join(documents, "; "), strings.Join(m.Reports, "; "), joined(m.Corrected)})
	}
	return t
}
