package text

import (
	"testing"

	"brief/briefing"
)

func TestOutletIsTheNameAReportCallsItself(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ROME, Italy, May 2. Minister Ana Russo met her guest Jan Kos, Harbour Wire reports, referring to the ministry.", "Harbour Wire"},
		{"The two met in Rome on Friday, Ledger reports.", "Ledger"},
		{"Trade grew by 5 percent, The Daily Ledger informs, citing customs.", "The Daily Ledger"},
		{"Trade grew by 5 percent, the minister said on Twitter, Ledger reports via the ministry.", "Ledger"},
		{"The ministers met on 5 May, BelTA has learned.", "BelTA"},
		{"The ministers met on 5 May, Harbour News Agency reports.", "Harbour News Agency"},
		{"The ministers met on 5 May, 24.kg news agency reports.", "24.kg news agency"},
		{"As Harbour News Agency reports, the ministers met on 5 May.", "Harbour News Agency"},
		{"The two sides spoke of sharing what they know of the best services…reports Harbour Lite News\n\nThe ministers met.", "Harbour Lite News"},
		{"The President plans to go to Peru, Ledger reports on Oct. 16 citing the Foreign Ministry of Chile.", "Ledger"},
		{"Trade grew, Ledger reports on trade.", ""},
		{"Trade grew, the Foreign Ministry of Chile reports on Oct. 16.", ""},
		{"HARBOUR-NEWS. On May 30 the two ministers met in Lima.", "HARBOUR-NEWS"},
		{"BREAKING NEWS. On May 30 the two ministers met in Lima.", ""},
		// Whoever is cited did not print the report.
		{"Harbour Wire reports that the ministers met.", ""},
		{"Trade grew by 5 percent, the ministry reports.", ""},
		{"Trade grew by 5 percent, Akorda reports.", ""},
		{"Research grew by 5 percent, Statistics Finland reports, citing firms.", ""},
		{"Trade grew by 5 percent, Harbour Wire reported.", ""},
		{"According to several Company reports, trade grew.", ""},
		{"Both sides exchanged reports, and left.", ""},
		{"The outlook, Minister Russo said, reports, is bright.", ""},
	} {
		if got := Parse(briefing.NewReport("a.txt", c.text)).Outlet; got != c.want {
			t.Errorf("%q: outlet %q, want %q", c.text, got, c.want)
		}
	}
	r := briefing.NewReport("a.txt", "They met in Rome, Ledger reports.")
	r.Outlet = "The Ledger Online"
	if got := Parse(r).Outlet; got != "The Ledger Online" {
		t.Errorf("the page's own outlet was replaced by %q", got)
	}
}

// TestOutletOfHeadAndCredit reads the outlet where the report's dateline, its
// head lines or the credit at its end name it, and only there.
func TestOutletOfHeadAndCredit(t *testing.T) {
	const body = "Italian Minister Ana Russo met Polish Minister Jan Kos in Rome on 5 May 2023. Trade came to $5 billion in 2022."
	for _, c := range []struct{ before, after, want string }{
		{"MINSK, 5 September (BelTA) – ", "", "BelTA"},
		{"Hanoi (VNA) – ", "", "VNA"},
		{"Ministers meet\nHanoi (VNA) – ", "", "VNA"},
		{"YEREVAN, JANUARY 26, ARMENPRESS. ", "", "ARMENPRESS"},
		{"NUR-SULTAN, November 2. /TASS/. ", "", "TASS"},
		{"Tashkent, December 8 /Xinhua/ -- ", "", "Xinhua"},
		{"Ulaanbaatar /HARBOUR/ ", "", "HARBOUR"},
		{"MANILA, NNA - ", "", "NNA"},
		{"SEOUL, July 21, 2023 (Harbour News) -- ", "", "Harbour News"},
		{"Addis Ababa September 23/2013 (ENA) ", "", "ENA"},
		{"BANGKOK, January 29 (TNA) - ", "", "TNA"},
		{"MOSCOW (Harbour News / Wire - 8th November, 2022) ", "", "Harbour News / Wire"},
		{"Islamabad (TDI): ", "", "TDI"},
		{"(VOVWORLD) -", "", "VOVWORLD"},
		{"BAKU, Azerbaijan, May 21\n\nBy Ana Muster – Harbour:\n\n", "", "Harbour"},
		{"Deals sealed\n\nBy Harbour Tv\n\n", "", "Harbour Tv"},
		{"Deals sealed\n\nBy Ana Muster, The Harbour Courier, 6 May 2023\n\n", "", "The Harbour Courier"},
		{"Ministers meet\n\nWire.ge, 10 Oct 2023 - 20:37, Tbilisi\n\n", "", "Wire.ge"},
		{"ROME / HarbourNews.com: ", "", "HarbourNews.com"},
		{"Harbour News Agency, Armenia\nOct 13 2005\n\n", "", "Harbour News Agency"},
		{"IRNA ", "", "IRNA"},
		{"ArmInfo. ", "", "ArmInfo"},
		{"ECONOMYNEXT – ", "", "ECONOMYNEXT"},
		{"", "-VNA", "VNA"},
		{"", "\n\nTO BE UPDATED…\n\nAA report.", "AA"},
		{"", "\n(Xinhua News Agency March 7, 2006 )", "Xinhua News Agency"},
		{"", " (TNA)", "TNA"},
		{"", "\n\nSource: The Star June 21, 2016 02:48 UTC", "The Star"},
		{"", "\nSource: Yonhap News", "Yonhap News"},
		{"", "\n\nSource: UzA", "UzA"},
		{"", "\n\nSource: Harbour News Agency", "Harbour News Agency"},
		{"", " Source Armenpress.", "Armenpress"},
		{"", "\n\nPublished in The Harbour Tribune, June 16th, 2016.", "The Harbour Tribune"},
		{"", " ///nCa, 14 July 2022", "nCa"},

		// Places, bodies, people, desks and zones are no outlets.
		{"KABUL [Afghanistan], January 30 : ", "", ""},
		{"Quito (Ecuador), Oct. 26. ", "", ""},
		{"AMMAN (Jordan) - ", "", ""},
		{"BAKU, Azerbaijan, May 21. ", "", ""},
		{"BAKU, AZERBAIJAN – ", "", ""},
		{"SYDNEY, NSW - ", "", ""},
		{"Business Materials 21 May 2020 21:46 (UTC +04:00)\n\n", "", ""},
		{"", " They parted, Eastern Desk reports.", "Eastern Desk"},
		{"ISLAMABAD (Web Desk) – ", "", ""},
		{"LIMA, 9 October 2023 (By Ana Muster)\n\n", "", ""},
		{"By Ana Muster\n\n", "", ""},
		{"By Our Staff Reporter\n\n", "", ""},
		{"The Harbour Chamber of Commerce (HCC) held a meeting. ", "", ""},
		{"Officials of Harbour Chamber (HC) – ", "", ""},
		{"", "\n\nSource: Ministry of Trade of Poland", ""},
		{"", "\n\nSource: World Bank", ""},
		{"", " The talks were held at the World Trade Organization (WTO).", ""},
		{"", "\n\nTags: TASS", ""},
		{"", " The minister spoke to TASS.", ""},
	} {
		if got := Parse(briefing.NewReport("a.txt", c.before+body+c.after)).Outlet; got != c.want {
			t.Errorf("%q … %q: outlet %q, want %q", c.before, c.after, got, c.want)
		}
	}
}
