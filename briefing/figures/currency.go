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
	case "SI":
		return "SBD"
	case "SR", "Sr":
		return "SRD"
	case "BZ":
		return "BZD"
	case "CI", "KY":
		return "KYD"
	case "ZW", "Z", "ZWL":
		return "ZWL"
	}
	return pesoOf(raw)
}

// pesoOf is the code of a currency that is no dollar and yet written with the "$"
// behind the letters raw: the pesos, the real, the tala.
func pesoOf(raw string) string {
	switch raw {
	case "R":
		return "BRL"
	case "RD":
		return "DOP"
	case "AR", "Ar", "Arg":
		return "ARS"
	case "COL", "Col":
		return "COP"
	case "CLP", "CL", "Ch":
		return "CLP"
	case "MX", "Mex":
		return "MXN"
	case "WS":
		return "WST"
	case "T":
		return "TOP"
	case "MOP":
		return "MOP"
	}
	return ""
}
