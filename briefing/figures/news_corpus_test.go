package figures

import (
	"testing"

	"brief/briefing"
)

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
		{"Drivers will pay 20 cents a litre more for petrol.", "0.2 USD up other"},
		{"Beans cost €2 a kilo and more in winter.", "2 EUR other"},
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
		{"Herders can borrow at 3 percent under the winter scheme; banks charge close to 17.", "3 percent other; 17 percent almost other"},
		{"Milk fetched 31 cent a litre in spring.", "0.31 EUR other"},
		{"The core rate was 5.1 percent, three tenths of a point lower than in March.", "5.1 percent other; 0.3 percentage_point down other"},
		{"The firm will pay R2,35 a share.", "2.35 ZAR other"},
		{"About £40 went to each of the 9,000 clients whose letters came late.", "40 GBP about other; 9000 client other"},
		{"Bakers enjoyed a rise of 4.2%, butchers one of 3.5.", "4.2 percent up other; 3.5 percent up other"},
		{"The bank guided the rate into a band of 0 to 0.25 percent.", "0..0.25 percent other"},
		{"Jobless claims: 230,000 last week.", "230000 claim other"},
		{"Turnout was 41.5 percent by noon, two points up on 2020. In the capital it was 44.1.", "41.5 percent other; 2 percentage_point up other; 44.1 percent other"},
		{"The winner earned 11 million pesos. His rival took home 4 million.", "11000000 MXN other; 4000000 MXN other"},
		{"The state devalued the crown by 20 percent.", "20 percent down other"},
		{"To hit the goal the pace would have to rise by about a third.", "33.33 percent about up other"},
		{"Some 53 percent think the debate \"never ends\" and 40 percent want a tax.", "53 percent about other; 40 percent other"},
		{"\"We could have sold far more,\" he said, as the margin narrowed to 6.9% from 9.4%.", "6.9 percent other; 9.4 percent other"},
		{"Sales went backwards by 0.4 per cent.", "0.4 percent down other"},
		{"Shares in the mill tanked 14%.", "14 percent down other"},
		{"The app has mopped up €9 million from two funds.", "9000000 EUR other"},
		{"The price rose 8% plus a fee of £2.", "8 percent up other; 2 GBP other"},
	})
}

// TestNewsTimes reads the times of such figures, and whether they are plans.
func TestNewsTimes(t *testing.T) {
	show := func(f *briefing.Figure) string {
		return amount(f) + " " + orDash(f.Period.String()) + " " + string(f.Status)
	}
	runCorpus(t, show, []phrasing{
		{"Brent crude for August settled at $81.40 a barrel.", "81.4 USD - actual"},
		{"Wheat for July delivery rose 2 percent.", "2 percent up - actual"},
		{"Wheat exports rose 2 percent in May.", "2 percent up 2024-05 actual"},
		{"The firm will book a charge of $9 million in the current quarter.", "9000000 USD 2024-Q2 target"},
		{"The bank lifted its rate to 7.5 percent, saying prices had risen by 9 percent in March.", "7.5 percent - actual; 9 percent up 2024-03 actual"},
		{"The bank trimmed its rate to 4.5 per cent, its third cut since February.", "4.5 percent - actual"},
		{"The grocer now expects a better year, having seen sales grow 4.1%.", "4.1 percent up - actual"},
		{"Its sales grew 4.1% in the first quarter. The shares put on 9p to 212p.", "4.1 percent up 2024-Q1 actual; 0.09 GBP up - actual; 2.12 GBP - actual"},
		{"From Thursday drivers will pay 4 percent more for diesel.", "4 percent up 2024-06 target"},
		{"Bus fares will go up by a tenth from Monday.", "10 percent up 2024-06 target"},
		{"The minimum wage is going up by 8 percent on 1 September.", "8 percent up 2024-09 target"},
		{"The ring ran from Monday to Friday and took $4 million.", "4000000 USD - actual"},
		{"The grocer expects to see sales grow 4.1%.", "4.1 percent up - target"},
	})
}
