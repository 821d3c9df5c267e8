package figures

import (
	"testing"
)

// TestTableShapes holds tables of other shapes: periods in rows, units in
// columns of their own, headings of two lines, tabs and bars.
func TestTableShapes(t *testing.T) {
	for _, c := range tableShapes {
		checkCells(t, c.name, c.text, c.want)
	}
}

var tableShapes = []struct{ name, text, want string }{
	{"years in rows, measures in columns", `Trade between Chile and Oman, mln USD

Year     Turnover    Exports    Balance
2021         48.2       31.0       13.8
2022         61.5       40.3      -19.1
`, `48200000 USD, 2021 trade_turnover; 31000000 USD, 2021 exports; 13800000 USD, 2021 trade_balance
61500000 USD, 2022 trade_turnover; 40300000 USD, 2022 exports; -19100000 USD, 2022 trade_balance`},
	{"a column of units", `Carriage by rail between Latvia and Oman

Indicator       Unit        2022      2023    Change, %
Transit         '000 t     2,750     2,310       -16.0
Containers      TEU       14,300    18,950       +32.5
`, `2750000 tonne, 2022 transit_volume; 2310000 tonne, 2023 transit_volume; 16 percent down, 2023 against 2022 transit_volume
14300 TEU, 2022 container_volume; 18950 TEU, 2023 container_volume; 32.5 percent up, 2023 against 2022 container_volume`},
	{"Markdown with units over the columns", `Trade of Malta with Albania, January–April

| | 2022, thous. EUR | 2023, thous. EUR | 2023/2022, % | Share, % |
|---|---:|---:|---:|---:|
| Exports to Albania | 8 140 | 10 275 | 126.2 | 5.1 |
`, `8140000 EUR, 2022-01/2022-04 exports; 10275000 EUR, 2023-01/2023-04 exports; 26.2 percent up, 2023-01/2023-04 against 2022-01/2022-04 exports; 5.1 percent, 2023-01/2023-04 exports`},
	{"quarters in rows, persons counted", `Arrivals from Oman

Quarter      2022      2023
I           3,120    41,900
II         11,480    46,250
III        52,300    58,770
IV         29,100    31,080
Total      96,000   178,000
`, `3120 person, 2022-Q1 tourists; 41900 person, 2023-Q1 tourists; 11480 person, 2022-Q2 tourists; 46250 person, 2023-Q2 tourists
52300 person, 2022-Q3 tourists; 58770 person, 2023-Q3 tourists; 29100 person, 2022-Q4 tourists; 31080 person, 2023-Q4 tourists
96000 person, 2022 tourists; 178000 person, 2023 tourists`},
	{"parts under a heading and by their indent", `Trade of Malta with Oman, million dollars

                            2022     2023     2023 as % of 2022
Trade turnover              21.4     30.3         141.6
of which:
  Exports                   16.9     26.1         154.4
    including cotton         9.8     17.5         178.6
  Imports                    4.5      4.2          93.3
Balance                    +12.4    +21.9           -
`, `21400000 USD, 2022 trade_turnover; 30300000 USD, 2023 trade_turnover; 41.6 percent up, 2023 against 2022 trade_turnover
16900000 USD, 2022 exports; 26100000 USD, 2023 exports; 54.4 percent up, 2023 against 2022 exports
9800000 USD, 2022 exports; 17500000 USD, 2023 exports; 78.6 percent up, 2023 against 2022 exports
4500000 USD, 2022 imports; 4200000 USD, 2023 imports; 6.7 percent down, 2023 against 2022 imports
12400000 USD, 2022 trade_balance; 21900000 USD, 2023 trade_balance`},
	{"tabs, signs of no number", "Transit of goods from Oman, thousand tons\n\nCargo\tJan-Aug 2021\tJan-Aug 2022\tGrowth, %\nSulphur\t87\t95\t9.2\nOther\t..\t22\tn/a\n",
		`87000 tonne, 2021-01/2021-08 transit_volume; 95000 tonne, 2022-01/2022-08 transit_volume; 9.2 percent up, 2022-01/2022-08 against 2021-01/2021-08 transit_volume; 22000 tonne, 2022-01/2022-08 transit_volume`},
	{"an index of two figures, units below the years", `Cargo of Malta through the port

Commodity             2023             2024         Index 24/23
                    (tonnes)         (tonnes)
General            412,300          437,050           106
Vehicles            65,100           61,600            95
`, `412300 tonne, 2023 cargo_volume; 437050 tonne, 2024 cargo_volume; 6 percent up, 2024 against 2023 cargo_volume
65100 tonne, 2023 cargo_volume; 61600 tonne, 2024 cargo_volume; 5 percent down, 2024 against 2023 cargo_volume`},
	{"a footnote's mark, crores over columns", `Trade of Malta with Oman

Year          Exports (crore taka)   Imports (crore taka)
2021                      12.4                  52.6*
2022                      47.9                  61.0

* Provisional.
`, `124000000 BDT, 2021 exports; 526000000 BDT, 2021 imports; 479000000 BDT, 2022 exports; 610000000 BDT, 2022 imports`},
	{"one period, three measures", `Exports of Malta to Oman, 2021

Product            Tonnes    Value (NOK mln)    Change in value
Mackerel           12,400        214.6              +9 %
Herring             3,150         31.0             -14 %
`, `12400 tonne, 2021 exports; 214600000 NOK, 2021 exports; 9 percent up, 2021 against 2020 exports; 3150 tonne, 2021 exports; 31000000 NOK, 2021 exports; 14 percent down, 2021 against 2020 exports`},
	{"differences in the unit of the amounts", `Freight traffic with Oman, thous. tonnes

                       H1 2022    H1 2023    +/-
Exports                  1 204      1 377    173
Transit                    891        640   -251
`, `1204000 tonne, 2022-H1 exports; 1377000 tonne, 2023-H1 exports; 173000 tonne up, 2023-H1 against 2022-H1 exports
891000 tonne, 2022-H1 transit_volume; 640000 tonne, 2023-H1 transit_volume; 251000 tonne down, 2023-H1 against 2022-H1 transit_volume`},
	{"headings of two lines", `Trade of Malta with Oman, US$ million

           2021               2022
           Exports  Imports   Exports  Imports
Q1           312      40        355      44
Q2           330      38        362      51
`, `312000000 USD, 2021-Q1 exports; 40000000 USD, 2021-Q1 imports; 355000000 USD, 2022-Q1 exports; 44000000 USD, 2022-Q1 imports
330000000 USD, 2021-Q2 exports; 38000000 USD, 2021-Q2 imports; 362000000 USD, 2022-Q2 exports; 51000000 USD, 2022-Q2 imports`},
	{"groups of rows", `Trade of Malta, thousand EUR

              2021     2022
Exports
Wheat           12       14
Fish            30       31
Imports
Cars            70       72
`, `12000 EUR, 2021 exports; 14000 EUR, 2022 exports; 30000 EUR, 2021 exports; 31000 EUR, 2022 exports
70000 EUR, 2021 imports; 72000 EUR, 2022 imports`},
	{"months of the year that the caption tells, years in columns", `Mutual trade in the first half of the year, thousand US dollars

               2022      2023     2023/2022, %
Turnover     27 610    30 480        110.4
`, `27610000 USD, 2022-H1 trade_turnover; 30480000 USD, 2023-H1 trade_turnover; 10.4 percent up, 2023-H1 against 2022-H1 trade_turnover`},
	{"the columns' numbers are no figures", `Trade of Malta, thousand EUR

              2021     2022    2023
   1             2        3       4
Exports         12       14      15
`, `12000 EUR, 2021 exports; 14000 EUR, 2022 exports; 15000 EUR, 2023 exports`},
	{"prices are no amounts", `Exports of Malta, 2022

Product    Tonnes    USD per tonne
Fish          120            2,400
Salt          900              110
`, `120 tonne, 2022 exports; 900 tonne, 2022 exports`},
	{"changes that nothing proves or names give no figure", `Trade of Malta, thousand EUR

              2022    Change
Exports         12       4.1
Imports         40       9.9
`, `12000 EUR, 2022 exports; 40000 EUR, 2022 imports`},
	{"two cells on one column give no figures", `Trade of Malta, thousand EUR

              2021      2022      2023
Exports         12        14        15
Imports                 7  8
`, `12000 EUR, 2021 exports; 14000 EUR, 2022 exports; 15000 EUR, 2023 exports`},
	{"years of a calendar that is not the report's", `Trade of Malta, thousand EUR

           2078/79    2079/80
Exports         12         14
`, ``},
	{"a plan", `Exports of Malta to Oman, thousand tonnes

           2022     2023 (plan)
Salt         12         14
`, `12000 tonne, 2022 exports; 14000 tonne, 2023 exports`},
}
