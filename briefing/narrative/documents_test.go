package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// A commission's protocol is signed, its plan adopted; neither is said to be
// the other, and titles take their article.
func TestSignedAndAdopted(t *testing.T) {
	level := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2023)}
	signed := briefing.Document{Title: "Protocol of the third meeting of the Joint Commission", Act: "signed"}
	minutes := briefing.Document{Title: "Minutes of the third meeting of the Joint Commission", Act: "signed"}
	plan := briefing.Document{Title: "Action Plan", Act: "adopted"}
	for _, c := range []struct {
		name      string
		documents []briefing.Document
		want      []string
		bad       []string
	}{
		{"both acts", []briefing.Document{signed, plan}, []string{"the Action Plan was adopted.", "; by whom was not found.", "- Adopted: **Action Plan**."}, []string{"one more document"}},
		{"plural title", []briefing.Document{minutes}, []string{"The Minutes of the third meeting of the Joint Commission are reported as signed."}, []string{"Minutes of the third meeting of the Joint Commission is"}},
		{"adopted alone", []briefing.Document{plan}, []string{"The Action Plan is reported as adopted."}, []string{"signed", "by whom"}},
		{"adopted twice", []briefing.Document{plan, {Title: "Work Programme", Act: "adopted"}}, []string{"The Action Plan and one more document are reported as adopted."}, []string{"signed"}},
		{"no commission's own", []briefing.Document{{Title: "agreement on ports", Act: "signed"}}, []string{"The agreement on ports is reported as signed."}, []string{"by whom was not found."}},
	} {
		b, text := written(t, single(t, level, func(in *Input) {
			in.Meeting.Kind, in.Meeting.Documents = briefing.KindCommission, c.documents
		}))
		for _, want := range c.want {
			if !strings.Contains(b.Summary+"\n"+text, want) {
				t.Errorf("%s: %q is missing in %q\n%s", c.name, want, b.Summary, text)
			}
		}
		for _, bad := range c.bad {
			if strings.Contains(b.Summary, bad) || bad == "by whom was not found." && strings.Contains(text, "; "+bad) {
				t.Errorf("%s: %q stands in %q", c.name, bad, b.Summary)
			}
		}
	}
}

// Where the line grows long, the title opens a sentence with its article.
func TestTitleTakesArticle(t *testing.T) {
	level := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2023)}
	b, _ := written(t, single(t, level, func(in *Input) {
		in.Meeting.Documents = []briefing.Document{
			{Title: "Protocol of the third session of the Joint Intergovernmental Commission on Trade, Investment and Economic Cooperation of the Two Countries", Act: "signed"},
			{Title: "Action Plan", Act: "adopted"},
		}
	}))
	if !strings.HasPrefix(b.Summary, "The Protocol of ") || !strings.Contains(b.Summary, " was signed; the Action Plan was adopted.") {
		t.Error(b.Summary)
	}
}
