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

// What is told by the way of a clause, and what has come about by a time, is no plan.
func TestStatusBesideAsides(t *testing.T) {
	runCorpus(t, standing, []phrasing{
		{"Date exports, which are expected to go on rising, brought in $5 million.", "5000000 USD actual"},
		{"The port, which Oman expects to handle 2 million tonnes, cost $5 million.", "2000000 tonne target; 5000000 USD actual"},
		{"The present level of $5 million is to be doubled by 2030.", "5000000 USD actual; 2 times up target"},
		{"The level of $5 million is to be reached by 2030.", "5000000 USD target"},
		{"The plant is to turn out 2,000 cars a year; so far 300 cars have left it.", "2000 car target; 300 car actual"},
		{"Trade of $5 million is the aim that both wrote down.", "5000000 USD target"},
		{"This year the operators reckon with 3 million passengers.", "3000000 person target"},
		{"Trade had come to $5 million (4 million euros) by the end of 2023.", "5000000 USD actual; 4000000 EUR actual"},
		{"Both agreed to bring trade to $5 million by the end of 2026.", "5000000 USD target"},
	})
}
