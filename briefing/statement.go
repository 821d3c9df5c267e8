package briefing

// Act is what a statement does.
type Act string

// The acts, from a signature to a plain remark.
const (
	Signed    Act = "signed"
	Agreed    Act = "agreed"
	Promised  Act = "promised"
	Warned    Act = "warned"
	Discussed Act = "discussed"
	Said      Act = "said"
	Praised   Act = "praised"
)

// Theme is the field a statement belongs to.
type Theme string

// The themes in the order in which a briefing prints them.
const (
	ThemeTrade       Theme = "trade"
	ThemeTransport   Theme = "transport"
	ThemeIndustry    Theme = "industry"
	ThemeEnergy      Theme = "energy"
	ThemeAgriculture Theme = "agriculture"
	ThemeCustoms     Theme = "customs"
	ThemePeople      Theme = "people"
	ThemeDigital     Theme = "digital"
	ThemePolitical   Theme = "political"
	// ThemeGeneral is that of words which name no field: "closer cooperation in
	// every sphere".
	ThemeGeneral Theme = "general"
)

// Themes lists all themes in print order.
func Themes() []Theme {
	return []Theme{ThemeTrade, ThemeTransport, ThemeIndustry, ThemeEnergy, ThemeAgriculture, ThemeCustoms, ThemePeople, ThemeDigital, ThemePolitical, ThemeGeneral}
}

// Statement is what somebody said, discussed, agreed, signed or promised.
// Text is verbatim; Span covers it.
type Statement struct {
	ID     string `json:"id"`
	Report string `json:"report"`
	Span
	Text         string `json:"text"`
	Sentence     string `json:"sentence"`
	SentenceSpan Span   `json:"-"`
	Act          Act    `json:"act"`
	Theme        Theme  `json:"theme"`
	// Touches are the other themes that the words speak of, in print order: a
	// remark on "energy, agriculture and customs" is filed under none of them,
	// all three are named here.
	Touches []Theme `json:"touches,omitempty"`
	// Speaker is a person's name as the report first gives it in full; "" for
	// a joint position or the report's own voice.
	Speaker string `json:"speaker"`
	// Office is the speaker's; where no person is named, the words for those who
	// speak: "the Turkish side", "the ministry".
	Office string `json:"office"`
	// Side is the ISO code of the speaker's country, "both" for a joint
	// position, "" where nobody is named.
	Side string `json:"side"`
	// Unnamed says that Side is "both" although the report names nobody: "it
	// was noted at the meeting", "the roadmap envisages".
	Unnamed bool `json:"unnamed,omitempty"`
	// Quoted says that the words stand in quotation marks in the report.
	Quoted bool `json:"quoted"`
	// Date is the day a commitment names; Deadline its period where no day is
	// named ("until 2030").
	Date     Date   `json:"date,omitzero"`
	Deadline Period `json:"deadline,omitzero"`
	// Figures are the ids of the figures inside the words.
	Figures []string `json:"figures,omitempty"`
	// Earlier is the day of an earlier event that the words tell of ("the
	// commission met on 4 May, he recalled"), EarlierIn its month where no day
	// is named: they are background.
	Earlier   Date   `json:"earlier,omitzero"`
	EarlierIn Period `json:"earlier_in,omitzero"`
	// After is the person whose words the sentence follows in its paragraph,
	// where it goes on about the same thing and the report does not say whose
	// words it is ("She named the treaty. It deals with …").
	After string `json:"after,omitempty"`
	// SpeakerUnsure says of a person what Figure.SpeakerUnsure says: neither the
	// sentence of the words names Speaker nor do those before it leave only one
	// person for its "he". Pages print such words as the report's. The model's key
	// is older than the name; another one would be another ModelFormat.
	SpeakerUnsure bool `json:"doubtful,omitempty"`
	// Outlook says that the sentence tells of what is planned, wanted, hoped or expected,
	// whoever tells it.
	Outlook bool `json:"outlook,omitempty"`
	// Courtesy marks a pleasantry, which ranks last; so does a comment of the
	// report's own ("the statements highlight strong ties"), which has no Side.
	Courtesy bool `json:"courtesy,omitempty"`
}

// IsEarlier says that the words tell of an event before the one reported.
func (s *Statement) IsEarlier() bool { return !s.Earlier.IsZero() || !s.EarlierIn.IsZero() }

// SideBoth is the side of a joint position.
const SideBoth = "both"

// Cite is the citation of the statement's words.
func (s *Statement) Cite(r *Report) Citation { return r.Cite(s.Span, s.SentenceSpan) }
