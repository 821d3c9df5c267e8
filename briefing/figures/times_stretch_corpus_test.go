package figures

import "testing"

// Stretches of years that end with the telling, and plans for as many years. The
// reports of this corpus are dated 18 June 2024.
func TestStretchesOfYears(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"Trade has nearly tripled over five years.", "3 times almost up, 2019/2024 against 2019"},
		{"In five years our trade has almost tripled.", "3 times almost up, 2019/2024 against 2019"},
		{"\"In just three years our trade has more than doubled,\" he said.", "2 times over up, 2021/2024 against 2021"},
		{"Within a decade exports to Chile have quadrupled.", "4 times up, 2014/2024 against 2014"},
		{"In two decades trade grew 15-fold.", "15 times up, 2004/2024 against 2004"},
		{"Trade grew by 40 percent in 15 years.", "40 percent up, 2009/2024 against 2009"},
		{"Trade expanded sevenfold over a period of eight years.", "7 times up, 2016/2024 against 2016"},
		{"Trade expanded sevenfold over an eight-year period.", "7 times up, 2016/2024 against 2016"},
		{"Trade tripled in the space of four years, he said.", "3 times up, 2020/2024 against 2020"},
		{"Trade has tripled in three years' time.", "3 times up, 2021/2024 against 2021"},
		{"For five years trade between us has grown by 30 percent.", "30 percent up, 2019/2024 against 2019"},
		{"Between 2019 and 2022 trade more than doubled in three years.", "2 times over up, 2022 against 2019"},
		{"In 2019-2023 exports rose 2.5 times.", "2.5 times up, 2019/2023 against 2019"},
		{"Exports reached $300 million in 2023, having doubled in three years.", "300000000 USD, 2023; 2 times up, 2023 against 2020"},
		{"In five years trade has tripled, and this year it grew by 20 percent.", "3 times up, 2019/2024 against 2019; 20 percent up, 2024 against 2023"},
		{"Exports have risen 1.8 times in the past three years and imports have doubled.", "1.8 times up, 2021/2024 against 2021; 2 times up, 2021/2024 against 2021"},
		{"In five years Oman has invested $90 million in Chile.", "90000000 USD, 2019/2024"},
		{"A decade back our trade was only $50 million.", "50000000 USD, 2014"},
		{"Twenty years ago our trade was only $5 million.", "5000000 USD, 2004"},
		{"In five years' time exports are to reach $200 million.", "200000000 USD, 2029"},
		{"They set the goal of doubling trade over five years.", "2 times up, 2029"},
		// What holds for years to come or runs on, and has no end to be compared with.
		{"Oman will put $90 million into the port over five years.", "90000000 USD"},
		{"The deal raises wages by 17 per cent over five years.", "17 percent up"},
		{"Exports have grown by 10 percent for five years in a row.", "10 percent up"},
		{"He has more than 20 years of experience and sold 5 million tonnes.", "5000000 tonne"},
	})
}

// Times that only set off the clause, and times told before a word about the day.
func TestTimesSetOff(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"Trade rose by 5 percent in 2022.\n\nImports grew year-on-year by $2 million, or 24 percent, in the reporting period, climbing from $11 million to $14 million.", "5 percent up, 2022 against 2021; 2000000 USD up, 2022 against 2021; 24 percent up, 2022 against 2021; 11000000 USD, 2021; 14000000 USD, 2022"},
		{"In January-March 2024 Oman traded goods for $19 million with Chile.\n\nThe minister was speaking on 18 June in Muscat, where the ministers held their 6th meeting.\n\n\"Imports made up $10 million of it,\" he said.", "19000000 USD, 2024-Q1; 10000000 USD, 2024-Q1"},
		{"Trade made up $149 million in the first half of the current Iranian year (March 21 through September 22, 2023). Compared to the same period of the previous year, this is a rise of 72 percent.", "149000000 USD, 2023-03/2023-09; 72 percent up, 2023-03/2023-09 against 2022-03/2022-09"},
		{"Exports came to $64 million in 2021, and over the previous five years they went up by 2.5 percent.", "64000000 USD, 2021; 2.5 percent up, 2021 against 2016"},
		{"They seek to raise trade to $1 billion in 2026, twice their 2012 figure.", "1000000000 USD, 2026; 2 times up, 2026 against 2012"},
		{"The fiscal year which closed in June 2020 saw imports of 4 million tons.", "4000000 tonne, 2019-07/2020-06"},
		{"In the first half (H1) of 2017 exports were $1.2 million.", "1200000 USD, 2017-H1"},
		{"Investment has risen 5 times in recent years.", "5 times up"},
		{"Deliveries came to $136 million last year, although the year before they had been $526 million, or more than a quarter of the total.", "136000000 USD, 2023; 526000000 USD, 2022; 25 percent over, 2022"},
		{"Trade did not exceed $300 million before the Brasilia Agreement of 1998 was signed. Once peace had taken root, it expanded to $3 billion.", "300000000 USD at_most; 3000000000 USD"},
		{"Trade reached $52 million in 2022. The balance went up by $13 million, from $10 million in the preceding year to $23 million.", "52000000 USD, 2022; 13000000 USD up, 2022 against 2021; 10000000 USD, 2021; 23000000 USD, 2022"},
		{"Trade reached $5 million in the first five months, $1 million more than in the whole of last year.", "5000000 USD, 2024-01/2024-05; 1000000 USD up, 2024-01/2024-05 against 2023"},
		{"Rail transit in the first five months of 2024 grew by 47 percent compared to last year's corresponding period.", "47 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In the first ten months of 2023 the port took 190,000 tons, against 98,000 tons in the same period of the last calendar year.", "190000 tonne, 2023-01/2023-10; 98000 tonne, 2022-01/2022-10"},
		{"The port took 5 million tons in the first two months of the current Iranian year (started in March 2024), a 30% growth compared with the same period last year.", "5000000 tonne, 2024-03/2024-05; 30 percent up, 2024-03/2024-05 against 2023-03/2023-05"},
		{"Trade was $5 million in the first two months of the fiscal year that began in April 2023.", "5000000 USD, 2023-04/2023-05"},
		{"There are 612 joint ventures, 84 of which were set up last year.", "612 item; 84 item, 2023"},
		{"Trade was $224 million in January-March 2024. This is 24 percent more year-on-year ($180 million in January-March 2023).", "224000000 USD, 2024-Q1; 24 percent up, 2024-Q1 against 2023-Q1; 180000000 USD, 2023-Q1"},
		{"In 2018 the gross domestic product rose to $30 million. It has thus grown by 12 percent compared to 2017.", "30000000 USD, 2018; 12 percent up, 2018 against 2017"},
		{"Since 2004 traffic has been rising at an average of 24 per cent a year, from 155,000 tons, and it stood at 1,117,000 tonnes in 2013.", "24 percent up against 2004; 155000 tonne, 2004; 1117000 tonne, 2013"},
		{"A trade volume of $566 million, never seen before, was achieved in 2018.", "566000000 USD, 2018"},
		{"Trade has risen by 50 per cent, going from $15 million (€13 million) in 2019 to $22 million (€20 million) in 2022.", "50 percent up, 2022 against 2019; 15000000 USD, 2019; 13000000 EUR, 2019; 22000000 USD, 2022; 20000000 EUR, 2022"},
		{"Trade doubled to nearly $30 million last year from only $15 million in 2007.", "2 times up, 2023 against 2007; 30000000 USD almost, 2023; 15000000 USD, 2007"},
		{"They shared information on the turnover of railway freight in the year 2012. Growth of 21% was recorded, to 3.4 million tons.", "21 percent up, 2012 against 2011; 3400000 tonne, 2012"},
		{"The potential is huge, he said, and the trade volume of $290 million in 2010 has risen to $500 million in 2012.", "290000000 USD, 2010; 500000000 USD, 2012"},
		{"Trade has almost doubled in four years: from $310 million in 2019 to $610 million in 2023.", "2 times almost up, 2023 against 2019; 310000000 USD, 2019; 610000000 USD, 2023"},
		{"Over the last seven years trade has grown fourfold, from $500 million to $2.2 billion.", "4 times up, 2017/2024 against 2017; 500000000 USD, 2017; 2200000000 USD"},
		{"Compared with 2022, exports fell by 6 percent in 2023, but in the first quarter of this year they rose by 11 percent.", "6 percent down, 2023 against 2022; 11 percent up, 2024-Q1 against 2023-Q1"},
		{"Five years ago only 20 Chilean companies worked in Oman, whereas now there are 140.", "20 item, 2019; 140 item"},
		{"A packet now costs 11 euros; by 2027 it will be 13 euros.", "11 EUR; 13 EUR, 2027"},
		{"Trade increased by 1.6 times over the past year.", "1.6 times up, 2023 against 2022"},
		{"More than 23,000 vehicles were carried between Sohar and Arica from 2018 to the second quarter of 2023.", "23000 vehicle over, 2018-01/2023-06"},
	})
}
