package figures

import "testing"

func TestCounts(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"There are 14 projects worth $3 billion, of which five are in energy.", "14 item; 3000000000 USD; 5 item"},
		{"Oman received 1,870 Chilean visitors in 2019 but only 96 in 2021.", "1870 person; 96 person"},
		{"Over 40 firms work there. That figure was 30 in 2019.", "40 item over; 30 item"},
		{"Some 2,000 of trucks left for Oman.", "2000 truck about"},
		{"The delegates saw over 20 modern, competitive, export-oriented enterprises.", "20 item over"},
		{"97 Omani and almost 300 Chilean companies took part.", "97 item; 300 item almost"},
		{"The number of ferry calls on the line rose to 412, by 35.", "412 item; 35 item up"},
		{"Some 250 trucks a day cross the bridge; in 2018 the number was just 140.", "250 truck about; 140 truck"},
		{"The corridor moved 2 million tonnes of freight. In 2022 it carried some 0.6 million.", "2000000 tonne; 600000 tonne about"},
		{"Nearly 1,900 companies operate there.", "1900 item almost"},
		{"About 120 joint ventures operate there.", "120 item about"},
		{"The number of joint ventures exceeded 1,200.", "1200 item over"},
		{"The number of tourists rose to 120,000.", "120000 person"},
		{"Some 189,000 people crossed.", "189000 person about"},
		{"21.4 thousand Iranians came.", "21400 person"},
		{"The carriers fly 42 weekly flights instead of 28.", "42 flight; 28 flight"},
		{"More than 210 container trains ran.", "210 train over"},
		{"The parties exchange 36 000 road permits, 3 000 more than before.", "36000 item; 3000 item up"},
		{"There are 2 143 enterprises, 431 of them Turkish-owned.", "2143 item; 431 item"},
		{"The port handled 41,000 TEU.", "41000 TEU"},
		{"Kenya bought 15,000 barrels of oil.", "15000 barrel"},
		{"The pipeline carries 10 billion cubic metres of gas.", "10000000000 cubic metre"},
		{"The pipeline carries 10 bcm of gas.", "10000000000 cubic metre"},
		{"The plant gives 450 MW.", "450 megawatt"},
		{"The plant gave 1.2 billion kWh.", "1200000000 kilowatt-hour"},
		{"The line is 826 km long.", "826 kilometre"},
		{"The hub covers 30 hectares.", "30 hectare"},
		{"They shipped 5 Mt of coal.", "5000000 tonne"},
		{"They shipped 700 kt of coal.", "700000 tonne"},
		{"They shipped 700 thousand metric tons of coal.", "700000 tonne"},
		{"They shipped a 3.2-million-tonne load.", "3200000 tonne"},
		{"They sold 3,500 vehicles.", "3500 vehicle"},
		{"The ferry carried 2,300 trucks and 1,100 wagons.", "2300 truck; 1100 wagon"},
		{"A train takes 12 to 14 days to arrive instead of 25.", "12..14 day; 25 day"},
		{"Seven projects worth $90 million are under way.", "7 item; 90000000 USD"},
		{"The fair drew 150 exhibitors.", "150 item"},
	})
}
