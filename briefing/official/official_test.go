package official

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

func TestRead(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":      {"period,value,unit,source\n2023,4358.6,million USD,Customs\n", "2023 4358600000±100000 USD trade_turnover [] Customs"},
		"order":      {"Source, unit ,value,period\nCustoms,USD million,\"4,358.6\",2023-H1", "2023-H1 4358600000±100000 USD trade_turnover [] Customs"},
		"semicolons": {"\uFEFFperiod;value;unit;source;pair\r\n2022-Q1;1.358,65;mln USD;Office, foreign trade;ru-az\r\n", "2022-Q1 1358650000±10000 USD trade_turnover [AZ RU] Office, foreign trade"},
		"sides": {"period,value,unit,source,pair,metric,from\n2023,12,thousand tonnes,Rail,AZ-RU,cargo volume,\n2023,5 000 000,USD,Customs,AZ/RU,exports,az\n",
			"2023 12000±1000 tonne cargo_volume [AZ RU] Rail; 2023 5000000±1 USD exports [AZ RU] Customs AZ"},
		"empty lines": {"period,value,unit,source\n\n2023,1,USD,A\n\n2022,2,USD,A\n", "2023 1±1 USD trade_turnover [] A; 2022 2±1 USD trade_turnover [] A"},
	} {
		r := briefing.NewReport("t.csv", c.text)
		fs, err := Read(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, f := range fs {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s %.0f±%v %s %s %v %s %s", f.Period, f.Value, f.Step, f.Unit, f.Metric, f.Pair, f.Statistic, f.From)))
			cite := f.Cite(r)
			if cite.Text != f.Text || !strings.Contains(cite.Quote, f.Text) || strings.ContainsAny(cite.Quote, "\r\n") {
				t.Errorf("%s: cites %+v for %q", name, cite, f.Text)
			}
			if why := Stated(&f, cite); why != "" {
				t.Errorf("%s: %s", name, why)
			}
			for _, forge := range []func(*briefing.Figure){
				func(f *briefing.Figure) { f.Value *= 1.1 }, func(f *briefing.Figure) { f.Unit = "EUR" },
				func(f *briefing.Figure) { f.Period = briefing.Year(1999) }, func(f *briefing.Figure) { f.Statistic = "Another" },
			} {
				g := f
				if forge(&g); Stated(&g, cite) == "" {
					t.Errorf("%s: a forged figure passes: %+v", name, g)
				}
			}
		}
		if s := strings.Join(got, "; "); s != strings.ReplaceAll(c.want, "±100000 ", "±100000 ") {
			t.Errorf("%s:\n got %s\nwant %s", name, s, c.want)
		}
	}
}

func TestWhatIsRefused(t *testing.T) {
	const head = "period,value,unit,source,pair,metric,from\n"
	for text, want := range map[string]string{
		"":                                                         "it is empty",
		"period,value,unit\n2023,1,USD\n":                          "line 1: the column source is missing",
		"year,value,unit,source\n2023,1,USD,A":                     `line 1: a column "year" is not known; the columns are period, value, unit, source and, if wanted, pair, metric, from`,
		"period,period,value,unit,source\n":                        "line 1: two columns are called period",
		"period,value,unit,source\n":                               "it has a header and no row",
		"period,value,unit,source\n2023,1,USD":                     "line 2: it has 3 cells, the header has 4",
		head + "23,1,USD,A,,,":                                     `line 2: period "23" is not of the form`,
		head + "2023,about 4,USD,A,,,":                             `line 2: the value "about 4" is not a number`,
		head + "2023,\"4358,6\",USD,A,,,":                          `line 2: the value "4358,6": write a decimal point`,
		head + "2023,-1,USD,A,,,":                                  "line 2: the value \"-1\" is not a number",
		head + "2023,0,USD,A,,,":                                   "line 2: the value \"0\" is not an amount above zero",
		head + "2023,1,wagons,A,,,":                                `line 2: the unit "wagons" is not known`,
		head + "2023,1,million,A,,,":                               `line 2: the unit "million" is not known`,
		head + "2023,1,USD,,,,":                                    "line 2: the source is empty",
		head + "2023,1,USD,A,Azerbaijan,,":                         `line 2: the pair "Azerbaijan" is not two ISO codes`,
		head + "2023,1,USD,A,AZ-AZ,,":                              "line 2: the pair",
		head + "2023,1,USD,A,,gdp,":                                `line 2: the metric "gdp" is not known`,
		head + "2023,1,USD,A,,exports,":                            "line 2: whose exports they are is not said",
		head + "2023,1,USD,A,AZ-RU,exports,FI":                     `line 2: from "FI" is no country of the pair`,
		head + "2023,1,USD,A,,,AZ":                                 "line 2: from is for exports and imports",
		head + "2023,1,USD,A,,,\n2023,2,USD,A,,,\n2022,x,USD,A,,,": "line 4: the value",
		head + "2023,1,USD,A,,,\n2023,2,USD,A,,,":                  "line 3: A has a value of 2023 on line 2 already",
		head + "2023,\"1,USD,A,,,":                                 "line 2: extraneous or missing",
	} {
		_, err := Read(briefing.NewReport("t.csv", text))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("period,value,unit,source\n2023,4358.6,million USD,Customs\n")
	f.Add("\uFEFFperiod;value;unit;source;pair\r\n2022;\"1.358,65\";mln USD;\"a\nb\";ru-az\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		r := briefing.NewReport("t.csv", text)
		fs, err := Read(r)
		for i := range fs {
			if c := fs[i].Cite(r); err == nil && (c.Text != fs[i].Text || !strings.Contains(c.Quote, c.Text)) {
				t.Errorf("%q cites %+v", text, c)
			}
		}
	})
}
