package figures

import "testing"

// What somebody holds, was told by whom, and what unnamed people know.
func TestStances(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Foreign Minister Ramon Quiles, speaking after the talks, held that exports of $5 million were low.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles held talks that lasted an hour; exports came to $5 million.", "5000000 USD "},
		{"Foreign Minister Ramon Quiles took the view that exports of $5 million were low.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles made it clear that exports had been $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles was fully confident that exports would reach $5 million.", "5000000 USD Ramon Quiles"},
		{"Exports came to $5 million, Haitham Saidi, who holds the portfolio of trade, said on Monday.", "5000000 USD Haitham Saidi"},
		{"Foreign Minister Ramon Quiles said exports fell. Haitham Saidi, who runs the port, disagreed, and he spoke of $5 million in exports.", "5000000 USD Haitham Saidi"},
		{"Certain of success, Oman raised exports to $5 million.", "5000000 USD "},
		{"Exports had come to $5 million, the guest was told by Foreign Minister Ramon Quiles.", "5000000 USD Ramon Quiles"},
		{"Exports are put by Foreign Minister Ramon Quiles at $5 million.", "5000000 USD Ramon Quiles"},
		{"Exports may pass $5 million, people familiar with the matter said.", "5000000 USD over people familiar with the matter"},
		{"Exports may pass $5 million, according to officials aware of the talks.", "5000000 USD over officials aware of the talks"},
		{"Exports may pass $5 million, according to people.", "5000000 USD over "},
		{"The Omani side hopes to sell more to Chile, whose imports came to $5 million.", "5000000 USD "},
		{"The Omani side hopes to sell dates worth $5 million.", "5000000 USD Omani side"},
	})
}
