package figures

import "testing"

// TestNews reads sentences of general news: money, percentages and parts of a
// whole that are of no trade between countries.
func TestNews(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"One family in nine lives in a damp flat.", "11.11 percent other"},
		{"One pupil in every twenty had no lunch.", "5 percent other"},
		{"One theft out of thirty was solved.", "3.33 percent other"},
		{"They scored one goal in six matches.", ""},
		{"£1 in every £8 goes on interest.", "12.5 percent other"},
		{"The charity spends 91p of every pound on its wards.", "91 percent other"},
		{"Interest eats 30 cents of every dollar.", "30 percent other"},
		{"One dollar in every four is spent on rent.", "25 percent other"},
		{"The miner's shares rose, adding 64c to $18.20.", "0.64 USD up other; 18.2 USD other"},
		{"Shares in the brewer shed 4.5p to 212p.", "0.05 GBP down other; 2.12 GBP other"},
		{"The video was shown in 1080p.", ""},
		{"The levy will add £41 to the average bill.", "41 GBP up other"},
		{"Families would be £300 a year worse off.", "300 GBP down other"},
		{"A flat costs €90 a month more than in 2021.", "90 EUR up other"},
		{"The fund returned 6.2% last year.", "6.2 percent up other"},
		{"The bank cut its growth forecast for 2026 to 4.1 percent from 4.6 percent.", "4.1 percent up other; 4.6 percent up other"},
		{"The index fell 310 points, or 0.8%.", "310 point down other; 0.8 percent down other"},
		{"The lead of her party has grown to 9 points.", "9 percentage_point other"},
		{"Inflation was 6.1%, above the 5.8% forecast.", "6.1 percent other; 5.8 percent other"},
		{"Occupancy rose to 71% over Easter.", "71 percent other"},
		{"The airline made a €40 million loss.", "40000000 EUR other"},
		{"The union wants 6% and was offered 2.5%.", "6 percent up other; 2.5 percent up other"},
		{"Those who do nothing face bills of £2,100.", "2100 GBP other"},
		{"Employers have not moved from 2 percent.", "2 percent other"},
		{"The couple bought the house for $400,000.", "400000 USD other"},
		{"The retailer's sales slipped 3 percent to £410m.", "3 percent down other; 410000000 GBP other"},
		{"The deficit widened to 5.3 percent of GDP.", "5.3 percent other"},
		{"The grocer had a turnover of £3 million.", "3000000 GBP other"},
		{"Bitcoin rose 2 percent to trade at $61,000.", "2 percent up other; 61000 USD other"},
		{"The country's trade deficit narrowed to $4 million.", "4000000 USD trade_balance"},
		{"Exports grew 4 percent.", "4 percent up exports"},
		{"The price rose 8% plus a fee of £2.", "8 percent up other; 2 GBP other"},
	})
}
