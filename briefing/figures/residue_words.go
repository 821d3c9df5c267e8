package figures

import (
	"strings"

	"brief/briefing"
)

// wordSet is a set of words in lower case. These lists are long and asked of few
// tokens: they stay out of the lexicon that every token is looked up in.
type wordSet map[string]bool

func setOf(list string) wordSet {
	set := wordSet{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

// measureWords are the words that a metric's name on a page stands for: what is
// said with them is told by the metric.
var measureWords = map[briefing.Metric]wordSet{
	briefing.TradeTurnover: setOf(`trade trades traded trading turnover commerce commercial exchange exchanges interchange interchanges business economic exports imports export import
		bilateral mutual two-way reciprocal merchandise foreign`),
	briefing.Exports: setOf(`export exports exported exporting sales sold sell sells selling supplies supplied supply supplying deliveries delivered shipments
		shipment shipped shipping trade bilateral bought buys merchandise imports imported`),
	briefing.Imports: setOf(`import imports imported importing purchases purchased bought buy buys buying supplies supplied supply deliveries delivered shipments
		shipment shipped trade bilateral exports exported sold sells merchandise`),
	briefing.TradeBalance:    setOf("trade balance deficit surplus foreign commercial bilateral mutual trading merchandise"),
	briefing.CargoVolume:     setOf("cargo cargoes freight traffic transportation transported transport transports carried carriage shipped shipments moved haulage tonnage sent handled dispatched flow flows throughput mutual bilateral"),
	briefing.TransitVolume:   setOf("transit transited cargo cargoes freight traffic transportation transported transport shipments flow flows carried carriage"),
	briefing.CorridorVolume:  setOf("corridor route line railway cargo cargoes freight traffic transportation transported transport transit shipments flow flows carried carriage sent handled dispatched along"),
	briefing.ContainerVolume: setOf("container containers containerized containerised cargo traffic transportation transported transport shipments flow flows carried carriage boxes"),
	briefing.Investment:      setOf("investment investments invested investing"),
	briefing.Tourists:        setOf("tourist tourists visitors travellers travelers arrivals people"),
	briefing.Companies:       setOf("company companies enterprises firms businesses"),
}

// amountWords go with every measure: what is counted is the value or volume of it.
var amountWords = setOf(`volume volumes value values amount amounts total overall figure figures level levels indicator indicators number numbers sum size goods
	products commodities commodity combined result results worth valued equivalent terms`)

// smallWords carry no content of their own: articles, pronouns, linking words,
// the pair as a pair, and adverbs that leave a figure what it is.
var smallWords = setOf(`the a an of in on at to for from by with between and or as than its their our his her it they we this that these those which who both
	two sides countries nations states neighbours neighbors parties country each other one another i s 's ' there such same own was were is are be been being has have had having
	also already again then now meanwhile respectively thus hence however moreover furthermore therefore still actually currently further both all altogether alone
	per cent percent year-on-year including while but via through along across into over under about up down more less fact well addition us you he she him them so far date even yet hand much many kind only merely mere just too did share shares accounting accounted
	significant significantly considerable substantial notable remarkable stable steady strong robust sharp impressive marked sustained rapid good great positive-going
	during within among amid reckoning estimates data statistics statistical official calculations time times whole entire if when`)

// timeWords stand around the times that are read as such.
var timeWords = setOf(`year years month months quarter quarters half halves decade days day week weeks period periods last previous past same first second third fourth
	compared comparison comparing versus vs against relative earlier ago since end beginning start next coming following current recent end-of-year yoy y-o-y
	preceding corresponding prior before today present fiscal calendar late early mid`)

// levelWords say that an amount was there, and no more.
var levelWords = setOf(`reached reach reaches reaching totalled totaled totalling totaling totals total amounted amounting amounts amount stood stands standing hit hits
	hitting came comes made makes making equalled equaled constituted constitutes comprised comprises accounted recorded registered numbered estimated valued worth attained
	achieved posted logged formed equal showed shown saw seen went gone go goes going come coming stayed stays stay remained remains remain up brought mark marks level according turned stand make reported`)

// aimWords say that an amount is aimed at or foreseen: a target is told by them.
var aimWords = setOf(`will would shall is are to be target targets targeted goal goals aim aims aimed aiming plan plans planned planning expect expects expected expecting
	forecast forecasts forecasted project projected projects intend intends intended intention bring bringing raise raising raised increase boost reach reaching by until
	task set sets setting achieve achieving get take double triple estimated estimates foreseen foresees foresee envisaged envisages envisage predicted seek seeks seeking
	future mid medium-term term near agreed should must ambition objective joint common shared attract attracted attracting want wants wanted`)

// senseWords change what is claimed wherever they stand in the clause: what may be,
// what is not, how it is judged, what is an average, a running total or a net.
var senseWords = setOf(`could may might should can cannot must ought potential potentially possible possibly possibility capable hope hopes hoped would will
	not no never neither nor without n't none hardly barely scarcely enough insufficient insufficiently inadequate 
	average averaged averages averaging mean annual annually yearly annum compounded compound cagr monthly weekly daily per cumulative cumulatively accumulated aggregate net gross
	negative positive planned proposed if unless provided partly partially mainly mostly jointly potential forecasts expectations
	expected forecast projected target targeted planned aim plan goal negotiate negotiating negotiated ought`)

// incomeWords say that money is what one side makes of its trade.
var incomeWords = setOf("earnings earned earns earning income incomes revenue revenues receipts proceeds profit profits takings")

// measureVerbs are words of measures that are verbs: what is told by one is told by its
// clause alone.
var measureVerbs = setOf(`traded trades exported exporting imported importing sold sells selling buys bought buying supplied supplying delivered shipped shipping transited
	transported carried moved sent handled dispatched invested investing`)

// balanceSides say for whom a balance of trade is what it is: its name on a page does
// not.
var balanceSides = setOf("deficit surplus shortfall gap imbalance negative positive passive active debit favour favor red black")

// smallness is what an amount is said to be that is judged: "too little".
var smallness = setOf("little low small few modest much high")

// causeWords open a part of the clause that tells why, or under what circumstances:
// what follows is beside the figure.
var causeWords = setOf("because due thanks despite although though owing whereas while which who whose after amid following where")

// pathWords open a phrase that may narrow what is measured.
var pathWords = setOf("of in at via through by across along on under within for with between from to into among over per")

// showWords attribute what follows, as verbs of saying do.
var showWords = setOf("show shows showed shown indicate indicates indicated suggest suggests revealed reveal that")
