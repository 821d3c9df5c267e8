package briefing

// Holding says whether official data bear a claim out.
type Holding string

// Holds: the data lie in what the words entail, and in what a reader takes
// from them. HoldsStrictly: in what they entail only ("exceeded $3 billion", and
// it was 4.8). Fails: outside.
const (
	Holds         Holding = "borne out"
	HoldsStrictly Holding = "borne out by the letter only"
	Fails         Holding = "not borne out"
)

// Verdict is what official data say of a claim.
type Verdict struct {
	Figure   string   `json:"figure"`
	Official []string `json:"official"` // ids of the data: one, or two for a change
	Source   string   `json:"source"`
	Holding  Holding  `json:"holding"`
	Why      string   `json:"why"`
}
