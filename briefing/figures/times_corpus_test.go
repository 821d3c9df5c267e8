package figures

import "testing"

// The times that the figures of a sentence take, as its clauses and asides tell.
// The reports of this corpus are dated 18 June 2024.
func TestTimesOfClauses(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"The road, rehabilitated with a $32 million loan, will reopen on 1 August.", "32000000 USD"},
		{"House prices slipped 0.5% in January from the month before.", "0.5 percent down, 2024-01 against 2023-12"},
		{"Donations topped €9m in 2022.", "9000000 EUR over, 2022"},
		{"The bank left the rate unchanged at 6.5%, but raised its growth forecast for 2025 to 7.2% from 7%.", "6.5 percent; 7.2 percent up, 2025; 7 percent up, 2025"},
		{"Prosecutors have seized 121 million euros as part of a probe covering 2017-2022.", "121000000 EUR"},
		{"Only 62% of the $14.8 million raised between 2018 and 2021 reached them.", "62 percent, 2018/2021; 14800000 USD, 2018/2021"},
		{"Rail fares will rise by 4.9% on 3 March 2025.", "4.9 percent up, 2025-03"},
		{"Trade has risen each year since 2015, when it came to $1.8 billion.", "1800000000 USD, 2015"},
		{"Since March, when the airline opened the route, 9,600 people have travelled on it.", "9600 person, 2024-03/2024-06"},
		{"Prices gained 3.9 per cent in 2023, the smallest rise since 2020.", "3.9 percent up, 2023 against 2022"},
		{"Output grew by 7 percent in 2023, against 5 percent the year before.", "7 percent up, 2023 against 2022; 5 percent up, 2022 against 2021"},
		{"In the January-March quarter prices were up 2.3 per cent on the preceding three months.", "2.3 percent up, 2024-Q1 against 2023-Q4"},
		{"Exports were $208 million in 2023 ($150 million in 2022).", "208000000 USD, 2023; 150000000 USD, 2022"},
		{"Trade has grown by 94 percent and is expected to cross $2 billion by the end of 2025.", "94 percent up; 2000000000 USD over, 2025"},
		{"Trade rose from $100 million in 2016 to $153 million in 2023. Over the same period the number of firms went up from 65 to 108.", "100000000 USD, 2016; 153000000 USD, 2023; 65 item, 2016; 108 item, 2023"},
		{"Some 44 percent of Danes would pay more tax and 39 percent would not, according to a poll taken in September 2023.", "44 percent about, 2023-09; 39 percent, 2023-09"},
		{"He tabled a budget of $106 million for 2025. Health takes $12 million, or almost 12 percent of it.", "106000000 USD, 2025; 12000000 USD, 2025; 12 percent almost, 2025"},
		{"They agreed to sign the accord by December and to double trade.", "2 times up"},
		{"Oman sold Chile 240,000 tons of potash and phosphates last year, while growers covered 44% of imports.", "240000 tonne, 2023; 44 percent, 2023"},
		{"The line carried 118,000 trucks between Sohar and Arica in 2023, an increase of 4%.", "118000 truck, 2023; 4 percent up, 2023 against 2022"},
		{"The stock of investment was 2.9 billion euros at the end of March, 4% less than at the end of 2021.", "2900000000 EUR, 2024-03; 4 percent down, 2024-03 against 2021"},
		{"Trade, which had stood at $297 million in 2020, totaled $637 million in 2023, or 2.1 times more.", "297000000 USD, 2020; 637000000 USD, 2023; 2.1 times up, 2023 against 2020"},
		{"The firm reported a 17 per cent fall in profit to $342 million for the quarter ended December 31, 2023.", "17 percent down, 2023-Q4 against 2022-Q4; 342000000 USD, 2023-Q4"},
		{"The price doubled in the space of three months to $10,000 in March 2024.", "2 times up, 2024-03; 10000 USD, 2024-03"},
		{"The deficit amounted to 7.11% of GDP after four months.", "7.11 percent, 2024-01/2024-04"},
		{"The bank lowered its rate to 3.75%, the fourth cut since August.", "3.75 percent"},
		{"The state paid 15 million dollars to households hit by floods in September 2022.", "15000000 USD"},
		{"The fund approved 1.2 billion francs for 2,700 projects last year.", "1200000000 CHF, 2023; 2700 item, 2023"},
		{"Trade in 2021 was $952 million (in 2020 - $907 million), including $791 million in exports.", "952000000 USD, 2021; 907000000 USD, 2020; 791000000 USD, 2021"},
		{"The number of joint ventures has grown fourfold over the past five years to 243.", "4 times up, 2019/2024 against 2019; 243 item"},
		{"Trade quadrupled in three years, from $30 million in 2019 to $125 million in 2022.", "4 times up, 2022 against 2019; 30000000 USD, 2019; 125000000 USD, 2022"},
		{"Trade grew by 9 percent in relation to 2020.", "9 percent up against 2020"},
		{"Exports were three times the estimate of 2015.", "3 times up against 2015"},
		{"Oman imported 90 tonnes in 2023, nearly twofold the volume of 2021.", "90 tonne, 2023; 2 times almost up, 2023 against 2021"},
		{"Oman was the 110th largest market of Chile last year, and the 80th largest supplier.", "110 rank, 2023; 80 rank, 2023"},
		{"The yield has climbed to 5 tonnes from a peak of 9 tonnes in May 2021.", "5 tonne; 9 tonne, 2021-05"},
		{"Of the $90 million loan agreed in 2022, $48 million is spent.", "90000000 USD, 2022; 48000000 USD"},
		{"The plan for 2025 provides for $9 million, about 8 percent more than is expected for 2024.", "9000000 USD, 2025; 8 percent about up, 2025 against 2024"},
		{"Trade, which in 2021 had not exceeded 113 million dollars, made up 468 million in 2023.", "113000000 USD at_most, 2021; 468000000 USD, 2023"},
		{"Firms must reach 40 percent by mid-2026; those that fall short face fines of 2 million euros.", "40 percent, 2026; 2000000 EUR"},
		{"The flat, bought for $150,000 in 2011, is now worth double that.", "150000 USD, 2011; 2 times up against 2011"},
	})
}
