package figures

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// accounted reads a one-sentence report and accounts for its words.
func accounted(words string) []briefing.Figure {
	r := briefing.NewReport("corpus.txt", words)
	r.Date = corpusDate
	d := text.Parse(r)
	fs := Read(d).Figures
	Account(d, fs)
	return fs
}

// leftOver writes what is left over of a figure's clause: "border scope, could sense".
func leftOver(f *briefing.Figure) string {
	var all []string
	for _, x := range f.Residue {
		all = append(all, x.Words+" "+string(x.Kind))
	}
	return strings.Join(all, ", ")
}

// TestResidue gives clauses with what is left over of them, figure by figure; "-" is
// a clause that is wholly read.
func TestResidue(t *testing.T) {
	for _, c := range []phrasing{
		// Wholly read: what the page says in its own words.
		{"Trade between Oman and Chile reached $5 million in 2023.", "-"},
		{"Bilateral trade turnover rose significantly by 12 percent in 2023, to $40 million.", "-; -"},
		{"Minister Salim Al Habsi said at the forum that trade of Oman and Chile had exceeded $5 million last year.", "-"},
		{"Oman's exports to Chile came to $5 million in 2023, the minister noted, and its imports to $3 million.", "-; -"},
		{"According to customs data, mutual trade stood at just over $5 million in the first half of 2023.", "-"},
		{"The volume of two-way trade in goods was down 3 percent compared with the same period of the year before.", "-"},
		{"The two sides aim to raise trade to $1 billion by 2030.", "-"},
		{"In 2023 cargo traffic between Oman and Chile grew by 8 percent.", "-"},
		{"Trade fell by 4 percent in 2023, mostly on account of copper.", "-"},
		// What narrows the measure.
		{"Border trade of Oman and Chile reached $5 million in 2023.", "Border scope"},
		{"Trade of Oman and Chile at the Al Wajajah checkpoint was worth $5 million in 2023.", "Al Wajajah checkpoint scope"},
		{"Omani investment in Chile has passed $5 million.", "Omani scope, Chile scope"},
		{"They seek a 10-fold increase in the flow of Omani cargo through Valparaiso.", "Omani scope, Valparaiso scope"},
		{"So far 50 joint ventures had been set up.", "joint ventures scope, set other"},
		// What changes the claim.
		{"Trade of Oman and Chile grew by 4 percent annually.", "annually sense"},
		{"Trade of Oman and Chile grew by 4 percent a year from 2006 to 2016.", "a sense"},
		{"Trade of Oman and Chile grew by 4 percent a year (compounded) in the decade to 2016.", "a sense, compounded sense"},
		{"Trade of Oman and Chile grew by 4 percent per year over the past decade.", "per sense"},
		{"Trade of Oman and Chile grew yearly by 4 percent from 2006 to 2016.", "yearly sense"},
		{"Trade of Oman and Chile grew by 4 percent on a year earlier, to $5 million.", "-; -"},
		{"Trade of Oman and Chile grew by 4 percent a", "-"},
		{"The port of Tanga handled 7,000 tonnes of it.", "port other, Tanga scope, of scope"},
		{"Freight came to 9,000 tonnes. Tanga handled 7,000 tonnes of the cargo, and Pemba handled 2,000 tonnes.", "-; Tanga scope, of scope; Pemba scope"},
		{"Rojas said that KELPRA did worse, pointing out that its cargo volume had shrunk to 7,000 tonnes in 2023.", "its scope"},
		{"Rojas said that the line carried 9,000 tonnes of cargo in 2003 but no more than 7,000 tonnes in 2023.", "line other, line scope; line other, line scope"},
		{"Rojas said of Chile that its cargo volume had shrunk to 7,000 tonnes in 2023.", "-"},
		{"It was engineering products that went down last year: their exports to Chile came to $7 million.", "Chile scope, their scope"},
		{"Oman buys more products of Chile, and its imports came to $7 million in 2023.", "-"},
		{"In 2023 they moved 7,000 tonnes of cargo.", "-"},
		{"Tanga handled 7,000 tonnes of", "Tanga scope"},
		{"In 2023 Chile's earnings from its trade with Oman came to $5 million.", "earnings scope"},
		{"In 2023 Chile's trade with Oman came to $5 million.", "-"},
		{"Trade of Oman and Chile has been growing at an average 9.9 percent over five years.", "average sense"},
		{"Trade of Oman and Chile could reach $5 million by 2030.", "could sense"},
		{"Mutual trade of $5 million and even $8 million is too little for Oman and Chile.", "too little sense; too little sense"},
		{"The year ended with a negative trade balance of $5 million.", "ended other, negative scope"},
		// What only stands beside it.
		{"He drew attention to the trade of Oman and Chile, which had reached $5 million in 2023.", "-"},
		{"Trade stayed at a modest $5 million in 2023.", "modest other"},
		// A sense word belongs to the number beside it.
		{"Trade grew by an average 9 percent, from $3 million in 2018 to $5 million in 2023.", "average sense; -; -"},
	} {
		var got []string
		fs := accounted(c.text)
		for i := range fs {
			s := leftOver(&fs[i])
			if s == "" {
				s = "-"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// TestWorded gives the measure as a clause words it.
func TestWorded(t *testing.T) {
	for _, c := range []phrasing{
		{"Omani investment in Chile has passed $5 million.", "Omani investment in Chile"},
		{"Trade of Oman and Chile at the Al Wajajah checkpoint was worth $5 million in 2023.", "Trade of Oman and Chile at the Al Wajajah checkpoint"},
		{"Two-way trade in farming, fisheries and forestry topped $4 billion in 2023.", "Two-way trade in farming, fisheries and forestry"},
		{"Trade in goods, exports and imports reached $4 billion in 2023.", "exports and imports"},
		{"So far 50 joint ventures had been set up.", "joint ventures"},
		{"They seek a 10-fold increase in the flow of Omani cargo through Valparaiso.", "flow of Omani cargo through Valparaiso"},
		{"It came to $5 million in 2023.", ""},
	} {
		fs := accounted(c.text)
		if len(fs) == 0 {
			t.Errorf("%s: no figure", c.text)
			continue
		}
		got := ""
		if w := fs[0].Worded; w.Len() > 0 {
			got = c.text[w.Start:w.End]
		}
		if got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestResidueCutShort accounts for sentences that break off at any byte.
func TestResidueCutShort(t *testing.T) {
	const long = "“Trade, the minister said, rose by an average 9 percent – from $3 million in 2018 to $5 million, and even $8 million is too little”, which could (of which 50 joint ventures, so far) change by 2030."
	for n := range len(long) {
		accounted(long[:n])
		accounted(long[n:])
	}
}
