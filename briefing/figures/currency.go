package figures

// currencySign is the ISO 4217 code of a currency sign, "" for another token.
func currencySign(w string) string {
	switch w {
	case "$":
		return "USD"
	case "€":
		return "EUR"
	case "£":
		return "GBP"
	case "¥", "￥":
		return "JPY"
	case "₽":
		return "RUB"
	case "₺":
		return "TRY"
	case "₸":
		return "KZT"
	case "₼":
		return "AZN"
	case "₾":
		return "GEL"
	case "֏":
		return "AMD"
	case "₹", "₨":
		return "INR"
	case "₴":
		return "UAH"
	case "₦":
		return "NGN"
	case "₱":
		return "PHP"
	case "₩":
		return "KRW"
	case "₫":
		return "VND"
	case "₪":
		return "ILS"
	case "₡":
		return "CRC"
	case "₲":
		return "PYG"
	case "₵":
		return "GHS"
	case "৳":
		return "BDT"
	case "฿":
		return "THB"
	case "₭":
		return "LAK"
	case "₮":
		return "MNT"
	}
	return ""
}

// currencyCode is the code that w, as printed, abbreviates; "" for another
// word. Codes count only in capitals, so that "all" and "try" stay words.
func currencyCode(w string) string {
	switch w {
	case "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "TRY", "KZT", "AZN", "GEL", "AMD", "UZS", "KGS", "TJS", "TMT", "UAH", "BYN", "MDL",
		"RON", "BGN", "PLN", "CZK", "HUF", "RSD", "BAM", "MKD", "ALL", "CHF", "SEK", "NOK", "DKK", "ISK", "AED", "SAR", "QAR", "KWD",
		"BHD", "OMR", "IQD", "IRR", "JOD", "LBP", "SYP", "YER", "ILS", "EGP", "LYD", "TND", "DZD", "MAD", "SDG", "ETB", "KES", "TZS",
		"UGX", "RWF", "BIF", "ZAR", "NAD", "BWP", "ZMW", "MWK", "MZN", "AOA", "NGN", "GHS", "XOF", "XAF", "INR", "PKR", "BDT", "LKR",
		"NPR", "AFN", "MVR", "MUR", "THB", "VND", "IDR", "MYR", "SGD", "PHP", "KRW", "HKD", "TWD", "MOP", "MNT", "LAK", "MMK", "KHR",
		"BND", "AUD", "NZD", "FJD", "PGK", "CAD", "MXN", "BRL", "ARS", "CLP", "COP", "PEN", "UYU", "PYG", "BOB", "VES", "CRC", "CUP",
		"DOP", "GTQ", "HNL", "JMD", "SCR", "MGA", "SOS", "DJF", "ERN":
		return w
	case "RMB", "CNH":
		return "CNY"
	case "TL":
		return "TRY"
	case "Sh", "KSh", "Ksh", "KSH", "Kshs", "KES.", "Shs":
		return "KES"
	case "TSh", "Tsh", "TSH", "Tshs":
		return "TZS"
	case "USh", "Ush", "USH", "Ushs":
		return "UGX"
	case "Rs", "RS", "Rs.":
		return "INR"
	case "PKRs":
		return "PKR"
	case "Dh", "Dhs", "DH", "Dhs.":
		return "AED"
	case "RM":
		return "MYR"
	case "Rp":
		return "IDR"
	case "Tk":
		return "BDT"
	case "SR", "SAR.":
		return "SAR"
	case "LE":
		return "EGP"
	case "QR":
		return "QAR"
	case "KD":
		return "KWD"
	case "RO", "R.O.":
		return "OMR"
	case "BD":
		return "BHD"
	case "JD":
		return "JOD"
	case "FCFA":
		return "XOF"
	case "US":
		return ""
	}
	return ""
}

// currencyName is the code of a currency's name with no country before it, ""
// for another word. Names that several countries share give the best known;
// the country before the name or in the report decides.
func currencyName(w string) string {
	switch w {
	case "dollar", "dollars", "greenback":
		return "USD"
	case "euro", "euros":
		return "EUR"
	case "pound", "pounds", "sterling":
		return "GBP"
	case "yen":
		return "JPY"
	case "yuan", "yuans", "renminbi":
		return "CNY"
	case "ruble", "rubles", "rouble", "roubles":
		return "RUB"
	case "lira", "liras", "lire":
		return "TRY"
	case "tenge", "tenges":
		return "KZT"
	case "manat", "manats":
		return "AZN"
	case "lari", "laris":
		return "GEL"
	case "dram", "drams":
		return "AMD"
	case "sum", "sums", "soum", "soums", "so'm":
		return "UZS"
	case "som", "soms":
		return "KGS"
	case "somoni":
		return "TJS"
	case "hryvnia", "hryvnias", "hryvnya":
		return "UAH"
	case "leu", "lei":
		return "RON"
	case "lev", "leva":
		return "BGN"
	case "zloty", "zlotys":
		return "PLN"
	case "forint", "forints":
		return "HUF"
	case "koruna", "korunas", "crowns":
		return "CZK"
	case "franc", "francs":
		return "CHF"
	case "krona", "kronor":
		return "SEK"
	case "krone", "kroner":
		return "NOK"
	case "dirham", "dirhams":
		return "AED"
	case "riyal", "riyals":
		return "SAR"
	case "rial", "rials":
		return "IRR"
	case "dinar", "dinars":
		return "IQD"
	case "denar", "denars":
		return "MKD"
	case "shekel", "shekels":
		return "ILS"
	case "rupee", "rupees":
		return "INR"
	case "taka":
		return "BDT"
	case "afghani", "afghanis":
		return "AFN"
	case "shilling", "shillings":
		return "KES"
	case "rand", "rands":
		return "ZAR"
	case "naira", "nairas":
		return "NGN"
	case "cedi", "cedis":
		return "GHS"
	case "birr":
		return "ETB"
	case "kwacha":
		return "ZMW"
	case "kwanza", "kwanzas":
		return "AOA"
	case "metical", "meticals", "meticais":
		return "MZN"
	case "pula":
		return "BWP"
	case "baht":
		return "THB"
	case "dong":
		return "VND"
	case "rupiah":
		return "IDR"
	case "ringgit":
		return "MYR"
	case "peso", "pesos":
		return "MXN"
	case "won":
		return "KRW"
	case "real", "reais", "reals":
		return "BRL"
	case "kip":
		return "LAK"
	case "kyat", "kyats":
		return "MMK"
	case "riel", "riels":
		return "KHR"
	case "tugrik", "tugriks", "togrog":
		return "MNT"
	case "guarani", "guaranis":
		return "PYG"
	case "bolivianos", "boliviano":
		return "BOB"
	}
	return ""
}

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
