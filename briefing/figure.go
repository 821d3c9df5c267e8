package briefing

// Metric is what a figure measures, by the nature of the quantity.
type Metric string

// The metrics of the figure contract.
const (
	TradeTurnover   Metric = "trade_turnover"
	Exports         Metric = "exports"
	Imports         Metric = "imports"
	TradeBalance    Metric = "trade_balance"
	CargoVolume     Metric = "cargo_volume"
	TransitVolume   Metric = "transit_volume"
	CorridorVolume  Metric = "corridor_volume"
	ContainerVolume Metric = "container_volume"
	Investment      Metric = "investment"
	Tourists        Metric = "tourists"
	Companies       Metric = "companies"
	OtherMetric     Metric = "other"
)

// IsTrade says whether the metric is an amount of trade.
func (m Metric) IsTrade() bool {
	return m == TradeTurnover || m == Exports || m == Imports || m == TradeBalance
}

// IsCargo says whether the metric is a volume of freight.
func (m Metric) IsCargo() bool {
	return m == CargoVolume || m == TransitVolume || m == CorridorVolume || m == ContainerVolume
}

// Kind is what sort of number a figure is.
type Kind string

// Level is an amount reached, Change growth or decline, Share a part of a
// whole, Rank a place in an order, Count a number of things.
const (
	Level  Kind = "level"
	Change Kind = "change"
	Share  Kind = "share"
	Rank   Kind = "rank"
	Count  Kind = "count"
)

// Qualifier is the hedge on a number.
type Qualifier string

// The hedges, from "exceeded" (Over) to "up to" (AtMost).
const (
	Exact   Qualifier = "exact"
	About   Qualifier = "about"
	Almost  Qualifier = "almost"
	Over    Qualifier = "over"
	Under   Qualifier = "under"
	AtLeast Qualifier = "at_least"
	AtMost  Qualifier = "at_most"
)

// Direction is the way of a change; only a change has one.
type Direction string

// Up, Down, or None where a figure is no change.
const (
	Up   Direction = "up"
	Down Direction = "down"
	None Direction = "none"
)

// Status tells results from plans.
type Status string

// Actual is a result; Target a plan, goal, forecast or capacity not yet built.
const (
	Actual Status = "actual"
	Target Status = "target"
)

// Units that are not a currency or a plain noun.
const (
	Percent         = "percent"
	PercentagePoint = "percentage_point"
	Times           = "times"
	Tonne           = "tonne"
	TEU             = "TEU"
	Person          = "person"
	RankUnit        = "rank"
	Item            = "item"
)

// Scope says whether a figure belongs to the pair's own series.
type Scope string

// ScopePair is the whole measure of the pair the report is about; ScopePart a
// commodity, route or sector of it; ScopeThird another country's, another
// pair's or the world's, which never enters the pair's series.
const (
	ScopePair  Scope = "pair"
	ScopePart  Scope = "part"
	ScopeThird Scope = "third"
)

// Figure is one number claimed by a report, with everything the words say
// about it. Value is multiplied out (4.3 billion is 4300000000) in Unit.
type Figure struct {
	ID     string `json:"id"`
	Report string `json:"report"`
	Span
	Text         string    `json:"text"`
	Sentence     string    `json:"sentence"`
	SentenceSpan Span      `json:"-"`
	Metric       Metric    `json:"metric"`
	Of           string    `json:"of"`
	Kind         Kind      `json:"kind"`
	Value        float64   `json:"value"`
	High         *float64  `json:"high"`
	Unit         string    `json:"unit"`
	Qualifier    Qualifier `json:"qualifier"`
	Direction    Direction `json:"direction"`
	Period       Period    `json:"period"`
	Baseline     Period    `json:"baseline"`
	Status       Status    `json:"status"`
	Speaker      string    `json:"speaker"`
	Rule         string    `json:"rule"`
	Inferred     []string  `json:"inferred"`

	// Step is one unit of the last digit as written, multiplied out, so that
	// 3 billion is not 3.0 billion: 1e9 and 1e8. The zeros of an integer of
	// 1,000 or more, or before a scale word, do not count ("40,000": 10,000;
	// "10 million": 1e7). Words carry the precision people mean by them.
	Step float64 `json:"step"`
	// Pair holds the ISO 3166 codes of the two (or more) countries the figure
	// is about, sorted; empty where the text leaves it to the meeting.
	Pair  []string `json:"pair"`
	Scope Scope    `json:"scope"`
	// From is, for exports, imports and balances, the country whose they are.
	From string `json:"from,omitempty"`
	// Part is, for a share of the turnover, the part that is named: exports or
	// imports, those of From.
	Part Metric `json:"part,omitempty"`
	// Statistic names the statistical source where the text does ("according
	// to Uzbek customs").
	Statistic string `json:"statistic,omitempty"`
	// When and Against are the period and baseline as worded, before
	// figures.Resolve settles them.
	When    TimeExpr `json:"-"`
	Against TimeExpr `json:"-"`
	// SpeakerUnsure says that Speaker, a person, is the likeliest and the report
	// leaves others open; pages then name nobody. statements.Read sets it, here
	// and on statements. The amount itself is not in question: what makes a claim
	// unsure is Residue.
	SpeakerUnsure bool `json:"speaker_unsure,omitempty"`
	// Headline marks a figure in the report's headline, which the body repeats.
	Headline bool `json:"headline,omitempty"`
	// Corrected names the fields that the officer's file changed, or "added".
	Corrected []string `json:"corrected,omitempty"`

	// Clause is the clause around the number without who says it, and Worded
	// what the clause says is measured, with all that narrows it ("Hungarian
	// investments in Serbia"); zero where it names nothing. figures.Account
	// sets them, and Residue: the words of the clause that no field above
	// accounts for, in text order.
	Clause  Span      `json:"-"`
	Worded  Span      `json:"-"`
	Residue []Residue `json:"residue,omitempty"`
}

// Residue is a run of words that the reading of a figure left over.
type Residue struct {
	Span
	Words string      `json:"words"`
	Kind  ResidueKind `json:"kind"`
}

// ResidueKind says what words left over do to a figure.
type ResidueKind string

// ResidueScope narrows or names what is measured ("border", "through Klaipeda");
// ResidueSense changes what is claimed of it ("could", "too little", "on
// average"); ResidueOther tells something beside it ("with satisfaction").
const (
	ResidueScope ResidueKind = "scope"
	ResidueSense ResidueKind = "sense"
	ResidueOther ResidueKind = "other"
)

// WhollyRead says whether the fields tell all that the figure's clause tells.
// Only such a figure is told in words that are not the report's.
func (f *Figure) WhollyRead() bool { return len(f.Residue) == 0 }

// AsWhole says whether the figure may stand for the whole measure of its pair:
// no words left over narrow the measure or change what is claimed.
func (f *Figure) AsWhole() bool {
	for i := range f.Residue {
		if f.Residue[i].Kind != ResidueOther {
			return false
		}
	}
	return true
}

// Cite is the citation of the figure's words.
func (f *Figure) Cite(r *Report) Citation { return r.Cite(f.Span, f.SentenceSpan) }

// MarshalJSON writes the fields of the figure contract, null where the text
// does not tell.
func (f Figure) MarshalJSON() ([]byte, error) {
	type plain Figure
	f.Inferred = orEmpty(f.Inferred)
	f.Pair = orEmpty(f.Pair)
	return marshal(struct {
		plain
		Period   *Period `json:"period"`
		Baseline *Period `json:"baseline"`
		Speaker  *string `json:"speaker"`
	}{plain(f), orNull(f.Period), orNull(f.Baseline), orNull(f.Speaker)})
}
