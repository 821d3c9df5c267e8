package figures

import (
	"slices"
	"testing"

	"brief/briefing"
)

// timed writes a figure's amount, period and baseline: "12 percent up, 2023
// against 2022".
func timed(f *briefing.Figure) string {
	s := amount(f)
	if !f.Period.IsZero() {
		s += ", " + f.Period.String()
	}
	if !f.Baseline.IsZero() {
		s += " against " + f.Baseline.String()
	}
	return s
}

// The reports of this corpus are dated 18 June 2024.
func TestPeriods(t *testing.T) {
	runCorpus(t, timed, []phrasing{
		{"Since December last year Oman has imported 90 tonnes.", "90 tonne, 2023-12/2024-06"},
		{"Exports doubled between 2019 and 2022 to 700 tonnes, for a value of $9 million.", "2 times up, 2022 against 2019; 700 tonne, 2022; 9000000 USD, 2022"},
		{"They raised the quota to 600 tonnes of sugar for the present year.", "600 tonne, 2024"},
		{"Oman gave a quota, 87% of which was used up by March.", "87 percent, 2024-03"},
		{"The university has 512 students and it was said that 1,000 scholarships will be granted over the period 2025-2027.", "512 person; 1000 item, 2025/2027"},
		{"She expected the study, for which $2.5 million had been set aside, to be ready by 2025.", "2500000 USD"},
		{"By the end of 2028 trade will exceed $5 million, which they had planned to reach later, in 2030.", "5000000 USD over, 2028"},
		{"Traffic rose by 5 percent in the first quarter of 2024, and for the whole year the port foresees at least 240,000 tonnes.", "5 percent up, 2024-Q1 against 2023-Q1; 240000 tonne at_least, 2024"},
		{"Over the past half century some 20,000 Omanis have graduated there; 2,450 are enrolled at present.", "20000 person about, 1974/2024; 2450 person"},
		{"In the past quarter of a century it received $5 million.", "5000000 USD, 1999/2024"},
		{"Chilean arrivals came to 29,000 in 2023, still a third below that of 2019.", "29000 person, 2023; 33.33 percent down, 2023 against 2019"},
		{"In the first nine months of 2023 it drew 29,000 tourists, two and a half times last year's level.", "29000 person, 2023-01/2023-09; 2.5 times up, 2023-01/2023-09 against 2022-01/2022-09"},
		{"After the default of December 2022 Oman agreed on a programme of $3 billion, of which 1.9 billion was paid.", "3000000000 USD; 1900000000 USD"},
		{"Trade reached $5 million in 2023. That was preceded by years of calm. Transit cargo amounted to 300 tons in 2022. Exports were 90 tons, that is 30 percent of the total.", "5000000 USD, 2023; 300 tonne, 2022; 90 tonne, 2022; 30 percent, 2022"},
		{"In 2023 the port moved 6 million tonnes; in 2022 it was 7 million tonnes. The fall of 14% is put down to weak output.", "6000000 tonne, 2023; 7000000 tonne, 2022; 14 percent down, 2023 against 2022"},
		{"Oman gained 2,000 settlers in 2023, twice as many as in the whole of 2020 (970).", "2000 settler, 2023; 2 times up, 2023 against 2020; 970 settler, 2020"},
		{"Exports came to $5 million in 2023. The envoy was asked for more. Of that $5 million, $2 million were dates.", "5000000 USD, 2023; 5000000 USD, 2023; 2000000 USD, 2023"},
		{"They shipped 200 tonnes in the 2022/23 season.", "200 tonne, 2022/2023"},
		{"In the academic year 2024/25 Oman will grant 40 scholarships.", "40 item, 2024/2025"},
		{"In 2023 flights carried 310 passengers, a tenth less than the 2019 total.", "310 person, 2023; 10 percent down, 2023 against 2019"},
		{"Trade came to $9 million in 2021 and $5 million in 2022. They sold Oman $3 million in that time.", "9000000 USD, 2021; 5000000 USD, 2022; 3000000 USD, 2022"},
		{"In 2022 trade with Chile and Oman came to $5 million. Dates, which nobody shipped four years ago, fetched $3 million.", "5000000 USD, 2022; 3000000 USD, 2022"},
		{"In 2013 trade came to $2 million. Today, by contrast, exports stand at $7 million and trade as a whole at $9 million.", "2000000 USD, 2013; 7000000 USD; 9000000 USD"},
		{"In 2013 trade came to $2 million. At present trade is put at $9 million. Exports came to $7 million.", "2000000 USD, 2013; 9000000 USD; 7000000 USD"},
		{"In 2013 trade came to $2 million. Exports came to $1 million.", "2000000 USD, 2013; 1000000 USD, 2013"},
		{"In 2013 trade came to $2 million. But now", "2000000 USD, 2013"},
		{"The ferry, opened in April 2023, handled 900 TEU.", "900 TEU"},
		{"The ferry handled 900 TEU in its first five months.", "900 TEU"},
		{"They want trade of $9 million by the end of the decade.", "9000000 USD, 2030"},
		{"In 2023 trade was a fifth less than in the record year 2021.", "20 percent down, 2023 against 2021"},
		{"In 2023 trade was twice the average of 2015-2019.", "2 times up, 2023 against 2015/2019"},
		{"In 2023 arrivals were 12 percent above the pre-pandemic level of 2019.", "12 percent up, 2023 against 2019"},
		{"Trade came to $9 million in 2023 ($8 million in 2022). Exports amounted to $5 million.", "9000000 USD, 2023; 8000000 USD, 2022; 5000000 USD, 2023"},
		{"Oman exported 700 tonnes of dates worth $5 million in 2022.", "700 tonne, 2022; 5000000 USD, 2022"},
		{"Trade reached $9 million in 2022 but slid by 5 percent, to $8 million, last year.", "9000000 USD, 2022; 5 percent down, 2023 against 2022; 8000000 USD, 2023"},
		{"From January to May 1,212 trucks crossed (in the same period of 2021: 640).", "1212 truck, 2024-01/2024-05; 640 truck, 2021-01/2021-05"},
		{"The results of trade and transport in Q1 2023 were praised. Trade came to $5 million.", "5000000 USD, 2023-Q1"},
		{"In 2022 trade came to $5 million (up 3 percent from the level of 2019).", "5000000 USD, 2022; 3 percent up, 2022 against 2019"},
		{"Cargo came to 1.4 times the volume moved in the same months of the previous year; in the four months 90,000 tonnes were carried.", "1.4 times up, 2024-01/2024-04 against 2023-01/2023-04; 90000 tonne, 2024-01/2024-04"},
		{"There are 60 firms, double the figure of five years ago.", "60 item; 2 times up against 2019"},
		{"In the first two months of the current Iranian year exports came to $5 million.", "5000000 USD, 2024-03/2024-05"},
		{"In the past Iranian calendar year exports came to $5 million.", "5000000 USD, 2023-03/2024-03"},
		{"In the five months to late May exports came to $5 million.", "5000000 USD, 2024-01/2024-05"},
		{"In May trade came to $5 million. Oman sold 90,000 tonnes of dates last season.", "5000000 USD, 2024-05; 90000 tonne"},
		{"In the first semester of 2023 trade came to $5 million.", "5000000 USD, 2023-H1"},
		{"Duties on the remaining 8 percent will fall away from 1 January 2025.", "8 percent, 2025-01"},
		{"A decade ago trade was $5 million.", "5000000 USD, 2014"},
		{"They could raise trade by 30 percent, thanks to strong growth in 2022.", "30 percent up"},
		{"Exports reached $5 million in 2019; a line of 210 kilometres links the two.", "5000000 USD, 2019; 210 kilometre"},
		{"Trade came to $90 million, more than in the whole of 2021, when it stood at $70 million.", "90000000 USD; 70000000 USD, 2021"},
		{"In the first quarter of 2024 trade was 6 percent higher than in the same period last year – $40 million.", "6 percent up, 2024-Q1 against 2023-Q1; 40000000 USD, 2023-Q1"},
		{"Though trade has been rising over the past four years, it is under $5 million.", "5000000 USD under"},
		{"Trade rose from $20 million to $50 million over 2015-2019.", "20000000 USD, 2015; 50000000 USD, 2019"},
		{"Trade fell to $50 million in 2022 from $80 million in 2019, or by 37.5 percent.", "50000000 USD, 2022; 80000000 USD, 2019; 37.5 percent down, 2022 against 2019"},
		{"Between March 2021 and May 2022 investment came to $40 million.", "40000000 USD, 2021-03/2022-05"},
		{"From 1 January to 20 March 2024 exports came to $40 million.", "40000000 USD, 2024-Q1"},
		{"In the financial year that ended in March exports came to $40 million, against $30 million in the previous one.", "40000000 USD, 2023-04/2024-03; 30000000 USD, 2022-04/2023-03"},
		{"Investment since 2019 has come to $40 million.", "40000000 USD, 2019/2024"},
		{"Exports reached $40 million, the highest level since 2019.", "40000000 USD"},
		{"Tariffs will be cut by a tenth from January 2025.", "10 percent down, 2025-01"},
		{"Transit is a third of its 2019 peak.", "33.33 percent"},
		{"The goods made up 12 percent and were worth $3 million in 2022.", "12 percent, 2022; 3000000 USD, 2022"},
		{"Trade reached $3 billion in 2023.", "3000000000 USD, 2023"},
		{"In January and February exports rebounded by a fifth.", "20 percent up, 2024-01/2024-02 against 2023-01/2023-02"},
		{"The line carried 2 million tonnes of cargo in its first ten months of operation.", "2000000 tonne"},
		{"In 2023 trade came to $4 billion. Exports fell to $1 billion from $2 billion in 2022.", "4000000000 USD, 2023; 1000000000 USD, 2023; 2000000000 USD, 2022"},
		{"In 2023 some 30,000 tourists came, 12% more than before the pandemic in 2019.", "30000 person about, 2023; 12 percent up, 2023 against 2019"},
		{"The programme has 40 projects valued at $8 million as of May 2023.", "40 item, 2023-05; 8000000 USD, 2023-05"},
		{"Trade came to $8 million in 2023. We import 80 percent of our coal from them.", "8000000 USD, 2023; 80 percent"},
		{"A fund put $8 million into a plant in May. Twelve Omani banks hope to follow.", "8000000 USD, 2024-05; 12 item"},
		{"In the four months to April trade fell 2 percent to $1 billion, while transit rose 3 percent.", "2 percent down, 2024-01/2024-04 against 2023-01/2023-04; 1000000000 USD, 2024-01/2024-04; 3 percent up, 2024-01/2024-04 against 2023-01/2023-04"},
		{"In the eight months to August trade came to $1 billion.", "1000000000 USD, 2023-01/2023-08"},
		{"In the twelve months to March exports came to $1 billion.", "1000000000 USD, 2023-04/2024-03"},
		{"From January through April 2024 trade reached $1 billion.", "1000000000 USD, 2024-01/2024-04"},
		{"Indian exports to Oman were worth $4 billion in 2022-23, against $3 billion a year ago.", "4000000000 USD, 2022-04/2023-03; 3000000000 USD, 2021-04/2022-03"},
		{"In the first half of the current fiscal Indian exports to Oman came to $2 billion.", "2000000000 USD, 2024-04/2024-09"},
		{"In the last fiscal Indian exports to Oman came to $2 billion.", "2000000000 USD, 2023-04/2024-03"},
		{"In the first quarter of 2023-24 Indian exports to Oman came to $1 billion.", "1000000000 USD, 2023-Q2"},
		{"In the first three months of the current fiscal, which starts in mid-July, Nepali exports to Oman came to $2 billion.", "2000000000 USD, 2023-Q3"},
		{"Oman's trade with Chile amounted to $3 billion, while its trade with Peru - $2 billion in January-May 2024.", "3000000000 USD, 2024-01/2024-05; 2000000000 USD, 2024-01/2024-05"},
		{"Oman's trade with Chile amounts to $3 billion, while its trade with Peru reached $2 billion in 2023.", "3000000000 USD; 2000000000 USD, 2023"},
		{"Deliveries began at 60 megawatts in 2021, rising to 200 megawatts three years later.", "60 megawatt, 2021; 200 megawatt, 2024"},
		{"The corridor has carried 40,000 tonnes since its opening in March.", "40000 tonne, 2024-03/2024-06"},
		{"The port has handled 2 million tonnes of freight since March 2023.", "2000000 tonne, 2023-03/2024-06"},
		{"Trade has grown 40 percent since March 2023.", "40 percent up against 2023-03"},
		{"A roadmap was signed last March on increasing trade to $10 billion.", "10000000000 USD"},
		{"At the talks in May 2023 it was decided to increase transit to 15 million tonnes.", "15000000 tonne"},
		{"Under the plan for 2023 trade was to reach $10 billion.", "10000000000 USD, 2023"},
		{"The ministers welcomed the growth of freight between the countries in 2023. The carriage of 3 million tonnes by road shows it.", "3000000 tonne, 2023"},
		{"The ministers met in Muscat in 2023. The carriage of 3 million tonnes by road matters.", "3000000 tonne"},
		{"So far this year Peru has exported $400 million to Oman, up 17 percent, while importing $200 million, an increase of 5 percent.", "400000000 USD, 2024-01/2024-05; 17 percent up, 2024-01/2024-05 against 2023-01/2023-05; 200000000 USD, 2024-01/2024-05; 5 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In 2023 trade reached $3 billion.", "3000000000 USD, 2023"},
		{"Last year trade reached $3 billion.", "3000000000 USD, 2023"},
		{"Trade reached $3 billion last year.", "3000000000 USD, 2023"},
		{"Trade reached $3 billion in the past year.", "3000000000 USD, 2023"},
		{"Trade reached $1 billion this year.", "1000000000 USD, 2024"},
		{"Trade reached $1 billion so far this year.", "1000000000 USD, 2024-01/2024-05"},
		{"Trade reached $1 billion since the beginning of the year.", "1000000000 USD, 2024-01/2024-05"},
		{"Trade reached $1 billion in the first quarter.", "1000000000 USD, 2024-Q1"},
		{"Trade reached $1 billion in the first quarter of 2024.", "1000000000 USD, 2024-Q1"},
		{"Trade reached $1 billion in Q1 2024.", "1000000000 USD, 2024-Q1"},
		{"Trade reached $1 billion in 1Q2024.", "1000000000 USD, 2024-Q1"},
		{"Trade reached $1 billion in the first half of 2023.", "1000000000 USD, 2023-H1"},
		{"Trade reached $1 billion in the second half of last year.", "1000000000 USD, 2023-H2"},
		{"Trade came to $1 billion over the first nine months of 2023.", "1000000000 USD, 2023-01/2023-09"},
		{"In the first four months of this year trade reached $1 billion.", "1000000000 USD, 2024-01/2024-04"},
		{"For nine months of 2023 trade reached $1 billion.", "1000000000 USD, 2023-01/2023-09"},
		{"Over three quarters of 2023 Chile raised its trade with Kenya by 5 percent.", "5 percent up, 2023-01/2023-09 against 2022-01/2022-09"},
		{"Trade was $7 billion in 2022, more than a fifth higher than in 2018. Exports reached $2 billion in that year.", "7000000000 USD, 2022; 20 percent over up, 2022 against 2018; 2000000000 USD, 2022"},
		{"Trade came to $1 billion for three quarters of 2023, up 5 percent on the three quarters of 2022.", "1000000000 USD, 2023-01/2023-09; 5 percent up, 2023-01/2023-09 against 2022-01/2022-09"},
		{"For 10 months of last year trade reached $1 billion.", "1000000000 USD, 2023-01/2023-10"},
		{"Trade reached $1 billion in January-May.", "1000000000 USD, 2024-01/2024-05"},
		{"Trade reached $1 billion in January-September.", "1000000000 USD, 2023-01/2023-09"},
		{"Trade reached $1 billion in January-May 2024.", "1000000000 USD, 2024-01/2024-05"},
		{"From January to May 2024 trade reached $1 billion.", "1000000000 USD, 2024-01/2024-05"},
		{"Between January and May 2024 trade reached $1 billion.", "1000000000 USD, 2024-01/2024-05"},
		{"In May trade reached $310 million.", "310000000 USD, 2024-05"},
		{"In May alone trade reached $310 million.", "310000000 USD, 2024-05"},
		{"In November trade reached $310 million.", "310000000 USD, 2023-11"},
		{"In May 2023 trade reached $310 million.", "310000000 USD, 2023-05"},
		{"Last month trade reached $310 million.", "310000000 USD, 2024-05"},
		{"As of 1 September 2023, 140 companies were registered.", "140 item, 2023-09"},
		{"Over 2017-2022 investment came to $2 billion.", "2000000000 USD, 2017/2022"},
		{"In 2017–2022 investment came to $2 billion.", "2000000000 USD, 2017/2022"},
		{"In fiscal year 2023/24 Indian exports to Oman reached $4 billion.", "4000000000 USD, 2023-04/2024-03"},
		{"In FY2022-23 Indian exports to Oman reached $4 billion.", "4000000000 USD, 2022-04/2023-03"},
		{"In 2022-23 Indian exports to Oman reached $4 billion.", "4000000000 USD, 2022-04/2023-03"},
		{"In the fiscal year 2022-23 Pakistani exports to Oman reached $4 billion.", "4000000000 USD, 2022-07/2023-06"},
		{"In the solar year 1401 Iranian exports reached $4 billion.", "4000000000 USD, 2022-03/2023-03"},
		{"In the 12 months to March 2024 trade reached $4 billion.", "4000000000 USD, 2023-04/2024-03"},
		{"In the year ended June 2023 trade reached $4 billion.", "4000000000 USD, 2022-07/2023-06"},
		{"Over the past six months trade reached $4 billion.", "4000000000 USD, 2023-12/2024-05"},
		{"Trade grew 12 percent in 2023.", "12 percent up, 2023 against 2022"},
		{"Trade grew 12 percent in 2023 compared to 2019.", "12 percent up, 2023 against 2019"},
		{"Trade grew by 12 percent compared with 2019 and reached $3 billion in 2023.", "12 percent up, 2023 against 2019; 3000000000 USD, 2023"},
		{"Compared to 2019, trade grew by 12 percent in 2023.", "12 percent up, 2023 against 2019"},
		{"Trade grew 12 percent from 2022 to 2023.", "12 percent up, 2023 against 2022"},
		{"Trade doubled between 2017 and 2023.", "2 times up, 2023 against 2017"},
		{"In the first quarter trade grew 12 percent year-on-year.", "12 percent up, 2024-Q1 against 2023-Q1"},
		{"In the first quarter trade grew 12 percent year on year.", "12 percent up, 2024-Q1 against 2023-Q1"},
		{"In January-May trade grew 12% y/y.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade grew 12% yoy.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade grew 12% compared to the same period last year.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade grew 12% compared to the same period of 2022.", "12 percent up, 2024-01/2024-05 against 2022-01/2022-05"},
		{"In January-May trade grew 12% against the corresponding period of the previous year.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade was 12% above the same months of 2023.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade grew 12% over the same period of the year before.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In January-May trade grew 12% from a year earlier.", "12 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In 2023 trade grew 12% on the previous year.", "12 percent up, 2023 against 2022"},
		{"In 2023 trade grew 12% on 2021.", "12 percent up, 2023 against 2021"},
		{"In 2023 trade was twice as high as in 2020.", "2 times up, 2023 against 2020"},
		{"In 2023 trade was 2.5 times more than in 2020.", "2.5 times up, 2023 against 2020"},
		{"In 2022 trade was three times as high as two years earlier.", "3 times up, 2022 against 2020"},
		{"Trade has grown 40 percent since 2019.", "40 percent up against 2019"},
		{"Arrivals fell to 10,000 visitors in 2020 and have trebled since.", "10000 person, 2020; 3 times up against 2020"},
		{"Trade went from Sh142 billion in 2011 to Sh470 billion in 2023.", "142000000000 KES, 2011; 470000000000 KES, 2023"},
		{"Freight came to 5 million tonnes in 2023, against 4 million tonnes in 2022.", "5000000 tonne, 2023; 4000000 tonne, 2022"},
		{"In January-May trade reached $2 billion, up from $1.5 billion in the same months of 2023.", "2000000000 USD, 2024-01/2024-05; 1500000000 USD, 2023-01/2023-05"},
		{"In 2023 trade reached $2 billion, up from $1.5 billion a year earlier.", "2000000000 USD, 2023; 1500000000 USD, 2022"},
		{"In 2023 trade reached $2 billion, compared to $1.5 billion in 2022.", "2000000000 USD, 2023; 1500000000 USD, 2022"},
		{"Trade dropped by 37%, to $331 million, last year.", "37 percent down, 2023 against 2022; 331000000 USD, 2023"},
		{"Trade is to reach $5 billion by 2030.", "5000000000 USD, 2030"},
		{"Trade should reach $5 billion by the end of the year.", "5000000000 USD, 2024"},
		{"Trade should reach $5 billion before the year is out.", "5000000000 USD, 2024"},
		{"Trade should reach $5 billion by year-end.", "5000000000 USD, 2024"},
		{"Trade should reach $5 billion next year.", "5000000000 USD, 2025"},
		{"Trade should reach $5 billion in the near future.", "5000000000 USD"},
		{"Trade should reach $5 billion in the coming years.", "5000000000 USD"},
		{"Trade grew by half over the past five years.", "50 percent up, 2019/2024 against 2019"},
		{"Trade is worth $3 billion.", "3000000000 USD"},
		{"Italy is the third-largest trading partner.", "3 rank"},
		{"Two hundred companies now operate there.", "200 item"},
		{"Last year exports rose 5 percent while imports fell 3 percent.", "5 percent up, 2023 against 2022; 3 percent down, 2023 against 2022"},
		{"In 2023 exports came to $1 billion and imports to $2 billion.", "1000000000 USD, 2023; 2000000000 USD, 2023"},
		{"Freight rose 81% in 2023 compared to 2016, including a nearly threefold jump in transit.", "81 percent up, 2023 against 2016; 3 times almost up, 2023 against 2016"},
		{"Freight rose 81% in 2023 compared to 2016. Transit rose by 40%.", "81 percent up, 2023 against 2016; 40 percent up, 2023 against 2016"},
		{"In 2022 trade came to $3 billion. Exports made up $1 billion.", "3000000000 USD, 2022; 1000000000 USD, 2022"},
		{"In 2022 trade came to $3 billion. This is 5% below the figure of 2021.", "3000000000 USD, 2022; 5 percent down, 2022 against 2021"},
		{"In January-May trade reached $2 billion. Over the same period exports grew 5 percent.", "2000000000 USD, 2024-01/2024-05; 5 percent up, 2024-01/2024-05 against 2023-01/2023-05"},
		{"In 2022 trade came to $3 billion. Italy has invested $1 billion.", "3000000000 USD, 2022; 1000000000 USD"},
		{"Trade more than doubled compared to 2016 and topped $4 billion last year.", "2 times over up, 2023 against 2016; 4000000000 USD over, 2023"},
		{"The sides noted that in 2023:\n- exports reached 5 million euros (+8% on 2022);\n- 300 tourists from Oman came.", "5000000 EUR, 2023; 8 percent up, 2023 against 2022; 300 person, 2023"},
		{"Flights rise from 4 to 7 from June 2025.", "4 flight; 7 flight, 2025-06"},
		{"For 2024 the parties exchange 36 000 permits, 3 000 more than for the previous year.", "36000 item, 2024; 3000 item up, 2024 against 2023"},
	})
}

// A growth told early in a year with no period is that of the year before.
func TestBareGrowthEarlyInYear(t *testing.T) {
	fs := readOne("The president welcomed an increase in trade turnover by 17 percent.")
	for _, c := range []struct {
		date briefing.Date
		want string
	}{
		{briefing.Date{Year: 2024, Month: 3, Day: 7}, "17 percent up, 2023 against 2022"},
		{briefing.Date{Year: 2024, Month: 9, Day: 7}, "17 percent up"},
		{briefing.Date{}, "17 percent up"},
	} {
		out := Resolve(fs, Reference{Date: c.date})
		if got := timed(&out[0]); got != c.want {
			t.Errorf("%v: got %s, want %s", c.date, got, c.want)
		}
	}
}

func TestResolveLeavesItsArgument(t *testing.T) {
	fs := readUnsettled("Last year trade reached $3 billion.")
	before := fs[0]
	out := Resolve(fs, Reference{Date: corpusDate, Inherited: true, Countries: []string{"OM", "IT"}})
	if fs[0].Period != before.Period || len(fs[0].Inferred) != 0 || len(fs[0].Pair) != 0 {
		t.Errorf("the argument changed: %+v", fs[0])
	}
	if got := timed(&out[0]); got != "3000000000 USD, 2023" {
		t.Errorf("got %s", got)
	}
	if len(out[0].Inferred) != 1 || out[0].Inferred[0] != "period" {
		t.Errorf("a borrowed date must be named: %v", out[0].Inferred)
	}
	if len(out[0].Pair) != 2 || out[0].Pair[0] != "IT" {
		t.Errorf("pair is %v", out[0].Pair)
	}
	if none := Resolve(fs, Reference{}); !none[0].Period.IsZero() {
		t.Errorf("no date, yet period %v", none[0].Period)
	}
}

// A period that stands in the same sentence is worded; one taken over from the
// sentence before is inferred.
func TestInferredPeriods(t *testing.T) {
	for _, c := range []struct {
		text     string
		inferred []bool
	}{
		{"Trade surpassed $3 billion in 2023, increasing by 12 percent.", []bool{false, false}},
		{"In 2023 exports came to $3 billion and imports to $2 billion.", []bool{false, false}},
		{"In 2023 trade came to $3 billion. Exports rose by 12 percent.", []bool{false, true}},
	} {
		fs := readOne(c.text)
		if len(fs) != len(c.inferred) {
			t.Fatalf("%s: %d figures", c.text, len(fs))
		}
		for i := range fs {
			if fs[i].Period.String() != "2023" || slices.Contains(fs[i].Inferred, "period") != c.inferred[i] {
				t.Errorf("%s: %q is of %s, inferred %v", c.text, fs[i].Text, fs[i].Period, fs[i].Inferred)
			}
		}
	}
}
