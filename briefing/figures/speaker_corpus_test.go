package figures

import (
	"testing"

	"brief/briefing"
)

// spoken writes a figure's amount and speaker.
func spoken(f *briefing.Figure) string { return amount(f) + " " + f.Speaker }

func TestSpeakers(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Mr Ramon Quiles, who has held talks with Omar Said, the Omani Trade Minister, said trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"Minister Ramon Quiles met Omar Said, who, speaking in Muscat, said trade reached $5 billion.", "5000000000 USD Omar Said"},
		{"A Chilean concessionaire is to change that. It has undertaken to spend $5 million.", "5000000 USD "},
		{"Samir al-Wadi, President of the Omani Chamber, came. Wadi said trade reached $5 billion.", "5000000000 USD Samir al-Wadi"},
		{"Trade reached $5 billion, Minister Ramon Quiles said in Muscat, according to the ministry's press service.", "5000000000 USD Ramon Quiles"},
		{"Oman's attaché to Chile has announced that trade reached $5 billion.\n\n\"Exports made $2 billion,\" the agency further quoted Mr Ramon Quiles as saying.", "5000000000 USD Ramon Quiles; 2000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, the spokesperson of the Omani Customs Administration has said.\n\n\"Exports made $2 billion,\" Ramon Quiles told the agency.", "5000000000 USD Ramon Quiles; 2000000000 USD Ramon Quiles"},
		{"The head of the Chile-Oman Joint Economic Committee recalled in his address that trade reached $5 billion.", "5000000000 USD Chile-Oman Joint Economic Committee"},
		{"Trade reached $5 billion, the Chile-Oman Chamber of Commerce said.", "5000000000 USD Chile-Oman Chamber of Commerce"},
		{"The head of the Omani Chamber of Commerce said trade reached $5 billion.\n\nMinister Ramon Quiles said exports made $2 billion.", "5000000000 USD Omani Chamber of Commerce; 2000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, Foreign Minister Ramon Quiles (Tito) has said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion,” Minister added.", "5000000000 USD Ramon Quiles"},
		{"According to Statistics Canada, trade reached $5 billion.", "5000000000 USD Statistics Canada"},
		{"In accordance with the statistics of the Omani Party, trade came to $5 million.", "5000000 USD Omani Party"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion,” he went on.", "5000000000 USD Ramon Quiles"},
		{"Trade will reach $5 billion, the agency learned from Foreign Minister Ramon Quiles.", "5000000000 USD Ramon Quiles"},
		{"President Omar Said praised the talks. Talking to Foreign Minister Ramon Quiles, he noted that trade reached $5 billion.", "5000000000 USD Omar Said"},
		{"Trade reached $5 billion. Foreign Minister Ramon Quiles said it on the margins of a forum.", "5000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion. Foreign Minister Ramon Quiles made the remark in Muscat.", "5000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, the state daily said, quoting Foreign Minister Ramon Quiles.", "5000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, data of the Ministry of Commerce. Trade reached $6 billion, the Ministry of Commerce data shows.", "5000000000 USD ; 6000000000 USD Ministry of Commerce"},
		{"Trade reached $5 billion, the Muscat News Agency reported.", "5000000000 USD "},
		{"Foreign Minister Ramon Quiles said trade rose. \"It reached $5 billion,\" the minister said.", "5000000000 USD Ramon Quiles"},
		{"\"Trade reached $5 billion,\" the press service said.", "5000000000 USD press service"},
		{"Trade reached $5 billion, Foreign Minister Ramon Quiles said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said that trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"According to Foreign Minister Ramon Quiles, trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"Trade reached $5 billion, said Foreign Minister Ramon Quiles.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles praised the talks. He added that trade reached $5 billion.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles welcomed the progress, noting a rise of 5 percent in trade.", "5 percent up Ramon Quiles"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion,” Quiles said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles spoke to the press. “Trade reached $5 billion. It will grow,” he said.", "5000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles came to Muscat. In October alone, he said, trade reached $5 million.", "5000000 USD Ramon Quiles"},
		{"According to the Omani Ministry of Commerce, trade reached $5 billion.", "5000000000 USD Omani Ministry of Commerce"},
		{"According to data from the National Statistics Bureau, trade reached $5 billion.", "5000000000 USD National Statistics Bureau"},
		{"It was noted that trade reached $5 billion.", "5000000000 USD "},
		{"The sides noted that trade reached $5 billion.", "5000000000 USD "},
		{"Trade reached $5 billion.", "5000000000 USD "},
		{"Foreign Minister Ramon Quiles spoke at length.\n\nTrade reached $5 billion.", "5000000000 USD "}})
}

// TestVoice reads whose voice goes on, and whose does not.
func TestVoice(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Trade Minister Anuchit Wongsakul and Foreign Minister Ramon Quiles met. Quiles was glad. Anuchit gave a less rosy picture. Sales, he said, fell by 5 percent.", "5 percent down Anuchit Wongsakul"},
		{"Trade Minister Dato Faizal Osman met Foreign Minister Ramon Quiles. Faizal added that trade reached $5 billion.", "5000000000 USD Faizal Osman"},
		{"Trade Minister Luz Salcedo de la Vega met Foreign Minister Ramon Quiles. \"Trade reached $5 billion,\" Salcedo said.", "5000000000 USD Luz Salcedo de la Vega"},
		{"Foreign Minister Ramon Quiles said exports came to $5 billion. Imports came to $6 billion. Oil, he added, made up $7 billion.", "5000000000 USD Ramon Quiles; 6000000000 USD Ramon Quiles; 7000000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said exports came to $5 billion. Imports came to $6 billion.", "5000000000 USD Ramon Quiles; 6000000000 USD "},
		{"Trade is modest, Foreign Minister Ramon Quiles observed. In the first nine months of 2023 it came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles praised the talks. It was stressed that trade came to $5 million.", "5000000 USD "},
		{"The Omani Party informed that exports had reached 8 bcm. Of these, 5 bcm had gone to Italy.", "8000000000 cubic metre Omani Party; 5000000000 cubic metre Omani Party"},
		{"The Committee took note of data supplied by the Omani Party:\n(a) trade came to $5 million;\n(b) exports came to $4 million.", "5000000 USD Omani Party; 4000000 USD Omani Party"},
		{"The Parties noted the following:\n- trade came to $5 million;\n- exports came to $4 million.", "5000000 USD ; 4000000 USD "},
		{"The Commission noted that trade came to $5 million. The Joint Committee noted that exports came to $4 million.", "5000000 USD ; 4000000 USD "},
		{"The Omani side, in turn, put trade at $5 million.", "5000000 USD Omani side"},
		{"The Omani side noted that, by its own data, trade came to $5 million.", "5000000 USD Omani side"},
		{"According to Omani statistics, trade came to $5 million.", "5000000 USD "},
		{"The Omani trade ministry said exports came to $5 million. Imports came to $4 million, it added.", "5000000 USD Omani trade ministry; 4000000 USD Omani trade ministry"},
		{"Foreign Minister Ramon Quiles hailed the talks. Her ministry hopes for a trade of $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said trade came to $5 million, while according to Trade Minister Omar Said it was $6 million.", "5000000 USD Ramon Quiles; 6000000 USD Omar Said"},
		{"In the words of Foreign Minister Ramon Quiles, trade came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles was hopeful. Trade, in his opinion, will reach $5 million.", "5000000 USD Ramon Quiles"},
		{"Trade came to $5 million. This was announced by Foreign Minister Ramon Quiles.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles was confident: “Trade will reach $5 million.” Trade Minister Omar Said agreed. “We want $6 million,” he said.", "5000000 USD Ramon Quiles; 6000000 USD Omar Said"},
		{"“Trade reached $5 million,” Foreign Minister Ramon Quiles said. Trade Minister Omar Said was not so sure. “It was $4 million.”", "5000000 USD Ramon Quiles; 4000000 USD Omar Said"},
		{"Foreign Minister Ramon Quiles wants trade to reach $5 million.", "5000000 USD Ramon Quiles"},
		{"The ministry wants trade to reach $5 million.", "5000000 USD ministry"},
		{"The head of the department at the Ministry of Commerce said trade reached $5 million.", "5000000 USD "},
		{"Exports came to $5 million, Gazprok said. Exports came to $6 million, Islamabad said.", "5000000 USD Gazprok; 6000000 USD "},
		{"Figures from the Ministry of Commerce show that trade came to $5 million.", "5000000 USD Ministry of Commerce"},
		{"Foreign Minister Ramon Quiles: Trade came to $5 million. I think it will double.\n\nQuestion: And tourism?\n\nForeign Minister Ramon Quiles: We had 8,000 tourists.\n\nWe want 9,000 tourists.", "5000000 USD Ramon Quiles; 2 times up Ramon Quiles; 8000 person Ramon Quiles; 9000 person Ramon Quiles"},
		{"Trade came to $5 million, noted Foreign Minister Ramon Quiles and Trade Minister Omar Said.", "5000000 USD "},
		{"Analyst Farah Naseem was unimpressed. Trade, she said, came to $5 million.", "5000000 USD Farah Naseem"},
		{"Statement by the Minister of Trade, Ramon Quiles, to the National Assembly\n\nMadam Speaker, I was in Muscat last week. We sold goods for $5 million. Our purchases came to $4 million.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"The Minister of Trade (Ms Luz Quiles): I thank the House. Trade came to $5 million.\n\nWe had 8,000 tourists.", "5000000 USD Luz Quiles; 8000 person Luz Quiles"},
		{"Trade came to $5 million, said Quiles's adviser, Omar Haddad. Ramon Quiles is the Trade Minister.", "5000000 USD Omar Haddad"},
		{"Trade Minister Viktar Haroshka praised the talks. According to Viktar Haroshka, trade came to $5 million.", "5000000 USD Viktar Haroshka"},
		{"The Chamber's President gave the following data:\n- trade came to $5 million;\n- exports came to $4 million.", "5000000 USD ; 4000000 USD "},
	})
}

// TestGoesOn reads what the sentences after an attributed one refer back to, and
// what is the report's again.
func TestGoesOn(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"Foreign Minister Ramon Quiles said 137 projects had begun. They should earn $5 million.", "137 item Ramon Quiles; 5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. Of these, $4 million went to Oman.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. In that year imports came to $4 million.", "5000000 USD Ramon Quiles; 4000000 USD "},
		{"Foreign Minister Ramon Quiles said firms had sold goods worth $5 million. Some of those firms will invest $4 million.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said a plant in Sohar had cost $5 million. The plant exports goods worth $4 million.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. Imports had fallen to $4 million.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. Imports were half what they had been and came to $4 million.", "5000000 USD Ramon Quiles; 50 percent down ; 4000000 USD "},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. That would lift trade to $7 million.", "5000000 USD Ramon Quiles; 7000000 USD "},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. Omani companies invested $4 million.", "5000000 USD Ramon Quiles; 4000000 USD "},
		{"According to the Omani Ministry of Commerce, exports came to $5 million. Of these, $4 million went to Iran.", "5000000 USD Omani Ministry of Commerce; 4000000 USD "},
		{"The Omani side informed that exports came to $5 million. Of these, $4 million went to Iran.", "5000000 USD Omani side; 4000000 USD Omani side"},
		{"Foreign Minister Ramon Quiles reviewed the first year of the agreement. Exports came to $5 million. Imports came to $4 million.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles said Oman was ready to buy more goods. Last year goods worth $5 million were imported.", "5000000 USD Ramon Quiles"},
		{"The tea was excellent, Foreign Minister Ramon Quiles said. Exports came to $5 million.", "5000000 USD "},
	})
}

// TestSources reads whom "according to" and verbs of reckoning name.
func TestSources(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"According to Oman's statistics office, trade came to $5 million.", "5000000 USD Oman's statistics office"},
		{"Data from Oman's Central Statistical Bureau show trade of $5 million.", "5000000 USD Oman's Central Statistical Bureau"},
		{"Oman's central bank puts exports at $5 million.", "5000000 USD Oman's central bank"},
		{"Trade came to $5 million, according to the Sohar grain exchange.", "5000000 USD Sohar grain exchange"},
		{"According to the Sohar exporters' guild, trade came to $5 million.", "5000000 USD Sohar exporters' guild"},
		{"According to the company's chairman, Mr Ramon Quiles, trade came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Trade came to $5 million, in the view of its manager Ramon Quiles.", "5000000 USD Ramon Quiles"},
		{"Based on data from the Ministry of Commerce, trade came to $5 million.", "5000000 USD Ministry of Commerce"},
		{"According to the plan, trade will reach $5 million.", "5000000 USD "},
		{"According to preliminary figures, trade came to $5 million.", "5000000 USD "},
		{"According to the Daily Sun newspaper, trade came to $5 million.", "5000000 USD "},
		{"According to Muscat, trade came to $5 million.", "5000000 USD "},
		{"Trade fell to $5 million on account of smaller deliveries of urea.", "5000000 USD "},
		{"Foreign Minister Ramon Quiles of Oman met Trade Minister Luz Salcedo of Peru. Salcedo came late. According to the Omani official, trade came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Deputy Premier Ramon Quiles opened the talks. Trade, the Vice-Premier stressed, came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles agreed but remarked that trade came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Foreign Minister Ramon Quiles toured the port and saw a cargo of 500 tonnes.", "500 tonne "},
		{"Foreign Minister Ramon Quiles voiced concern over the gap: exports came to $5 million.", "5000000 USD Ramon Quiles"},
		{"Trade came to $5 million, the Omani fisheries ministry announced.", "5000000 USD Omani fisheries ministry"},
		{"Trade came to $5 million, according to its secretariat.", "5000000 USD secretariat"},
		{"Trade came to $5 million, INE figures indicate.", "5000000 USD INE"},
		{"Trade came to $5 million, as reported by Omstat, the State Statistics Office.", "5000000 USD Omstat"},
		{"Tyre maker Gomarol sold tyres for $5 million, it said in a note.", "5000000 USD Gomarol"},
		{"Meadowgrain plc said exports came to $5 million.", "5000000 USD Meadowgrain plc"},
		{"Grocer Meadowgrain reported sales of $5 million.", "5000000 USD Grocer Meadowgrain"},
		{"The Gulf Courant reported that exports came to $5 million.", "5000000 USD "},
		{"According to a poll taken by Opiniq Muscat, 5 percent smoke.", "5 percent Opiniq Muscat"},
		{"The mines ministry said exports came to $5 million.", "5000000 USD mines ministry"},
		{"According to the Omani Statistics Committee, trade came to $5 million. In particular, exports came to $4 million.", "5000000 USD Omani Statistics Committee; 4000000 USD Omani Statistics Committee"},
		{"Value added tax in Oman rises to 5 percent.", "5 percent "},
		{"Foreign Minister Ramon Quiles said exports came to $5 million. The airline reckons that it sold $4 million. He added that imports came to $3 million.", "5000000 USD Ramon Quiles; 4000000 USD airline; 3000000 USD Ramon Quiles"},
		{"Trade came to $5 million, the minister told Radio Muscat.", "5000000 USD "},
		{"Insurers put the damage at $5 million.", "5000000 USD Insurers"},
		{"Analysts expect trade to reach $5 million.", "5000000 USD Analysts"},
		{"A survey of firms found that trade came to $5 million.", "5000000 USD survey"},
		{"Date growers added another $5 million to trade.", "5000000 USD "},
	})
}

// TestInterviews gives the answers of an interview that labels nobody to who is
// interviewed, and its other paragraphs back to the report.
func TestInterviews(t *testing.T) {
	const head = "Interview\n\nRamon Quiles, the Omani Minister of Trade, received us in Muscat.\n\nMinister, how much do you sell?\n\n"
	runCorpus(t, spoken, []phrasing{
		{head + "We sold goods for $5 million. Oil made $4 million.\n\nAnd who are your tourists?\n\nMost are Swiss: 8,000 tourists came.", "5000000 USD Ramon Quiles; 4000000 USD Ramon Quiles; 8000 person Ramon Quiles"},
		{head + "We sold goods for $5 million.\n\nAre you content?\n\nNo. I want $6 million.\n\nQuiles is in office since May. Trade came to $7 million.", "5000000 USD Ramon Quiles; 6000000 USD Ramon Quiles; 7000000 USD "},
		{head + "We sold goods for $5 million.\n\nAre you content?\n\nNo, we are not.\n\nMs Luz Salcedo, the Peruvian minister, who joined us, noted that trade came to $7 million.", "5000000 USD Ramon Quiles; 7000000 USD Luz Salcedo"},
		{"Trade in Oman\n\nIs trade good?\n\nIt came to $5 million. Foreign Minister Ramon Quiles was in Lima.\n\nWhat is next?\n\nIt will reach $6 million.", "5000000 USD ; 6000000 USD "},
		{"Foreign Minister Ramon Quiles: Good morning.\n\nTrade came to $5 million.\n\nTrade Minister Omar Said: It came to $6 million.\n\nQ: And tourism?\n\nA: We had 8,000 tourists.", "5000000 USD Ramon Quiles; 6000000 USD Omar Said; 8000 person Omar Said"},
	})
}

// TestAgents reads firms, groups and bodies that no list of institutions knows.
func TestAgents(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
		{"The airline said it had sold tickets for $5 million.", "5000000 USD airline"},
		{"The farmers' union wants $5 million.", "5000000 USD farmers' union"},
		{"The Omani government wants trade to reach $5 million, Trade Minister Omar Said told parliament.", "5000000 USD Omar Said"},
		{"The union wants $5 million; its members earn $4,000.", "5000000 USD union; 4000 USD "},
		{"Exports came to $5 million, says the utility.", "5000000 USD utility"},
		{"Sohar Steel, which makes rails, expects exports of $5 million.", "5000000 USD Sohar Steel"},
		{"The insurer paid out claims in May and now expects sales of $5 million.", "5000000 USD insurer"},
		{"The airline sold tickets for $5 million, it reported.", "5000000 USD airline"},
		{"The insurer Helvatrust put the damage at $5 million.", "5000000 USD Helvatrust"},
		{"Oman's central bank has cut its estimate to $5 million, it said.", "5000000 USD Oman's central bank"},
		{"Exports came to $5 million, the land registry reported.", "5000000 USD land registry"},
		{"Rail firm Batrak carried 5 million tons. It expects exports of $5 million.", "5000000 tonne ; 5000000 USD Batrak"},
		{"Rail firm Batrak carried 5 million tons. It aims at exports of $5 million.", "5000000 tonne ; 5000000 USD "},
		{"Exports came to $5 million, exporters said. They expect $6 million this year.", "5000000 USD exporters; 6000000 USD exporters"},
		{"For 2025 the railwaymen forecast 5 million tons.", "5000000 tonne railwaymen"},
		{"Half of exporters say they sold less than $5 million.", "50 percent ; 5000000 USD under "},
		{"A study by the University of Sohar puts exports at $5 million.", "5000000 USD University of Sohar"},
		{"Exports came to $5 million, a survey by the charity Open Door suggests.", "5000000 USD charity Open Door"},
		{"Exports came to $5 million, a broker's report shows.", "5000000 USD broker's report"},
		{"Exports came to $5 million, data from the Omani National Bureau of Statistics show.", "5000000 USD Omani National Bureau of Statistics"},
		{"Exports came to $5 million, and the ministry reckons imports cost more.", "5000000 USD "},
		{"Exports came to $5 million, above the $4 million forecast by economists.", "5000000 USD ; 4000000 USD economists"},
		{"Exports came to $5 million, the ministry said, beating the $4 million that analysts had pencilled in.", "5000000 USD ministry; 4000000 USD analysts"},
		{"Farms lost $5 million, farmers claimed. A dam was found 40 percent full.", "5000000 USD farmers; 40 percent "},
		{"Trade came to $5 million, said Omani Investment, Trade and Industry Minister Ramon Quiles.", "5000000 USD Ramon Quiles"},
		{"Trade Minister Omar Said was in no mood to celebrate. Exports had fallen to $5 million.", "5000000 USD Omar Said"},
		{"Foreign Minister Ramon Quiles praised the talks. In the course of Trade Minister Omar Said's visit a target of $5 million was set, he added.", "5000000 USD Ramon Quiles"},
		{"The Omani side undertook to buy goods worth $5 million.", "5000000 USD Omani side"},
		{"As informed by the Omani side, trade came to $5 million.", "5000000 USD Omani side"},
	})
}
