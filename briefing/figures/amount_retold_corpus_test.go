package figures

import "testing"

// An amount said once more, or compared behind a comma, is the change that the words
// before tell; a part of trade is measured by the side that makes it up.
func TestRetoldAmounts(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Trade with Oman fell by 12 percent, or by $1.9 million, year-on-year.", "12 percent down trade_turnover; 1900000 USD down trade_turnover"},
		{"Trade with Oman fell by nearly a quarter, i.e. by $2 million.", "25 percent almost down trade_turnover; 2000000 USD down trade_turnover"},
		{"Exports came to $38 million, which is $15 million, or 71 percent, above the previous year's level.", "38000000 USD exports; 15000000 USD up exports; 71 percent up exports"},
		{"Imports were $19 million, which is 4 percent, or $8 million, below last year's figure.", "19000000 USD imports; 4 percent down imports; 8000000 USD down imports"},
		{"Trade, at $18 million, was $2 million, or almost 7 percent, short of the 2019 level.", "18000000 USD trade_turnover; 2000000 USD down trade_turnover; 7 percent almost down trade_turnover"},
		{"The port moved 3 million tonnes, 600,000 tonnes ahead of last year's result.", "3000000 tonne cargo_volume; 600000 tonne up cargo_volume"},
		{"Oman and Chile met. Chile's sales to Oman grew 27% (from $10 million to $12 million) and purchases from there 51% (from $3 million to $5 million).", "27 percent up exports; 10000000 USD exports; 12000000 USD exports; 51 percent up imports; 3000000 USD imports; 5000000 USD imports"},
		{"The trade balance with Oman, still positive, went up year-on-year by over $13 million, or 2.2 times.", "13000000 USD over up trade_balance; 2.2 times up trade_balance"},
		{"The surplus of foreign trade shrank by $7 million, or 1.6 times.", "7000000 USD down trade_balance; 1.6 times down trade_balance"},
		{"Omani exports held a share of 72 percent in the trade turnover versus 65 percent a year before.", "72 percent exports; 65 percent exports"},
		{"Imports accounted for 27 percent of the trade turnover against 34 percent a year earlier.", "27 percent imports; 34 percent imports"},
		{"Exports accounted for 51% of the turnover with Oman, or $6 million, and imports for 49%.", "51 percent exports; 6000000 USD exports; 49 percent imports"},
		{"Trade with Oman reached $15 million, imports accounting for 96 percent of it.", "15000000 USD trade_turnover; 96 percent imports"},
		{"Iran and Oman met. $5 million, or 41% of the turnover, fell to imports and $8 million, or 59%, to exports.", "5000000 USD imports; 41 percent imports; 8000000 USD exports; 59 percent exports"},
		{"Oman's part in the trade was $6 million of exports and $4 million of imports.", "6000000 USD exports; 4000000 USD imports"},
		{"In June Chile sent its first cargo of wheat to Oman, 29,000 tonnes.", "29000 tonne exports"},
		{"Omani firms are among the largest investors in Chile. The stock exceeds $5 million.", "5000000 USD over investment"},
		{"Among our export destinations Oman takes third place.", "3 rank exports"},
		{"This made Oman sixth among the countries with which Chile trades; in 2014 it had been 8th.", "6 rank trade_turnover; 8 rank trade_turnover"},
		{"In Omani imports Chile's share is 17 percent, that of Peru 14 percent and that of Iran 15.", "17 percent imports; 14 percent imports; 15 percent imports"},
		// What is compared is only the percentage where no comma sets both apart.
		{"Exports to Oman came to 900 tonnes, or 12 percent above the level of 2019.", "900 tonne exports; 12 percent up exports"},
		{"Chile offers 5,500 scholarships, or one tenth more than before.", "5500 item other; 10 percent up other"},
	})
}

func TestRangesOfVehicles(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"The border terminal can pass 50 to 200 wagons per day.", "50..200 wagon"},
		{"Up to 40 wagons pass each day, and from 10 to 12 trains run each week.", "40 wagon at_most; 10..12 train"},
		{"Trade passed $40 million.", "40000000 USD over"},
		{"The number of trains rose from 10 to 12.", "10 train; 12 train"},
	})
}
