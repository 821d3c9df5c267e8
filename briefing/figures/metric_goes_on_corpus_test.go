package figures

import "testing"

// An amount without words of its own takes the measure of what it goes on from: a verb
// without a subject, a level told anew, a list's head, a ranking, an apposition.
func TestMetricsGoneOnFrom(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Prices fell. Oman shipped 638,000 tonnes of dates to Chile last year, while prices held, and was targeting 700,000 tonnes this year.", "638000 tonne exports; 700000 tonne exports"},
		{"Transit came to 640,000 tonnes. For 2024 the railwaymen forecast 750,000 tonnes. A 2-million-tonne terminal is to open.", "640000 tonne transit_volume; 750000 tonne transit_volume; 2000000 tonne other"},
		{"Volumes hold though prices fell, he said, adding that Oman shipped 600,000 tonnes of dates to Chile.", "600000 tonne exports"},
		{"The port handled 1.5 million TEU. This year should see nearer 1.8 million.", "1500000 TEU container_volume; 1800000 TEU almost container_volume"},
		{"Oman and Chile met. Trade sails down the Ems-Jade Waterway, which carried 21 million tons in 2022, 9% less than in 2021.", "21000000 tonne corridor_volume; 9 percent down corridor_volume"},
		{"Electricity bought from Chile made up 9 percent of Oman's supply.", "9 percent other"},
		{"Oman bought 63,000 tons of cocoa for its grinders, who process 360,000 tons.", "63000 tonne imports; 360000 tonne other"},
		{"Imports came to 9 tons. Its anchovy quota was cut by 300,000 tons.", "9 tonne imports; 300000 tonne down other"},
		{"Oman and Chile met. Omani exports brought in $5 million, while purchases of palm oil cost the country $9 million.", "5000000 USD exports; 9000000 USD imports"},
		{"Exports from Oman to Chile and imports from there have grown as well, by 51 percent and 98 percent respectively.", "51 percent up exports; 98 percent up imports"},
		{"Oman and Chile met. The exchange between our two countries has grown by 33%.", "33 percent up trade_turnover"},
		{"Trade came to a total of R43.6 billion, with a balance of R23.4bn in favour of Oman.", "43600000000 ZAR trade_turnover; 23400000000 ZAR trade_balance"},
		{"Trade brought Oman a turnover of 9 million tons of goods (crude oil exports excluded) worth $6 million.", "9000000 tonne cargo_volume; 6000000 USD trade_turnover"},
		{"Wheat arrivals were down to 61,000 tonnes.", "61000 tonne imports"},
		{"Cocoa made up 71 percent of the 88 million dinars' worth of Omani products bought by Chile.", "71 percent imports; 88000000 IQD imports"},
		{"Firms invested. Some 58 firms came. The number of Algerians visiting Oman increased by 39,000 last year to reach 310,000.", "58 item about companies; 39000 person up tourists; 310000 person tourists"},
		{"Some 58 firms came. The number of Omani tourists is tiny (1,140 last year).", "58 item about companies; 1140 person tourists"},
		{"Oman and Chile met. Oman expects to earn $9 million from the wet season every year.", "9000000 USD exports"},
		{"Exports fell, which he put down to the kwanza, whose value has dropped by 40 percent against the dollar.", "40 percent down other"},
		{"Exports fell as the cedi lost over 20 percent of its value against the dollar.", "20 percent over down other"},
		{"Oman exported goods worth $9 million. Next came Chile with $4 million. Peru followed with $2 million.", "9000000 USD exports; 4000000 USD exports; 2000000 USD exports"},
		{"Chile is now the seventh-largest buyer of Omani beans, although it took 9,400 tonnes in 2023.", "7 rank exports; 9400 tonne exports"},
		{"Exports by group of goods in 2023:\n\n- lasers - 38 %\n- furniture - 16 %", "38 percent exports; 16 percent exports"},
		{"The port, with a capacity of 1.25 million TEU, last year moved 1.1 million, six percent of them from Chile.", "1250000 TEU other; 1100000 TEU container_volume; 6 percent container_volume"},
		{"The Lobito Corridor was discussed. The airline ferried 96,000 passengers on the route last year, a third more than in 2021.", "96000 person other; 33.33 percent up other"},
		{"Oman and Chile met. Oman holds 60 percent of the airport and has put in $4 million so far.", "60 percent other; 4000000 USD investment"},
		{"Oman imported 3,520 tractors under a $58 million facility.", "3520 tractor imports; 58000000 USD other"},
		{"No more than 4% of the palm oil Oman used came from Chile.", "4 percent at_most imports"},
		{"Oman is the fourth-largest user of the Latvian corridor.", "4 rank corridor_volume"},
		{"Oman and Chile met. He had one number in his head: 2 million euros, the credit line for exports.", "2000000 EUR other"},
	})
}
