package figures

import "strings"

// nationalCurrency is the code of a shared name in one country (ISO 3166), ""
// where the country has no currency of that name. The name is given by the code
// that it has alone.
func nationalCurrency(code, country string) string {
	if country == "" {
		return ""
	}
	return nationalCurrencies[code][country]
}

// nationalCurrencies are the codes of a shared name by country.
var nationalCurrencies = byCountry(map[string]string{
	"USD": `US USD CA CAD AU AUD NZ NZD SG SGD HK HKD TW TWD NA NAD FJ FJD JM JMD BN BND LR LRD GY GYD TT TTD BB BBD BS BSD BZ BZD KY KYD BM BMD SR SRD
		ZW ZWL SB SBD AG XCD DM XCD GD XCD KN XCD LC XCD VC XCD`,
	"GBP": "GB GBP EG EGP LB LBP SY SYP SD SDG SS SSP GI GIP FK FKP SH SHP",
	"RUB": "RU RUB BY BYN",
	"TRY": "TR TRY LB LBP SY SYP",
	"AZN": "AZ AZN TM TMT",
	"KGS": "KG KGS UZ UZS",
	"UZS": "KG KGS UZ UZS",
	"RON": "RO RON MD MDL",
	"CHF": "CH CHF RW RWF BI BIF CD CDF DJ DJF GN GNF KM KMF",
	"SEK": "SE SEK NO NOK DK DKK IS ISK",
	"NOK": "SE SEK NO NOK DK DKK IS ISK",
	"CZK": "CZ CZK SK SKK EE EEK SE SEK NO NOK DK DKK IS ISK",
	"AED": "AE AED MA MAD",
	"SAR": "SA SAR QA QAR IR IRR OM OMR YE YER",
	"IRR": "SA SAR QA QAR IR IRR OM OMR YE YER",
	"IQD": "IQ IQD KW KWD JO JOD RS RSD DZ DZD TN TND BH BHD LY LYD",
	"INR": "IN INR PK PKR LK LKR NP NPR MU MUR SC SCR",
	"KES": "KE KES TZ TZS UG UGX SO SOS",
	"ZMW": "ZM ZMW MW MWK",
	"MXN": "MX MXN AR ARS CL CLP CO COP PH PHP UY UYU CU CUP DO DOP",
	"KRW": "KR KRW KP KPW",
	"JPY": "JP JPY CN CNY",
	"CRC": "CR CRC SV SVC",
	"BOB": "BO BOB VE VES",
	"DEM": "DE DEM FI FIM BA BAM",
	"CVE": "CV CVE PT PTE",
	"NLG": "NL NLG CW ANG SX ANG AW AWG SR SRG",
})

// formerCurrencies are the codes that a shared name had in a country until it took
// the euro. They are meant where the country's adjective stands before the name.
var formerCurrencies = byCountry(map[string]string{
	"CHF": "FR FRF BE BEF LU LUF MG MGF",
	"GBP": "IE IEP CY CYP MT MTP",
	"TRY": "IT ITL MT MTL",
	"IQD": "YU YUM SD SDD",
})

// byCountry turns lists of a country and its code into maps.
func byCountry(lists map[string]string) map[string]map[string]string {
	codes := map[string]map[string]string{}
	for name, list := range lists {
		f := strings.Fields(list)
		codes[name] = map[string]string{}
		for k := 0; k+1 < len(f); k += 2 {
			codes[name][f[k]] = f[k+1]
		}
	}
	return codes
}

// adjectiveCountry is the country of an adjective that currencies carry, so
// that money reads alike where the country list does not know the word.
func adjectiveCountry(w string) string { return adjectiveCountries.at(w) }

// adjectiveCountries are the countries of the adjectives.
var adjectiveCountries = newWordMap(byName(`
	KE kenyan
	TZ tanzanian
	UG ugandan
	SO somali
	IN indian
	PK pakistani
	LK sri
	NP nepalese nepali
	MU mauritian
	SC seychelles seychellois
	CA canadian
	AU australian
	SG singapore singaporean
	HK hong
	TW taiwan taiwanese
	NZ new
	NA namibian
	FJ fijian fiji
	JM jamaican
	TT trinidad trinidadian tobago
	GY guyanese guyana
	BB barbadian barbados
	BS bahamian
	BZ belize belizean
	KY cayman
	BM bermudian bermuda
	SR surinamese
	ZW zimbabwean zimbabwe
	SB solomon
	BN brunei
	LR liberian
	LC caribbean
	EG egyptian
	LB lebanese
	SY syrian
	SD sudanese
	GB british
	IE irish
	CY cyprus cypriot
	MT maltese
	RU russian
	BY belarusian belarussian
	TR turkish
	AZ azerbaijani azeri
	TM turkmen turkmenistan
	RO romanian
	MD moldovan
	CH swiss
	FR french
	BE belgian
	LU luxembourg
	MG malagasy
	IT italian
	DE german deutsche deutsch
	FI finnish
	PT portuguese
	NL dutch
	EE estonian
	SK slovak
	CZ czech
	RW rwandan
	CD congolese
	GN guinean
	KM comorian comoran
	DJ djibouti djiboutian
	SE swedish
	NO norwegian
	DK danish
	IS icelandic
	AE emirati uae
	MA moroccan
	SA saudi
	QA qatari
	IR iranian
	OM omani
	YE yemeni
	IQ iraqi
	KW kuwaiti
	JO jordanian
	RS serbian
	YU yugoslav
	DZ algerian
	TN tunisian
	BH bahraini
	LY libyan
	ZM zambian
	MW malawian
	MX mexican
	AR argentine argentinian argentinean
	CL chilean
	CO colombian
	PH philippine
	UY uruguayan
	CU cuban
	DO dominican
	SV salvadoran salvadorean
	VE venezuelan
	CN chinese
	JP japanese
	KR korean
	BI burundian
	UZ uzbek
	KG kyrgyz
`))
