package text

import "sync"

// arena is the memory that one report after the other is read into. The lists
// of a report of megabytes are large: to fetch, clear and collect them anew
// for each report takes longer than to fill them.
type arena struct {
	tokens     []Token
	marks      marks
	hints      marks
	caps       []int32
	parted     []int32
	wide       []int32
	sentences  []Sentence
	dates      []Date
	people     []Person
	countries  []Country
	places     []Place
	quotations []Quotation
	small      smallForms
	plain      [plainRun]plainWord

	// Needed only while a report is read.
	lines      []line
	paragraphs []paragraph
	reader     peopleReader
	lists      markLists
}

var arenas = sync.Pool{New: func() any { return new(arena) }}

// Release gives the lists of a document back, to be filled from the next
// report. Nobody may use the document, or any slice of it, after that; what
// was read from it (strings, spans, dates) stays good. A document that is
// never released is collected like any other value.
func (d *Doc) Release() {
	a := d.arena
	if a == nil {
		return
	}
	a.tokens, a.marks, a.hints, a.caps, a.parted, a.wide = d.Tokens, d.marks, d.hints, d.caps, d.parted, d.wide
	a.sentences, a.dates = d.Sentences, d.Dates
	a.people, a.countries, a.places, a.quotations = d.People, d.Countries, d.Places, d.Quotations
	*d = Doc{Report: d.Report}
	arenas.Put(a)
}

// zeroed is a slice of n zero values in the memory of s, where it suffices.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// sized is a slice of n values, of whatever value, in the memory of s, where it
// suffices.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
