package figures

import (
	"testing"

	"brief/briefing"
)

// standing writes a figure's amount and status.
func standing(f *briefing.Figure) string { return amount(f) + " " + string(f.Status) }

func TestStatus(t *testing.T) {
	runCorpus(t, standing, []phrasing{
		{"Oman, Chile set sights on $5 billion in trade.", "5000000000 USD target"},
		{"Trade would grow by 12 percent a year and hit $5 billion.", "12 percent up target; 5000000000 USD target"},
		{"A third plant, worth $8 million, is to be built in Sohar.", "8000000 USD target"},
		{"They hope that road freight, currently 600 trucks a week, will triple.", "600 truck actual; 3 times up target"},
		{"Trade can hit $2 billion.", "2000000000 USD target"},
		{"It should be noted that trade has exceeded the $5 billion threshold.", "5000000000 USD over actual"},
		{"I want to point out that trade grew by 70 percent.", "70 percent up actual"},
		{"Oman is set to sign deals of $5 million.", "5000000 USD target"},
		{"Some $100 million should change hands.", "100000000 USD about target"},
		{"Trade reached $7 billion, half of the target.", "7000000000 USD actual; 50 percent actual"},
		{"Contracts worth $8 million to be signed in Muscat.", "8000000 USD target"},
		{"The port was ready to take 2 million tonnes of goods sent along the corridor next year.", "2000000 tonne target"},
		{"A new service is to add 60,000 TEU from October.", "60000 TEU target"},
		{"Oman is going to spend $9 million.", "9000000 USD target"},
		{"Oman continued to take the lead with 5 million tonnes.", "5000000 tonne actual"},
		{"Trade will reach $5 billion.", "5000000000 USD target"},
		{"Oman and Chile eye 50% jump in trade.", "50 percent up target"},
		{"They discussed the roadmaps, including increasing trade between the two neighbours to $10 billion.", "10000000000 USD target"},
		{"He told of results, including increasing trade between the two neighbours to $10 billion.", "10000000000 USD actual"},
		{"Trade soared 15% to reach $25 billion in 2023.", "15 percent up actual; 25000000000 USD actual"},
		{"Trade grew by 30% to exceed 5 billion dollars.", "30 percent up actual; 5000000000 USD over actual"},
		{"Trade has grown by 30% and is to reach 5 billion dollars.", "30 percent up actual; 5000000000 USD target"},
		{"Trade grew by 30%, and the sides agreed to reach 5 billion dollars.", "30 percent up actual; 5000000000 USD target"},
		{"There is a roadmap on increasing trade between them to $10 billion.", "10000000000 USD target"},
		{"The two countries can double trade in 2025.", "2 times up target"},
		{"The port can take 5 million tonnes.", "5000000 tonne actual"},
		{"A consortium pledged to invest over $8 million.", "8000000 USD over actual"},
		{"They pledged to raise trade to $8 million.", "8000000 USD target"},
		{"The port could take over up to 30 percent of transit, against less than 5 percent now.", "30 percent at_most target; 5 percent under actual"},
		{"Trade should reach $5 billion.", "5000000000 USD target"},
		{"Trade is expected to reach $5 billion.", "5000000000 USD target"},
		{"Trade could reach $5 billion.", "5000000000 USD target"},
		{"They plan to bring trade to $5 billion.", "5000000000 USD target"},
		{"They aim to increase trade to $5 billion.", "5000000000 USD target"},
		{"They agreed to raise trade to $5 billion.", "5000000000 USD target"},
		{"They set the task to push trade to 5 billion dollars and, later, to 10 billion.", "5000000000 USD target; 10000000000 USD target"},
		{"The goal is $5 billion.", "5000000000 USD target"},
		{"He recalled the joint goal of $5 billion.", "5000000000 USD target"},
		{"The target of $5 billion was named.", "5000000000 USD target"},
		{"Trade is likely to surpass $5 billion.", "5000000000 USD over target"},
		{"He forecast that trade would double by 2030.", "2 times up target"},
		{"Growth of 5 percent is expected.", "5 percent up target"},
		{"The line will carry 5 million tonnes by 2030.", "5000000 tonne target"},
		{"Oman intends to invest $5 million.", "5000000 USD target"},
		{"Oman will invest $5 million.", "5000000 USD target"},
		{"For 2025 the parties shall exchange 500 permits.", "500 item target"},
		{"1,000 trains are scheduled to be sent.", "1000 train target"},
		{"It is planned to attract at least one million tonnes of cargo.", "1000000 tonne at_least target"},
		{"Trade reached $5 billion.", "5000000000 USD actual"},
		{"Trade has reached $5 billion.", "5000000000 USD actual"},
		{"Trade stands at $5 billion.", "5000000000 USD actual"},
		{"Trade exceeded the target of $5 billion.", "5000000000 USD actual"},
		{"Trade is approaching the milestone of $5 billion.", "5000000000 USD almost actual"},
		{"Oman pledged $5 million.", "5000000 USD actual"},
		{"A fund has set aside up to $5 million.", "5000000 USD at_most actual"},
		{"Trade reached $3 billion and will grow to $5 billion.", "3000000000 USD actual; 5000000000 USD target"},
		{"The carriers will operate 42 flights instead of 28.", "42 flight target; 28 flight actual"},
		{"Trade should reach $5 billion from $3 billion in 2023.", "5000000000 USD target; 3000000000 USD actual"},
	})
}
