package figures

import (
	"testing"
)

// TestLists holds lists whose head tells what their items leave open.
func TestLists(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the head tells time and unit", `Trade of Malta with Oman in January-June 2023, thousand US dollars

- turnover: 12 480 (143.2 % on January-June 2022)
- exports: 9 310 (up 51 %)
- imports: 3 170 (down 24.6 %)
`, `12480000 USD, 2023-H1 trade_turnover; 43.2 percent up, 2023-H1 against 2022-H1 trade_turnover
9310000 USD, 2023-H1 exports; 51 percent up, 2023-H1 against 2022-H1 exports
3170000 USD, 2023-H1 imports; 24.6 percent down, 2023-H1 against 2022-H1 imports`},
		{"the label tells what is counted", `Malta and Oman in figures

- Trade in 2023: EUR 164.3 million
- Tourists from Oman: 9,400 (2022: 8,100)
- Companies with Maltese capital: 94
`, `164300000 EUR, 2023 trade_turnover; 9400 person, 2023 tourists; 8100 person, 2022 tourists; 94 item companies`},
		{"a deficit after its currency", `Malta and Oman: trade

• Exports (2022): USD 136.1 Mn
• Balance (2022): USD -70.4 Mn
`, `136100000 USD, 2022 exports; 70400000 USD, 2022 trade_balance`},
		{"a head that is a day tells no time", `Malta and Oman, visit of 7 June 2022

- Exports: EUR 21.7 million
`, `21700000 EUR exports`},
	} {
		checkCells(t, c.name, c.text, c.want)
	}
}

func TestIndexInWords(t *testing.T) {
	runCorpus(t, amount, []phrasing{
		{"Exports amounted to $3 million (104.5% compared to 2022).", "3000000 USD; 4.5 percent up"},
		{"Freight made 3 mln tonnes, or 121.4 % to 2022.", "3000000 tonne; 21.4 percent up"},
		{"Exports grew by 104.5% compared to 2022.", "104.5 percent up"},
		{"Exports saw growth of 121 percent against 2022.", "121 percent up"},
		{"Exports came to 150% more than planned.", "150 percent up"},
	})
}
