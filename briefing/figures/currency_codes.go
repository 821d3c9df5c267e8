package figures

import "strings"

// currencyCode is the code that w, as printed, abbreviates; "" for another
// word. Codes count only in capitals, so that "all" and "try" stay words.
func currencyCode(w string) string { return currencyCodes.at(w) }

// currencyCodes are the codes in use and those of the last thirty years, of ISO
// 4217, and what else stands for some of them.
var currencyCodes = newWordMap(withThemselves(byName(`
	CNY RMB CNH
	GHS GHc
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
	CHF SFr Sfr sFr SFr. SwFr
	DEM DM
	BEF BFr Bfr
	ESP Pta Ptas
	NLG Dfl Hfl
	ATS öS ÖS
	FIM Fmk FMk
	TRY YTL
	AOA AKZ Akz
	AFN Afs
	MVR Rf MRf
	PLN zł zl
	NOK kr Kr
	VEF BsF
	XDR SDR SDRs
	GBP STG stg
	VND VNĐ đ
	DJF Fdj
	ERN Nfk
	XEU ECU Ecu
`), `
	USD EUR GBP JPY CNY RUB TRY KZT AZN GEL AMD UZS KGS TJS TMT UAH BYN MDL RON BGN PLN CZK HUF RSD BAM MKD ALL
	CHF SEK NOK DKK ISK AED SAR QAR KWD BHD OMR IQD IRR JOD LBP SYP YER ILS EGP LYD TND DZD MAD SDG ETB KES TZS
	UGX RWF BIF ZAR NAD BWP ZMW MWK MZN AOA NGN GHS XOF XAF INR PKR BDT LKR NPR AFN MVR MUR THB VND IDR MYR SGD
	PHP KRW HKD TWD MOP MNT LAK MMK KHR BND AUD NZD FJD PGK CAD MXN BRL ARS CLP COP PEN UYU PYG BOB VES CRC CUP
	DOP GTQ HNL JMD SCR MGA SOS DJF ERN PAB NIO HTG TTD BBD BSD XCD GNF CDF KMF LRD SLE GMD LSL SZL MRU SSP VUV CVE SRD GYD STN XPF
	SVC WST SBD KYD BMD GIP FKP SHP ANG ZWL ZWG HRK
	LTL LVL EEK SKK SIT DEM FRF ITL ESP PTE GRD NLG ATS BEF LUF FIM IEP CYP MTL XEU
	BYR BYB ZMK GHC VEF VEB ROL TRL AZM BGL RUR TMM MZM SDD SRG ZWD AFA ECS YUM CSD MGF SLL ZRN PLZ
`))

// withThemselves adds codes that stand for themselves.
func withThemselves(names map[string]string, codes string) map[string]string {
	for c := range strings.FieldsSeq(codes) {
		names[c] = c
	}
	return names
}
