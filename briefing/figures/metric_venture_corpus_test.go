package figures

import "testing"

// Money is investment where firms or works of one country are told to put it into
// another, whichever verb says so; what firms earn, owe or sell is not.
func TestMoneyOfVentures(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Oman and Chile met. Omani hotel groups will commit another $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. Copper mines of Omani groups absorbed $4 million, and a smelter will take another $2 million.", "4000000 USD investment; 2000000 USD investment"},
		{"Oman and Chile met. There are 84 factories in Omani hands. Their owners have brought $4 million to Chile.", "84 item other; 4000000 USD investment"},
		{"Oman and Chile met. Omani capital in Chile stands at $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. Omani enterprises have two projects in Chile worth a combined $4 million.", "2 item other; 4000000 USD investment"},
		{"Oman and Chile met. Mining projects under Omani control will require $4 million.", "4000000 USD investment"},
		{"Oman and Chile met. An Omani telecoms group would spend $4 million on networks in Chile.", "4000000 USD investment"},
		{"Oman and Chile met. An Omani consortium has sunk 9 million pesos ($4 million) into a network and plans to spend a further 2 million pesos.", "9000000 CLP investment; 4000000 USD investment; 2000000 CLP investment"},
		{"Oman and Chile met. Omani investors have 18 approved projects in Chile, with a total commitment of $4 million.", "18 item other; 4000000 USD investment"},
		{"Oman and Chile met. Omani contractors have completed 250 projects worth $4 million.", "250 item other; 4000000 USD other"},
		{"Oman and Chile met. Omani firms have won contracts worth $4 million.", "4000000 USD other"},
		{"Oman and Chile met. Omani firms owe the port $4 million.", "4000000 USD other"},
		{"Oman and Chile met. Omani firms in Chile paid $4 million in taxes.", "4000000 USD other"},
		{"Oman and Chile met. They swapped goods for $4 million; barter worth $2 million took place in May.", "4000000 USD trade_turnover; 2000000 USD trade_turnover"},
		{"Oman and Chile met. Exchanges between the two came to $4 million.", "4000000 USD trade_turnover"},
		{"Oman and Chile met. Student exchanges between the two cost $4 million.", "4000000 USD other"},
		{"The transit of Omani cargo through Chile came to 316,000 tons.", "316000 tonne transit_volume"},
		{"The number of Omani citizens entering Chile reached 460,200, 2.6 times the number of the previous year.", "460200 person tourists; 2.6 times up tourists"},
		{"A total of 46,800 TEU moved between Lagos and Durban in 2024, a drop of 5.5 per cent.", "46800 TEU container_volume; 5.5 percent down container_volume"},
		{"Trade grew. Exports made up $7 million of this and imports $3 million.", "7000000 USD exports; 3000000 USD imports"},
		{"MUSCAT, 4 May 2024 - Omani dates, 400 tonnes of them, made their way to Chile.", "400 tonne exports"},
		{"Oman and Chile met. Oman ceded 7,560 GWh to Chile.", "7560 gigawatt-hour exports"},
		{"Oman and Chile met. Oman ordered textiles for $4 million from Chile.", "4000000 USD imports"},
		{"Oman and Chile met. Money sent home by Omanis reached $4 million.", "4000000 USD other"},
	})
}
