package briefing

// LeanKind is how words lean on what an earlier sentence told.
type LeanKind string

// The kinds of lean.
const (
	// LeanPerson is "he", "her": the person stands elsewhere.
	LeanPerson LeanKind = "person"
	// LeanThing is "it", "their", "this", "such", "there": what they stand for does.
	LeanThing LeanKind = "thing"
	// LeanNoun is a definite noun of something introduced before: "the line".
	LeanNoun LeanKind = "noun"
	// LeanEvent is another event that was told of before: "on that occasion".
	LeanEvent LeanKind = "event"
	// LeanLink is a word that ties a sentence to the one before: "therefore".
	LeanLink LeanKind = "link"
)

// Lean is words of a sentence that are not understood without others.
type Lean struct {
	// Span is the words, with the commas around a link that can be cut with it.
	Span
	Kind LeanKind
	// On is the nearest words of the same sentence that they can stand for, empty
	// where there are none: the sentence itself leans then.
	On Span
	// To is what they stand for where the report leaves one answer only, as it words
	// it, ToSpan its place; "" elsewhere.
	To     string
	ToSpan Span
}

// Leaning is a sentence with words that lean.
type Leaning struct {
	Report string
	Span
	Leans []Lean
	// Before is the sentence before it in the body of the report, empty for none.
	Before Span
	// Person says that it names a person, by name or office.
	Person bool
	// Countries are the ISO codes of the countries and peoples that it names, each once.
	Countries []string
}
