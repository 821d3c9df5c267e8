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

// dollarOf is the code of a "$" with the letters raw before it: "A$", "N$".
func dollarOf(raw string) string {
	switch raw {
	case "US", "U.S.", "U.S":
		return "USD"
	case "A", "AU", "Au":
		return "AUD"
	case "C", "CA", "CAD", "Can", "CDN":
		return "CAD"
	case "S", "SG":
		return "SGD"
	case "HK":
		return "HKD"
	case "NZ":
		return "NZD"
	case "NT":
		return "TWD"
	case "R":
		return "BRL"
	case "N", "NAD":
		return "NAD"
	case "FJ", "F":
		return "FJD"
	case "J", "JA":
		return "JMD"
	case "TT":
		return "TTD"
	case "G", "GY":
		return "GYD"
	case "B", "BN":
		return "BND"
	case "L":
		return "LRD"
	case "Bds", "BDS":
		return "BBD"
	case "EC":
		return "XCD"
	case "MX", "Mex":
		return "MXN"
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
	case "NIS":
		return "ILS"
	case "Bt":
		return "THB"
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
	case "ngultrum", "ngultrums":
		return "BTN"
	case "quetzal", "quetzals":
		return "GTQ"
	case "lempira", "lempiras":
		return "HNL"
	case "soles":
		return "PEN"
	case "ariary":
		return "MGA"
	case "dalasi", "dalasis":
		return "GMD"
	case "leone", "leones":
		return "SLE"
	case "bolivar", "bolivars":
		return "VES"
	case "colones":
		return "CRC"
	case "rufiyaa":
		return "MVR"
	case "pataca", "patacas":
		return "MOP"
	case "maloti":
		return "LSL"
	case "emalangeni":
		return "SZL"
	case "lek", "leks":
		return "ALL"
	case "ouguiya", "ouguiyas":
		return "MRU"
	}
	return ""
}
