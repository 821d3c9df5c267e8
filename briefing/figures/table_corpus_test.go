package figures

import (
	"strings"
	"testing"

	"brief/briefing"
)

// cellOf writes all that a table must give a figure.
func cellOf(f *briefing.Figure) string { return timed(f) + " " + string(f.Metric) }

func TestTables(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"caption with months and unit", `Trade in January-March, thousand euros

                     2022       2023     +/-, %
Turnover            1 200.5    1 500.0    +24.9
Exports of Malta      700.1      900.0    +28.6
Imports of Malta      500.4      600.0    -19.9
`, `1200500 EUR, 2022-Q1 trade_turnover; 1500000 EUR, 2023-Q1 trade_turnover; 24.9 percent up, 2023-Q1 against 2022-Q1 trade_turnover
700100 EUR, 2022-Q1 exports; 900000 EUR, 2023-Q1 exports; 28.6 percent up, 2023-Q1 against 2022-Q1 exports
500400 EUR, 2022-Q1 imports; 600000 EUR, 2023-Q1 imports; 19.9 percent down, 2023-Q1 against 2022-Q1 imports`},
		{"an index that the row's own amounts prove, and a deficit", `Trade of Malta, thousand EUR

                  2021      2022     2022/2021, %
Exports          2 000     3 000        150.0
Imports          4 000     3 600         90.0
Balance         -2 000      -600            x
`, `2000000 EUR, 2021 exports; 3000000 EUR, 2022 exports; 50 percent up, 2022 against 2021 exports
4000000 EUR, 2021 imports; 3600000 EUR, 2022 imports; 10 percent down, 2022 against 2021 imports
-2000000 EUR, 2021 trade_balance; -600000 EUR, 2022 trade_balance`},
		{"shares of a year among amounts", `Trade, USD thousand

                  2021      2022     Share 2022, %
Copper            200       300          40.2
`, `200000 USD, 2021 trade_turnover; 300000 USD, 2022 trade_turnover; 40.2 percent, 2022 trade_turnover`},
		{"no header, one column of shares", `Share of trade in 2022, %
Grain   40.1
Fuel    30.5
`, `40.1 percent, 2022 trade_turnover; 30.5 percent, 2022 trade_turnover`},
		{"headings of months with years", `Freight, thousand tonnes

                 Jan-Nov 2021    Jan-Nov 2022
Oman-Chile           13.7            24.3
`, `13700 tonne, 2021-01/2021-11 cargo_volume; 24300 tonne, 2022-01/2022-11 cargo_volume`},
		{"full years, tonnes", `Freight between the countries, thousand tonnes

                  2021      2022
By rail            310       420
By road            150       160
`, `310000 tonne, 2021 cargo_volume; 420000 tonne, 2022 cargo_volume
150000 tonne, 2021 cargo_volume; 160000 tonne, 2022 cargo_volume`},
		{"a missing cell", `Trade, million US dollars

                  2021      2022      2023
Exports           31.5                45.5
Imports           10.0      12.0      14.5
`, `31500000 USD, 2021 exports; 45500000 USD, 2023 exports
10000000 USD, 2021 imports; 12000000 USD, 2022 imports; 14500000 USD, 2023 imports`},
		{"bars", `Trade, USD million

| Item    | 2021 | 2022 |
| Exports | 31.5 | 41.5 |
`, `31500000 USD, 2021 exports; 41500000 USD, 2022 exports`},
		{"a column of a quarter beside years", `Mutual trade, EUR million

                  2021     2022    Q1 2023
Total            1,870    2,120       568
Exports of Malta 1,380    1,550       371
`, `1870000000 EUR, 2021 trade_turnover; 2120000000 EUR, 2022 trade_turnover; 568000000 EUR, 2023-Q1 trade_turnover
1380000000 EUR, 2021 exports; 1550000000 EUR, 2022 exports; 371000000 EUR, 2023-Q1 exports`},
		{"months and halves", `Freight, thousand tonnes

                  2022     H1 2023   Jan-Sep 2023    9M 2022
By rail            310         420            640        500
`, `310000 tonne, 2022 cargo_volume; 420000 tonne, 2023-H1 cargo_volume; 640000 tonne, 2023-01/2023-09 cargo_volume; 500000 tonne, 2022-01/2022-09 cargo_volume`},
		{"fiscal years", `India-Oman trade, USD million

                  2021-22    2022-23    Growth, %
Total               9,500     12,300        29.5
`, `9500000000 USD, 2021-04/2022-03 trade_turnover; 12300000000 USD, 2022-04/2023-03 trade_turnover; 29.5 percent up, 2022-04/2023-03 against 2021-04/2022-03 trade_turnover`},
		{"months in the heading above the unit", `1. Trade in January-March

Thousand euros
                     2022       2023
Total               1,200      1,500
Exports of Malta      700        900
`, `1200000 EUR, 2022-Q1 trade_turnover; 1500000 EUR, 2023-Q1 trade_turnover
700000 EUR, 2022-Q1 exports; 900000 EUR, 2023-Q1 exports`},
		{"a sentence above the caption is no heading", `In January-March 2023 exports fell, however.

Trade, thousand euros
                     2022       2023
Total               1,200      1,500
`, `1200000 EUR, 2022 trade_turnover; 1500000 EUR, 2023 trade_turnover`},
		{"measures in columns, times in rows", `Trade of Oman with Chile, USD thousand

Period              Export     Import     Turnover
2021                 1 120     27 480       28 600
Jan.-July 2023         910     71 590       72 500
`, `1120000 USD, 2021 exports; 27480000 USD, 2021 imports; 28600000 USD, 2021 trade_turnover
910000 USD, 2023-01/2023-07 exports; 71590000 USD, 2023-01/2023-07 imports; 72500000 USD, 2023-01/2023-07 trade_turnover`},
		{"a balance and growth beside measures", `Trade (million euros)

Year | Exports | Imports | Balance | Growth of trade, %
2021 | 1.5 | 2.5 | -1.0 | 12.1
2022 | 1.7 | 2.4 | -0.7 | 2.5
`, `1500000 EUR, 2021 exports; 2500000 EUR, 2021 imports; -1000000 EUR, 2021 trade_balance; 12.1 percent up, 2021 against 2020 trade_turnover
1700000 EUR, 2022 exports; 2400000 EUR, 2022 imports; -700000 EUR, 2022 trade_balance; 2.5 percent up, 2022 against 2021 trade_turnover`},
		{"a unit of each column", `Freight and trade

Year     Freight, thousand tonnes    Exports, USD mln
2021          120                      27.5
2022          130                      27.9
`, `120000 tonne, 2021 cargo_volume; 27500000 USD, 2021 exports
130000 tonne, 2022 cargo_volume; 27900000 USD, 2022 exports`},
		{"months as columns", `Cross-border freight by month, '000 tonnes

          Sep 2023    Oct 2023    Nov 2023
To Oman      288         301         326
To Chile      91          84          97
`, `288000 tonne, 2023-09 cargo_volume; 301000 tonne, 2023-10 cargo_volume; 326000 tonne, 2023-11 cargo_volume
91000 tonne, 2023-09 cargo_volume; 84000 tonne, 2023-10 cargo_volume; 97000 tonne, 2023-11 cargo_volume`},
		{"quarters in Roman numerals", `Foreign trade by quarters, mln USD

             I 2021    II 2021
Exports        48.9       63.5
Imports       110.4      126.8
`, `48900000 USD, 2021-Q1 exports; 63500000 USD, 2021-Q2 exports
110400000 USD, 2021-Q1 imports; 126800000 USD, 2021-Q2 imports`},
		{"an index of the caption's months", `Mutual trade in the first half of the year, thousand US dollars

                    2023      2024     2024/2023, %
Turnover          30 480    35 170        115.4
`, `30480000 USD, 2023-H1 trade_turnover; 35170000 USD, 2024-H1 trade_turnover; 15.4 percent up, 2024-H1 against 2023-H1 trade_turnover`},
		{"an index of two short years, a unit of each row", `                          Q1 2023    Q1 2024    Index 24/23
General cargo, 000 t         351        322          92
Containers, TEU            5,580      5,890         106
Vehicles, units            2,840      3,550         125
`, `351000 tonne, 2023-Q1 cargo_volume; 322000 tonne, 2024-Q1 cargo_volume; 8 percent down, 2024-Q1 against 2023-Q1 cargo_volume
5580 TEU, 2023-Q1 container_volume; 5890 TEU, 2024-Q1 container_volume; 6 percent up, 2024-Q1 against 2023-Q1 container_volume
2840 item, 2023-Q1 other; 3550 item, 2024-Q1 other; 25 percent up, 2024-Q1 against 2023-Q1 other`},
		{"rows of growth and shares", `Trade with Chile, US$ million

                   2021     2022
Exports            4.10     6.90
% growth          -12.0     68.3
Share of Oman, %    0.5      0.8
Tourists, thous.    4.1      6.3
`, `4100000 USD, 2021 exports; 6900000 USD, 2022 exports
12 percent down, 2021 against 2020 exports; 68.3 percent up, 2022 against 2021 exports
0.5 percent, 2021 trade_turnover; 0.8 percent, 2022 trade_turnover
4100 person, 2021 tourists; 6300 person, 2022 tourists`},
		{"no unit, no figures", `Some numbers

                  2021      2022
Exports           31.5      45.5
`, ``},
	} {
		checkCells(t, c.name, c.text, c.want)
	}
}

// checkCells compares the figures of a text, one a line or parted by semicolons,
// with those wanted.
func checkCells(t *testing.T, name, text, want string) {
	t.Helper()
	var got []string
	fs := readOne(text)
	for i := range fs {
		got = append(got, cellOf(&fs[i]))
	}
	want = strings.ReplaceAll(want, "\n", "; ")
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("%s\n got %s\nwant %s", name, s, want)
	}
}

func TestHeadlineIsMarked(t *testing.T) {
	fs := readOne("Oman and Chile bring trade to $5 million\n\nMuscat hosted talks. Trade reached $5 million, the ministers said.\n")
	if len(fs) != 2 || !fs[0].Headline || fs[1].Headline {
		t.Fatalf("want a headline's and a body's figure, got %+v", fs)
	}
}

func TestUnusedHasReasons(t *testing.T) {
	r := readAll("The 7th session met in room 12 on 5 May 2023 for 3 hours.\n\nRead also: 5 reasons to visit\n")
	if len(r.Figures) != 0 {
		t.Errorf("figures in noise: %+v", r.Figures)
	}
	reasons := map[string]string{}
	for _, u := range r.Unused {
		reasons[u.Text] = u.Reason
	}
	for text, want := range map[string]string{"7": reasonOrdinal, "12": reasonLabel, "3 hours": reasonDuration, "5": reasonPage} {
		if reasons[text] != want {
			t.Errorf("%q: %q, want %q (all: %v)", text, reasons[text], want, reasons)
		}
	}
}
