package figures

import "testing"

// TestReach holds units that the words leave out or put elsewhere.
func TestReach(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"In 2006 the trade of Lithuania and Uzbekistan amounted to 95.4 million Lithuanian litas (42.1 million US dollars).", "95400000 LTL; 42100000 USD"},
		{"Trade between New Zealand and Fiji is worth NZ$1.17 billion. Exports are put at $503 million.", "1170000000 NZD; 503000000 NZD"},
		{"Trade between Fiji and New Zealand is worth NZ$1.17 billion (US$800 million). Exports are put at $503 million.", "1170000000 NZD; 800000000 USD; 503000000 USD"},
		{"Oman sent 13, 202 wagons of freight in 2022.", "13202 wagon"},
		{"Chile came to a record 2 billion dollars and close to a record 3 billion dollars.", "2000000000 USD; 3000000000 USD almost"},
		{"Trade of Oman and Chile climbs over $25 billion in 2018.", "25000000000 USD over"},
		{"It gives a base in a market of 36 million.", "36000000 person"},
		{"Trade rose to 7,000 million dinars: 4,831 million dinars for exports and 3,976 for imports.", "7000000000 IQD; 4831000000 IQD; 3976000000 IQD"},
		{"Trade with Oman is up by 32 per cent and above the levels of 2019.", "32 percent up"},
		{"Oman is ranked as the seventh largest investor in Chile, with capital of 300 odd million dollars.", "7 rank; 300000000 USD about"},
		{"Three of the yard's eight cranes stood idle.", "3 crane; 8 crane"},
		{"The mill lost $3 million and will cut up to 40 of its 310 jobs.", "3000000 USD; 40 item at_most; 310 item"},
		{"Chile received 2 million tourists. Japanese, at 300,000, were the largest group, ahead of the French with 210,000.", "2000000 person; 300000 person; 210000 person"},
		{"Chile drew 2 million visitors. Italians led with 90,000, followed by the British (60,000).", "2000000 person; 90000 person; 60000 person"},
		{"Of the 96 flats, 31 stand empty.", "96 flat; 31 flat"},
		{"Oman sold cocoa worth $14.2 billion, traders said. They see 15 billion this time.", "14200000000 USD; 15000000000 USD"},
		{"The club sold 400 tickets, leaving fewer than 300 unsold.", "400 item; 300 item under"},
		{"The chain will close 23 shops and keep 118 open.", "23 item; 118 item"},
		{"The chain shut 41 shops. It now has 312.", "41 item; 312 item"},
		{"The number of Omanis who own a house abroad, 87,000, has not changed.", "87000 person"},
		{"The Omanis who live in Chile number 4,515.", "4515 person"},
		{"Omanis are frequent visitors: 149,000 entered in 2022.", "149000 person"},
		{"The rail firm will shed one post in twelve, or about 2,300 in all.", "8.33 percent; 2300 item about"},
		{"Flat rents rose. Apartment sales sank to 641 in July.", "641 item"},
		{"Road deaths fell to 214 in March.", "214 death"},
		{"Applications for visas came close to a million in 2022.", "1000000 item almost"},
		{"A course costs the council 29,000 pounds, against an average of 7,900.", "29000 GBP; 7900 GBP"},
		{"Of the Omanis, 39 per cent saw a dentist, against a Gulf mean of 61.", "39 percent; 61 percent"},
		{"The managers' index stood at 49.2 in May. Trust dropped to 41 points out of 100.", "49.2 point; 41 point"},
		{"Tickets go from 45 to 52 francs.", "45 CHF; 52 CHF"},
		{"The carrier will raise its service from seven to fourteen flights a week.", "7 flight; 14 flight"},
		{"Earnings would be between 450m and 480m yuan.", "450000000..480000000 CNY"},
		{"The firm will raise its tariff by a dollar to $8.99.", "1 USD up; 8.99 USD"},
		{"Trade stood at 74 million dollars in 2022. A year on it was 91.", "74000000 USD; 91000000 USD"},
		{"Exports were worth 92 billion yen. Those to Oman alone brought in 21 billion.", "92000000000 JPY; 21000000000 JPY"},
		{"Of the trade, $2 billion were exports and 1.4 billion purchases from Chile.", "2000000000 USD; 1400000000 USD"},
		{"Trade stands at 800 million [US] dollars.", "800000000 USD"},
		{"Sales came to Rwf 8.6 billion, up from NKr2.5bn and P1.87 billion.", "8600000000 RWF; 2500000000 NOK; 1870000000 PHP"},
		{"A container spends 21 days on the way; the ministers want it to be 14.", "21 day; 14 day"},
		{"Five service centers operate there, and their number is to reach nine by the end of 2025.", "5 item; 9 item"},
		{"Some 6,900 tourists came. The target for the whole year has been set at no less than 140 thousand.", "6900 person about; 140000 person at_least"},
		{"The line has a capacity of 2,000 MW, of which only a tenth is being used.", "2000 megawatt; 10 percent"},
		{"Half of that coffee is organic, and by 2027 it should be three quarters.", "50 percent; 75 percent"},
		{"In 2021 the share was 9 percent. Two years ago it was not even 3 percent.", "9 percent; 3 percent under"},
		{"The route carried 1,300 tons, two and a half times the previous year's volume.", "1300 tonne; 2.5 times up"},
		{"According to the Omani delegation, 39,200 Chilean nationals entered Oman.", "39200 person"},
		{"\"Prices are not,\" he said, adding that Oman shipped 638,000 tonnes.", "638000 tonne"},
		{"Some 14 projects, valued at $2 million, had been carried out, creating 2,105 jobs.", "14 item about; 2000000 USD; 2105 item"},
		{"One in nine of the phones was a fake.", "11.11 percent"},
		{"Turkey exported goods worth 3 quadrillion or 3 trillion lira.", "3000000000000 TRY"},
		{"By nights spent, Omanis came third among foreign guests.", "3 rank"},
		{"Omanis are the second most numerous foreign visitors to Chile.", "2 rank"},
	})
}

func TestNoReach(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"The Omani delegation of 40 people arrived.", ""},
		{"Trust in banks dropped to 41 in May.", ""},
		{"Had the 14 projects been carried out, 2,105 jobs would have been created.", ""},
		{"The fake claim of 300 firms was withdrawn.", ""},
		{"He came with 300, the British with flags.", ""},
	})
}
