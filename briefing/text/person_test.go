package text

import (
	"strings"
	"testing"

	"brief/briefing"
)

// peopleOf lists the people of a text as "Name (Office, CC)", each once.
func peopleOf(s string) string {
	d := Parse(briefing.NewReport("t", s))
	var out []string
	seen := map[string]bool{}
	for _, p := range d.People {
		w := p.Name + " (" + p.Office + ", " + p.Country + ")"
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return strings.Join(out, "; ")
}

func TestPeople(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Samir al-Wadi, President of the Omani Chamber of Commerce, came.", "Samir al-Wadi (President of the Omani Chamber of Commerce, OM)"},
		// An office of another's office is whole, and not that other's.
		{"Bolot Asanov, Head of the Administration of the Kyrgyz President, was received.", "Bolot Asanov (Head of the Administration of the Kyrgyz President, KG)"},
		{"Bolot Asanov, Head of the Kyrgyz President's Administration, was received.", "Bolot Asanov (Head of the Kyrgyz President's Administration, KG)"},
		{"Ann Roe, State Secretary for Foreign Affairs of the Prime Minister's Office, said so.", "Ann Roe (State Secretary for Foreign Affairs of the Prime Minister's Office, )"},
		{"The Special Envoy of the President of Belarus Viktor Lysak came.", "Viktor Lysak (Special Envoy of the President of Belarus, BY)"},
		{"Adviser of the Prime Minister Narek Avagyan came.", "Narek Avagyan (Prime Minister, )"},
		// What takes from an office, and the body whose it is, stay with it.
		{"Caretaker Minister of Trade Petko Ganev and former Prime Minister Tony Blake met.", "Petko Ganev (Caretaker Minister of Trade, ); Tony Blake (former Prime Minister, )"},
		{"Peru's former President Ana Huanca and ex-Minister Jim Roe came.", "Ana Huanca (former President, PE); Jim Roe (ex-Minister, )"},
		{"SCCI president Jone Vakatawa said so.", "Jone Vakatawa (SCCI president, )"},
		// Initials of two letters; houses that stand for a ministry.
		{"The visit of President Sh.M.Karimov is near. He met Minister Yu. Lysak there.", "Sh.M.Karimov (President, ); Yu. Lysak (Minister, )"},
		{"Wisma Putra said that trade rose.", ""},
		{"Its hosts were the General Confederation of Omani Firms and others.", ""},
		{"Jone Vakatawa, a deputy chairman of the wire company Suva Levuka Wire (SLW), said so.", "Jone Vakatawa (deputy chairman, )"},
		{"First Deputy Chairman of NC Kazakhstan Temir Zholy Kanat Ospanov spoke.", "Kanat Ospanov (First Deputy Chairman of NC Kazakhstan Temir Zholy, )"},
		{"Dusko Perovic, the new head of the Montenegrin government, came.", "Dusko Perovic (new head of the Montenegrin government, ME)"},
		{"The work goes on, said Tan Mei Leng, the Second Minister for Trade. Dr Tan said so. Tan Sri Halim Noor came.", "Tan Mei Leng (Second Minister for Trade, ); Halim Noor (, )"},
		// A headline's capital verb ends the name before it and begins none.
		{"President Ravouvou Welcomes Omani Envoy Samir al-Wadi", "Ravouvou (President, ); Samir al-Wadi (Envoy, OM)"},
		{"Minister Ana Huanca Visits Suva Port", "Ana Huanca (Minister, )"},
		{"Premier Blake Hosts Minister Njeri Wambui", "Blake (Premier, ); Njeri Wambui (Minister, )"},
		{"Minister Karl Marks and Minister Ann Waters came.", "Karl Marks (Minister, ); Ann Waters (Minister, )"},
		// The office before the name.
		{"The heads of the two railway companies, Zoltan Barta and Emin Aslanli, met.", "Zoltan Barta (head of the two railway companies, ); Emin Aslanli (head of the two railway companies, )"},
		{"Belgium's Minister for the North Sea, Lies Van Damme, met them.", "Lies Van Damme (Minister for the North Sea, BE)"},
		{"Deputy Prime Minister of the Kingdom of Lesotho Thabo Mokhehle arrived.", "Thabo Mokhehle (Deputy Prime Minister of the Kingdom of Lesotho, LS)"},
		{"They met Deputy Chairman of the Parliament of the Swiss Confederation Reto Gantenbein.", "Reto Gantenbein (Deputy Chairman of the Parliament of the Swiss Confederation, CH)"},
		{"Turkish Vice President Erdinç Yalvaç spoke.", "Erdinç Yalvaç (Vice President, TR)"},
		{"Kenya's Cabinet Secretary for Roads and Trade, Njeri Wambui-Otieno, signed it.", "Njeri Wambui-Otieno (Cabinet Secretary for Roads and Trade, KE)"},
		{"the UAE Minister of State for Maritime Trade, Majid Al Suwaidi-Karam.", "Majid Al Suwaidi-Karam (Minister of State for Maritime Trade, AE)"},
		{"He met Minister of Foreign Affairs Kerim Aksoy and Minister of Investment, Industry and Trade Umid Saidov.", "Kerim Aksoy (Minister of Foreign Affairs, ); Umid Saidov (Minister of Investment, Industry and Trade, )"},
		{"Finland's Trade and Industry Minister Sanni Koskela came.", "Sanni Koskela (Trade and Industry Minister, FI)"},
		{"First Deputy Prime Minister – Minister of Economy of Ukraine Ostap Lysenko spoke.", "Ostap Lysenko (First Deputy Prime Minister – Minister of Economy of Ukraine, UA)"},
		{"Mayor of Almaty Sanzhar Ospanov opened it.", "Sanzhar Ospanov (Mayor of Almaty, KZ)"},
		{"Secretary of the Security Council of Armenia Narek Avagyan left.", "Narek Avagyan (Secretary of the Security Council of Armenia, AM)"},
		{"UN Secretary-General Ingrid Halvorsen and NATO.", "Ingrid Halvorsen (Secretary-General, )"},
		{"Vietnam's trade minister, Le Thi Hoa Binh, agreed.", "Le Thi Hoa Binh (trade minister, VN)"},
		{"President Maria Corazon Villanueva-Reyes of the Philippines said so.", "Maria Corazon Villanueva-Reyes (President, PH)"},
		{"Prime Minister Datuk Seri Amin Tun Bakri met her.", "Amin Tun Bakri (Prime Minister, )"},
		{"Deputy director-general Aran Chaiyo and Nara Srisai, deputy director-general of the Customs Department, came.", "Aran Chaiyo (Deputy director-general, ); Nara Srisai (deputy director-general of the Customs Department, )"},
		{"Deputy Minister for Economic Diplomacy and Openness, Nikos Vrettos, said so.", "Nikos Vrettos (Deputy Minister for Economic Diplomacy and Openness, )"},
		{"The Minister of Trade and Nikos Vrettos, his aide, came.", "Nikos Vrettos (aide, )"},
		{"Sanzhar Yeleusov, deputy president of the railway company Steppe Zholy SA, came.", "Sanzhar Yeleusov (deputy president of the railway company, )"},
		{"Omar Zadran, chief of the Nangarhar customs, who came.", "Omar Zadran (chief of the Nangarhar customs, )"},
		{"Lev Belsky, head of Russian Railways, had a meeting.", "Lev Belsky (head of Russian Railways, )"},
		{"On October 5 Lev Belsky, head of Russian Railways, had a meeting with the deputy railway minister of China, Mr. Hu Yadong.", "Lev Belsky (head of Russian Railways, ); Hu Yadong (deputy railway minister of China, CN)"},
		{"Oleg Beloz, Chief Executive Officer and Chairman of the Board of Russian Railways, came.", "Oleg Beloz (Chief Executive Officer and Chairman of the Board of Russian Railways, )"},
		{"Port Chief Executive Omar Zadran came.", "Omar Zadran (Port Chief Executive, )"},
		{"Thai Commerce Minister General Aran Chaiyo came.", "Aran Chaiyo (Commerce Minister, TH)"},
		{"The visit of the Sultan and President Amina Hamdani pleased them.", "Amina Hamdani (President, )"},
		// The office behind the name.
		{"Rustam Yusupov, Minister of Mining, Industry and Labour of Uzbekistan, spoke.", "Rustam Yusupov (Minister of Mining, Industry and Labour of Uzbekistan, UZ)"},
		{"It was signed by Paweł Grzędziński, Poland's Minister of State Assets, on Friday.", "Paweł Grzędziński (Minister of State Assets, PL)"},
		{"The Uzbek delegation was headed by Davron Ikromov, Minister of Trade, the Turkish delegation by Levent Kurtoğlu, Minister of Trade.", "Davron Ikromov (Minister of Trade, UZ); Levent Kurtoğlu (Minister of Trade, TR)"},
		// The office behind a phrase that opens the sentence is the subject's.
		{"President Ayo Okpara came. Receiving the Namibian High Commissioner, Mrs Helvi Shikongo, the president asked for steps.", "Ayo Okpara (President, ); Helvi Shikongo (High Commissioner, NA)"},
		{"After talks with Njeri Wambui, the minister said that it was late.", "Njeri Wambui (, )"},
		{"In Oslo Njeri Wambui, the minister, said that it was late.", "Njeri Wambui (minister, )"},
		{"The party was led by Njeri Wambui, the minister said to be next.", "Njeri Wambui (minister, )"},
		// Counterparts take the office of the other.
		{"Azerbaijani Foreign Minister Rauf Mehdizade met with his Russian counterpart Lev Arsenyev.", "Rauf Mehdizade (Foreign Minister, AZ); Lev Arsenyev (Foreign Minister, RU)"},
		{"Bulgaria's Energy Minister Stoyan Hadzhiev and his Romanian opposite number, Mihaela Dobrescu, spoke.", "Stoyan Hadzhiev (Energy Minister, BG); Mihaela Dobrescu (Energy Minister, RO)"},
		// Whoever led a side is of its country.
		{"Karna Dorwal, who led the Bhutanese side, came.", "Karna Dorwal (, BT)"},
		{"They met in Baku in Azerbaijan. Karna Dorwal, who headed the delegation of Bhutan, came.", "Karna Dorwal (, BT)"},
		{"They met in Oslo. Karna Dorwal, leading the delegation of the Kingdom of Bhutan, came.", "Karna Dorwal (, BT)"},
		{"They met in Oslo. Karna Dorwal, who led the side of Bhutan, met Mr Lars Holm of Norway.", "Karna Dorwal (, BT); Lars Holm (, NO)"},
		{"They met in Oslo. Karna Dorwal, who led the side of the company, came.", ""},
		// A surname in marks.
		{"“Akhmetkali”, Deputy Minister of Transport of Kazakhstan, spoke.", "Akhmetkali (Deputy Minister of Transport of Kazakhstan, KZ)"},
		{"They read “Vestnik”, a paper of the Ministry of Transport of Kazakhstan.", ""},
		{"Wang Zhiguo, China's assistant minister of commerce, spoke.", "Wang Zhiguo (assistant minister of commerce, CN)"},
		// Lists.
		{"The foreign ministers of Azerbaijan, Georgia and Türkiye, Kamal Veliyev, Irakli Jorbenadze and Tolga Karasu, met.", "Kamal Veliyev (foreign minister, AZ); Irakli Jorbenadze (foreign minister, GE); Tolga Karasu (foreign minister, TR)"},
		// Titles and initials, particles, patronymics, given name last.
		{"H.E. Dr. Amina Okonjo-Bello, Minister of Finance of Nigeria, spoke. Dr Okonjo-Bello smiled.", "Amina Okonjo-Bello (Minister of Finance of Nigeria, NG)"},
		{"Minister D.Batmunkh met Mr. R. S. Venkataraman.", "D.Batmunkh (Minister, ); R. S. Venkataraman (, )"},
		{"Saudi Minister of Economy Abdullah bin Turki Al-Harbi and Iraqi Minister of Transport Haider al-Jubouri.", "Abdullah bin Turki Al-Harbi (Minister of Economy, SA); Haider al-Jubouri (Minister of Transport, IQ)"},
		{"Speaker of the Milli Majlis Tofig Ahmad oglu Mirzayev spoke. Speaker Mirzayev left.", "Tofig Ahmad oglu Mirzayev (Speaker of the Milli Majlis, )"},
		{"Republic of Korea's Trade Minister Yoon Tae-hyun and Hungarian State Secretary Kovács Zoltán-Péter.", "Yoon Tae-hyun (Trade Minister, KR); Kovács Zoltán-Péter (State Secretary, HU)"},
		{"Prime Minister Jan de Vries-van den Berg met President Luís da Silva Neto.", "Jan de Vries-van den Berg (Prime Minister, ); Luís da Silva Neto (President, )"},
		{"Minister of Commerce Kamal Rao told G L Wickrama, Sri Lanka's Minister of Trade, so. Minister Bae Jun-ho met him.", "Kamal Rao (Minister of Commerce, ); G L Wickrama (Minister of Trade, LK); Bae Jun-ho (Minister, )"},
		{"The talks which Santiago Cáceres, Argentina's Foreign Minister, held.", "Santiago Cáceres (Foreign Minister, AR)"},
		{"He met Anas Belkacemi, the visiting Moroccan Minister of Industry, on Monday.", "Anas Belkacemi (Minister of Industry, MA)"},
		{"Tanzania's Ambassador to the Sultanate, Fatuma Mtulya, came.", "Fatuma Mtulya (Ambassador to the Sultanate, TZ)"},
		{"Vietnam's Deputy Foreign Minister Dang Hoang An has said so.", "Dang Hoang An (Deputy Foreign Minister, VN)"},
		{"It was Minister Kamal Rao. An honest man, he says.", "Kamal Rao (Minister, )"},
		{"The President of the Republic, Pablo Rojas, met Chile's president-elect Daniel Muñoz.", "Pablo Rojas (President of the Republic, ); Daniel Muñoz (president-elect, CL)"},
		// By surname and by office.
		{"President Daulet Seitov met President of Iran Hossein Farahani. The Kazakh leader thanked Farahani. Seitov left.", "Daulet Seitov (President, KZ); Hossein Farahani (President of Iran, IR)"},
		{"Industry Minister Karim El Fassi came. El Fassi put it differently.", "Karim El Fassi (Industry Minister, )"},
		// Nobody.
		{"The port of Shahid Bagheri, the Heydar Aliyev Center and King Fahd Street are places.", ""},
		{"Middle Corridor, Black Sea, Road Map, Islamic Development Bank and World Customs Organization.", ""},
		{"The Ministry of Trade said that the President would come.", ""},
		{"By Aynur Karimova\n\nTrade grew by a tenth last year, officials in the capital said on Monday.", ""},
	} {
		if got := peopleOf(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestMentionsByOffice(t *testing.T) {
	const s = "Azerbaijani Foreign Minister Rauf Mehdizade met with his Russian counterpart Lev Arsenyev in Baku. " +
		"The minister said so. The Azerbaijani top diplomat agreed. Arsenyev added a word."
	d := Parse(briefing.NewReport("t", s))
	want := []struct {
		words, name string
		byOffice    bool
	}{
		{"Rauf Mehdizade", "Rauf Mehdizade", false}, {"Lev Arsenyev", "Lev Arsenyev", false}, {"The minister", "Rauf Mehdizade", true},
		{"The Azerbaijani top diplomat", "Rauf Mehdizade", true}, {"Arsenyev", "Lev Arsenyev", false},
	}
	if len(d.People) != len(want) {
		t.Fatalf("%d mentions: %+v", len(d.People), d.People)
	}
	for i, w := range want {
		p := d.People[i]
		if d.Report.Words(p.Span) != w.words || p.Name != w.name || p.ByOffice != w.byOffice {
			t.Errorf("mention %d: %q is %s (%v), want %+v", i, d.Report.Words(p.Span), p.Name, p.ByOffice, w)
		}
	}
}

func TestFoldName(t *testing.T) {
	for _, same := range [][]string{
		{"Alexey", "Alexei", "Aleksei", "Aleksey"}, {"Mustafayev", "Mustafaev", "Mustafayev"}, {"Yermek", "Ermek"}, {"Grigory", "Grigoriy", "Grigorii"},
		{"Muhammad", "Muhamad"}, {"Çelikoğlu", "Celikoglu"}, {"Gizatulin", "Gizatullin"},
	} {
		for _, v := range same[1:] {
			if FoldName(v) != FoldName(same[0]) {
				t.Errorf("%s and %s: %q, %q", same[0], v, FoldName(same[0]), FoldName(v))
			}
		}
	}
	for _, other := range [][2]string{{"Petrov", "Pavlov"}, {"Karimov", "Kerimli"}, {"Ivan", "Anna"}} {
		if FoldName(other[0]) == FoldName(other[1]) {
			t.Errorf("%v fold together", other)
		}
	}
}

func FuzzPeople(f *testing.F) {
	f.Add("Deputy Prime Minister of the Kingdom of Lesotho Thabo Mokhehle, Minister of A, B and C, X Y. H.E. Dr. D.Bat-al-")
	f.Add("the foreign ministers of Chad, Mali and Niger, A B, C D and E F, met his Russian counterpart \n\nal-")
	f.Add("President. of - , Kenya's 's Minister for the of and, US$ U.S. A. B. Prime")
	f.Fuzz(func(t *testing.T, s string) {
		d := Parse(briefing.NewReport("fuzz", s))
		last := -1
		for _, p := range d.People {
			if p.Token < last || p.First > p.Token || p.Name == "" || d.Report.Words(p.Span) == "" || p.Span.Start != d.Tokens[p.Token].Start() {
				t.Fatalf("mention %+v of %q", p, s)
			}
			last = p.Token
		}
		for _, c := range d.Countries {
			if len(c.Code) != 2 || d.Report.Words(c.Span) == "" || c.Span.Start != d.Tokens[c.Token].Start() {
				t.Fatalf("country %+v of %q", c, s)
			}
		}
	})
}

func BenchmarkPeople(b *testing.B) {
	text := strings.Repeat("Azerbaijani Foreign Minister Rauf Mehdizade met with his Russian counterpart Lev Arsenyev in Baku on Friday, and they spoke of trade, transport and energy at length. "+
		"The volume of freight along the corridor rose by 44 percent compared to 2017, said the minister, who thanked the Turkish side for its help.\n\n", 200)
	d := Parse(briefing.NewReport("b", text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Countries, d.Places, d.People = nil, nil, nil
		d.arena.lists.empty()
		d.arena.lists.add(d.marks, 0)
		f := countryFinder{d: d}
		f.find(len(d.Tokens))
		findPeople(d)
	}
}
