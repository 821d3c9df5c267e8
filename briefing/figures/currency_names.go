package figures

import "strings"

// currencyName is the code of a currency's name with no country before it, ""
// for another word. Names that several countries share give the best known;
// the country before the name or in the report decides.
func currencyName(w string) string { return currencyNames.at(w) }

// currencyNames are the codes of the names, which are listed a code a line.
var currencyNames = newWordMap(byName(`
	USD dollar dollars greenback greenbacks
	EUR euro euros
	GBP pound pounds sterling quid
	JPY yen
	CNY yuan yuans renminbi
	RUB ruble rubles rouble roubles
	TRY lira liras
	ITL lire
	MTL liri
	KZT tenge tenges
	AZN manat manats
	GEL lari laris
	AMD dram drams
	UZS sum sums soum soums so'm
	KGS som soms
	TJS somoni
	UAH hryvnia hryvnias hryvnya hryvna grivna
	RON leu lei
	BGN lev leva levs
	PLN zloty zlotys zloties złoty złotys zlotych złotych
	HUF forint forints
	CZK koruna korunas koruny crowns
	CHF franc francs
	SEK krona kronor
	NOK krone kroner
	ISK krónur króna kronur
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
	VND dong đồng
	IDR rupiah
	MYR ringgit
	MXN peso pesos
	KRW won
	BRL real reais reals
	LAK kip
	MMK kyat kyats
	KHR riel riels
	MNT tugrik tugriks togrog tögrög tögrögs
	PYG guarani guaranis guaranies guaraní guaraníes
	PAB balboa balboas
	NIO córdobas cordobas
	HTG gourde gourdes
	PGK kina
	VUV vatu
	CVE escudos
	AWG florin florins
	TOP paanga pa'anga
	WST tala
	ERN nakfa
	STN dobra dobras
	BOB bolivianos boliviano
	BTN ngultrum ngultrums
	GTQ quetzal quetzals quetzales
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
	LTL litas litai
	LVL lats
	EEK kroon kroons
	SIT tolar tolars tolarjev
	HRK kuna kunas kune
	DEM marks deutschmark deutschmarks deutschemark deutschemarks
	ESP peseta pesetas
	GRD drachma drachmas drachmae
	NLG guilder guilders
	ATS schilling schillings
	FIM markka markkaa
	ECS sucre sucres
	XEU ecu ecus
	ZRN zaires
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
