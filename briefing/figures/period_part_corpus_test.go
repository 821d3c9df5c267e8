package figures

import "testing"

// Parts of years, fiscal years and times relative to another, in words.
func TestPartsOfYears(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"Trade fell 5 percent in the opening quarter of this year.", "5 percent down, 2024-Q1 against 2023-Q1"},
		{"Trade came to $5 million in the final quarter of 2023.", "5000000 USD, 2023-Q4"},
		{"In the last three months of 2023 trade came to $5 million.", "5000000 USD, 2023-Q4"},
		{"In the last five months of this year trade came to $5 million.", "5000000 USD, 2024-01/2024-05"},
		{"In the 3rd quarter of 2023 trade came to $5 million.", "5000000 USD, 2023-Q3"},
		{"Oman bought $4 million in the third quarter of 2023, down from $5 million in the second.", "4000000 USD, 2023-Q3; 5000000 USD, 2023-Q2"},
		{"Oman received 300 visitors between January and the end of April.", "300 person, 2024-01/2024-04"},
		{"May alone brought exports of $5 million.", "5000000 USD, 2024-05"},
		{"April saw exports of $5 million.", "5000000 USD, 2024-04"},
		{"Exports came to $5 million in the four months to April this year.", "5000000 USD, 2024-01/2024-04"},
		{"Investment came to $5 million from 1999 to March 2019.", "5000000 USD, 1999-01/2019-03"},
		{"In the year before last exports came to $5 million.", "5000000 USD, 2022"},
		{"Exports came to $5 million in 2020, $7 million the year after and $6 million in 2022.", "5000000 USD, 2020; 7000000 USD, 2021; 6000000 USD, 2022"},
		{"Exports came to $5 million in 2020 and $7 million the following year.", "5000000 USD, 2020; 7000000 USD, 2021"},
		{"Trade came to $5 million in 2022; the year before it was $4 million and in 2020 just $3 million.", "5000000 USD, 2022; 4000000 USD, 2021; 3000000 USD, 2020"},
		{"Gas deliveries will start at 300 million cubic metres in 2026 and grow to 1 billion cubic metres two years later.", "300000000 cubic metre, 2026; 1000000000 cubic metre, 2028"},
		{"Prices rose 0.6 percent on the month in April 2024.", "0.6 percent up, 2024-04 against 2024-03"},
		{"In the first quarter of 2024 output rose 2 percent quarter-on-quarter.", "2 percent up, 2024-Q1 against 2023-Q4"},
		{"Inflation slowed to 25 percent in November 2022 from 26 percent in October.", "25 percent, 2022-11; 26 percent, 2022-10"},
		{"In the July-March period of the current fiscal year Pakistani exports to Oman came to $5 million.", "5000000 USD, 2023-07/2024-03"},
		{"In the fiscal year just ended Indian exports to Oman came to $5 million.", "5000000 USD, 2023-04/2024-03"},
		{"In the fiscal year that ended on 7 July 2023 Ethiopian exports to Oman came to $5 million, while in the fiscal year before that they had brought $4 million.", "5000000 USD, 2022-07/2023-06; 4000000 USD, 2021-07/2022-06"},
		{"In 2022-23 Indian exports to Oman came to $5 million, 4 percent below the level of the preceding financial year.", "5000000 USD, 2022-04/2023-03; 4 percent down, 2022-04/2023-03 against 2021-04/2022-03"},
		{"In its first full year the ferry carried 900 TEU.", "900 TEU"},
		{"Since then 900 people have used the line in the first twelve months.", "900 person"},
		{"Exports earned $14 million in the eight months from September to April.", "14000000 USD, 2023-09/2024-04"},
		{"Through April trade stood at $8 million.", "8000000 USD, 2024-01/2024-04"},
		{"This year, to the end of April, trade came to $8 million.", "8000000 USD, 2024-01/2024-04"},
		{"From 1 January to 30 April 600 visitors arrived.", "600 person, 2024-01/2024-04"},
		{"Over the three years to 2022 investment came to $8 million.", "8000000 USD, 2020/2022"},
		{"Last year's exports for the same ten months were $8 million. In January-April they came to $3 million.", "8000000 USD; 3000000 USD, 2024-01/2024-04"},
		{"In the first two months of the current fiscal year Indian exports to Oman came to $5 million. The figure for the full preceding year was $7 million.", "5000000 USD, 2024-04/2024-05; 7000000 USD, 2023-04/2024-03"},
		{"Trade is to reach $9 million by mid-year.", "9000000 USD, 2024"},
		{"At the turn of the century trade was $5 million.", "5000000 USD"},
		{"Oman had 20 firms there before the pandemic.", "20 item"},
	})
}

// What a sentence hands on, and what it keeps for itself.
func TestCarriedPeriods(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"In 2023 trade came to $9 million. In 2019 it had been $5 million. Exports amounted to $3 million.", "9000000 USD, 2023; 5000000 USD, 2019; 3000000 USD, 2023"},
		{"Trade came to $9 million in 2023, up from $7 million the year before. Exports amounted to $3 million.", "9000000 USD, 2023; 7000000 USD, 2022; 3000000 USD, 2023"},
		{"Trade totalled $9 million in 2023, 5 percent below the $10 million of the previous year. Exports rose by 3 percent.", "9000000 USD, 2023; 5 percent down, 2023 against 2022; 10000000 USD, 2022; 3 percent up, 2023 against 2022"},
		{"Exports tripled last year, from 90 million euros to 262 million euros.", "3 times up, 2023 against 2022; 90000000 EUR, 2022; 262000000 EUR, 2023"},
		{"Trade has quadrupled over the past ten years, from $4 million to $16 million in 2023.", "4 times up, 2014/2024 against 2014; 4000000 USD, 2013; 16000000 USD, 2023"},
		{"Exports shrank by a third between 2020 and 2022, to 200 tonnes.", "33.33 percent down, 2022 against 2020; 200 tonne, 2022"},
		{"They want to push trade to $2 billion by 2029, a fivefold increase over last year's $404 million.", "2000000000 USD, 2029; 5 times up, 2029 against 2023; 404000000 USD, 2023"},
		{"The $2 billion target was announced in 2021, and Peru took 3 percent of exports.", "2000000000 USD; 3 percent"},
		{"The agreement, in force since March 2023, covers 17 types of goods.", "17 item"},
		{"Flights resumed in April 2023 and have brought 900 passengers.", "900 person"},
		{"Investment, most of it through a fund set up in 2010, has reached $6 million.", "6000000 USD"},
		{"Transit came to 9 million tonnes (2022: 8 million tonnes), of which coal made up 4 million tonnes.", "9000000 tonne; 8000000 tonne, 2022; 4000000 tonne"},
		{"Tourist arrivals in 2023: 900, or 12 percent above the level of 2019.", "900 person, 2023; 12 percent up, 2023 against 2019"},
		{"Oman welcomed 900 visitors in 2023, 25 percent short of the number in 2019.", "900 person, 2023; 25 percent down, 2023 against 2019"},
		{"The port handled 900 TEU in 2023, double the 2020 volume.", "900 TEU, 2023; 2 times up, 2023 against 2020"},
		{"In 2023 exports came to $5 million. The plant turns out 400 tonnes a year, four fifths of the demand.", "5000000 USD, 2023; 400 tonne; 80 percent"},
		{"In 2023 exports came to $5 million. Under the pact 80 percent of the exports will become free of duty.", "5000000 USD, 2023; 80 percent"},
		{"In 2023 exports came to $5 million. Cumulative investment exceeded $8 million.", "5000000 USD, 2023; 8000000 USD over"},
		{"Trade recovered in 2022: after falling by 18 percent in 2021, it rose by 26 percent, to $10 million.", "18 percent down, 2021 against 2020; 26 percent up, 2022 against 2021; 10000000 USD, 2022"},
		{"Exports fell by 4 percent in 2023, having risen by 11 percent the year before.", "4 percent down, 2023 against 2022; 11 percent up, 2022 against 2021"},
		{"In 2022 the port moved 300 tonnes, 50 tonnes more than the 250 tonnes of two years before.", "300 tonne, 2022; 50 tonne up, 2022 against 2020; 250 tonne, 2020"},
		{"Trade rose by 40 percent in two years, to $10 million in 2023.", "40 percent up, 2023 against 2021; 10000000 USD, 2023"},
		{"Trade was to return to $10 million, a level last attained in 2013.", "10000000 USD"},
		{"Between January and April of this year trade recovered 34 percent over the same period and reached $10 million.", "34 percent up, 2024-01/2024-04 against 2023-01/2023-04; 10000000 USD, 2024-01/2024-04"},
		{"Medicines made up 34 percent of exports in 2023 (29 percent in 2022), perfume 18 percent.", "34 percent, 2023; 29 percent, 2022; 18 percent, 2023"},
		{"The number of grants will be raised from 120 grants to 150 grants from the academic year 2024-2025.", "120 grant; 150 grant, 2024/2025"},
		{"The herd came to 400 head in 2018, fell to 180 head in 2020 and has since recovered to 300 head.", "400 head, 2018; 180 head, 2020; 300 head"},
		{"For 2024 they set a target of 500 tonnes, a fifth more than they expect for this year.", "500 tonne, 2024; 20 percent up, 2024"},
	})
}
