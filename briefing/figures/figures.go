// Package figures reads the figures of a report: numbers with their unit,
// hedge, measure, period, baseline, status and speaker.
//
// The words are read in one pass of tokens. Each sentence that holds a number,
// in digits or words, goes through small rules, one concept a file: the number
// as written (number, money, quantity, multiple, fraction, rank), then what
// the clause says about it (hedge, direction, period, metric, status,
// speaker). Resolve settles relative periods against the report's date.
package figures

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// Result is what one report says in numbers. Periods and baselines are still
// expressions where they need a date that the report does not hold.
type Result struct {
	Figures []briefing.Figure
	Unused  []briefing.Unused
}

// Reference is what Resolve settles a report's figures against.
type Reference struct {
	// Date is the report's own date or, where it has none, a sister report's
	// (Inherited) or the meeting's.
	Date      briefing.Date
	Inherited bool
	// From names the report that lent the date.
	From string
	// Countries are the meeting's; they fill Figure.Pair where it is empty.
	Countries []string
}

// reader holds what the sentences of one report share.
type reader struct {
	d      *text.Doc
	toks   []text.Token
	habit  habit
	mask   []uint8
	main   []string // the countries named most often, at most two
	ofCity bool     // no country is named: main is that of the cities
	home   home     // see homeNews
	out    []briefing.Figure
	unused []briefing.Unused

	asking int   // how many sentences wait for one another: see speaks
	voices told  // who says a sentence, for the sentences around it
	turn   turn  // who has the floor in a transcript
	asked  asked // see interviewOf
	leads  told  // who leads a sentence, for "he said" in the next

	lead     int // the number of the first sentence of the text, -1 where there is none
	batch    *batch
	carry    carry    // what the sentences read to their end left; see past
	shared   string   // the currency last read for a name that both countries share
	sharedBy string   // who named it
	fiscal   string   // whose fiscal years they are, see fiscalOwner; "" where nobody asked
	dollar   string   // the dollar that the report writes with its letters, see tellDollar
	guess    bool     // a plain "$" is that of the cities, see cityDollar
	roman    romanUse // in the table being read
	list     listHead
}

// sent is one sentence being read: tokens [first, last).
type sent struct {
	*reader
	seat        int           // in the batch
	left        []func(*sent) // the steps that it has not taken
	measures    bool          // it comes to measures: see past
	no          int
	first, last int
	role        text.Role
	ts          []moment
	qs          []quantity
	cues        []cue
	said        []int // see attributing
	saidIn      int   // the number of the sentence of said, plus one
	heard       string
	near        nearby
	vocab       text.Words // of the sentence: see mayHave
	clauses     clauses    // see clauseStart
	heardIn     int        // the number of the sentence whose voice heard is, plus one
	nextDate    int        // the first date at or after the token being read
	floor       string     // who has it in a transcript
	dollar      string     // the dollar that the report so far writes with its letters
}

// Read finds the figures of a report in text order. It never fails.
func Read(d *text.Doc) Result {
	m := memories.Get().(*memory)
	res := m.read(d)
	memories.Put(m)
	return res
}

// read finds the figures of a report in the memory m.
func (m *memory) read(d *text.Doc) Result {
	r := &reader{d: d, toks: d.Tokens, habit: habitOf(d), mask: m.maskOf(len(d.Tokens)), main: mainCountries(d), out: m.figures, unused: m.unused}
	r.home = homeNews(d, r.main)
	r.placeHome()
	r.dollar = r.homeDollar()
	r.lead = slices.IndexFunc(d.Sentences, func(x text.Sentence) bool { return x.Role == text.Body })
	r.batch = &m.batch
	r.batch.begin(r)
	if name := speechOf(d); name != "" {
		r.turn = turn{name: name, speech: true, para: -1}
	}
	r.asked = asked{name: interviewOf(d), para: -1}
	for no := 0; no < len(d.Sentences); {
		no = r.batch.takeIn(r, no)
	}
	r.batch.read()
	r.finish()
	return m.result(r)
}

// rejectLine notes the numbers of page furniture.
func (r *reader) rejectLine(x *text.Sentence) {
	for i := x.First; i < x.Last; i++ {
		if r.toks[i].Kind == text.Number {
			r.unused = append(r.unused, briefing.Unused{Report: r.d.Report.Name, Span: r.toks[i].Span(), Text: r.d.Report.Words(r.toks[i].Span()), Reason: reasonPage})
		}
	}
}

// mainCountries are the two countries that a report names most, in the order
// of their counts, then of their codes.
func mainCountries(d *text.Doc) []string {
	type named struct {
		code  string
		count int
	}
	var all []named
next:
	for k := range d.Countries {
		code := d.Countries[k].Code
		if code == "" {
			continue
		}
		for j := range all {
			if all[j].code == code {
				all[j].count++
				continue next
			}
		}
		all = append(all, named{code, 1})
	}
	slices.SortStableFunc(all, func(a, b named) int { return b.count - a.count })
	codes := make([]string, min(len(all), 2))
	for k := range codes {
		codes[k] = all[k].code
	}
	return codes
}

func (r *reader) hasMain(code string) bool {
	for _, c := range r.main {
		if c == code {
			return true
		}
	}
	return false
}

// w is token i in lower case, "" outside the sentence.
func (s *sent) w(i int) string {
	if i < s.first || i >= s.last {
		return ""
	}
	return s.toks[i].Lower
}

// raw is token i as printed, "" outside the sentence.
func (s *sent) raw(i int) string {
	if i < s.first || i >= s.last {
		return ""
	}
	return s.d.Report.Text[s.toks[i].Start():s.toks[i].End()]
}

func (s *sent) spaceAt(i int) bool { return i >= s.last || i < s.first || s.toks[i].Space }

func (s *sent) numberAt(i int) bool {
	return i >= s.first && i < s.last && s.toks[i].Kind == text.Number
}

// year is the year that token i writes, 0 for another token.
func (s *sent) year(i int) int {
	if i < s.first || i >= s.last {
		return 0
	}
	return text.YearNumber(s.toks[i])
}

// countryMention is the mention of a country that starts at token i, or nil.
func (s *sent) countryMention(i int) *text.Country {
	cs := s.d.Countries
	k := s.countryFrom(i)
	if k < len(cs) && cs[k].Token == i {
		return &cs[k]
	}
	return nil
}

// countryAt is the code of the country named at token i and the token after.
func (s *sent) countryAt(i int) (string, int) {
	c := s.countryMention(i)
	if c == nil {
		return "", i
	}
	hi := i + 1
	for hi < s.last && s.toks[hi].Start() < c.End {
		hi++
	}
	return c.Code, hi
}
