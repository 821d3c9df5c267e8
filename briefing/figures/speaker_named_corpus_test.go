package figures

import "testing"

// TestHeadlineSpeakers reads whom a headline makes speak by a surname or an office,
// and leaves alone what names nobody.
func TestHeadlineSpeakers(t *testing.T) {
	const met = "\n\nChile's Ambassador to Oman Ramon Quiles met journalists in Muscat."
	runCorpus(t, spoken, []phrasing{
		{"Quiles: Trade with Oman has passed $1 billion" + met, "1000000000 USD over Ramon Quiles"},
		{"Trade with Oman tops $5 billion - Quiles" + met, "5000000000 USD over Ramon Quiles"},
		{"Ambassador says trade with Oman to reach $5 billion" + met, "5000000000 USD Ramon Quiles"},
		{"Chilean envoy: trade with Oman hit $5 billion" + met, "5000000000 USD Ramon Quiles"},
		{"Oman, Chile trade hit $5 billion: Envoy" + met, "5000000000 USD Ramon Quiles"},
		{"Omani envoy: trade with Chile hit $5 billion" + met, "5000000000 USD "},
		{"Trade news: exports hit $5 billion" + met, "5000000000 USD "},
		{"Omani investments in Chile worth $27bn – FOCC" + met, "27000000000 USD FOCC"},
		{"Omani investments in Chile worth $27bn - UPDATE" + met, "27000000000 USD "},
		{"Salcedo: exports hit $5 billion" + met, "5000000000 USD "},
		{"PM: Trade between Oman and Chile hit $5 billion\n\nTrade between Oman and Chile has passed $5 billion, Prime Minister of Oman Haitham Saidi said when meeting Foreign Minister Ramon Quiles.",
			"5000000000 USD Haitham Saidi; 5000000000 USD over Haitham Saidi"},
		{"Minister: exports up 20 percent\n\nForeign Minister Ramon Quiles met Trade Minister Haitham Saidi. Exports rose by 20 percent, Saidi said.", "20 percent up Haitham Saidi; 20 percent up Haitham Saidi"},
		{"Minister: exports up 20 percent\n\nForeign Minister Ramon Quiles met Trade Minister Haitham Saidi.", "20 percent up "}})
}

// TestOfficesWithoutNames reads offices that no name follows: who holds one where the
// report has named him, else the office of the body.
func TestOfficesWithoutNames(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"The chairman of Omani Railways, Said Habsi, met the chairman of Chile Rail, Ramon Quiles. The head of Omani Railways said freight would grow to 5 million tons.", "5000000 tonne Said Habsi"},
		{"The chairman of Omani Railways, Said Habsi, met the chairman of Chile Rail, Ramon Quiles. Freight will grow to 5 million tons, according to the head of Chile Rail.", "5000000 tonne Ramon Quiles"},
		{"The terminal handles 200 wagons a day, according to the head of Omani Railways.", "200 wagon head of Omani Railways"},
		{"Trade reached $5 million, according to the deputy director of the Muscat Chamber of Commerce.", "5000000 USD deputy director of the Muscat Chamber of Commerce"},
		{"Trade reached $5 million, according to a businessman who oversees it.", "5000000 USD "},
		{"Trade reached $5 million, according to a senior official.", "5000000 USD "},
		{"Trade reached $5 million, according to private sources of the Exporters Association of Lima.", "5000000 USD Exporters Association of Lima"},
		{"According to the most recent figures of the Omani Customs Administration, trade reached $5 million.", "5000000 USD Omani Customs Administration"},
		{"In this way they hope to attain trade of $5 million, according to the Ministry of Commerce.", "5000000 USD Ministry of Commerce"},
		{"Minister Ramon Quiles said trade grew. It was agreed that it will reach $5 million. More will follow, Quiles said.", "5000000 USD "},
		{"Trade totalled $5 million, the agency reported, citing the Department of Statistics.", "5000000 USD Department of Statistics"},
		{"Trade will come to $5 million, the daily reported, citing the Ministry of Roads.", "5000000 USD "},
		{"Trade totalled $5 million, Minister Ramon Quiles said, citing data of the Customs Service.", "5000000 USD Ramon Quiles"},
		{"Omani customs data showed that imports came to $5 million.", "5000000 USD Omani customs"},
		{"Exporters expect sales to grow by 10 percent, said Hasan Demir, who chairs the Muscat Chamber of Commerce.", "10 percent up Hasan Demir"},
		{"Exporters expect sales to grow by 10 percent.", "10 percent up Exporters"},
		{"According to the minister, trade came to $5 million. Minister of Economy Haitham Saidi was in Salalah.", "5000000 USD Haitham Saidi"},
		{"Interview: Ramon Quiles, ambassador of Chile to Oman\n\nOur ties grow. When I came, trade was at $5 million. We import from Oman too.", "5000000 USD Ramon Quiles"}})
}

// TestTimeBeforeVerb reads a subject that words of time part from its verb.
func TestTimeBeforeVerb(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Chile's President Ramon Quiles on Wednesday said Oman has agreed to raise its copper imports to 90,000 tonnes.", "90000 tonne Ramon Quiles"},
		{"Trade Minister Haitham Saidi last week told reporters that exports reached $4 million.", "4000000 USD Haitham Saidi"},
		{"Trade Minister Haitham Saidi on 4 March announced an investment of $4 million.", "4000000 USD Haitham Saidi"},
		{"Trade Minister Haitham Saidi here on Tuesday evening said trade stood at $40 million.", "40000000 USD Haitham Saidi"},
		{"Trade Minister Haitham Saidi in Muscat on Tuesday said trade stood at $40 million.", "40000000 USD Haitham Saidi"},
		{"The Ministry of Commerce on Tuesday said trade stood at $40 million.", "40000000 USD Ministry of Commerce"}})
}

// TestWhereSpeechEnds reads how far somebody's words go, and data that are shown.
func TestWhereSpeechEnds(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Trade went up by 12 percent, recent data of the National Centre for Statistics (NCS) show.\n\nThe total of the trade over the same period reached $188 million.", "12 percent up National Centre for Statistics; 188000000 USD National Centre for Statistics"},
		{"Trade went up by 12 percent, data of the National Centre for Statistics show.\n\nImports reached $188 million.", "12 percent up National Centre for Statistics; 188000000 USD "},
		{"Foreign Minister Ramon Quiles pointed out that the forum had grown out of the Pact, a group of eight nations. Together these countries have a GDP of $5 trillion.", "5000000000000 USD "},
		{"Foreign Minister Ramon Quiles said ties were good.\n\nMore than 2,000 people work for firms owned by Omar Habsi, the Omani finance minister, he added.", "2000 person over Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said ties were good. Finance Minister Omar Habsi came to Muscat. Trade, he added, reached $5 million.", "5000000 USD Omar Habsi"},
		{"Foreign Minister Ramon Quiles said as he opened the forum that no country had more projects. Investments have meanwhile grown to $2.5 billion.\n\nTourists come in droves, he added.", "2500000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said that no country had more projects. Investments grew to $2.5 billion.\n\nTourists come in droves, he added.", "2500000000 USD "},
		{"Trade reached $34 million, union minister of commerce Haitham Saidi told Ramon Quiles, Chile's trade minister, yesterday. This was above the $27 million of the previous year.", "34000000 USD Haitham Saidi; 27000000 USD over Haitham Saidi"}})
}

// TestUnmarkedWords reads paragraphs that are somebody's words without marks around them.
func TestUnmarkedWords(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Oman and Chile are friends. Our ties are deep. Last year mutual sales made $4.4 billion. The two have room for more, President Ramon Quiles said.", "4400000000 USD Ramon Quiles"},
		{"Oman and Chile are friends. Last year mutual sales made $4.4 billion. The two have room for more, President Ramon Quiles said.", "4400000000 USD "},
		{"Dr Ramon Quiles, chairman of the chamber, said: \"According to statistics, trade was $3 billion.\n\nImports came to $445 million.\n\nHe added, \"We have achieved a great deal.\"", "3000000000 USD Ramon Quiles; 445000000 USD Ramon Quiles"},
		{"Dr Ramon Quiles, chairman of the chamber, said: \"According to statistics, trade was $3 billion.\"\n\nImports came to $445 million.\n\nHe added, \"We have achieved a great deal.\"", "3000000000 USD Ramon Quiles; 445000000 USD "},
		{"Trade hit $5 billion, and \"we want to double it\", Foreign Minister Ramon Quiles told a news conference.", "5000000000 USD Ramon Quiles; 2 times up Ramon Quiles"},
		{"\"We sold goods worth $5 million\", Trade Minister Haitham Saidi was quoted by the agency as saying.", "5000000 USD Haitham Saidi"},
		{"Quiles told the station that he had signed accords.\n\nHe said trade came to $3 billion.", "3000000000 USD Quiles"},
		{"Trade Minister Haitham Saidi likewise said that trade came to $3 billion.", "3000000000 USD Haitham Saidi"},
		{"Trade Minister Haitham Saidi often says that trade came to $3 billion.", "3000000000 USD Haitham Saidi"},
		{"Trade came to $3 billion, the press service of the Omani president said.\n\nOmani President Haitham Saidi left.", "3000000000 USD press service of the Omani president"},
		{"The Prime Minister noted that trade came to $3 billion. Prime Minister of Oman Haitham Saidi then left.", "3000000000 USD Haitham Saidi"},
		{"Relations gain in value, Foreign and Trade Minister Ramon Quiles stressed. Bilateral trade stood at $3 billion.", "3000000000 USD "}})
}
