package narrative

import (
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
)

// touched says whether a statement is of a theme or a word of it stands in any
// of the meeting's reports: "not mentioned" is said of the rest only. It is
// better to be silent of a theme than to deny it wrongly.
func (b *writer) touched(th briefing.Theme) bool {
	if th == briefing.ThemeGeneral {
		return true
	}
	for i := range b.in.Statements {
		if s := &b.in.Statements[i]; s.Theme == th || slices.Contains(s.Touches, th) {
			return true
		}
	}
	for _, name := range b.in.Meeting.Reports {
		r := b.in.Texts[name]
		if r == nil || touches(r.Text, th) {
			return true
		}
	}
	return false
}

// touches says whether a text has a word of a theme.
func touches(s string, th briefing.Theme) bool {
	low := strings.ToLower(s)
	for _, w := range strings.FieldsFunc(low, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if slices.Contains(themeWords[th], w) {
			return true
		}
		for _, stem := range themeStems[th] {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// themeStems are the beginnings of words that touch a theme, themeWords whole
// words whose beginnings would match too much.
var (
	themeStems = map[briefing.Theme][]string{
		briefing.ThemeTrade: {"trad", "export", "import", "turnover", "tariff", "commerc", "merchandis", "goods", "commodit", "sales", "purchas", "shipment", "market", "dutie"},
		briefing.ThemeTransport: {
			"transport", "transit", "cargo", "freight", "corridor", "rail", "train", "wagon", "logistic", "flight", "flew", "shipping", "shipment", "shipped", "vessel", "ferry", "ferries",
			"maritime", "marine", "seaport", "airport", "airline", "aviation", "aircraft", "haul", "container", "port", "truck", "lorr", "road", "highway", "motorway", "expressway", "bridge",
			"route", "carrier", "terminal", "connectivity", "berth", "tonnage", "locomotive",
		},
		briefing.ThemeIndustry: {
			"industr", "invest", "factor", "manufactur", "compan", "enterprise", "firm", "business", "entrepreneur", "produc", "plant", "project", "venture", "construct", "contractor",
			"mining", "mine", "metal", "steel", "alumin", "copper", "cement", "textile", "yarn", "garment", "apparel", "machin", "pharma", "chemical", "automotive", "automobile", "vehicle", "capital",
		},
		briefing.ThemeEnergy: {
			"energ", "oil", "gas", "electric", "power", "pipeline", "nuclear", "uranium", "coal", "hydro", "petro", "fuel", "refin", "solar", "wind", "renewable", "megawatt", "gigawatt", "kilowatt",
			"lng", "lpg", "hydrogen", "dam", "grid", "interconnect", "reactor", "barrel", "diesel",
		},
		briefing.ThemeAgriculture: {
			"agri", "agrar", "agro", "food", "farm", "wheat", "grain", "barley", "maize", "corn", "rice", "cereal", "flour", "fertili", "livestock", "cattle", "crop", "harvest", "tea", "coffee", "cocoa",
			"fruit", "vegetab", "meat", "beef", "mutton", "lamb", "poultry", "chicken", "egg", "dairy", "milk", "cheese", "fish", "shrimp", "seafood", "flower", "cotton", "jute", "nuts", "pistachio", "hazelnut",
			"olive", "wine", "sugar", "soy", "seed", "irrigat", "veterinar", "phytosanit", "sanitary", "halal", "tobacco", "tomato", "potato", "onion", "citrus", "apple", "honey", "wool", "timber", "rural",
		},
		briefing.ThemeCustoms: {"custom", "border", "checkpoint", "frontier", "tariff", "duty", "dutie", "clearance", "window", "crossing", "quota", "levy", "levies", "excise", "smuggl"},
		briefing.ThemePeople: {
			"touris", "humanitarian", "cultur", "educat", "student", "teacher", "school", "scholar", "universit", "academ", "visa", "passport", "people", "sport", "health", "medic", "hospital", "doctor",
			"citizen", "resident", "visitor", "travel", "passenger", "arrivals", "workers", "labour", "labor", "migra", "diaspora", "nationals", "famil", "youth", "language", "scien", "film", "music",
			"theatre", "museum", "heritage", "festival", "exhibition", "consul", "pandemic", "covid", "vaccin", "hotel",
		},
		briefing.ThemeDigital: {
			"digit", "information", "media", "journalis", "cyber", "innovat", "telecom", "satellite", "artificial", "data", "internet", "online", "software", "hardware", "technolog", "electronic", "comput",
			"broadband", "fibre", "fiber", "fintech", "startup", "semiconductor", "chip", "robot", "television", "broadcast",
		},
		briefing.ThemePolitical: {
			"politic", "polic", "legal", "legislat", "law", "diplom", "treaty", "treaties", "ratif", "securit", "defence", "defense", "militar", "sanction", "settlement", "nations", "peace", "war", "conflict",
			"ceasefire", "terroris", "territorial", "sovereign", "independen", "parliament", "constitution", "convention", "embass", "ambassador", "election", "alliance", "geopolit", "genocide", "refugee",
			"membership", "accession", "integrat", "enlarge", "strategic", "crisis", "stabil", "nato", "asean", "osce", "mercosur",
		},
	}
	themeWords = map[briefing.Theme][]string{
		briefing.ThemeTransport: {"teu", "ship", "ships", "sea", "air", "fleet", "lines", "line"},
		briefing.ThemeEnergy:    {"mw", "gw", "kwh", "mwh", "gwh", "twh", "bcm", "bpd"},
		briefing.ThemeDigital:   {"ict", "ai"},
		briefing.ThemePeople:    {"visas", "art", "arts", "jobs"},
		briefing.ThemePolitical: {"eu", "un", "cis", "oic", "sco", "brics", "roadmap"},
	}
)
