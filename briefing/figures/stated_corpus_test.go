package figures

import "testing"

func TestStatedUnits(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Flights between Lima and Madrid: 205 a week, up from 190 last summer.", "205 flight; 190 flight"},
		{"Oman Air runs 12 flights a week to Dhaka; Biman, with five, wants two more.", "12 flight; 5 flight; 2 flight up"},
		{"Flights will be resumed in October at a rate of three a week.", "3 flight"},
		{"The Muscat-Tokyo route will be served six times weekly instead of four.", "6 item; 4 item"},
		{"A ferry line with two sailings per week links Durres and Bari.", "2 sailing"},
		{"The line can carry five million tons a year instead of one.", "5000000 tonne; 1000000 tonne"},
		{"The pipeline can carry 1.5 billion cubic metres a year, and so far it has carried 0.3.", "1500000000 cubic metre; 300000000 cubic metre"},
		{"Chilean firms put in over $4 billion; the 1,500 MW dam alone cost 2.2 billion.", "4000000000 USD over; 1500 megawatt; 2200000000 USD"},
		{"The grant is 100 million euros. That 400 kV line will cost around 77 million.", "100000000 EUR; 400 kilovolt; 77000000 EUR about"},
		{"Imports from Chile were up 12 percent and exports up 5.", "12 percent up; 5 percent up"},
		{"The plant, which employed 850 in 2021, now employs 1,120.", "850 person; 1120 person"},
		{"Tourists from Oman, 24,400 in 2019, had plunged to fewer than 300 in 2021.", "24400 person; 300 person under"},
		{"The airport received 590,000 passengers, or 20 percent of its capacity of three million.", "590000 person; 20 percent; 3000000 person"},
		{"Some 31 thousand TEU followed the route. The sides intend to bring this figure to 50 thousand in 2025.", "31000 TEU about; 50000 TEU"},
		{"Trucks rose in number to 420 a day. They promised to raise it to 600 by midyear.", "420 truck; 600 truck"},
		{"Chile supplied 20 systems worth 96 million yuan, the first 4 of which arrived in May.", "20 system; 96000000 CNY; 4 system"},
		{"The gasworks holds 4 billion cubic metres. We have 2.9 billion in storage, and 200 million of that is kept for Chile.", "4000000000 cubic metre; 2900000000 cubic metre; 200000000 cubic metre"},
	})
}

func TestNoStatedUnits(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Members can book at +593 4 268 1000, ext. 114.", ""},
		{"The committee of ministers meets three times a year.", ""},
		{"The envoy came with five, and left with two.", ""},
		{"The ministers, 300 in all the world, met in 2019.", ""},
	})
}

func TestCompoundAmounts(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Turnover amounted to 1 bln 214.6 mln US dollars.", "1214600000 USD"},
		{"Exports made up 2 billion 45.7 million somoni.", "2045700000 TJS"},
		{"Canal tonnage came in at 511 million PC/UMS tons, down 1.5%.", "511000000 tonne; 1.5 percent down"},
		{"The terminal handled 2.4 million freight tons.", "2400000 tonne"},
		{"Revenue came to a record B/.4.97 billion.", "4970000000 PAB"},
		{"The bank lent B/. 12.5 million and Gs. 310 million to farmers.", "12500000 PAB; 310000000 PYG"},
		{"Indian firms invested 310,000 million guaraníes.", "310000000000 PYG"},
	})
}

func TestComparedAside(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Cargo totalled 9.84 million tonnes, slightly (2.7%) below the previous year.", "9840000 tonne; 2.7 percent down"},
		{"Turnover was 812 mln dollars, which is 13.7 percent, or 146.4 mln dollars, more than in 2022.", "812000000 USD; 13.7 percent up; 146400000 USD up"},
		{"Trade stood at $11.8 billion, off 11.3% from $13.3 billion in 2022.", "11800000000 USD; 11.3 percent down; 13300000000 USD"},
		{"Trade grew 9.3% in relation to 2022 and no less than 71% in relation to 2020.", "9.3 percent up; 71 percent at_least up"},
		{"The chain has trimmed prices by an average of 7%.", "7 percent down"},
		{"She asked for a rebate of 15 to 20 per cent on storage.", "15..20 percent down"},
		{"Shares soared as much as 14 percent before paring gains to 9 percent.", "14 percent at_most up; 9 percent up"},
		{"Last year 62,000 more Americans came to Oman than in 2019.", "62000 person up"},
		{"The court ordered the firm to pay $5 million plus 9 per cent interest.", "5000000 USD; 9 percent"},
		{"The share of goods was on the rise: it had reached 46 per cent, as compared with one third in 2018.", "46 percent; 33.33 percent"},
		{"Rail takes 19 per cent of freight; the minister set a goal of one third by 2028.", "19 percent; 33.33 percent"},
		{"The vaccine cut severe cases by 32 percent, and deaths by roughly one eighth.", "32 percent down; 12.5 percent about down"},
		{"Some 130 Omani companies have a foot in Chile, every fourth of them in construction.", "130 item about; 25 percent"},
	})
}

func TestGappedUnits(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Ethiopia sold 1,700 GWh to Kenya; Sudan took 210.", "1700 gigawatt-hour; 210 gigawatt-hour"},
		{"Its refinery could process 12 million tonnes of crude, but last year it processed 7.4.", "12000000 tonne; 7400000 tonne"},
		{"The railway moved 31 million tonnes, and wants to carry 45 by 2030.", "31000000 tonne; 45000000 tonne"},
		{"A loan of 40 million dollars was agreed, the first 15 of which arrived in June.", "40000000 USD; 15000000 USD"},
		{"Aid totalled Rs 4,200 crore last year as against 3,650 the year before.", "42000000000 INR; 36500000000 INR"},
		{"There were 23 accidents on the line in 2021, nine in 2022 and only four last year.", "23 accident; 9 accident; 4 accident"},
		{"Cement deliveries slipped 8 percent, those of glass 11.", "8 percent down; 11 percent down"},
		{"Rents are 11 percent up on last spring and flat prices 4.", "11 percent up; 4 percent up"},
		{"Fares went up 20 percent in May and a further 5 in June.", "20 percent up; 5 percent up"},
		{"Growth eased to 3.1 percent from 4.6.", "3.1 percent up; 4.6 percent up"},
		{"The kwacha lost 38 percent in a year, and inflation hit 13.2.", "38 percent down; 13.2 percent"},
		{"Seven in ten firms export, compared to just over half in 2015.", "70 percent; 50 percent over"},
		{"The yard, which employs about 3,400, is to take on another 600.", "3400 person about; 600 person"},
		{"Truckers wait 30 hours instead of the former 52.", "30 hour; 52 hour"},
		{"Permits issued: 14,200 tourist and 1,150 business ones, up from 9,800 and 870.", "14200 item; 1150 item; 9800 item; 870 item"},
		{"Scholarships for 2025: 60 undergraduate, 25 master's and five doctoral.", "60 item; 25 item; 5 item"},
	})
}

func TestAimedAmounts(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"The ferry made 310 crossings in 2022 and hopes for 420 this year.", "310 item; 420 item"},
		{"Peru's cocoa crop came to 152,000 tonnes. The ministry foresees 165,000 for 2025.", "152000 tonne; 165000 tonne"},
		{"Oslo lent Malawi 40 million kroner for the dam. Some 12 million must be repaid by 2030.", "40000000 NOK; 12000000 NOK about"},
		{"Festivals brought in 11.4 million zlotys. Organisers had hoped for 10 million.", "11400000 PLN; 10000000 PLN"},
		{"The deal foresees 500 MW by 2026 and another 300 by 2030.", "500 megawatt; 300 megawatt"},
		{"Two trains a day run to Vilnius, and from June there will be four.", "2 train; 4 train"},
		{"Some 1,900 work at the port and 350 at the depot.", "1900 person about; 350 person"},
		{"The company has a staff of 640, of whom 210 are Kenyan.", "640 person; 210 person"},
		{"Some 60 trucks cross a day, and the yard has room for 150.", "60 truck about; 150 truck"},
		{"Ticket sales have reached 1.1 million.", "1100000 item"},
		{"Trade may pass the billion-euro mark this year.", "1000000000 EUR over"},
		{"Imports collapsed by 57,8% and did not go beyond 88,4 million euros.", "57.8 percent down; 88400000 EUR at_most"},
		{"Imports grew 57,8%. About 130,000 people live there.", "57.8 percent up; 130000 person about"},
		{"By weight Serbia delivers a quarter, by value just one tenth.", "25 percent; 10 percent"},
		{"Arrivals are 14 percent short of 2019, those from Japan as much as 40.", "14 percent down; 40 percent at_most down"},
		{"Latvia ranks 27th among Peru's buyers and Peru 61st among Latvia's.", "27 rank; 61 rank"},
	})
}

func TestPartsAndAgents(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"The yard dismissed 112 of its 1,450 employees.", "112 person; 1450 person"},
		{"Three of its eleven theatres have been closed.", "3 theatre; 11 theatre"},
		{"The court awarded 23 former divers compensation.", "23 diver"},
		{"Some 60 fishermen were paid.", "60 person about"},
		{"The fund paid $48.6 million. Costs ate up 6 percent.", "48600000 USD; 6 percent"},
		{"The council turned down 83 percent of the bids.", "83 percent"},
		{"The president is trusted by 59 percent.", "59 percent"},
		{"The mine pays a dividend of R2.50 a share.", "2.5 ZAR"},
		{"The chip firm of Taiwan earned T$9.8 billion.", "9800000000 TWD"},
		{"The state paid 70 billion krónur.", "70000000000 ISK"},
		{"The club owes its players 3.7 million euros. It admits to no more than 2.2 million.", "3700000 EUR; 2200000 EUR at_most"},
		{"Firms added 151,000 jobs in May. Federal employment fell by 10,000.", "151000 item; 10000 item down"},
		{"Some 14,000 drivers walked out; the region spoke of 8,500.", "14000 person about; 8500 person"},
		{"Shares ended up 6 percent.", "6 percent up"},
		{"Shares closed down 3 percent.", "3 percent down"},
	})
}

func TestAmountsToldAnew(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"They paid 18.6 million euros to some 1,700 patients, short of the 60 million their lawyers had asked for.", "18600000 EUR; 1700 person about; 60000000 EUR"},
		{"Donations topped €9m in 2022.", "9000000 EUR over"},
		{"Exporters won 87 of the grants, more than any others.", "87 grant"},
		{"The fund of Norway earned 2.22 trillion crowns last year.", "2220000000000 NOK"},
		{"Four visitors in ten came from abroad.", "40 percent"},
		{"Brent crude lost $1.42, or 1.7%, to settle at $82.10 a barrel.", "1.42 USD down; 1.7 percent down; 82.1 USD"},
		{"It wrote down 16 billion kroner on its projects.", "16000000000 NOK"},
		{"They sold 8.6 million of the 10 million tickets.", "8600000 item; 10000000 item"},
		{"The tariff is cut to 775.7 shillings a unit. Large factories will pay 300.", "775.7 KES; 300 KES"},
		{"The bank lost 3 billion francs in 2023. In 2022 it lost a record 132.5 billion.", "3000000000 CHF; 132500000000 CHF"},
		{"Imports edged down 0.6 percent and re-exports as much as 7.", "0.6 percent down; 7 percent at_most down"},
		{"The harvest was 12% (or 31,000 tonnes) smaller than a year before.", "12 percent down; 31000 tonne down"},
		{"The smelter made 540,000 tonnes of copper in 2022 and 15,000 fewer in 2023.", "540000 tonne; 15000 tonne down"},
		{"Every second visitor is from Oman, every ninth from Chile.", "50 percent; 11.11 percent"},
	})
}

func TestNoGappedUnits(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"The port moved 31 million tonnes, and its director turned 45.", "31000000 tonne"},
		{"Exports rose 5 percent, and the envoy left at 11.", "5 percent up"},
		{"Oman sold 1,700 GWh; its team scored 3.", "1700 gigawatt-hour"},
	})
}
