package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// freightCues are the words of carriage: cargo, transit, containers and named
// routes.
var freightCues = []cueRule{
	{"transit transited", func(s *sent, i int) cue {
		switch {
		case s.w(i-1) == "excluding", s.w(i-1) == "without", s.isOne(i+1, afterTransit):
			return none()
		case s.w(i+1) == "corridor", s.w(i+1) == "corridors":
			return strong(briefing.CorridorVolume)
		}
		return strong(briefing.TransitVolume)
	}},
	{"cargo cargoes freight haulage", (*sent).cargoCue},
	{"tonnage", func(s *sent, i int) cue {
		if s.tradesBefore(i) {
			return none() // "the value of imports rose 23%, though the tonnage fell"
		}
		return s.cargoCue(i)
	}},
	{"goods", func(s *sent, i int) cue {
		if s.w(i-1) == "transit" {
			return strong(briefing.TransitVolume)
		}
		return cue{metric: briefing.CargoVolume, weak: true, physical: true}
	}},
	{`transportation throughput carried transported hauled carriage transhipment transshipment traffic moved sent handled transshipped transhipped
		loaded unloaded carries carrying handle handles handling transports transporting hauls hauling forwarded reloaded transloaded cleared processed processes trucked railed
		ferried barged discharged dispatched carry haul moving`, (*sent).carriageCue},
	{"container containers containerized containerised boxes", func(s *sent, i int) cue {
		if s.isOne(i+1, afterContainer) {
			return none()
		}
		return strong(briefing.ContainerVolume)
	}},
	{"corridor railway route railroad line", func(s *sent, i int) cue {
		if p := s.w(i - 2); s.w(i-1) == "that" && (p == "along" || p == "on" || p == "over" || p == "via") && s.past().corridor {
			return strong(briefing.CorridorVolume) // "120,000 tonnes went along that line"
		}
		if s.w(i) == "corridor" && s.w(i-1) == "the" && s.isOne(i+1, carries) {
			return strong(briefing.CorridorVolume) // "the corridor moved 500,000 tonnes"
		}
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "along" || p == "over" || p == "via") && s.past().corridor {
			return strong(briefing.CorridorVolume)
		}
		if s.namedRoute(i) || s.w(i-1) == "the" && i-s.first <= 3 && s.w(i) != "line" && s.past().corridor {
			return strong(briefing.CorridorVolume)
		}
		return none()
	}},
	{"waterway seaway road highway motorway passage silk", (*sent).wayCue},
	{"btk titr instc tmtm", always(briefing.CorridorVolume)},
	{"itc", func(s *sent, i int) cue {
		if s.w(i-1) == "(" {
			return none()
		}
		return strong(briefing.CorridorVolume)
	}},
	{"south", func(s *sent, i int) cue { return s.dashedRoute(i, "north") }},
	{"kars", func(s *sent, i int) cue { return s.dashedRoute(i, "") }},
	{"caspian", func(s *sent, i int) cue { return s.dashedRoute(i, "trans") }},
}

var (
	carries      = text.NewWordSet("moved carried carries moves handled handles transported hauled took takes saw")
	afterTransit = text.NewWordSet(`time times country countries fee fees potential routes route state hub visa visas point role opportunities capacity
		capabilities`)
	afterCargo     = text.NewWordSet("train trains terminal terminals port airport flights village capacity ship vessel airline")
	afterContainer = text.NewWordSet("train trains terminal terminals line service ship port block")
)

// wayCue reads ways by water and road that have a name: "the Ems-Jade Waterway".
func (s *sent) wayCue(i int) cue {
	if (s.w(i) == "waterway" || s.w(i) == "seaway") && isDash(s.w(i-2)) && i-3 >= s.first && s.toks[i-1].Capital && s.toks[i-3].Capital {
		return strong(briefing.CorridorVolume) // "the Paraguay-Paraná waterway"
	}
	if !s.toks[i].Capital || i == s.first || s.w(i) == "silk" && s.w(i+1) != "road" && s.w(i+1) != "route" {
		return none()
	}
	p := i - 1
	if named := s.toks[p].Kind == text.Word && s.toks[p].Capital && p > s.first || s.w(p) == "the"; !named || s.w(i-2) == "of" && s.w(p) != "the" {
		return none()
	}
	return cue{metric: briefing.CorridorVolume, physical: true}
}

// cargoCue reads "cargo" and "freight", but not "cargo terminal".
func (s *sent) cargoCue(i int) cue {
	if s.isOne(i+1, afterCargo) {
		return none()
	}
	if p := s.w(i - 1); s.w(i) == "tonnage" && (p == "the" || p == "their" || p == "its") && s.goodsTraded(i) {
		return none() // "imports went up in value, though the tonnage went down"
	}
	if n := len(s.cues); s.w(i+1) == "of" && n > 0 && s.cues[n-1].metric == briefing.Exports && i-s.cues[n-1].at < 6 && s.partnerNear(i, "to", 9) {
		return none() // "sent its first cargo of wheat to Oman"
	}
	switch s.w(i - 1) {
	case "transit":
		return strong(briefing.TransitVolume)
	case "container", "containerized", "containerised":
		return strong(briefing.ContainerVolume)
	}
	if s.onItsWay(i) {
		return strong(briefing.TransitVolume)
	}
	for k := i - 1; k > s.first && k > i-5; k-- {
		if s.w(k) == "of" {
			if p := s.w(k - 1); p == "transit" || p == "transport" && s.w(k-2) == "transit" {
				return strong(briefing.TransitVolume) // "the transit of Omani cargo"
			}
			break
		}
	}
	return strong(briefing.CargoVolume)
}

// goodsTraded says whether exports or imports were spoken of before token i, whose
// weight "the tonnage" is.
func (s *sent) goodsTraded(i int) bool {
	for c := range s.cues {
		if x := &s.cues[c]; x.at < i && (x.metric == briefing.Exports || x.metric == briefing.Imports) {
			return true
		}
	}
	return false
}

// carriageCue reads the verbs and nouns of carrying, which say less than the
// word for what is carried.
func (s *sent) carriageCue(i int) cue {
	prev := s.w(i - 1)
	if w := s.w(i); (w == "moved" || w == "carried") && s.w(i+1) == "goods" && s.moneyNext(i) && s.home == homeNone && s.has(i-6, i, "and") && s.countryNear(i-7, i) {
		return strong(briefing.TradeTurnover) // "Omani and Chilean traders moved goods for $4 million"
	}
	if prev == "container" || s.w(i+1) == "containers" {
		return strong(briefing.ContainerVolume)
	}
	switch prev {
	case "passenger", "air":
		return strong(briefing.OtherMetric)
	case "transit", "freight", "cargo":
		return none()
	}
	return weak(briefing.CargoVolume)
}

// dashedRoute reads the last word of a route's name, which first opens:
// "North-South", "Trans-Caspian", "Baku-Tbilisi-Kars" ("" for any word).
func (s *sent) dashedRoute(i int, first string) cue {
	if isDash(s.w(i-1)) && (first == "" || s.w(i-2) == first) {
		return strong(briefing.CorridorVolume)
	}
	return none()
}
