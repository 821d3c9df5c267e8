package text

import (
	"strings"
	"sync"
)

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
