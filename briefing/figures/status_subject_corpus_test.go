package figures

import "testing"

// What the verb of a subject tells of its amounts, and what a past time beside an amount
// does, whatever the clause plans.
func TestStatusOfSubjects(t *testing.T) {
	runCorpus(t, standing, []phrasing{
		{"Some 30 contracts with a total value of $5 million (€4 million) are due to be signed in Muscat.", "30 item about target; 5000000 USD target; 4000000 EUR target"},
		{"Deals worth $5 million with ports of Oman are expected to be concluded today.", "5000000 USD target"},
		{"Contracts worth $5 million were signed, and more are expected to follow.", "5000000 USD actual"},
		{"Deals worth $5 million are in force.", "5000000 USD actual"},
		{"Among the priorities are the achievement of $5 billion in trade and the lifting of transit to 2 million tonnes.", "5000000000 USD target; 2000000 tonne target"},
		{"Both praised the lifting of transit to 2 million tonnes in 2023.", "2000000 tonne actual"},
		{"Oman hopes to lift trade, $5 million last year, to $9 million.", "5000000 USD actual; 9000000 USD target"},
		{"He was sure that the $5 million of last year would soon be left behind.", "5000000 USD actual"},
		{"With over $5 million put in by the beginning of 2024, Chile is an investor of weight.", "5000000 USD over actual"},
		{"By the end of 2026 Chile will have put in $5 million.", "5000000 USD target"},
		{"Oman is to spend $9 million, of which $5 million has already been paid.", "9000000 USD target; 5000000 USD actual"},
		{"Trade is to grow to $9 million ($1 = 0.38 rials) by 2028 from the $5 million registered in 2023.", "9000000 USD target; 5000000 USD actual"},
		{"Thanks to Open Skies, over 5 million passengers\n\nIt was told in Muscat.", "5000000 person over actual"},
		{"Oman and Chile to Open Plant of $5 million\n\nIt was told in Muscat.", "5000000 USD target"},
		{"Oman and Chile set store by $5 billion in annual trade\n\nThe ministers want to lift trade to $5 billion.", "5000000000 USD target; 5000000000 USD target"},
		{"Oman and Chile set store by $5 billion in annual trade\n\nTrade came to $5 billion.", "5000000000 USD actual; 5000000000 USD actual"},
	})
}
