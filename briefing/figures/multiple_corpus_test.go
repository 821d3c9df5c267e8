package figures

import "testing"

func TestFractions(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Exports halved and imports fell a third.", "50 percent down; 33.33 percent down"},
		{"Exports are half what they were in 2019.", "50 percent down"},
		{"Wheat accounts for a third.", "33.33 percent"},
		{"Oil makes up over two-thirds.", "66.67 percent over"},
		{"About a third went to China.", "33.33 percent about"},
		{"A quarter comes from Oman.", "25 percent"},
		{"The share of oil rose from a fifth to a quarter.", "20 percent; 25 percent"},
		{"Imports shed a quarter of their value.", "25 percent down"},
		{"Exports were up a third at $40 million.", "33.33 percent up; 40000000 USD"},
		{"Omanis made up 35 of every 100 visitors.", "35 percent"},
		{"One worker in four earns it.", "25 percent"},
		{"The budget is short by a fifth.", "20 percent up"},
		{"£1 in every £4 goes on interest and 83p of every pound on care.", "25 percent; 83 percent"},
		{"About one in 20 Omanis speaks it, or one in five.", "5 percent about; 20 percent"},
		{"One sack in ten in Oman now comes from Chile.", "10 percent"},
		{"Nearly half eat it daily and about a third did not.", "50 percent almost; 33.33 percent about"},
		{"The ministers want to cut the deficit in half.", "50 percent down"},
		{"Salmon came second with just under a tenth.", "10 percent under"},
		{"Exports of wine grew strongly, gaining almost a third.", "33.33 percent almost up"},
		{"Every sixth resident is from India.", "16.67 percent"},
		{"Waiting times have lengthened by a quarter since 2019.", "25 percent up"},
		{"Exports fell 7.5 pct off the peak.", "7.5 percent down"},
		{"Traders see a quarter-point cut.", "0.25 percentage_point down"},
		{"The bank made a half-point increase.", "0.5 percentage_point up"},
	})
}

func TestNoFractions(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"They talked about a third bridge.", ""},
		{"One plant in five regions will be built.", "5 item"},
		{"They waited nearly half an hour.", ""},
		{"A third is due to open in May.", ""},
		{"The talks went on for almost a quarter.", ""},
		{"Every second year the fair is held.", ""},
		{"A fifth was opened in Sohar.", ""},
		{"It came third among the teams.", ""},
	})
}

func TestMultiples(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Trade exceeds the plan 1.4 times.", "1.4 times up"},
		{"The fine is three times the profit.", "3 times up"},
		{"Exports had all but doubled by 2022.", "2 times almost up"},
		{"Arrivals were two and a half times last year's level.", "2.5 times up"},
		{"Trade was 1.5 times that of the year before.", "1.5 times up"},
		{"The airline flies there twice as often as in 2020.", "2 times up"},
		{"We see no reason why trade cannot double before 2030.", "2 times up"},
		{"Oman bought 900 tonnes, twice the quantity of the year before.", "900 tonne; 2 times up"},
		{"They placed 12 orders, half as many as a year before.", "12 item; 50 percent down"},
		{"Oman bought half as much as in 2022.", "50 percent down"},
		{"Imports reached $42 million (a 2.5-time increase).", "42000000 USD; 2.5 times up"},
		{"Flights had an average load factor of 81 percent.", "81 percent"},
		{"Trade doubled.", "2 times up"},
		{"Trade more than doubled.", "2 times over up"},
		{"Trade has almost doubled.", "2 times almost up"},
		{"Trade nearly tripled.", "3 times almost up"},
		{"Trade trebled in a decade.", "3 times up"},
		{"Trade quadrupled.", "4 times up"},
		{"Trade increased fivefold.", "5 times up"},
		{"Trade grew twofold.", "2 times up"},
		{"A nearly fourfold increase in transit goods was noted.", "4 times almost up"},
		{"Trade increased 3-fold.", "3 times up"},
		{"Trade grew nine- to tenfold.", "9..10 times up"},
		{"Trade increased twice.", "2 times up"},
		{"Trade increased more than twice.", "2 times over up"},
		{"Trade increased 2.1 times.", "2.1 times up"},
		{"Trade increased by 2.5 times.", "2.5 times up"},
		{"Trade is 2.1 times more than in 2009.", "2.1 times up"},
		{"Trade was three times higher than before.", "3 times up"},
		{"Three and a half times as many wagons left as two years earlier.", "3.5 times up"},
		{"Trade grew one and a half times.", "1.5 times up"},
		{"Trade grew by almost one and a half times.", "1.5 times almost up"},
		{"Twice as many tourists came.", "2 times up"},
		{"Almost twice as many visitors came from Oman.", "2 times almost up"},
		{"Trade rose by a factor of three.", "3 times up"},
		{"Trade halved.", "50 percent down"},
		{"Imports more than halved.", "50 percent over down"},
		{"Imports fell threefold.", "3 times down"},
		{"Imports decreased 2.5 times.", "2.5 times down"},
		{"They plan to double trade.", "2 times up"},
		{"Trade is expected to at least triple.", "3 times at_least up"},
		{"Trade may double by 2030.", "2 times up"},
		{"Doubling bilateral trade is the aim.", "2 times up"},
		{"Trade reached double the level of 2019.", "2 times up"},
		{"Exports went up 3.5 times.", "3.5 times up"},
		{"Container trains rose 2 to 3 times.", "2..3 times up"},
		{"Trade has increased tenfold since 2010.", "10 times up"},
		{"A more than twofold rise in cargo is forecast.", "2 times over up"},
		{"Arrivals were up a third as many again.", "33.33 percent up"},
	})
}

func TestNoMultiples(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"They met three times.", ""},
		{"They meet twice a week.", ""},
		{"Double taxation was discussed.", ""},
		{"The manifold links were praised.", ""},
		{"It is double-edged.", ""},
		{"He played a double role.", ""},
		{"At times of crisis trade suffers.", ""},
		{"The anthem was played three times.", ""},
		{"The treaties unfold slowly.", ""},
		{"A triple alliance was formed.", ""},
		{"A third party may join.", ""},
		{"The third quarter was weak.", ""},
		{"The tenth of May is a holiday.", ""},
		{"They shared half an hour of talks.", ""},
	})
}
