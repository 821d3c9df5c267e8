package narrative

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"brief/briefing"
)

// added are the meetings of the corpus with what reports alone do not give:
// the desk's corrections and note, official data, slips, the read-ahead; and
// with statements of earlier events and of nobody.
func added(t testing.TB) map[string]Input {
	out := map[string]Input{}

	desk := spring(t)
	desk.Figures[0].Corrected = []string{"value", "period"}
	desk.Meeting.Corrected = []string{"date", "place"}
	desk.Meeting.Participants[0].Corrected = []string{"office"}
	desk.Corrections = []briefing.Correction{
		{Kind: briefing.CorrectFigure, Reports: []string{"april.txt"}, Claim: desk.Figures[0].ID, Words: desk.Figures[0].Text, Why: "The ministry gave the number by telephone",
			Set: []briefing.Setting{{Field: "value", Was: "13", Now: "14"}, {Field: "period", Was: "", Now: "2023"}}},
		{Kind: briefing.CorrectFigure, Reports: []string{"april.txt"}, Claim: "f-dropped", Words: "some number", Drop: true},
		{Kind: briefing.CorrectMeeting, Reports: []string{"april.txt"}, Set: []briefing.Setting{{Field: "date", Was: "2024-03-01", Now: desk.Meeting.Date.String()}, {Field: "place", Was: "", Now: desk.Meeting.Place}},
			People: []briefing.PersonCorrection{{Name: desk.Meeting.Participants[0].Name, Set: []briefing.Setting{{Field: "office", Was: "", Now: "President"}}}},
			Desk:   briefing.DeskNote{BottomLine: "Ask for the port.", Objectives: []string{"A date for the ferry."}, LinesToTake: []string{"We welcome the growth."}}},
		{Kind: briefing.CorrectJoin, Reports: []string{"april.txt", "jan.txt"}},
		{Kind: briefing.CorrectSplit, Reports: []string{"sister.txt"}},
	}
	out["desk"] = desk

	data := spring(t)
	value := briefing.Figure{ID: "o1", Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 4.36e9, Step: 1e7, Unit: "USD", Qualifier: briefing.Exact, Period: briefing.Year(2023),
		Statistic: "State Statistics Office", Pair: []string{"GE", "KZ"}, Scope: briefing.ScopePair, Status: briefing.Actual, Report: "trade.csv", Text: "4360", Sentence: "2023,4360,million USD"}
	data.Official = []briefing.Figure{value}
	data.Series[0].Official = data.Official
	for _, h := range []briefing.Holding{briefing.Holds, briefing.HoldsStrictly, briefing.Fails} {
		data.Series[0].Verdicts = append(data.Series[0].Verdicts, briefing.Verdict{Figure: data.Figures[len(data.Series[0].Verdicts)%len(data.Figures)].ID, Official: []string{"o1"}, Source: value.Statistic, Holding: h})
	}
	out["official data"] = data

	slip := spring(t)
	slip.Series[0].Slips = []briefing.Slip{{Figures: []string{slip.Figures[1].ID, slip.Figures[0].ID}}}
	slip.Series[0].Contradictions = []briefing.Contradiction{{Figures: []string{slip.Figures[0].ID, slip.Figures[1].ID}, Reading: briefing.Strict, Slip: true}}
	out["slip"] = slip

	gap := spring(t)
	gap.Series[0].Gaps = []briefing.Gap{{Figures: []string{gap.Figures[1].ID, gap.Figures[0].ID}}}
	out["gap"] = gap

	ahead := spring(t)
	ahead.Ahead, ahead.Day = true, briefing.Date{Year: 2024, Month: 9, Day: 1}
	out["ahead"] = ahead

	earlier := single(t, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 8e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2023)}, nil)
	s := newStory(t)
	s.texts = earlier.Texts
	s.n = 90
	for i, x := range []briefing.Statement{
		{Earlier: briefing.Date{Year: 2022, Month: 4, Day: 26}, Speaker: "Wanjiru Kamau", Side: "KE"}, {EarlierIn: briefing.Months(2021, 6, 6)}, {After: "Wanjiru Kamau"},
	} {
		x.Act, x.Theme = briefing.Said, briefing.ThemeTrade
		words := []string{"The number given was N of them", "Kenyan Minister Wanjiru Kamau met Emirati Minister Saif Al Rashidi", "Trade must grow faster"}[i]
		earlier.Statements = append(earlier.Statements, s.statement("n.txt", words, x))
	}
	earlier.Statements = earlier.Statements[1:] // the words that the last one shares
	out["earlier"] = earlier
	return out
}

// What lies over the reports, and American English, keep to the same marks of
// good English, the same lengths and the same ends of sentences.
func TestEveryAddedSentence(t *testing.T) {
	british := wording(t)
	american, err := LoadWording(os.DirFS("../../templates"), "en-US")
	if err != nil {
		t.Fatal(err)
	}
	spoken := map[string]string{
		"desk": "the desk", "official data": "State Statistics Office", "slip": "scale word apart", "gap": "Exports and imports do not make up the turnover", "ahead": "is reported as signed or adopted", "earlier": "The report, right after Kamau’s words: “Trade must grow faster, Kamau said”",
	}
	for name, in := range added(t) {
		all := judge(t, name, in, british)
		if want := spoken[name]; !strings.Contains(strings.ToLower(all), strings.ToLower(want)) {
			t.Errorf("%s: nothing says %q", name, want)
		}
	}
	for name, in := range added(t) {
		in.Language = "en-US"
		judge(t, name+", en-US", in, american)
	}
	for name, in := range corpus(t) {
		if !strings.Contains(name, " p") { // not each figure once more
			in.Language = "en-US"
			judge(t, name+", en-US", in, american)
		}
	}
}

// lowerStart matches a small letter after the end of a sentence of ours.
var lowerStart = regexp.MustCompile(`\)\. [a-z]\w*`)

// judge writes a briefing and looks at each of its texts.
func judge(t *testing.T, name string, in Input, w *Wording) string {
	t.Helper()
	b, err := Write(in, w)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	var all strings.Builder
	eachText(b, func(where string, annex bool, text briefing.Text) {
		s := text.String()
		all.WriteString(s + "\n")
		if m := lowerStart.FindString(s); m != "" && strings.Contains(where, "bullets") {
			t.Errorf("%s, %s: a sentence begins small: %q in %q", name, where, m, s)
		}
		for _, f := range faults {
			if m := f.FindString(s); m != "" {
				t.Errorf("%s, %s: %q in %q", name, where, m, s)
			}
		}
		if strings.HasSuffix(where, "subhead") {
			return
		}
		if strings.Contains(where, "paragraph") || strings.Contains(where, "lead") || strings.Contains(where, "note") || strings.Contains(where, "bullets") {
			if s != "" && !sentenceEnd.MatchString(s) {
				t.Errorf("%s, %s: no end: %q", name, where, s)
			}
		}
		if strings.HasSuffix(where, "lead") && countWords(s) > maxBottomLine {
			t.Errorf("%s: bottom line of %d words: %q", name, countWords(s), s)
		}
		for _, p := range text {
			if p.Kind() == briefing.PieceExcerpt && !annex && countWords(p.String()) > mostExcerpt {
				t.Errorf("%s, %s: excerpt of %d words: %q", name, where, countWords(p.String()), p.String())
			}
		}
	})
	return all.String()
}
