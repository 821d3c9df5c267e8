package figures

import "testing"

// Times that are told once and go on. The reports are dated 18 June 2024.
func TestPeriodsGoOn(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		// The months counted before, with "the".
		{"From March 21 of last year to May 20 of this year 600 tons of freight were carried between Oman and Chile.", "600 tonne, 2023-03/2024-05"},
		{"In the 8 months from October 2023 until May 2024 freight came to 600 tons. Railways, he said, carried 200 tons, or a third, of what was moved in the 8 months.", "600 tonne, 2023-10/2024-05; 200 tonne, 2023-10/2024-05; 33.33 percent, 2023-10/2024-05"},
		{"In the 8 months from October 2023 until May 2024 freight came to 600 tons. More than 90 tons went by sea over the 8 months, an increase of 12%.", "600 tonne, 2023-10/2024-05; 90 tonne over, 2023-10/2024-05; 12 percent up, 2023-10/2024-05 against 2022-10/2023-05"},
		{"In the first five months of 2024 freight came to 600 tons. Of this, 90 tons were carried by sea in the five months.", "600 tonne, 2024-01/2024-05; 90 tonne, 2024-01/2024-05"},
		{"Trade totalled $800 million in January-April 2022. In these first four months exports reached $375 million, whereas imports climbed to $424 million.", "800000000 USD, 2022-01/2022-04; 375000000 USD, 2022-01/2022-04; 424000000 USD, 2022-01/2022-04"},
		{"Trade totalled $800 million in January-April 2022. In the first four months exports made up $375 million of it.", "800000000 USD, 2022-01/2022-04; 375000000 USD, 2022-01/2022-04"},
		{"Trade totalled $800 million in January-April 2022. In the first four months of 2024 it was $900 million.", "800000000 USD, 2022-01/2022-04; 900000000 USD, 2024-01/2024-04"},
		{"Between January and April 2019 trade grew by 2.7% to US$793 million (RM3.2 billion), against US$771 million (RM3.1 billion) over the same period in 2018.", "2.7 percent up, 2019-01/2019-04 against 2018-01/2018-04; 793000000 USD, 2019-01/2019-04; 3200000000 MYR, 2019-01/2019-04; 771000000 USD, 2018-01/2018-04; 3100000000 MYR, 2018-01/2018-04"},
		{"Trade in 2018 was valued at US$2.37 billion (RM10 billion), up by a significant 35.4% from US$1.75 billion (RM7 billion) in 2017.", "2370000000 USD, 2018; 10000000000 MYR, 2018; 35.4 percent up, 2018 against 2017; 1750000000 USD, 2017; 7000000000 MYR, 2017"},
		{"In January-November 2021 trade with Oman was up 6.5% on the same period of the year before, and that with Chile 20%.", "6.5 percent up, 2021-01/2021-11 against 2020-01/2020-11; 20 percent up, 2021-01/2021-11 against 2020-01/2020-11"},
		{"In the first 5 months of 2024 trade stood at $12 billion. Imports came to $9 million, up 3.7 percent from January through May 2023.", "12000000000 USD, 2024-01/2024-05; 9000000 USD, 2024-01/2024-05; 3.7 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In 2022 trade stood at $12 billion. Imports rose by 3.7 percent from January through May 2023.", "12000000000 USD, 2022; 3.7 percent up, 2023-01/2023-05 against 2022-01/2022-05"},
		// A plan goes on.
		{"The railways fixed this year's target at 26 million tons, 3 million tons more than last year. Exports are to grow by 25% to 16 million tons, and imports by 6% to 10 million tons.", "26000000 tonne, 2024; 3000000 tonne up, 2024 against 2023; 25 percent up, 2024; 16000000 tonne, 2024; 6 percent up, 2024; 10000000 tonne, 2024"},
		{"The plan for 2025 is to carry 40,000 containers between Oman and Chile. Exports are to make up 25,000 of them.", "40000 container, 2025; 25000 container, 2025"},
		{"Trade will reach $5 million in 2025, the minister said. Investment will one day come to $9 million.", "5000000 USD, 2025; 9000000 USD"},
		// A time that opens the clause, before who says it.
		{"For 2025, the press service of the railways said, the volume agreed is 27 million tons, or 1 million tons (3.7%) above that of 2024.", "27000000 tonne, 2025; 1000000 tonne up, 2025 against 2024; 3.7 percent up, 2025 against 2024"},
		{"In 2023, according to the customs office, exports to Chile were worth $3 million.", "3000000 USD, 2023"},
		{"Last year, he said, trade was worth $3 million.", "3000000 USD, 2023"},
		// More than, behind two amounts.
		{"Trade came to €1.1 billion last year, which is some €50 million, i.e. 4.9%, more than in 2022.", "1100000000 EUR, 2023; 50000000 EUR about up, 2023 against 2022; 4.9 percent up, 2023 against 2022"},
		{"Trade came to €1.1 billion in 2023, some €50 million, or 4.9%, less than in 2022.", "1100000000 EUR, 2023; 50000000 EUR about down, 2023 against 2022; 4.9 percent down, 2023 against 2022"},
		{"The plan for 2025 provides for 3.1 billion euros, i.e. about 8 percent more than is expected for 2024.", "3100000000 EUR, 2025; 8 percent about up, 2025 against 2024"},
		// The balance of what was just told.
		{"Trade with Chile amounted to a mere $890 million in 2022. A closer look shows that Oman runs a deficit of $488 million in it.", "890000000 USD, 2022; 488000000 USD, 2022"},
		{"Trade with Chile amounted to $890 million in 2022. Oman has a surplus of $48 million in this trade.", "890000000 USD, 2022; 48000000 USD, 2022"},
		// Another count of what was just told.
		{"In January-March 2024 trade according to Omani statistics nearly doubled and came to 759 million USD. The Chilean side, he noted, has a higher figure, 1 billion.", "2 times almost up, 2024-Q1 against 2023-Q1; 759000000 USD, 2024-Q1; 1000000000 USD, 2024-Q1"},
		{"In 2022 trade amounted to $759 million by Omani data. Chile puts the figure at $800 million.", "759000000 USD, 2022; 800000000 USD, 2022"},
		// Months of the year that the clause before tells of.
		{"Exports, which between January and September 2022 had been below $5 million, climbed to a monthly average of $20 million in October-December.", "5000000 USD under, 2022-01/2022-09; 20000000 USD, 2022-Q4"},
		{"Exports were worth $5 million in January-June 2022 and $7 million in July-December.", "5000000 USD, 2022-H1; 7000000 USD, 2022-H2"},
	})
}
