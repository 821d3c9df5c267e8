package text

import (
	_ "embed"
	"strings"
	"sync"
)

// countryTable has one line for each country and territory of ISO 3166-1:
//
//	code | names | adjectives | nationals | capital | other cities
//
// Within a field the entries stand between semicolons. The nationals are those
// that are not the adjective with an s. Formal prefixes ("Republic of",
// "Kingdom of") are not listed: the matcher takes them in by itself. An entry
// in capitals throughout matches capitals only.
//
//go:embed country_table.txt
var countryTable string

// notCountries are phrases that begin or go on like a country and are none;
// the longest match takes them in and drops them.
const notCountries = `Latin America;Latin American;South America;South American;North America;North American;Central America;Central American;
Indian Ocean;Persian Gulf;Gulf of Oman;Gulf of Guinea;Gulf of Mexico;Gulf of Thailand;Sea of Japan;South China Sea;East China Sea;New Mexico;
Inter-American;Pan-American;State of Georgia;Atlanta, Georgia;Georgia Tech;French Quarter;New England;Native American;African American;African-American;
Trans-Iranian;German shepherd;English language;English-language;Russian-language;Turkish bath;Korean Peninsula;Korean peninsula;Iberian Peninsula;
Indo-European;Air France;Air India;Air China;Bank of America;Radio Free Europe;Voice of America;Organization of American States;
Organization of Turkic States;Turkish Stream;TurkStream;Jersey City;New Jersey;South Wales;New South Wales;Paris Club;Vienna Convention;
George Washington;Denzel Washington;Jack London;Mary Robinson;Guinea pig;Panama Canal;Suez Canal;
China Daily;Jordan Times;Georgia Today;Times of India;Kenya Airways;The Hague Convention;Treaty of Rome;Treaty of Lisbon;
Bretton Woods;Bay of Bengal;Strait of Malacca;Mekong-Lancang;Chad Basin;Lake Chad;Niger Delta;Niger River;River Niger;Oman Sea;
Congo River;Congo Basin;Silk Road`

// cityTable maps folded cities to their countries, and countries to their
// capitals as the table spells them.
var cityTable = sync.OnceValues(func() (city, capital map[string]string) {
	city, capital = make(map[string]string), make(map[string]string)
	for line := range strings.Lines(strings.TrimSpace(countryTable)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		for i, field := range f[4:6] {
			for name := range strings.SplitSeq(field, ";") {
				if name == "" {
					continue
				}
				city[Fold(name)] = f[0]
				if i == 0 && capital[f[0]] == "" {
					capital[f[0]] = name
				}
			}
		}
	}
	return city, capital
})

// CityCountry is the ISO code of a known city's country, "" if unknown.
func CityCountry(name string) string {
	city, _ := cityTable()
	return city[Fold(name)]
}

// CapitalOf is the capital of the country with that ISO code, "" if unknown.
func CapitalOf(code string) string {
	_, capital := cityTable()
	return capital[code]
}

// CityName is a city's name as running text prints it: "BAKU" is "Baku".
func CityName(name string) string { return titleCase(squeeze(name)) }
