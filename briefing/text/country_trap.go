package text

import "unicode/utf8"

// currencyNoun follows an adjective that names a currency, not a country.
var currencyNoun = NewWordSet(`dollar dollars rouble roubles ruble rubles lira liras pound pounds dirham dirhams rial rials riyal riyals dinar dinars
	manat manats tenge som soms sum sums somoni lari laris dram drams hryvnia hryvnias yuan won yen baht rupee rupees rupiah shilling shillings franc francs
	krona kronor krone kroner zloty forint forints koruna leu lei lev leva peso pesos real reais rand rands naira cedi cedis birr ringgit dong taka tugrik
	kwacha kwanza pula bolivar sol soles shekel shekels`)

// houseNoun follows a country's name in the name of a company or a newspaper.
var houseNoun = NewWordSet(`railways airlines airways airline telecom helicopters petroleum times tribune today daily gazette herald telegraph motors
	aerospace post stream steel mail standard observer express radio tv television`)

// instrumentNoun follows a city's name in the name of an instrument.
var instrumentNoun = NewWordSet(`agreement agreements convention conventions protocol declaration accord accords treaty process consensus club
	formula document documents format charter principles communiqué communique`)

// routeNoun ends the name of a line between places.
var routeNoun = NewWordSet(`railway railways railroad line lines pipeline pipelines corridor route routes highway motorway canal bridge cable`)

// meatNoun follows the bird.
var meatNoun = NewWordSet(`meat breast breasts farm farms farmers poultry eggs fillet carcasses`)

// alsoName are countries and capitals that people also bear as names.
var alsoName = NewWordSet(`jordan chad georgia israel sofia london paris washington lima ireland holland cuba kingston santiago wellington india
	america france austria victoria berlin houston sydney florence dallas denver austin brest tunis malta kenya cyprus troy bali adelaide
	milan valencia jackson romania lebanon german roman dane pole scot`)

// trapNouns are all of these, and those of languages: few words behind a country
// are.
var trapNouns = NewWordSet(currencyNoun.words + " " + houseNoun.words + " " + instrumentNoun.words + " " + meatNoun.words + " language languages speaking")

// noToken stands for the one past the end of a paragraph.
var noToken Token

// countryTrap says that the country words at [i, end) mean something else:
// a currency, a company, a treaty, a route, a surname, a bird.
func (d *Doc) countryTrap(i, end int, e *countryEntry) bool {
	next := &noToken
	if end < len(d.Tokens) && !d.paragraphBreak(end) {
		next = &d.Tokens[end]
	}
	if e.upper && end < len(d.Tokens) && d.Tokens[end].Kind == Symbol && !d.Tokens[end].Space {
		return true // US$500m
	}
	if e.form == FormAdjective && next.Lower == "-" && end+1 < len(d.Tokens) {
		if n := &d.Tokens[end+1]; isLanguage(n.Lower) || e.code == "TR" && meatNoun.Has(n) {
			return true
		}
	}
	if trapNouns.Has(next) && d.trapNoun(next, end, e) {
		return true
	}
	if d.inRouteName(i, end) {
		return true
	}
	if e.form == formCity && len(e.rest) == 0 && d.surnamed(i, end) {
		return true
	}
	return len(e.rest) == 0 && alsoName.Has(&d.Tokens[i]) && d.partOfName(i, end)
}

// trapNoun says that the noun behind the country words that end before token end
// makes something else of them.
func (d *Doc) trapNoun(next *Token, end int, e *countryEntry) bool {
	switch {
	case currencyNoun.Has(next) && e.form != FormCapital:
		return true
	case next.Capital && houseNoun.Has(next) && e.form != FormNationals && !d.officeHead(end+1):
		return true
	case next.Capital && instrumentNoun.Has(next) && (e.form == FormCapital || e.form == formCity):
		return true
	case e.form == FormAdjective && isLanguage(next.Lower):
		return true
	}
	return e.code == "TR" && meatNoun.Has(next) && !next.Capital
}

// isLanguage says that an adjective before w tells of a language.
func isLanguage(w string) bool { return w == "language" || w == "languages" || w == "speaking" }

// paragraphBreak says that a blank line stands before token i.
func (d *Doc) paragraphBreak(i int) bool {
	return i == 0 || uint(i) < uint(len(d.Tokens)) && d.Tokens[i].Break && d.blankLine(i)
}

// blankLine says that the line ends before token i hold a blank line.
func (d *Doc) blankLine(i int) bool {
	lines := 0
	for _, c := range []byte(d.Report.Text[d.Tokens[i-1].End():d.Tokens[i].Start()]) {
		if c == '\n' {
			lines++
		}
	}
	return lines > 1
}

// isDash says that the token is a hyphen or dash.
func (t *Token) isDash() bool {
	return t.Kind == Punct && (t.Lower == "-" || len(t.Lower) > 1 && isLongDash(t.Lower))
}

// isLongDash says that a sign is a dash, or a hyphen beyond ASCII.
func isLongDash(w string) bool { return w == "–" || w == "—" || w == "‑" || w == "‐" }

// longestRoute is how many tokens behind a place its route is looked for.
const longestRoute = 40

// inRouteName says that the place at [i, end) is a stop in the name of a route
// ("Baku-Tbilisi-Kars line", "Kazakhstan-Turkmenistan-Iran railway").
func (d *Doc) inRouteName(i, end int) bool {
	chain := i > 0 && d.Tokens[i-1].isDash()
	if !chain && (end >= len(d.Tokens) || !d.Tokens[end].isDash()) {
		return false
	}
	j := end
	for j+1 < len(d.Tokens) && d.Tokens[j].isDash() && d.Tokens[j+1].Capital && j < end+16 {
		chain = true
		j += 2
		for j < len(d.Tokens) && j < end+longestRoute && d.Tokens[j].Capital && d.Tokens[j].Kind == Word && !d.Tokens[j].Break && !routeNoun.Has(&d.Tokens[j]) {
			j++
		}
	}
	for n := 0; chain && j < len(d.Tokens) && n < 4; j, n = j+1, n+1 {
		if routeNoun.Has(&d.Tokens[j]) {
			return true
		}
		if !routeWord.Has(&d.Tokens[j]) && d.Tokens[j].Lower != "-" {
			return false
		}
	}
	return false
}

var routeWord = NewWordSet("international transport rail oil gas main transit new high speed power high-speed btk electric")

// partOfName says that the word at [i, end) belongs to a person's name: a
// given name stands before it, or a surname after it.
func (d *Doc) partOfName(i, end int) bool {
	if i > 0 {
		p := &d.Tokens[i-1]
		if p.Capital && !d.Tokens[i].Break && d.nameWord(i-1) && p.class&classGiven != 0 {
			return true
		}
		if p.Lower == "." && i > 1 && d.isInitial(i-2) {
			return true
		}
		// "Gabriel Mbega Lima": two words of a name before it.
		if i > 1 && p.Capital && !d.Tokens[i].Break && d.nameWord(i-1) && d.nameWord(i-2) && !d.sentenceStart(i-1) && !d.sentenceStart(i) && d.Tokens[i-2].class&classGiven != 0 {
			return true
		}
	}
	if end < len(d.Tokens) && d.Tokens[end].Capital && d.Tokens[end].Space && !d.Tokens[end].Break {
		if i > 0 && leadsPlace(&d.Tokens[i-1]) && !(i > 1 && d.Tokens[i-1].Lower == "and" && d.nameWord(i-2)) {
			return false // "Prime Minister of Georgia Levan X"
		}
		return d.Tokens[i].class&classGiven != 0 && d.nameWord(end)
	}
	return false
}

// officeHead says that the noun of an office stands at token i: "Egyptian
// Petroleum Minister" is no company.
func (d *Doc) officeHead(i int) bool {
	if i >= len(d.Tokens) {
		return false
	}
	return d.Tokens[i].Lower == "ministry" || d.Tokens[i].class&classHead != 0
}

// surnamed says that the city's name is somebody's here: an office or a title
// stands before it, or a surname follows and no preposition governs it
// ("President Darkhan X").
func (d *Doc) surnamed(i, end int) bool {
	if i > 0 && !d.paragraphBreak(i) {
		p := &d.Tokens[i-1]
		if leadsPlace(p) {
			return false
		}
		if p.Capital && p.Kind == Word && p.class&(classHead|classTitle) != 0 && p.Lower != "mayor" && p.Lower != "governor" {
			return true
		}
	}
	return end < len(d.Tokens) && d.Tokens[end].Space && !d.paragraphBreak(end) && d.nameWord(end) && d.Tokens[i].class&classGiven != 0
}

var placePreposition = NewWordSet("of in to from for with between and near at into across")

// leadsPlace says that the token governs a place, or joins one to it.
func leadsPlace(t *Token) bool { return placePreposition.Has(t) || t.Lower == "-" || t.Lower == "–" }

// sentenceStart says that a full stop, colon, quotation mark or line end
// stands before token i.
func (d *Doc) sentenceStart(i int) bool {
	if i == 0 || d.Tokens[i].Break && d.paragraphBreak(i) {
		return true
	}
	switch d.Tokens[i-1].Lower {
	case ".", "!", "?", ":", "\"", "“", "«", "”", "»", "(", "•", "‘":
		return true
	}
	return false
}

// isInitial says that token i is a single capital letter.
func (d *Doc) isInitial(i int) bool {
	t := &d.Tokens[i]
	return t.Kind == Word && t.Capital && len(t.Lower) <= utf8.UTFMax && utf8.RuneCountInString(t.Lower) == 1
}
