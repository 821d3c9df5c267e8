package briefing

// Reading is one of the two ways to read a hedge; they are never mixed
// without a label.
type Reading string

// Strict is what the words entail; Conventional what a reader may fairly take
// from them.
const (
	Strict       Reading = "strict"
	Conventional Reading = "conventional"
)

// Bounds encloses a value; nil is an open side. LowOpen and HighOpen say that
// the end itself is excluded ("exceeded 4" is above 4).
type Bounds struct {
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	LowOpen  bool     `json:"low_open,omitempty"`
	HighOpen bool     `json:"high_open,omitempty"`
}

// IsZero says that nothing is known.
func (b Bounds) IsZero() bool { return b.Low == nil && b.High == nil }

// Point is one period of a series.
type Point struct {
	Period       Period `json:"period"`
	Strict       Bounds `json:"strict"`
	Conventional Bounds `json:"conventional"`
	// Derived says that no report states the level of this period.
	Derived bool `json:"derived"`
	// Figures are the ids of the claims that gave the bounds.
	Figures []string `json:"figures"`
	// Why is the derivation in words.
	Why string `json:"why"`
	// Inferred says that a period or baseline on the way was filled in.
	Inferred bool `json:"inferred,omitempty"`
	// Corrected are those of Figures that the officer's file changed or added.
	Corrected []string `json:"corrected,omitempty"`
}

// Milestone is a level with no period, or a target: a line on the chart, never
// a point of some year.
type Milestone struct {
	Figure string    `json:"figure"`
	Value  float64   `json:"value"`
	Status Status    `json:"status"`
	Period Period    `json:"period,omitzero"`
	Hedge  Qualifier `json:"qualifier"`
}

// Contradiction is a smallest set of strict claims that cannot all hold.
type Contradiction struct {
	Figures []string `json:"figures"`
	Reading Reading  `json:"reading"`
	Why     string   `json:"why"`
	// Slip says that two of the claims are a scale word apart.
	Slip bool `json:"slip,omitempty"`
}

// Slip is a level that stands a thousandfold from one beside it: perhaps a
// slip in writing, perhaps not. Both are used as written.
type Slip struct {
	Figures []string `json:"figures"` // the odd one first
	Why     string   `json:"why"`
}

// Gap is that exports and imports which one voice tells of a period do not make up
// the turnover told of it: they may be of different wholes. All are used as read,
// none is derived from the others.
type Gap struct {
	Figures []string `json:"figures"`
	Why     string   `json:"why"`
}

// Series is one measure of one pair of countries over time.
type Series struct {
	Pair   []string `json:"pair"`
	Metric Metric   `json:"metric"`
	Of     string   `json:"of"`
	// Unit is USD or another currency, tonne, or "index" with Base = 100.
	Unit   string `json:"unit"`
	Base   Period `json:"base,omitzero"`
	Source string `json:"source,omitempty"`
	// From is, for exports and imports, the country whose they are.
	From           string          `json:"from,omitempty"`
	Points         []Point         `json:"points"`
	Milestones     []Milestone     `json:"milestones"`
	Contradictions []Contradiction `json:"contradictions"`
	Slips          []Slip          `json:"slips,omitempty"`
	Gaps           []Gap           `json:"gaps,omitempty"`
	// Apart are figures that cannot be of the whole measure, for their own
	// report gives another amount of it for the same time. They bound nothing.
	Apart []string `json:"apart,omitempty"`
	// Official are the data that the user set beside the claims, and Verdicts
	// which claims they bear out. They bound nothing.
	Official []Figure  `json:"official,omitempty"`
	Verdicts []Verdict `json:"verdicts,omitempty"`
}

// IndexUnit is the unit of a series that only knows ratios to its base.
const IndexUnit = "index"

// MarshalJSON writes [] for no entries.
func (s Series) MarshalJSON() ([]byte, error) {
	type plain Series
	s.Pair = orEmpty(s.Pair)
	s.Points = orEmpty(s.Points)
	s.Milestones = orEmpty(s.Milestones)
	s.Contradictions = orEmpty(s.Contradictions)
	return marshal(plain(s))
}
