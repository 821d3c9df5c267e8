package figures

import "testing"

// The measures that agencies leave to the words around: what is sold mutually, what
// "it" is, who is compared with more of what, whose projects are worth what.
func TestMetricsOfReports(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Oman and Chile met. Back then the turnover stood at about $2 million. Today it is already above $6 million.", "2000000 USD about trade_turnover; 6000000 USD over trade_turnover"},
		{"Freight between Oman and Chile grew by 28%, the head of the Omani Northern Railway Administration said.", "28 percent up cargo_volume"},
		{"The two agreed that 11 million tons of cargo should pass the Omani-Chilean railway border.", "11000000 tonne cargo_volume"},
		{"Freight along the Baku-Tbilisi-Kars railway grew by 28%.", "28 percent up corridor_volume"},
		{"Having looked at how shipments went, the carriers put the target at 26 million tonnes.", "26000000 tonne cargo_volume"},
		{"Omani exports had been stuck in single-digit millions of dollars.", ""},
		{"Copper ($19 million) heads the list of what Chile ships to Oman.", "19000000 USD exports"},
		{"Steel rods ($19 million) head the list of what Chile buys from Oman.", "19000000 USD imports"},
		{"Oman and Chile met. Last year mutual sales made $4 million.", "4000000 USD trade_turnover"},
		{"The Omani and Chilean railway administrations endorsed a forecast of freight of 15,700 tonnes.", "15700 tonne cargo_volume"},
		{"Some 18,000 TEU, 22,000 wagons and more than 23,000 trucks were carried.", "18000 TEU about container_volume; 22000 wagon other; 23000 truck over other"},
		{"Freight along the North-South corridor almost doubled, while five times more containers were carried.", "2 times almost up corridor_volume; 5 times up container_volume"},
		{"Trade of Oman with Chile made up 147 tonnes worth about $149 million. This is a rise of 72 percent in value.", "147 tonne cargo_volume; 149000000 USD about trade_turnover; 72 percent up trade_turnover"},
		{"China ranks third on the list of the largest exporters to Oman.", "3 rank imports"},
		{"Oman is Chile's third-largest trade partner, and it holds the second-largest rare earth reserves in the world.", "3 rank trade_turnover; 2 rank other"},
		{"Estonia is the second most important export partner of Latvia and its fifth import partner.", "2 rank exports; 5 rank imports"},
		{"The sectors outside energy have grown by 3 percent and exports have increased by 14 percent.", "3 percent up other; 14 percent up exports"},
		{"Oman and Chile met. Oman wants exports to grow and aims at $5 million from tourism.", "5000000 USD other"},
		{"Trade between Oman and Chile reached $9 million, of which $4 million was accounted for by Omani exports.", "9000000 USD trade_turnover; 4000000 USD exports"},
		{"The Ministry of Commerce, Industry and Tourism says that plastics had a share of 84 percent.", "84 percent other"},
		{"Investment in Oman was discussed. So far 97% of the commitments have been met.", "97 percent other"},
		{"Oman and Chile met. There are 42 projects registered in Oman, and they are worth $2 million.", "42 item other; 2000000 USD investment"},
		{"Omani and Chilean railways met. Exports soared by 21% up to 2 million tonnes.", "21 percent up exports; 2000000 tonne exports"},
		{"The railways carried 100 tonnes of goods; of this, 34 tonnes were for export.", "100 tonne cargo_volume; 34 tonne exports"},
		{"The railway carried 6 tonnes of Omani export cargoes in transit.", "6 tonne transit_volume"},
		{"Oman and Chile met. Sales of Omani fish in Chile were worth $4 million.", "4000000 USD exports"},
		{"Oman and Chile met. Shipments of oil to Chile fell by $3 million and $1 million respectively.", "3000000 USD down exports; 1000000 USD down exports"},
		{"Of the turnover with Oman exports formed 80 percent and imports 20.", "80 percent exports; 20 percent imports"},
		{"The surplus in trade with Oman rose one and a half times, to $4 million, or by $2 million.", "1.5 times up trade_balance; 4000000 USD trade_balance; 2000000 USD up trade_balance"},
		{"Oman and Chile did business worth $4 million.", "4000000 USD trade_turnover"},
		{"Oman ranks eighth among the investing countries.", "8 rank investment"},
		{"Through the Astara crossing 300 tonnes of goods went.", "300 tonne cargo_volume"},
		{"Oman and Chile met. Mutual deliveries of produce grew to $4 million.", "4000000 USD trade_turnover"},
		{"Some 310,000 Czechs visited Oman, and 21,000 Croats.", "310000 person about tourists; 21000 person tourists"},
		{"Trade with Oman has swelled by $2 million and the number of Omani companies by 300.", "2000000 USD up trade_turnover; 300 item up companies"},
		{"Oman's debit balance in the trade was $1 million.", "1000000 USD trade_balance"},
		{"Exports of Oman to Chile grew. Muscat had the lion's share with $12 million.", "12000000 USD exports"},
		{"Oman and Chile met. Transit has been rising at an average of 24 per cent a year.", "24 percent up transit_volume"},
		{"They spoke of bringing down the cost of carrying cargo by 30%.", "30 percent down other"},
		{"Oman and Chile want trade to extend to a $6 million regional market.", "6000000 USD other"},
		{"Trade of Oman with Chile came to $1 million. A similar increase, of 15 percent, is seen in May.", "1000000 USD trade_turnover; 15 percent up trade_turnover"},
		{"Oman and Chile had trade of $7 million: $4 million for exports and $3 million for imports.", "7000000 USD trade_turnover; 4000000 USD exports; 3000000 USD imports"},
	})
}
