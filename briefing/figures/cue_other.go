package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// otherCues are the words of visitors and companies, and of what no briefing
// charts.
var otherCues = []cueRule{
	{"arrivals", func(s *sent, i int) cue {
		if s.tonnesAfter(i) && s.commodityAt(i-1) {
			return cue{metric: briefing.Imports, physical: true} // "wheat arrivals were down to 61,000 tons"
		}
		return strong(briefing.Tourists)
	}},
	{"tourist tourists visitors holidaymakers vacationers travellers travelers", always(briefing.Tourists)},
	{"visited visiting", func(s *sent, i int) cue {
		if s.home != homeNone && !s.countryNear(i+1, i+9) && !s.toks[min(i+1, s.last-1)].Capital {
			return none() // "visited a dentist"
		}
		return strong(briefing.Tourists)
	}},
	{"tourism", func(s *sent, i int) cue {
		if p := s.w(i - 1); s.isOne(i+1, afterTourism) || s.w(i+1) == "," || s.toks[i].Capital && i > s.first && (p == "and" || p == "of" || p == ",") {
			return none() // also "the Ministry of Commerce, Industry and Tourism"
		}
		return strong(briefing.Tourists)
	}},
	{"companies enterprises firms ventures businesses", func(*sent, int) cue { return weak(briefing.Companies) }},
	{"rate", func(s *sent, i int) cue {
		if w := s.w(i - 1); w == "freight" || w == "exchange" || w == "interest" || s.w(i+1) == "for" {
			return strong(briefing.OtherMetric)
		}
		return none()
	}},
	{"contract contracts deal deals", func(s *sent, i int) cue {
		if p := s.w(i - 1); s.has(i-4, i, "under") || p == "great" || p == "good" {
			return none() // "deliveries under the present contract", "takes a great deal of it"
		}
		return strong(briefing.OtherMetric)
	}},
	{"economy economies", func(s *sent, i int) cue {
		if w := s.w(i + 1); (w == "at" || w == "of" || w == "worth") && s.countryMention(i+2) == nil && s.moneyNext(i) && s.amountAfter(i) {
			return strong(briefing.OtherMetric) // "the smallest economy at $19 billion"
		}
		return none()
	}},
	{"money", func(s *sent, i int) cue {
		if s.countryMention(i-1) != nil && (s.w(i+1) == "in" && s.countryNear(i+2, i+4) || s.moneyNext(i) && s.has(i, i+16, "into") || s.has(i+1, i+4, "go") && s.partnerNear(i, "to", 6)) {
			return strong(briefing.Investment) // "Omani money in Chile", "Omani money worth $4 million has found its way into"
		}
		return none()
	}},
	{"loss losses damage compensation costing costed priced", func(*sent, int) cue { return weak(briefing.OtherMetric) }},
	{"assets", func(s *sent, i int) cue {
		if s.home == homeNone && s.builderBefore(i) && s.moneyNext(i) && s.partnerNear(i, "in", 12) {
			return weak(briefing.Investment) // "Omani firms hold assets of $4 million in Chile"
		}
		return strong(briefing.OtherMetric)
	}},
	{"cost costs", func(s *sent, i int) cue {
		if s.tradesAmong(s.clauseStart(i), i) && !s.isOne(i-1, ofThings) {
			return none() // "purchases of oil cost the country $9 million"
		}
		return strong(briefing.OtherMetric)
	}},
	{"time", (*sent).timeCue},
	{"order", func(s *sent, i int) cue {
		if s.w(i-1) != "in" && s.w(i+1) != "to" {
			return strong(briefing.OtherMetric)
		}
		return none()
	}},
	{"quota quotas", func(s *sent, i int) cue {
		if p := s.w(i - 1); p == "export" || p == "import" || s.partnerAfter(i, "to") {
			return none()
		}
		return strong(briefing.OtherMetric) // "its anchovy quota was cut by 300,000 tons"
	}},
	{"flights students land demand needs crop yield stockpile", func(*sent, int) cue { return weak(briefing.OtherMetric) }},
	{`capacity fee fees tolls royalties gdp loan loans credit credits debt grant grants aid orders remittances price prices population
		budget tariff tariffs duty duties inflation wage wages salary output production harvest jobs fine stake bonds reserves contractors
		passenger passengers financing subsidies revenue revenues profit profits assistance oda unemployment charges rent rates
		salaries sanctions wealth payment payments generation consumption memorandums vat interest scholarships
		fare fares arrears liabilities savings deposits pensions expenditure expenditures expenses outlays dividends premiums borrowing borrowings fortune valuation capitalisation capitalization`, always(briefing.OtherMetric)},
}

var (
	afterTourism = text.NewWordSet("sector minister ministry industry cooperation infrastructure sectors")
	ofThings     = text.NewWordSet("the a its their transport shipping freight logistics total at of and")
	durations    = text.NewWordSet("the transit travel waiting delivery average journey")
)

// timeCue reads "transit time was": how long something takes.
func (s *sent) timeCue(i int) cue {
	if !s.isOne(i-1, durations) {
		return none()
	}
	switch s.w(i + 1) {
	case "en", "was", "has", "for", "from", "between":
		return strong(briefing.OtherMetric)
	}
	return none()
}
