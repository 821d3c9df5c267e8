package figures

import "strings"

// currencyName is the code of a currency's name with no country before it, ""
// for another word. Names that several countries share give the best known;
// the country before the name or in the report decides.
func currencyName(w string) string { return currencyNames.at(w) }

// currencyNames are the codes of the names, which are listed a code a line.
var currencyNames = newWordMap(byName(`
	USD dollar dollars greenback
	EUR euro euros
	GBP pound pounds sterling
	JPY yen
	CNY yuan yuans renminbi
	RUB ruble rubles rouble roubles
	TRY lira liras lire
	KZT tenge tenges
	AZN manat manats
	GEL lari laris
	AMD dram drams
	UZS sum sums soum soums so'm
	KGS som soms
	TJS somoni
	UAH hryvnia hryvnias hryvnya
	RON leu lei
	BGN lev leva
	PLN zloty zlotys złoty złotys
	HUF forint forints
	CZK koruna korunas crowns
	CHF franc francs
	SEK krona kronor
	NOK krone kroner
	ISK krónur króna
	AED dirham dirhams
	SAR riyal riyals
	IRR rial rials
	IQD dinar dinars
	MKD denar denars
	ILS shekel shekels
	INR rupee rupees
	BDT taka
	AFN afghani afghanis
	KES shilling shillings
	ZAR rand rands
	NGN naira nairas
	GHS cedi cedis
	ETB birr
	ZMW kwacha
	AOA kwanza kwanzas
	MZN metical meticals meticais
	BWP pula
	THB baht
	VND dong
	IDR rupiah
	MYR ringgit
	MXN peso pesos
	KRW won
	BRL real reais reals
	LAK kip
	MMK kyat kyats
	KHR riel riels
	MNT tugrik tugriks togrog tögrög tögrögs
	PYG guarani guaranis guaraní guaraníes
	PAB balboa balboas
	NIO córdobas cordobas
	HTG gourde gourdes
	PGK kina
	VUV vatu
	CVE escudos
	AWG florin florins
	TOP paanga pa'anga
	ERN nakfa
	STN dobra dobras
	BOB bolivianos boliviano
	BTN ngultrum ngultrums
	GTQ quetzal quetzals
	HNL lempira lempiras
	PEN soles
	MGA ariary
	GMD dalasi dalasis
	SLE leone leones
	VES bolivar bolivars bolívar bolívares bolivares
	CRC colones
	MVR rufiyaa
	MOP pataca patacas
	LSL maloti
	SZL emalangeni
	ALL lek leks
	MRU ouguiya ouguiyas
`))

// byName turns lines of a code and its names into a map.
func byName(lines string) map[string]string {
	codes := map[string]string{}
	for line := range strings.Lines(lines) {
		f := strings.Fields(line)
		for k := 1; k < len(f); k++ {
			codes[f[k]] = f[0]
		}
	}
	return codes
}

// currencyCode is the code that w, as printed, abbreviates; "" for another
// word. Codes count only in capitals, so that "all" and "try" stay words.
func currencyCode(w string) string { return currencyCodes.at(w) }

// currencyCodes are the codes in use, and what else stands for some of them.
var currencyCodes = newWordMap(withThemselves(byName(`
	CNY RMB CNH
	GHS GHC GHc
	RWF Frw FRw FRW Rwf
	NOK NKr Nkr NKR
	SEK SKr Skr SKR
	DKK DKr Dkr DKR
	ISK IKr Ikr
	MUR MRs
	MWK MK Mk
	ZMW ZK
	DZD DA
	TND DT
	CDF FC
	PHP Php PhP
	BIF FBu
	AOA Kz
	BTN Nu
	NPR NRs Nrs
	PKR PKRs
	LKR SLRs
	HUF Ft
	CZK Kč
	BOB Bs
	MZN MZn
	XOF CFAF
	TRY TL
	KES Sh KSh Ksh KSH Kshs KES. Shs
	TZS TSh Tsh TSH Tshs
	UGX USh Ush USH Ushs
	INR Rs RS Rs.
	AED Dh Dhs DH Dhs.
	MYR RM
	IDR Rp
	BDT Tk
	SAR SR SAR.
	EGP LE
	QAR QR
	KWD KD
	OMR RO R.O.
	BHD BD
	JOD JD
	XOF FCFA
	ILS NIS
	THB Bt
	PYG Gs
	HTG Gde Gdes
`), `
	USD EUR GBP JPY CNY RUB TRY KZT AZN GEL AMD UZS KGS TJS TMT UAH BYN MDL RON BGN PLN CZK HUF RSD BAM MKD ALL
	CHF SEK NOK DKK ISK AED SAR QAR KWD BHD OMR IQD IRR JOD LBP SYP YER ILS EGP LYD TND DZD MAD SDG ETB KES TZS
	UGX RWF BIF ZAR NAD BWP ZMW MWK MZN AOA NGN GHS XOF XAF INR PKR BDT LKR NPR AFN MVR MUR THB VND IDR MYR SGD
	PHP KRW HKD TWD MOP MNT LAK MMK KHR BND AUD NZD FJD PGK CAD MXN BRL ARS CLP COP PEN UYU PYG BOB VES CRC CUP
	DOP GTQ HNL JMD SCR MGA SOS DJF ERN PAB NIO HTG TTD BBD BSD XCD GNF CDF KMF LRD SLE GMD LSL SZL MRU SSP VUV CVE SRD GYD STN XPF
`))

// withThemselves adds codes that stand for themselves.
func withThemselves(names map[string]string, codes string) map[string]string {
	for c := range strings.FieldsSeq(codes) {
		names[c] = c
	}
	return names
}
