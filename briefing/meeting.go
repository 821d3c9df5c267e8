package briefing

// MeetingKind is what sort of event a meeting is.
type MeetingKind string

// The kinds of the meeting contract.
const (
	KindMeeting         MeetingKind = "meeting"
	KindVisit           MeetingKind = "visit"
	KindInterview       MeetingKind = "interview"
	KindPressConference MeetingKind = "press_conference"
	KindSummit          MeetingKind = "summit"
	KindCommission      MeetingKind = "commission"
	KindPhoneCall       MeetingKind = "phone_call"
	KindSigning         MeetingKind = "signing"
	KindForum           MeetingKind = "forum"
)

// KindContacts is no kind of the contract: it stands in Meeting.Surely where the
// reports tie no event to people of both sides.
const KindContacts MeetingKind = "contacts"

// Participant is somebody who took part.
type Participant struct {
	Name string `json:"name"`
	Role string `json:"role"`
	// Peer says that no words give the Role: it is that of the person whose counterpart
	// or colleague the reports call this one.
	Peer    bool   `json:"peer,omitempty"`
	Country string `json:"country"` // ISO 3166 alpha-2, "" if not found
	// SideInferred says that no words give the Country: it is the one side that nobody
	// else stands for. Pages do not tell it.
	SideInferred bool     `json:"side_inferred,omitempty"`
	Cite         Citation `json:"cite"`
	// Untied says that no words name the person beside the event: the reports quote
	// them, or name them elsewhere.
	Untied bool `json:"untied,omitempty"`
	// Unmet names the participants of another side whom no clause of a report has meet
	// this one, of an event told as talks: pages do not say that these held any.
	Unmet []string `json:"unmet,omitempty"`
	// Spellings are the other forms of the name in the reports.
	Spellings []string `json:"spellings,omitempty"`
	// Corrected names the fields that the officer's file set.
	Corrected []string `json:"corrected,omitempty"`
}

// Document is an instrument signed or adopted at the meeting.
type Document struct {
	Title string `json:"title"`
	Act   string `json:"act"` // "signed" or "adopted"
	// Signers are the people whom a clause has sign it, by the names of participants
	// where they are such; nil where none does.
	Signers []string `json:"signers,omitempty"`
	Cite    Citation `json:"cite"`
}

// Origin is a source of information behind one or more reports: two agencies
// that relay one press release are one origin.
type Origin struct {
	Name    string   `json:"name"` // "" where no report says
	Reports []string `json:"reports"`
	// Cited says that the reports name the source for a part of what they tell
	// only: the rest may come from elsewhere.
	Cited bool `json:"cited,omitempty"`
	// Others are further sources that the reports cite, in their words: where
	// there are any, nothing is known of the origin of the whole.
	Others []string `json:"others,omitempty"`
}

// Meeting is one event told by one or more reports. Unknown fields are zero.
type Meeting struct {
	ID           string        `json:"id"`
	Date         Date          `json:"date"`
	Last         Date          `json:"last,omitzero"` // last day of an event of several days
	Place        string        `json:"place"`
	Kind         MeetingKind   `json:"kind"`
	Countries    []string      `json:"countries"`
	Participants []Participant `json:"participants"`
	Documents    []Document    `json:"documents"`
	Reports      []string      `json:"reports"`
	Origins      []Origin      `json:"origins"`
	// DateCite and PlaceCite lead to the words; zero where not found.
	DateCite  Citation `json:"date_cite,omitzero"`
	PlaceCite Citation `json:"place_cite,omitzero"`
	// Surely is what may be told of the event as a fact where that is less than Kind,
	// the best reading: a kind that the report's own words tie to people of both sides,
	// or KindContacts where they tie none. It is "" where Kind itself is tied.
	Surely MeetingKind `json:"surely,omitempty"`
	// Called is the word of wording.toml for a gathering of the kind "forum" that the
	// reports call something else: "roundtable", "conference", "exhibition", "fair", or
	// "gathering" for the rest; "committee" or "council" for the session of a joint body that
	// they call so; "" for a forum, a commission and every other kind.
	Called string `json:"called,omitempty"`
	// DateUntied says that the text names the day, but not in the clause that tells of
	// the event; PlaceUntied says the same of the place. Dateline says that the place
	// is the dateline's only: where the report was written.
	DateUntied  bool `json:"date_untied,omitempty"`
	PlaceUntied bool `json:"place_untied,omitempty"`
	Dateline    bool `json:"dateline,omitempty"`
	// Host is the country of the event, ISO 3166 alpha-2, where no town is tied to it
	// and a visit of the report's own time leads there; "" else.
	Host string `json:"host,omitempty"`
	// DateInferred says that the date is the report's own, not the text's.
	DateInferred bool `json:"date_inferred,omitempty"`
	// DateWords is the day as a report words it where its year is not known ("April
	// 27"), "" where Date is set or nothing tells a day. DateCite leads to it.
	DateWords string `json:"date_words,omitempty"`
	// Planned says that every report tells of the event as of one to come.
	Planned bool `json:"planned,omitempty"`
	// UnderWay says that every report tells of the event as one that goes on.
	UnderWay bool `json:"under_way,omitempty"`
	// Why tells the reason for each join of reports.
	Why []string `json:"why,omitempty"`
	// Corrected names the fields that the officer's file set.
	Corrected []string `json:"corrected,omitempty"`
	// Grounds tell where each field came from, report by report. They are for
	// brief meetings --explain and go into no output file.
	Grounds []Ground `json:"-"`
}

// Basis is the way in which a report gives a field of a meeting.
type Basis string

// The bases of dates, places, kinds and participants.
const (
	BasisEvent    Basis = "event"    // beside the words that tell of the event
	BasisOpening  Basis = "opening"  // in the headline or the opening
	BasisSpeech   Basis = "speech"   // by speaking in the report
	BasisText     Basis = "text"     // elsewhere in the text
	BasisRelative Basis = "relative" // "today", a day of the week or a date without a year, settled by the report's own date
	BasisOwnDate  Basis = "own_date" // the report's own date, the text giving none
	BasisDateline Basis = "dateline" // the dateline, nothing contradicting it
	BasisCapital  Basis = "capital"  // "the Uzbek capital"
	BasisVenue    Basis = "venue"    // a house whose city no words give
)

// Ground says where one field of a meeting came from.
type Ground struct {
	Field string // "date", "place", "kind" or "participant"
	Value string // as read from this report
	Basis []Basis
	Cite  Citation // zero where no words give it
}

// MarshalJSON writes null for a date or place not known and [] for no entries.
func (m Meeting) MarshalJSON() ([]byte, error) {
	type plain Meeting
	m.Countries = orEmpty(m.Countries)
	m.Participants = orEmpty(m.Participants)
	m.Documents = orEmpty(m.Documents)
	m.Reports = orEmpty(m.Reports)
	m.Origins = orEmpty(m.Origins)
	return marshal(struct {
		plain
		Date  *Date   `json:"date"`
		Place *string `json:"place"`
	}{plain(m), orNull(m.Date), orNull(m.Place)})
}

// Told is the kind that a page may tell as a fact: Surely, else Kind.
func (m *Meeting) Told() MeetingKind {
	if m.Surely != "" {
		return m.Surely
	}
	return m.Kind
}

// InvolvesPair says whether both codes are among the meeting's countries.
func (m *Meeting) InvolvesPair(a, b string) bool {
	var hasA, hasB bool
	for _, c := range m.Countries {
		hasA, hasB = hasA || c == a, hasB || c == b
	}
	return hasA && hasB
}
