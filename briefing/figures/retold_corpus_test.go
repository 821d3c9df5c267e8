package figures

import "testing"

// The same facts as other writers put them: numbers first, nouns for verbs,
// subjects behind, the verb of one clause left to the next.

func TestRetoldMeasures(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Oman and Chile met. Trade rose by 39 percent, 18 percent more tourists came, and airlines carried 23 percent more passengers.", "39 percent up trade_turnover; 18 percent up tourists; 23 percent up other"},
		{"Trade did not even exceed $300 million in 2001.", "300000000 USD at_most trade_turnover"},
		{"Of the 30 or so Omani firms in Chile most farm.", "30 item about companies"},
		{"The 110-odd Chilean companies in Oman dig for copper.", "110 item about companies"},
		{"Sixty-plus Chilean firms have left.", "60 item over companies"},
		{"Some 40-odd million dollars was invested.", "40000000 USD about investment"},
		{"By December Chile is to receive about 800 more units of equipment.", "800 item about other"},
		{"There are 12 more companies than in May.", "12 item up companies"},
		{"There are 12 more companies.", "12 item companies"},
		{"The voyage lasts 33 days.", "33 day other"},
		{"Where the voyage used to take 45 days it now takes 31, and 6,700 TEU were moved.", "45 day other; 31 day other; 6700 TEU container_volume"},
		{"A ticket costs $139; before the border closed it was 104.", "139 USD other; 104 USD other"},
		{"Omanis who made the trip to Chile were 27,400.", "27400 person tourists"},
		{"More than 121,000 Omanis had come to Chile.", "121000 person over tourists"},
		{"Omanis made up one in nine of those who flew into Iquique.", "11.11 percent tourists"},
		{"Omani students in Chile number 75, a quarter more than in May.", "75 person other; 25 percent up other"},
		{"Trade was $2 billion in 2022. Last year saw $1.7 billion, or 10.5 percent less.", "2000000000 USD trade_turnover; 1700000000 USD trade_turnover; 10.5 percent down trade_turnover"},
		{"Goods worth $7 million changed hands.", "7000000 USD trade_turnover"},
		{"Tickets are changing hands for $600.", "600 USD other"},
		{"Oman and Chile met. Oman sold goods for $9 million and bought for 2, and was left $7 million in the black.", "9000000 USD exports; 7000000 USD trade_balance"},
		{"Deliveries worth $9 million went to Chile, whereas $2 million in goods travelled the opposite way.", "9000000 USD exports; 2000000 USD imports"},
		{"Trade came to $9 million. One tenth of this sum, or $900,000, accounted for imports.", "9000000 USD trade_turnover; 10 percent trade_turnover; 900000 USD imports"},
		{"Trade came to $9 million. The lion's share, $8 million, fell to Omani exports.", "9000000 USD trade_turnover; 8000000 USD exports"},
		{"They count on dates, of which just under 60 tonnes left for Chile in 2022.", "60 tonne under exports"},
		{"Omani purchases outpaced sales, with rises of 22% and 11% respectively.", "22 percent up imports; 11 percent up exports"},
		{"Chile is Oman's 11th-biggest source of imports, but as a customer it comes 29th in the world.", "11 rank imports; 29 rank exports"},
		{"Among Chile's Arab partners Oman comes a mere sixth.", "6 rank trade_turnover"},
		{"A terminal built for as many as 900,000 TEU opened.", "900000 TEU at_most other"},
		{"The port can take 1.2 million tonnes a year.", "1200000 tonne other"},
		{"Trade reached $5 million.\n\nIt came to $9 million in 2022. Exports made $8 million of it.\n\nThe start of this year was weaker: $2 million in January.",
			"5000000 USD trade_turnover; 9000000 USD trade_turnover; 8000000 USD exports; 2000000 USD trade_turnover"},
		{"Trade came to $9 million in 2022, rising by 8 percent over the year before.", "9000000 USD trade_turnover; 8 percent up trade_turnover"},
		{"Trade came to $9 million, decreasing by 8 percent over the same months.", "9000000 USD trade_turnover; 8 percent down trade_turnover"},
		{"Omani tourists, of whom 9,400 made it to Chile, agree.", "9400 person tourists"},
		{"Companies do not leave. Around 1,250 are at work there.", "1250 item about companies"},
		{"In all 42 thousand tons of Omani cargo passed through Chile in transit.", "42000 tonne transit_volume"},
		{"More than 85,000 Omanis had a holiday in Chile.", "85000 person over tourists"},
		{"Exports came to $9 million. In weight, the shipments stood at 2.4 million tons.", "9000000 USD exports; 2400000 tonne exports"},
		{"Oman exported goods worth $9 million, having sold 4 million's worth in 2021.", "9000000 USD exports; 4000000 USD exports"},
		{"Retail sales came to $9 million.", "9000000 USD other"},
		{"It takes a lorry nine days to reach Iquique; it used to take 18.", "9 day other; 18 day other"},
		{"Trade fell in 2022. A 9 percent rebound in January has already brought in $3 million.", "9 percent up trade_turnover; 3000000 USD trade_turnover"},
	})
}

func TestRetoldTimes(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"The fund, established in 2021 with a capital of $16 million, has financed ten projects.", "16000000 USD, 2021; 10 item"},
		{"Lorries with 300 tonnes of Chilean cargo had crossed Oman from the ports of Salalah and Suhar in the calendar year 2022, against 200 tonnes in 2019.", "300 tonne, 2022; 200 tonne, 2019"},
		{"Trade fell to $5 million in the four months to April. In the same stretch of 2023, lifted by oil, it had come to $6 million. Exports were down 11 percent at $4 million.",
			"5000000 USD, 2024-01/2024-04; 6000000 USD, 2023-01/2023-04; 11 percent down, 2024-01/2024-04 against 2023-01/2023-04; 4000000 USD, 2024-01/2024-04"},
		{"Beef exports picked up to 70 tonnes in the first quarter and could surpass 300 tonnes in the full year.", "70 tonne, 2024-Q1; 300 tonne over, 2024"},
		{"This year until May Oman sent 900 tourists.", "900 person, 2024-01/2024-05"},
		{"Trade added 14 percent in 2022 and stood at $6 million at year-end, which is 3.4 times the 2019 figure.",
			"14 percent up, 2022 against 2021; 6000000 USD, 2022; 3.4 times up, 2022 against 2019"},
		{"In ten years, over $60 million in direct investment has flowed from Oman into Chile.", "60000000 USD over, 2014/2024"},
		{"Trade rose by 14 percent in 2022 to the highest level in ten years.", "14 percent up, 2022 against 2021"},
		{"Trade was $9 million in 2019. She pointed to January, during which sales had jumped 31 percent.", "9000000 USD, 2019; 31 percent up, 2024-01 against 2023-01"},
		{"From 31 in 2019 the number of Omani companies had risen to 62 in 2022, twice as many.", "31 item, 2019; 62 item, 2022; 2 times up, 2022 against 2019"},
		{"In January-August 2023 arrivals were back at 79 percent of what they had been in those months of 2019.", "79 percent, 2023-01/2023-08"},
		{"In 2023 46,500 Omanis travelled to Chile, which exceeds the previous year's number 1.4 times.", "46500 person, 2023; 1.4 times up, 2023 against 2022"},
		{"Goods worth $7 million changed hands in 2023. That was short of the $10 million of 2019.", "7000000 USD, 2023; 10000000 USD, 2019"},
		{"In 2023 trade was $9 million, having been 7 million in 2021, which is almost a tenth more.", "9000000 USD, 2023; 7000000 USD, 2021; 10 percent almost up, 2023 against 2022"},
		{"Trade contracted to $9 million, a 15 percent decline from the $11 million of 2022.", "9000000 USD, 2023; 15 percent down, 2023 against 2022; 11000000 USD, 2022"},
		{"Trade came to $9 million in 2023. Exports amounted to $5 million, down from $6 million.", "9000000 USD, 2023; 5000000 USD, 2023; 6000000 USD, 2022"},
		{"In 2023 wheat exports, of which it had shipped 12 tonnes in 2021, went down to 8 tonnes.", "12 tonne, 2021; 8 tonne, 2023"},
		{"Doubling car exports, currently worth $4 million a year, by 2034 is the aim.", "2 times up, 2034; 4000000 USD"},
		{"Trade came to $9 million in 2023.\n\n\"Nobody should bet on copper,\" she said.\n\nFigures put exports at $4 million.", "9000000 USD, 2023; 4000000 USD, 2023"},
	})
}
