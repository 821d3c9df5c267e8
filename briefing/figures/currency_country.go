package figures

// nationalCurrency is the code of a shared name in one country (ISO 3166), ""
// where the country has no currency of that name.
func nationalCurrency(code, country string) string {
	switch code {
	case "USD":
		return pick(country, "US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD", "TW", "TWD", "NA", "NAD", "FJ", "FJD", "JM", "JMD", "BN", "BND", "LR", "LRD", "GY", "GYD", "TT", "TTD")
	case "GBP":
		return pick(country, "GB", "GBP", "EG", "EGP", "LB", "LBP", "SY", "SYP", "SD", "SDG", "SS", "SSP")
	case "RUB":
		return pick(country, "RU", "RUB", "BY", "BYN")
	case "TRY":
		return pick(country, "TR", "TRY", "LB", "LBP", "SY", "SYP")
	case "AZN":
		return pick(country, "AZ", "AZN", "TM", "TMT")
	case "KGS", "UZS":
		return pick(country, "KG", "KGS", "UZ", "UZS")
	case "RON":
		return pick(country, "RO", "RON", "MD", "MDL")
	case "CHF":
		return pick(country, "CH", "CHF", "RW", "RWF", "BI", "BIF", "CD", "CDF", "DJ", "DJF", "GN", "GNF", "KM", "KMF")
	case "SEK", "NOK":
		return pick(country, "SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK")
	case "AED":
		return pick(country, "AE", "AED", "MA", "MAD")
	case "SAR", "IRR":
		return pick(country, "SA", "SAR", "QA", "QAR", "IR", "IRR", "OM", "OMR", "YE", "YER")
	case "IQD":
		return pick(country, "IQ", "IQD", "KW", "KWD", "JO", "JOD", "RS", "RSD", "DZ", "DZD", "TN", "TND", "BH", "BHD", "LY", "LYD")
	case "INR":
		return pick(country, "IN", "INR", "PK", "PKR", "LK", "LKR", "NP", "NPR", "MU", "MUR", "SC", "SCR")
	case "KES":
		return pick(country, "KE", "KES", "TZ", "TZS", "UG", "UGX", "SO", "SOS")
	case "ZMW":
		return pick(country, "ZM", "ZMW", "MW", "MWK")
	case "MXN":
		return pick(country, "MX", "MXN", "AR", "ARS", "CL", "CLP", "CO", "COP", "PH", "PHP", "UY", "UYU", "CU", "CUP", "DO", "DOP")
	case "KRW":
		return pick(country, "KR", "KRW", "KP", "KPW")
	case "JPY":
		return pick(country, "JP", "JPY", "CN", "CNY")
	}
	return ""
}

// pick is the value after key in a list of pairs.
func pick(key string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == key {
			return pairs[i+1]
		}
	}
	return ""
}

// adjectiveCountry is the country of an adjective that currencies carry, so
// that money reads alike where the country list does not know the word.
func adjectiveCountry(w string) string {
	return pick(w, "kenyan", "KE", "tanzanian", "TZ", "ugandan", "UG", "somali", "SO", "indian", "IN", "pakistani", "PK", "sri", "LK", "nepalese", "NP",
		"nepali", "NP", "mauritian", "MU", "canadian", "CA", "australian", "AU", "singapore", "SG", "singaporean", "SG", "hong", "HK", "taiwan", "TW",
		"new", "NZ", "namibian", "NA", "egyptian", "EG", "lebanese", "LB", "syrian", "SY", "sudanese", "SD", "british", "GB", "russian", "RU",
		"belarusian", "BY", "turkish", "TR", "azerbaijani", "AZ", "azeri", "AZ", "turkmen", "TM", "romanian", "RO", "moldovan", "MD", "swiss", "CH",
		"rwandan", "RW", "congolese", "CD", "guinean", "GN", "swedish", "SE", "norwegian", "NO", "danish", "DK", "icelandic", "IS", "emirati", "AE",
		"uae", "AE", "moroccan", "MA", "saudi", "SA", "qatari", "QA", "iranian", "IR", "omani", "OM", "yemeni", "YE", "iraqi", "IQ", "kuwaiti", "KW",
		"jordanian", "JO", "serbian", "RS", "algerian", "DZ", "tunisian", "TN", "bahraini", "BH", "libyan", "LY", "zambian", "ZM", "malawian", "MW",
		"mexican", "MX", "argentine", "AR", "argentinian", "AR", "chilean", "CL", "colombian", "CO", "philippine", "PH", "uruguayan", "UY", "cuban", "CU",
		"dominican", "DO", "chinese", "CN", "japanese", "JP", "korean", "KR", "burundian", "BI", "uzbek", "UZ", "kyrgyz", "KG")
}
