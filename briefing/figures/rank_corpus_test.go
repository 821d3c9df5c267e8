package figures

import "testing"

func TestRanks(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Oman is the fourth top source of tourists.", "4 rank"},
		{"Oman is the smallest of its export markets but the second-fastest growing.", "2 rank"},
		{"Among export markets Oman is the third fastest-growing.", "3 rank"},
		{"Oman has invested $5 million here. It thus comes sixth, after China.", "5000000 USD; 6 rank"},
		{"Oman comes sixth, after China and Peru.", "6 rank"},
		{"Oman is the fourth source of visitors to Chile.", "4 rank"},
		{"Oman is fifteenth in the list of its export markets.", "15 rank"},
		{"Trade of Oman puts it third on the list of markets.", "3 rank"},
		{"Oman was only its 27th supplier.", "27 rank"},
		{"Oman is the seventh European source market.", "7 rank"},
		{"Omani companies invested there, placing the country eighth among investors.", "8 rank"},
		{"Oman is third among the trading partners of Chile.", "3 rank"},
		{"Oman moved up from 19th to 11th place among the trading partners of Chile.", "19 rank; 11 rank"},
		{"Oman ranks third among export markets of Chile; in 2021 it was only fifth.", "3 rank; 5 rank"},
		{"Oman is its ninth-largest trading partner in Asia and 34th in the world.", "9 rank; 34 rank"},
		{"Oman is the third-largest trading partner of Iran.", "3 rank"},
		{"Oman is Iran's third largest trade partner.", "3 rank"},
		{"Oman is its second-biggest source of imports.", "2 rank"},
		{"Oman was the 22nd trade partner of Chile.", "22 rank"},
		{"Oman is the fifth most important trading partner.", "5 rank"},
		{"Oman is second only to China among suppliers.", "2 rank"},
		{"Oman ranks fourth among trading partners of Chile.", "4 rank"},
		{"Oman is among the top five trading partners.", "5 rank at_most"},
		{"Oman is its number two supplier.", "2 rank"},
		{"Oman is the 13th largest investor.", "13 rank"},
		{"Chile is their 15th customer and its eighth supplier.", "15 rank; 8 rank"},
		{"We are your eleventh-best customer for butter.", "11 rank"},
		{"Omani firms are number one by count and third by capital.", "1 rank; 3 rank"},
		{"Oman is sixth by value and second by tonnage among our markets.", "6 rank; 2 rank"},
		{"Chile is the country's fourth-busiest trading partner.", "4 rank"},
		{"Oman took third place among trading partners.", "3 rank"},
	})
}

func TestNoRanks(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Quiles ran the second-fastest time.", ""},
		{"This is the third meeting this year.", ""},
		{"The second stage has begun.", ""},
		{"He took third place in the race.", ""},
		{"It is the first train on the route.", ""},
		{"The second-best idea came from its third minister.", ""},
		{"He left the third by noon.", ""},
		{"Oman is its largest partner.", ""},
		{"On the second day they signed.", ""},
	})
}
