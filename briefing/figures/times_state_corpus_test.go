package figures

import "testing"

// Times of what is planned, of how things stand beside it, and of months that a
// bracket names. The reports of this corpus are dated 18 June 2024.
func TestTimesOfPlansAndStates(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"In 2022 Oman received 74 Koreans, a tenfold increase on the pandemic year of 2021.", "74 person, 2022; 10 times up, 2022 against 2021"},
		{"Exports fell to $43 million in 2023. Buyers still pay a 20 percent duty.", "43000000 USD, 2023; 20 percent"},
		{"Under a deal renewed last May, Oman supplies Chile with 15,000 barrels per day.", "15000 barrel"},
		{"The port will cost $140 million in its first phase, to be completed in 2026.", "140000000 USD, 2026"},
		{"The airport will take 7 million passengers a year when its first phase opens in 2026.", "7000000 person, 2026"},
		{"Oman bought 63,000 tons of cocoa in 2023 and needs 40,000 tons a year.", "63000 tonne, 2023; 40000 tonne"},
		{"Oman will invest $400 million over the next four years.", "400000000 USD, 2024/2028"},
		{"Gas bills are set to climb by 8 percent next month.", "8 percent up, 2024-07"},
		{"Fires destroyed 3,117 hectares of forest this spring.", "3117 hectare, 2024"},
		{"Funding was $410 million in the first quarter, a fall of 45 percent from the preceding three months.", "410000000 USD, 2024-Q1; 45 percent down, 2024-Q1 against 2023-Q4"},
		{"Oman will cut deliveries to 8 million tonnes under an amendment to the 2006 supply contract.", "8000000 tonne"},
		{"The service added 9 million tonnes in the March quarter.", "9000000 tonne, 2024-Q1"},
		{"In the first quarter Oman collected $187 million, or 62 percent of the whole year's goal.", "187000000 USD, 2024-Q1; 62 percent, 2024-Q1"},
		{"Trade came to $5 million in the first nine months of the Iranian year (March 21-Dec. 21, 2023).", "5000000 USD, 2023-03/2023-12"},
		{"Premiums grew to $18 million (2022: $16 million).", "18000000 USD, 2023; 16000000 USD, 2022"},
		{"It booked $310 million in 2023. The ratio had averaged 17 percent over the decade.", "310000000 USD, 2023; 17 percent"},
		{"First-quarter earnings would be $450 million.", "450000000 USD, 2024-Q1"},
		{"Exports grew from $38 million in 2010 to $101 million in 2016, while imports went up from $137 million to $335 million over the same period.", "38000000 USD, 2010; 101000000 USD, 2016; 137000000 USD, 2010; 335000000 USD, 2016"},
		{"The firm is worth $900 million, a far cry from the $2.3 billion at which it floated in 2014.", "900000000 USD; 2300000000 USD, 2014"},
		{"By March this year the share was down to 47 percent.", "47 percent, 2024-03"},
		{"Two cranes, which cost $38 million, came into service in April.", "38000000 USD"},
		{"Sales dipped by 7 percent in April. Economists had expected a rise of 3 percent.", "7 percent down, 2024-04 against 2023-04; 3 percent up, 2024-04"},
		{"The July-May total, at $21 million, is up 10 percent year on year.", "21000000 USD, 2023-07/2024-05; 10 percent up, 2023-07/2024-05 against 2022-07/2023-05"},
		{"The state put in $120 million last year and will spend $140 million in the current one.", "120000000 USD, 2023; 140000000 USD, 2024"},
		{"Arrivals are at 96 percent of their 2019 level.", "96 percent"},
		{"Prices rose 2.5 percent in May, faster than April's 2.4 percent.", "2.5 percent up, 2024-05 against 2023-05; 2.4 percent, 2024-04"},
		{"The bureau sticks to its full-year estimate of 2 percent.", "2 percent, 2024"},
		{"Exports, which once exceeded $100 million, slipped to $61 million in 2023.", "100000000 USD over; 61000000 USD, 2023"},
		{"Sales sank to 641 tonnes in May, the lowest tally since records began and 86% fewer than in May 2021.", "641 tonne, 2024-05; 86 percent down, 2024-05 against 2021-05"},
		{"In 2023 Oman was first, with $9 million. Next came Chile with $6 million (down 25%).", "9000000 USD, 2023; 6000000 USD, 2023; 25 percent down, 2023 against 2022"},
	})
}
