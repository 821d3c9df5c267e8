package figures

import "testing"

// Times that point to one told before, that many share, and that are of another clause.
// The reports of this corpus are dated 18 June 2024.
func TestTimesThatPointBack(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"The pact took effect in 2007; at that time exports came to $5 million, and 10 years later they reached $9 million.", "5000000 USD, 2007; 9000000 USD, 2017"},
		{"The line was opened in 2011. In that year it carried 2 million tonnes.", "2000000 tonne, 2011"},
		{"Trade is to reach $9 million by 2030. Twelve years later exports came to $5 million.", "9000000 USD, 2030; 5000000 USD"},
		{"The 18 percent growth that exports had shown in 2022 is no accident.", "18 percent up, 2022 against 2021"},
		{"Exports were worth $5 million, with only Chile ahead of it at $9 million as of 2022.", "5000000 USD, 2022; 9000000 USD, 2022"},
		{"Exports are worth $5 million, while Chile took goods for $9 million in 2022.", "5000000 USD; 9000000 USD, 2022"},
		{"Chile takes 14 percent of exports, worth $9 million in 2022.", "14 percent, 2022; 9000000 USD, 2022"},
		{"In the 2022-23 fiscal that ended in March, exports stood at $5 million.", "5000000 USD, 2022-04/2023-03"},
		{"Transit, at 7 million tons since January, is a source of pride.", "7000000 tonne, 2024-H1"},
		{"In nine months of 2023 exports were $5 million, a rise of 8 percent on the given period of 2022.", "5000000 USD, 2023-01/2023-09; 8 percent up, 2023-01/2023-09 against 2022-01/2022-09"},
	})
}
