package narrative

import (
	"slices"
	"testing"

	"brief/briefing"
)

func TestRemarksKeepTheReportsOrder(t *testing.T) {
	at := func(report string, start int) *remark {
		return &remark{Statement: &briefing.Statement{Report: report, SentenceSpan: briefing.Span{Start: start, End: start + 9}, Theme: briefing.ThemeTrade}}
	}
	a, b, c := at("y", 10), at("y", 90), at("x", 200)
	p := &plan{discussed: map[briefing.Theme][]*remark{briefing.ThemeTrade: {c, b, a}}}
	p.inReportOrder(&briefing.Meeting{Reports: []string{"y", "x"}})
	if got := p.discussed[briefing.ThemeTrade]; !slices.Equal(got, []*remark{a, b, c}) {
		t.Errorf("got %v", got)
	}
}

func TestLongOfficesHaveAShortTitle(t *testing.T) {
	b := &writer{realiser: newRealiser(t)}
	for _, c := range []struct{ office, want string }{
		{"Minister of Investment, Industry and Trade", "Minister"},
		{"Minister of State for Foreign Trade", "Minister of State"},
		{"Cabinet Secretary for Investments and Trade", "Cabinet Secretary"},
		{"Head of the Federal Service for Veterinary Supervision", ""},
		{"Prime Minister", "Prime Minister"},
		{"", ""},
	} {
		if got := b.style(briefing.Participant{Name: "A B", Role: c.office, Country: "KE"}); got != c.want {
			t.Errorf("%s: %q, want %q", c.office, got, c.want)
		}
	}
	if got := b.pluralOffice("Minister of State"); got != "Ministers of State" {
		t.Error(got)
	}
}

// TestThemesInTurn holds the order of the discussion: no side waits for its first
// word until the other has had several.
func TestThemesInTurn(t *testing.T) {
	by := func(side string) *remark { return &remark{Statement: &briefing.Statement{Side: side}} }
	own := func(r *remark) []*briefing.Statement { return []*briefing.Statement{r.Statement} }
	p := &plan{discussed: map[briefing.Theme][]*remark{
		briefing.ThemeTrade:     {by("KE")},
		briefing.ThemeTransport: {by("KE"), by(briefing.SideBoth)},
		briefing.ThemeEnergy:    {by("")},
		briefing.ThemeCustoms:   {by("KE"), by("LV")},
	}}
	want := []briefing.Theme{briefing.ThemeTrade, briefing.ThemeCustoms, briefing.ThemeTransport, briefing.ThemeEnergy}
	if got := p.themesInTurn(own); !slices.Equal(got, want) {
		t.Errorf("themes in turn are %v, want %v", got, want)
	}
	p.discussed[briefing.ThemeTrade] = append(p.discussed[briefing.ThemeTrade], by("LV"))
	got := p.themesInTurn(own)
	if !slices.IsSortedFunc(got, func(a, b briefing.Theme) int {
		return slices.Index(briefing.Themes(), a) - slices.Index(briefing.Themes(), b)
	}) {
		t.Errorf("both sides are heard at once, yet the themes stand as %v", got)
	}
}
