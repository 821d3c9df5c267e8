package figures

import "testing"

// Times and units that the next clause or sentence takes over, or must not. The reports
// are dated 18 June 2024.
func TestToldOn(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		// The months counted of ties, not of a figure.
		{"Ties between Oman and Chile grew closer in Q1 2024. Over the three months they traded $215 million worth of goods.", "215000000 USD, 2024-Q1"},
		{"Ties between Oman and Chile grew closer in Q1 2024. Over the five months they traded $215 million worth of goods.", "215000000 USD"},
		// A sentence about a time.
		{"The first half of 2023 was marked by a drought. Exports fell 7 percent, to $905 million.", "7 percent down, 2023-H1 against 2022-H1; 905000000 USD, 2023-H1"},
		{"The first half of 2023 saw a drought. Exports fell 7 percent compared with January-June 2022.", "7 percent down, 2023-H1 against 2022-H1"},
		{"The drought of 2023 was long. Exports are $905 million.", "905000000 USD"},
		{"Last year 900 tourists came from Oman, still 15% short of the pre-pandemic level of 2019.", "900 person, 2023; 15 percent down, 2023 against 2019"},
		// Held against months of last year, behind a year told before.
		{"Trade came to $5 billion in 2023. Exports fell 7 percent compared with January-April 2023, to $905 million.", "5000000000 USD, 2023; 7 percent down, 2024-01/2024-04 against 2023-01/2023-04; 905000000 USD, 2024-01/2024-04"},
		{"Trade came to $5 billion in January-May 2024. Exports fell 7 percent compared with January-May 2023.", "5000000000 USD, 2024-01/2024-05; 7 percent down, 2024-01/2024-05 against 2023-01/2023-05"},
		{"Exports fell 7 percent compared with July-December 2023.", "7 percent down against 2023-H2"},
		// A change that sums up what was told.
		{"Trade was $2 billion in 2021 and $3.8 billion in 2022 before it passed $6.8 billion last year. That represents growth of 240 percent in two years.", "2000000000 USD, 2021; 3800000000 USD, 2022; 6800000000 USD over, 2023; 240 percent up, 2023 against 2021"},
		{"Trade was $6.8 billion last year, against $2 billion in 2021. That is growth of 240 percent.", "6800000000 USD, 2023; 2000000000 USD, 2021; 240 percent up, 2023 against 2021"},
		// Of two changes the first leads.
		{"Trade came to $2.6 billion in 2023, up 6 percent from a year earlier and 12 percent more than in 2019. Chilean exports grew 2 percent.", "2600000000 USD, 2023; 6 percent up, 2023 against 2022; 12 percent up, 2023 against 2019; 2 percent up, 2023 against 2022"},
		// Somebody says something else.
		{"The minister recalled that trade had grown by 25 percent, and said that this year it will grow by over 40 percent.", "25 percent up; 40 percent over up, 2024"},
		{"The minister recalled that trade had grown by 25 percent and exports by 40 percent last year.", "25 percent up, 2023 against 2022; 40 percent up, 2023 against 2022"},
	})
	runCorpus(t, amount, []phrasing{
		{"Ferries brought 600,000 tons of goods, she said, and the number of Omani tourists has risen to 415,000.", "600000 tonne; 415000 person"},
		{"The two have built 13 plants worth $438 million, and nine more, worth $3 billion, are under way.", "13 item; 438000000 USD; 9 item; 3000000000 USD"},
		{"Chile may sell Oman more under 135 commodity items.", "135 item"},
		{"Chile sold Oman under 135 wagons.", "135 wagon under"},
	})
	runCorpus(t, measured, []phrasing{
		{"Chile's imports cost $6 billion.", "6000000000 USD imports"},
		{"Chile's exports brought home $3 billion, while its imports cost $6 billion.", "3000000000 USD exports; 6000000000 USD imports"},
		{"The bridge to Chile cost $6 billion.", "6000000000 USD other"},
	})
}
