package figures

import (
	"testing"

	"brief/briefing"
)

// spoken writes a figure's amount and speaker.
func spoken(f *briefing.Figure) string { return amount(f) + " " + f.Speaker }

func TestSpeakers(t *testing.T) {
	runCorpus(t, spoken, []phrasing{
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
		{"Foreign Minister Ramon Quiles spoke at length.\n\nTrade reached $5 billion.", "5000000000 USD "},
	})
}
