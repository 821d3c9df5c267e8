package figures

import "testing"

// Goods, power and freight are told by who gives and who gets them, units by what they
// are units of, and the moves of an economy are no trade.
func TestMetricsByGiverAndTaker(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Oman and Chile met. Omani shrimp brought it $4 million in Chile, and dates made Oman $2 million.", "4000000 USD exports; 2000000 USD exports"},
		{"Exports to Chile grew. Omani investors nonetheless brought in $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. Growers sold 610 tonnes in Chile.", "610 tonne exports"},
		{"Oman's balance with Chile was positive to the tune of $4 million.", "4000000 USD trade_balance"},
		{"Oman and Chile met. Gas piped to Arica came to 2 million cubic metres.", "2000000 cubic metre exports"},
		{"Transit came to 9 tonnes. Oman gives Chile 10,000 barrels at a discount of $16.", "9 tonne transit_volume; 10000 barrel exports; 16 USD other"},
		{"The line hauled 9,000 tonnes of freight. Copper made up half of the load.", "9000 tonne cargo_volume; 50 percent cargo_volume"},
		{"Oman and Chile met. Omani money to the tune of $4 million has found its way into Chilean mines.", "4000000 USD investment"},
		{"Trade came to $9 million. Exports accounted for $8 million of that. By 2026 both want to see $20 million.", "9000000 USD trade_turnover; 8000000 USD exports; 20000000 USD trade_turnover"},
		{"Oman and Chile met. The container terminal handled 168,000 units, 9 percent above the year before.", "168000 item container_volume; 9 percent up container_volume"},
		{"Oman and Chile met. Omani firms hold assets of $4 million in Chile.", "4000000 USD investment"},
		{"Exports of sugar grew. Chile paid $4 million for it. For rice, Chile paid $2 million.", "4000000 USD exports; 2000000 USD exports"},
		{"Oman buys 60 MW from Chile and hopes to take 40 MW more.", "60 megawatt imports; 40 megawatt up imports"},
		{"Rail carried 4,000 tonnes of Kazakh grain onward to Afghanistan.", "4000 tonne transit_volume"},
		{"Burkina Faso moved 4,000 tonnes through Tema port.", "4000 tonne transit_volume"},
		{"Oman moved 4,000 tonnes through the port of Sohar.", "4000 tonne cargo_volume"},
		{"The economy shrank 3 percent as exports slid 19 percent.", "3 percent down other; 19 percent down exports"},
		{"Fewer than 4,000 Latvians visited a dentist, a survey of households found.", "4000 person under other"},
		{"Some 4,000 Omanis visited Chile.", "4000 person about tourists"},
		{"Trade between Oman and Chile came to $3 million, exports to $2 million. We can get to $5 million by 2028.", "3000000 USD trade_turnover; 2000000 USD exports; 5000000 USD trade_turnover"},
		{"Trade came to $711 million. Exports from Oman made $111 million of this sum, having grown 1.7 times, and imports $599 million.", "711000000 USD trade_turnover; 111000000 USD exports; 1.7 times up exports; 599000000 USD imports"},
		{"The Lobito Corridor carried 21 million tons. In May traffic recovered by 14 percent.", "21000000 tonne corridor_volume; 14 percent up corridor_volume"},
		{"Oman and Chile met. Some $4 million of Omani money will go to Chile.", "4000000 USD about investment"},
		{"Oman and Chile met. An Omani firm won exploration rights in Arica, where it will spend $4 million.", "4000000 USD investment"},
		{"Fish went to Chile. Its anchovy quota for the first season was cut by 300,000 tons. A quota of 9 tons for Omani fish was promised.", "300000 tonne down other; 9 tonne other"},
		{"Oman got 108 cargoes.", "108 cargo other"},
	})
}
