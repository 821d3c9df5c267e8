package text

import (
	"strings"
	"testing"

	"brief/briefing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

func countriesOf(s string) string {
	d := Parse(briefing.NewReport("t", s))
	var out []string
	for _, c := range d.Countries {
		out = append(out, d.Report.Words(c.Span)+"="+c.Code)
	}
	return strings.Join(out, "; ")
}

func TestCountries(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Azerbaijani minister left Türkiye for Tehran.", "Azerbaijani=AZ; Türkiye=TR; Tehran=IR"},
		{"An envoy of the Islamic Republic of Iran spoke.", "Islamic Republic of Iran=IR"},
		{"The Prime Minister of the Republic of Botswana spoke.", "Republic of Botswana=BW"},
		{"The People's Republic of China and the Lao People's Democratic Republic agreed.", "People's Republic of China=CN; Lao People's Democratic Republic=LA"},
		{"The Kingdom of Eswatini and the Grand Duchy of Luxembourg signed.", "Kingdom of Eswatini=SZ; Grand Duchy of Luxembourg=LU"},
		{"Trade between the UAE and the Emirates' partners, said the Emirati side.", "UAE=AE; Emirates=AE; Emirati=AE"},
		{"The UK, the US and the U.S. Congress told us nothing.", "UK=GB; US=US; U.S.=US"},
		{"He told us that us and it were words, and so on for us all.", ""},
		{"Kyiv and Kiev, Türkiye and Turkey, Côte d’Ivoire and Ivory Coast.", "Kyiv=UA; Kiev=UA; Türkiye=TR; Turkey=TR; Côte d’Ivoire=CI; Ivory Coast=CI"},
		{"DR Congo, the Democratic Republic of the Congo and the Republic of the Congo.", "DR Congo=CD; Democratic Republic of the Congo=CD; Republic of the Congo=CG"},
		{"South Korea, the Republic of Korea, Korea, North Korea and the DPRK.", "South Korea=KR; Republic of Korea=KR; Korea=KR; North Korea=KP; DPRK=KP"},
		{"Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea; Niger and Nigeria; Sudan and South Sudan.", "Guinea=GN; Guinea-Bissau=GW; Equatorial Guinea=GQ; Papua New Guinea=PG; Niger=NE; Nigeria=NG; Sudan=SD; South Sudan=SS"},
		{"Uzbek-Turkish trade and Kazakhs' visits to Uzbeks.", "Uzbek=UZ; Turkish=TR; Kazakhs=KZ; Uzbeks=UZ"},
		{"The Russo-Georgian border; the Franco-German axis.", "Russo=RU; Georgian=GE; Franco=FR; German=DE"},
		{"A visit to Jordan by Jordan's friends; Chad's minister in Jordan.", "Jordan=JO; Jordan=JO; Chad=TD; Jordan=JO"},
		{"Prime Minister of Georgia Levan Beridze flew to Israel.", "Georgia=GE; Israel=IL"},
		{"San Marino, Sri Lanka, Burkina Faso and Trinidad and Tobago met the Holy See.", "San Marino=SM; Sri Lanka=LK; Burkina Faso=BF; Trinidad and Tobago=TT; Holy See=VA"},
		{"Dutch, Danish, Swiss, Thai, Malagasy, Burkinabe and Basotho firms.", "Dutch=NL; Danish=DK; Swiss=CH; Thai=TH; Malagasy=MG; Burkinabe=BF; Basotho=LS"},
		{"The Republic of China (Taiwan) and the ROC (Taiwan) differ from the People's Republic of China.", "Republic of China (Taiwan)=TW; ROC (Taiwan)=TW; People's Republic of China=CN"},
		{"Taiwan (Republic of China), Taiwan, the PRC (China) and China.", "Taiwan (Republic of China)=TW; Taiwan=TW; PRC=CN; China=CN; China=CN"},
		{"The President of the Republic of China", "Republic of China=CN"},
		// What only looks like a country.
		{"It cost 40 million Russian roubles, or 3 million US dollars, or US$3m, in Turkish liras.", ""},
		{"Goods went by Russian Railways and Turkish Airlines.", ""},
		{"Freight on the Baku-Tbilisi-Kars line and the Kazakhstan-Turkmenistan-Iran railway grew.", ""},
		{"Under the Paris Agreement, the Minsk Agreements and the Vienna Convention.", ""},
		{"Latin American and North American traders on the Indian Ocean and the Persian Gulf.", ""},
		{"Turkey meat and turkey eggs were sold.", ""},
		{"Michael Jordan and Chad Miller met Georgia Brown.", ""},
		{"The treaty is in the Uzbek and French languages, with a Russian-language summary in the Russian language.", "Uzbek=UZ"},
		{"North-South corridor, Middle Corridor, Black Sea.", ""},
		{"A Polish exporter will polish glass in china.", "Polish=PL"},
	} {
		if got := countriesOf(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestCapitalsAndCities(t *testing.T) {
	d := Parse(briefing.NewReport("t", "They flew from Abu Dhabi to Almaty, BAKU and Washington, D.C."))
	var got []string
	for _, p := range d.Places {
		got = append(got, p.Name+"="+p.Country)
	}
	if w := "Abu Dhabi=AE; Almaty=KZ; BAKU=AZ; Washington, D.C.=US"; strings.Join(got, "; ") != w {
		t.Errorf("got %s, want %s", strings.Join(got, "; "), w)
	}
	if len(d.Countries) != 3 {
		t.Errorf("capitals count as mentions of their country, other cities do not: %v", d.Countries)
	}
	if CityCountry("almaty") != "KZ" || CityCountry("Nowhere") != "" || CapitalOf("UZ") != "Tashkent" || CityName("ABU DHABI") != "Abu Dhabi" {
		t.Error("city tables disagree")
	}
	if !IsCountry("Sri Lanka") || IsCountry("Colombo") || IsCountry("Luxembourg City") {
		t.Error("IsCountry tells cities from countries")
	}
}

// TestCountryTable checks the table against the names that x/text knows.
func TestCountryTable(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(strings.TrimSpace(countryTable)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		if len(f) != 6 {
			t.Fatalf("%d fields: %q", len(f), line)
		}
		r, err := language.ParseRegion(f[0])
		if err != nil || !r.IsCountry() {
			t.Errorf("%s is no country: %v", f[0], err)
		}
		if seen[f[0]] {
			t.Errorf("%s stands twice", f[0])
		}
		seen[f[0]] = true
		name := display.English.Regions().Name(r)
		if i := strings.Index(name, " ("); i > 0 {
			name = name[:i]
		}
		name = strings.NewReplacer("’", "'", "St. ", "Saint ", "&", "and", " SAR China", "").Replace(name)
		if f[2] != "" && !strings.Contains(countriesOf("He went to "+name+" then."), "="+f[0]) && f[0] != "GE" {
			t.Errorf("%s: the name %q is not found: %q", f[0], name, countriesOf("He went to "+name+" then."))
		}
	}
	if len(seen) < 245 {
		t.Errorf("%d countries and territories", len(seen))
	}
}
