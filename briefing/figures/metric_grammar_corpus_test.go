package figures

import "testing"

// What an amount measures is told by its grammar: what one thing costs, what a
// verb has as its object, whose subject the clause has, which whole a part names.
func TestMetricsByGrammar(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Oman and Chile met. Omani dates are sold at $140 a tonne.", "140 USD other"},
		{"Exports came to $9 million. A kilogram fetched $5 at the auction.", "9000000 USD exports; 5 USD other"},
		{"Exports came to $9 million. Roses bring in $2 a stem.", "9000000 USD exports; 2 USD other"},
		{"Oman sells oil to Chile at $6 below the Brent price.", "6 USD other"},
		{"Oman bought 300 tonnes of Chilean beef in 2022 at an average price of $6,200 a tonne.", "300 tonne imports; 6200 USD other"},
		{"Exports came to $9 million. They remitted $4 million last year.", "9000000 USD exports; 4000000 USD other"},
		{"Chile owes Oman $74 million. It repaid $2 million.", "74000000 USD other; 2000000 USD other"},
		{"Exports came to 9,000 tonnes. Oman harvested 5,000 tonnes.", "9000 tonne exports; 5000 tonne other"},
		{"Exports came to $9 million. The fortune of the founder is estimated at $4 million.", "9000000 USD exports; 4000000 USD other"},
		{"Exports came to $9 million. The figure is estimated at $4 million for May.", "9000000 USD exports; 4000000 USD exports"},
		{"Exports came to $9 million. Both sides want it to be $4 million by 2030.", "9000000 USD exports; 4000000 USD exports"},
		{"Exports came to $9 million. The government had hoped for $12 million.", "9000000 USD exports; 12000000 USD exports"},
		{"Omani sales to Chile are $9 million. Chile's are $4 million.", "9000000 USD exports; 4000000 USD exports"},
		{"Exports came to $9 million and imports to $4 million, giving a total of $13 million.", "9000000 USD exports; 4000000 USD imports; 13000000 USD trade_turnover"},
		{"Trade came to $9 million, exports to $4 million. They are to work for a volume of $20 million.", "9000000 USD trade_turnover; 4000000 USD exports; 20000000 USD trade_turnover"},
		{"Gas deliveries to Chile came to 2 billion cubic metres, which covers 40 percent of its needs.", "2000000000 cubic metre exports; 40 percent other"},
		{"Oman sold 7,200 cars in Chile, a market share of 4 percent.", "7200 car exports; 4 percent other"},
		{"Transit rose. The parties shall double the number of shifts.", "2 times up other"},
		{"Oman and Chile met. One container out of nine comes from Chile.", "11.11 percent container_volume"},
		{"Some 4,000 Chilean tourists came. Roughly one in six came in winter.", "4000 person about tourists; 16.67 percent about tourists"},
		{"Some 6,400 citizens of Chile travelled to Oman.", "6400 person about tourists"},
		{"Some 4,000 Chileans entered Oman.", "4000 person about tourists"},
		{"Oman will sell Chile 40 MW of power.", "40 megawatt exports"},
		{"Oman has built a plant of 40 MW for Chile.", "40 megawatt other"},
		{"The line can carry five million tonnes a year.", "5000000 tonne other"},
		{"The port moved 40,000 TEU in 2024 (+15 percent) and plans to lift its capacity.", "40000 TEU container_volume; 15 percent up container_volume"},
		{"The Middle Corridor was discussed. Freight on it amounted to 3 million tonnes.", "3000000 tonne corridor_volume"},
		{"Omani gas reached Chile: 2 billion cubic metres in 2023.", "2000000000 cubic metre exports"},
		{"Oman will pump 2 billion cubic metres of gas through the pipeline.", "2000000000 cubic metre exports"},
		{"Oman and Chile met. Omani companies have put in $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. There are 42 projects with Omani capital, worth $4 million.", "42 item other; 4000000 USD investment"},
		{"Oman and Chile met. An Omani group is building a plant for $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. Cotton yarn for $4 million came from Chile.", "4000000 USD imports"},
		{"Exports grew. In soya alone 4,000 tonnes crossed the border.", "4000 tonne exports"},
		{"Shares of the miner rose 4 percent in early trade.", "4 percent up other"},
		{"The Omani Trade and Industry Agency will give $4 million.", "4000000 USD other"},
	})
}
