// Package text reads a report's text once for all stages: tokens, sentences,
// dates, people, countries and quotations, each with its span.
package text

import "brief/briefing"

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of token. Hyphens, dashes, quotes and brackets are Punct of one
// rune each; "Azerbaijan's" is the Word "Azerbaijan" and the Word "'s" (with a
// straight apostrophe in Lower, whatever the report prints); "$4.3bn" is the
// Symbol "$", the Number "4.3" and the Word "bn". Letters and digits never
// share a token: "M39" is "M" and "39". "U.S." and "p.m." are one Word each,
// points included; "J. Smith" is "J", "." and "Smith". "1 650 000" is three
// Numbers; package figures joins them.
const (
	Word   TokenKind = iota
	Number           // a run of digits with inner points and commas: 4.3, 1,650,000, 14.06.2022; or ½
	Punct
	Symbol // currency and percent signs, №, °, ©, bullets
)

// Token is one word, number or sign of the text.
type Token struct {
	start, end int32 // bytes in the report's text: half an int, for tokens are many
	// Lower is the token in lower case (Unicode simple folding); it shares the
	// report's memory where the text is in lower case already.
	Lower string
	Traits
}

// Start is the first byte of the token in the report's text.
func (t *Token) Start() int { return int(t.start) }

// End is the byte after the token in the report's text.
func (t *Token) End() int { return int(t.end) }

// Len is the number of bytes that the token has in the report's text.
func (t *Token) Len() int { return int(t.end - t.start) }

// Span is the token's words in the report's text.
func (t *Token) Span() briefing.Span { return briefing.Span{Start: t.Start(), End: t.End()} }

// Traits are what a token is, whatever its letters and wherever it stands.
type Traits struct {
	Kind TokenKind
	// Space says that white space stands before the token; Break that the
	// white space holds a line end.
	Space, Break bool
	// Capital says that the first letter is upper case.
	Capital bool

	class wordClass // what the lexicon knows the word as
	entry uint16    // its number in the lexicon, 0 for a word it does not hold
}

// Role says what place a sentence has in the report.
type Role uint8

// The roles of a sentence.
const (
	Body      Role = iota
	Headline       // the report's title or subtitle
	Byline         // author, outlet, dateline standing alone
	ListItem       // an item of a bullet or numbered list
	TableRow       // a line of a plain-text table
	Furniture      // "Read also", photo credits, contact lines, channel adverts
)

// Sentence is a run of tokens [First, Last).
type Sentence struct {
	briefing.Span
	First, Last int
	Para        int // number of the paragraph
	Role        Role
}

// Date is a calendar date or the name of a day in the text.
type Date struct {
	briefing.Span
	Date briefing.Date // settled; the year may come from context (Partial)
	// Partial says that the year was not written ("on March 6") and was taken
	// from the report's date or the dates around it; Date.Year is 0 if none.
	// A day of the week alone ("on Monday") is Partial too, its Date zero
	// where the report has no date.
	Partial bool
	// LastDay is the last day of the month of a range ("13-14 September
	// 2023": 14), 0 for a single day.
	LastDay int
	// First and Last are its tokens [First, Last).
	First, Last int
}

// Person is one mention of a person.
type Person struct {
	briefing.Span
	// Name is the person's fullest form in the report without title ("Shahin
	// Mustafayev"), also for a mention by surname alone.
	Name string
	// Office is the office or title as the report words it, "" if none.
	Office string
	// Country is the ISO 3166 code of the office, "" if not known.
	Country string
	Token   int // first token of the mention
	// First is the first token of the office and titles that stand before the
	// name, Token where none do.
	First int
	// ByOffice marks a mention without a name: "the Kazakh leader", "the
	// minister".
	ByOffice bool
	// Source marks somebody who only speaks for others: a spokesperson, a
	// press secretary.
	Source bool
	// Peer says that no words give the Office: it is that of the one whose counterpart
	// or colleague the report calls the person.
	Peer bool
}

// Country is one mention of a country, by name or adjective or capital.
type Country struct {
	briefing.Span
	Code string // ISO 3166 alpha-2
	// Form is "name", "adjective", "nationals" or "capital".
	Form  string
	Token int

	end int // the token after it
}

// Place is one mention of a known city.
type Place struct {
	briefing.Span
	Name    string
	Country string // ISO 3166 alpha-2
	Token   int

	end int // the token after it
}

// Quotation is a passage in quotation marks with its speaker, if found.
type Quotation struct {
	briefing.Span // without the marks
	Speaker       string
	First, Last   int // tokens [First, Last)
}

// Doc is a report with what stands in it. All lists are in text order.
type Doc struct {
	Report     *briefing.Report
	Tokens     []Token
	Sentences  []Sentence
	Dates      []Date
	People     []Person
	Countries  []Country
	Places     []Place
	Quotations []Quotation
	// Date is the report's own date: from a "date 2024-01-22" prefix, a
	// dateline, or else from metadata; zero if unknown. DateSpan is its words,
	// empty where metadata give it.
	Date     briefing.Date
	DateSpan briefing.Span
	// DateWords is the report's own day where its year is told nowhere ("Harbour
	// Wire reports on Oct. 16"), "" where Date is known.
	DateWords string
	// Place is the dateline's ("BAKU, Azerbaijan, January 22"), "" if none.
	Place     string
	PlaceSpan briefing.Span
	Outlet    string
	Title     string

	marks  marks   // of each token
	hints  marks   // of each token, see Hint
	caps   []int32 // the words that may be printed in capitals
	parted []int32 // the numbers with a point or comma inside
	wide   []int32 // the tokens behind a wide gap, and the bars of tables
	arena  *arena  // where the lists come from
}
