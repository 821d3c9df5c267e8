package text

import _ "embed"

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
