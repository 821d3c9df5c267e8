package figures

import (
	"testing"

	"brief/briefing"
)

// measured writes a figure's amount and measure.
func measured(f *briefing.Figure) string { return amount(f) + " " + string(f.Metric) }

func TestMetrics(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Bilateral trade reached $3 billion.", "3000000000 USD trade_turnover"},
		{"Mutual trade turnover reached $3 billion.", "3000000000 USD trade_turnover"},
		{"Commerce between Oman and Chile reached $3 billion.", "3000000000 USD trade_turnover"},
		{"Commodity turnover reached $3 billion.", "3000000000 USD trade_turnover"},
		{"The trade exchange reached $3 billion.", "3000000000 USD trade_turnover"},
		{"They set a goal of $5 billion in mutual trade.", "5000000000 USD trade_turnover"},
		{"They want to reach the $5 billion mark in bilateral trade.", "5000000000 USD trade_turnover"},
		{"An increase in trade turnover by 17 percent was noted.", "17 percent up trade_turnover"},
		{"Exports to Chile reached $3 million.", "3000000 USD exports"},
		{"Omani exports to Chile rose 5 percent.", "5 percent up exports"},
		{"Oman exported $3 million worth of goods to Chile.", "3000000 USD exports"},
		{"Oman sold goods worth $3 million to Chile.", "3000000 USD exports"},
		{"Omani sales to Chile fell 4 percent.", "4 percent down exports"},
		{"Oman shipped 40,000 tonnes of dates to Chile.", "40000 tonne exports"},
		{"Exports of grain came to 40,000 tonnes.", "40000 tonne exports"},
		{"Deliveries of gas to Chile came to 2 billion cubic metres.", "2000000000 cubic metre exports"},
		{"Imports from Chile reached $3 million.", "3000000 USD imports"},
		{"Oman imported copper worth $3 million.", "3000000 USD imports"},
		{"Purchases from there halved.", "50 percent down imports"},
		{"Exports came to $2 million and imports to $3 million.", "2000000 USD exports; 3000000 USD imports"},
		{"Exports and imports came to 2 and 3 million dollars respectively.", "2000000 USD exports; 3000000 USD imports"},
		{"The trade deficit narrowed to $2 million.", "2000000 USD trade_balance"},
		{"Oman had a surplus of $2 million.", "2000000 USD trade_balance"},
		{"The balance of trade was $2 million in favour of Oman.", "2000000 USD trade_balance"},
		{"Freight traffic between the countries rose 5 percent.", "5 percent up cargo_volume"},
		{"Cargo transportation reached 2 million tonnes.", "2000000 tonne cargo_volume"},
		{"The volume of cargo transportation increased by 5 percent.", "5 percent up cargo_volume"},
		{"Rail freight came to 2 million tonnes.", "2000000 tonne cargo_volume"},
		{"Two million tonnes of goods were carried.", "2000000 tonne cargo_volume"},
		{"Transit cargo increased almost four times.", "4 times almost up transit_volume"},
		{"The volume of transit goods rose 5 percent.", "5 percent up transit_volume"},
		{"Transit through Oman came to 2 million tonnes.", "2000000 tonne transit_volume"},
		{"Freight along the North-South corridor rose 5 percent.", "5 percent up corridor_volume"},
		{"Cargo via the Middle Corridor came to 2 million tonnes.", "2000000 tonne corridor_volume"},
		{"Over the Baku-Tbilisi-Kars line 310 thousand tonnes were sent.", "310000 tonne corridor_volume"},
		{"Freight shipments along the Trans-Caspian route grew 5 percent.", "5 percent up corridor_volume"},
		{"The port handled 41,000 TEU.", "41000 TEU container_volume"},
		{"Container traffic grew 5 percent.", "5 percent up container_volume"},
		{"Container transportation along the Middle Corridor grew 2.6 times.", "2.6 times up container_volume"},
		{"Cargo along the Middle Corridor reached 5,000 TEU.", "5000 TEU container_volume"},
		{"Direct investment reached $2 million.", "2000000 USD investment"},
		{"Oman has invested $2 million in Chile.", "2000000 USD investment"},
		{"A fund set aside $2 million.", "2000000 USD investment"},
		{"FDI from Oman grew 5 percent.", "5 percent up investment"},
		{"The portfolio of agreed projects totals 9 billion dollars.", "9000000000 USD investment"},
		{"The number of tourists from Oman rose 5 percent.", "5 percent up tourists"},
		{"Some 2,000 tourists from Oman came.", "2000 person about tourists"},
		{"Tourist arrivals doubled.", "2 times up tourists"},
		{"21.4 thousand Omani citizens visited Chile.", "21400 person tourists"},
		{"Some 300 Omani companies work in Chile.", "300 item about companies"},
		{"The number of joint ventures rose to 300.", "300 item companies"},
		{"The railway's capacity is 5 million tonnes.", "5000000 tonne other"},
		{"The port will be able to handle 5 million tonnes a year.", "5000000 tonne other"},
		{"The terminal has a throughput capacity of 10,000 TEU.", "10000 TEU other"},
		{"A loan of $5 million was granted.", "5000000 USD other"},
		{"GDP grew 5 percent.", "5 percent up other"},
		{"Tariffs on 98 percent of goods fall away.", "98 percent other"},
		{"Contracts worth $5 million were signed.", "5000000 USD other"},
		{"The population is 5 million people.", "5000000 person other"},
		{"The line is 826 km long.", "826 kilometre other"},
		{"More than 200 trucks cross every day.", "200 truck over other"},
		{"Industrial output rose 5 percent.", "5 percent up other"},
		{"Inflation was 5 percent.", "5 percent other"},
		{"The trade minister spoke of 5 percent unemployment.", "5 percent other"},
		{"The two carriers operate 40 flights.", "40 flight other"},
	})
}

// standing writes a figure's amount and status.
func standing(f *briefing.Figure) string { return amount(f) + " " + string(f.Status) }

func TestStatus(t *testing.T) {
	runCorpus(t, standing, []phrasing{
		{"Trade will reach $5 billion.", "5000000000 USD target"},
		{"Trade should reach $5 billion.", "5000000000 USD target"},
		{"Trade is expected to reach $5 billion.", "5000000000 USD target"},
		{"Trade could reach $5 billion.", "5000000000 USD target"},
		{"They plan to bring trade to $5 billion.", "5000000000 USD target"},
		{"They aim to increase trade to $5 billion.", "5000000000 USD target"},
		{"They agreed to raise trade to $5 billion.", "5000000000 USD target"},
		{"They set the task to bring trade to 5 billion dollars and, later, to 10 billion.", "5000000000 USD target; 10000000000 USD target"},
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

// spoken writes a figure's amount and speaker.
func spoken(f *briefing.Figure) string { return amount(f) + " " + f.Speaker }

func TestSpeakers(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Trade reached $5 billion, Foreign Minister Ramon Quiles said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said that trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"According to Foreign Minister Ramon Quiles, trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, said Foreign Minister Ramon Quiles.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles praised the talks. He added that trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles welcomed the progress, noting a rise of 5 percent in trade.", "5 percent up Ramon Quiles"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion,” Quiles said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion. It will grow,” he said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles came to Muscat. In May alone, he said, trade reached $5 million.", "5000000 USD Ramon Quiles"},
		{"According to the Omani Ministry of Commerce, trade reached $5 billion.", "5000000000 USD Omani Ministry of Commerce"},
		{"According to data from the National Statistics Bureau, trade reached $5 billion.", "5000000000 USD National Statistics Bureau"},
		{"It was noted that trade reached $5 billion.", "5000000000 USD "},
		{"The sides noted that trade reached $5 billion.", "5000000000 USD "},
		{"Trade reached $5 billion.", "5000000000 USD "},
		{"Foreign Minister Ramon Quiles spoke at length.\n\nTrade reached $5 billion.", "5000000000 USD "},
	})
}
