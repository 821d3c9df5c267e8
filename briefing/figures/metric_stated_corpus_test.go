package figures

import "testing"

// Which side of trade an amount or a share is of may be said behind it, by the one who
// sells or buys, by those among whom a place is held, or by the whole it is a part of.
func TestSidesStatedBehind(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Trade came to $9 million, $4 million of it exports.", "9000000 USD trade_turnover; 4000000 USD exports"},
		{"Exports made up $4 million of it, imports USD 5 million.", "4000000 USD exports; 5000000 USD imports"},
		{"Trade came to $9 million. Of this, $5 million is what Oman ships to Chile, and $4 million what it gets from there.", "9000000 USD trade_turnover; 5000000 USD exports; 4000000 USD imports"},
		{"Chile buys a fifth of the dates that Oman sells abroad.", "20 percent exports"},
		{"Chile buys a fifth of its dates in Oman.", "20 percent imports"},
		{"Exports came to $9 million, against imports of $4 million. Oil alone accounted for $3 million of the latter.", "9000000 USD exports; 4000000 USD imports; 3000000 USD imports"},
		{"Trade came to $9 million. Exports made up $3 million and imports $6 million, 90% of the latter being gas.", "9000000 USD trade_turnover; 3000000 USD exports; 6000000 USD imports; 90 percent imports"},
		{"Turnover was $9mln (+2%), of which $5mln (+3%) fell on exports and $4mln (+1%) on imports.", "9000000 USD trade_turnover; 2 percent up trade_turnover; 5000000 USD exports; 3 percent up exports; 4000000 USD imports; 1 percent up imports"},
		{"Omani exports made up $3 million of the total of $9 million.", "3000000 USD exports; 9000000 USD trade_turnover"},
		{"Goods for $9 million crossed the border of Oman and Chile, both directions taken together.", "9000000 USD trade_turnover"},
		{"Oman paid $4 million for Chilean fuel.", "4000000 USD imports"},
		{"Oman paid $4 million for shares of the bank.", "4000000 USD other"},
		{"Oman's share in the supplies of Chile stood at 9 percent.", "9 percent imports"},
		{"The supplies of Oman to Chile stood at $9 million.", "9000000 USD exports"},
		{"Chile takes a great deal of oil: 23% of its total imports came from Oman.", "23 percent imports"},
		{"Dates worth $9 million were sold to Chile. Tourism had earned $3 million.", "9000000 USD exports; 3000000 USD other"},
		{"Oman sold dates to Chile for $9 million, and Chile ships goods worth $3 million in the other direction.", "9000000 USD exports; 3000000 USD exports"},
		{"Exports came to $9 million, the Ministry of Foreign Trade says; in 2023 they stood at $4 million.", "9000000 USD exports; 4000000 USD exports"},
		{"No country buys more Omani dates than Chile ($4 million).", "4000000 USD exports"},
		{"To Omani growers the export market was worth $4 million.", "4000000 USD exports"},
		{"Chile ranks fourth among its partners, and trade stayed high. It reached $4 million.", "4 rank trade_turnover; 4000000 USD trade_turnover"},
		{"Among Oman's markets Chile is the fifth largest, among its investors the first, and among its suppliers the ninth.", "5 rank exports; 1 rank investment; 9 rank imports"},
		{"Ten percent of all pumps used around the globe are Omani.", "10 percent other"},
		{"Ten percent of all pumps used in Chile are Omani.", "10 percent imports"},
	})
}

// What passes a port for another country is transit, told of the goods, of their growth
// or of a customer of the port.
func TestTransitOfCustomers(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Rwanda is the third largest customer of the port.", "3 rank transit_volume"},
		{"Rwanda is the third largest customer of Omani growers.", "3 rank exports"},
		{"Rwanda is a customer of the port, the fourth-largest customer there. Its traffic grew by 8 percent.", "4 rank transit_volume; 8 percent up transit_volume"},
		{"Rwandan cargo on its way through Mombasa has grown by 6 percent.", "6 percent up transit_volume"},
		{"The port is on its way to Rwanda. Cargo has grown by 6 percent.", "6 percent up cargo_volume"},
		{"Nearly 2 million Chileans go to Oman every year.", "2000000 person almost tourists"},
		{"Some 2,000 Chileans go to Oman every year to study.", "2000 person about other"},
		{"Some 2,000 Omani farm hands work in Chile.", "2000 person about other"},
	})
}

// A place or a part in trade gives its measure to the shares and sums told with it, and
// goods to the money told of them.
func TestSharesHeld(t *testing.T) {
	runCorpus(t, measured, []phrasing{
		{"Chile remains the main supplier of Oman with 46 percent, ahead of China with 9 percent.", "46 percent imports; 9 percent imports"},
		{"Chile ranks third among the suppliers of Oman (12 percent) and fifth among its customers (4 percent).", "3 rank imports; 12 percent imports; 5 rank exports; 4 percent exports"},
		{"For Omani dates Chile ranks sixth as a destination ($4 million).", "6 rank exports; 4000000 USD exports"},
		{"With 46 percent of the shares the supplier is a state firm.", "46 percent other"},
		{"Chile is the seventh largest buyer of Omani goods. Last year they were worth $4 million.", "7 rank exports; 4000000 USD exports"},
		{"Purchases by Chile make up 3 percent of Oman's exports.", "3 percent exports"},
		{"Purchases made up 3 percent of the turnover of Oman and Chile.", "3 percent imports"},
		{"Chile is where 5 percent of Oman's dates go.", "5 percent exports"},
		{"Some 5 percent of Oman's students go to Chile.", "5 percent about other"},
		{"Oman and Chile met. Chile spent $4 million on foreign goods.", "4000000 USD imports"},
		{"Oman and Chile met. Chile spent $4 million on schools.", "4000000 USD other"},
		{"Oil makes up 80% of the $4 million worth of goods that Oman gets from Chile.", "80 percent imports; 4000000 USD imports"},
		{"Oil made up 80% of the $4 million that Oman earned in Chile.", "80 percent exports; 4000000 USD exports"},
		{"Oman placed goods for $4 million on the Chilean market.", "4000000 USD exports"},
		{"Omani dates to the value of $4 million went to Chile.", "4000000 USD exports"},
		{"Omani exports to Chile came to $9 million. Dates ($1 million) and limes ($2 million) headed the list.", "9000000 USD exports; 1000000 USD exports; 2000000 USD exports"},
		{"Omani exports to Chile came to $9 million. Cars ($1 million) and fuel ($2 million) headed the list of what came back.", "9000000 USD exports; 1000000 USD imports; 2000000 USD imports"},
		{"Through the Omani port of Sohar 240,000 tonnes of Malian cargo passed.", "240000 tonne transit_volume"},
		{"Through the port of Sohar 240,000 tonnes of cargo passed.", "240000 tonne cargo_volume"},
		{"Turnover of Oman and Chile came to $9 million, with $5 million falling to exports and $4 million to imports.", "9000000 USD trade_turnover; 5000000 USD exports; 4000000 USD imports"},
		{"Oman and Chile sold each other more than $4 million worth of products.", "4000000 USD over trade_turnover"},
		{"Oman and Chile sold each wholesaler goods for $4 million.", "4000000 USD exports"},
		{"Exchanges of Oman with Chile grew 15 percent to $4 million.", "15 percent up trade_turnover; 4000000 USD trade_turnover"},
		{"Student exchanges of Oman with Chile grew 15 percent.", "15 percent up other"},
		{"This made Tunisia the 12th customer of Oman.", "12 rank exports"},
		{"The trade of the two, at $4 million, grew.", "4000000 USD trade_turnover"},
	})
}
