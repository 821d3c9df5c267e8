// Package narrative decides what a briefing says and words it through
// templates, as typed pieces.
package narrative

import (
	"fmt"

	"brief/briefing"
)

// Told is one meeting with all that its reports hold.
type Told struct {
	Meeting    briefing.Meeting
	Figures    []briefing.Figure
	Statements []briefing.Statement
}

// Input is all that one briefing is written from.
type Input struct {
	Told
	// Previous are the earlier meetings of the same pair, newest first.
	Previous []Told
	// Series are the pair's, from all reports up to the cut-off.
	Series []briefing.Series
	// Official are official data of the pair, set beside Series.
	Official []briefing.Figure
	// Unused are the numbers seen in this meeting's reports and not used.
	Unused []briefing.Unused
	// Reports are all reports read, those left out included, with their use.
	Reports []briefing.ReportUse
	// Corrections are the desk's entries that bear on it.
	Corrections []briefing.Correction
	// Leanings are the sentences of the reports with the words that lean on others.
	Leanings []briefing.Leaning
	// Texts are the reports by name, for citations.
	Texts  map[string]*briefing.Report
	CutOff briefing.Date
	// Ahead asks for the read-ahead before the next meeting: Told is the last
	// one, Previous all other events, Day the day that it looks from.
	Ahead    bool
	Day      briefing.Date
	Sample   bool
	Marking  string
	Draft    bool
	Language string
}

// writer composes one briefing.
type writer struct {
	*realiser
	*plan
	in *Input
	g  *register
	// short are the reports' names in citations; numbered says that they are
	// numbers, which annex D explains.
	short    map[string]string
	numbered bool
	// met remembers whom the text has introduced with full name and office.
	met map[string]bool
	// alones says of names whether the reports have them without another.
	alones map[string]bool
	// named remembers whom a name means, which each row of the annexes asks for.
	named map[string]namedPerson
	// derivations are numbered D1… in order of first use.
	derivations []briefing.Derivation
	unworded    []func() briefing.Text
	cautions    int
	statements  map[string]*briefing.Statement // by id, for the annex
	disputed    map[*claim][]*claim            // a claim and those it conflicts with
	more        *briefing.Section              // figures for which the tiles have no room
}

// Write composes the briefing: facts, evidence, derivations and sections, all
// but Ref, Version, Supersedes and Changes, which need other runs' results.
// It fails where a template is missing, cannot run or prints a digit itself.
func Write(in Input, w *Wording) (*briefing.Briefing, error) {
	if w == nil || w.sentences == nil {
		return nil, fmt.Errorf("narrative: no wording loaded")
	}
	if in.Language == "" {
		in.Language = DefaultLanguage
	}
	in.Statements, in.Figures = vouchedStatements(in.Statements), vouchedFigures(in.Figures)
	in.Meeting.Participants = vouchedPeople(in.Meeting.Participants)
	in.Previous = append([]Told{}, in.Previous...)
	for i := range in.Previous {
		in.Previous[i].Statements, in.Previous[i].Figures = vouchedStatements(in.Previous[i].Statements), vouchedFigures(in.Previous[i].Figures)
		in.Previous[i].Meeting.Participants = vouchedPeople(in.Previous[i].Meeting.Participants)
	}
	withSources(&in)
	p := newPlan(&in)
	g := newRegister(&in)
	g.leans = p.leans
	g.add(p.claims)
	for _, past := range p.past {
		g.add(past.claims)
	}
	addOfficial(g, &in)
	b := &writer{
		realiser: &realiser{w: w, lang: in.Language}, plan: p, in: &in, g: g,
		short: shortNames(in.Reports), met: map[string]bool{}, disputed: disputes(g, in.Series),
	}
	if tooLong(b.short) {
		b.short, b.numbered = numbers(&in), true
	}
	for _, person := range in.Meeting.Participants {
		b.met[person.Name] = true // the facts introduce them
	}
	compose := b.briefing
	if in.Ahead {
		compose = b.readAhead
	}
	out := compose()
	if b.err != nil {
		return nil, fmt.Errorf("narrative: %w", b.err)
	}
	return out, nil
}

// briefing composes the sections in print order, so that evidence numbers
// count up as they are read, then the annexes.
func (b *writer) briefing() *briefing.Briefing {
	out := b.paper()
	facts := b.facts()
	out.Title = b.title()
	b.fill(out, facts, b.bottomLine(),
		b.deskNote, b.keyFigures, b.otherFigures, b.tradeChart, b.agreed, b.discussion, b.readouts, b.cargoChart, b.background, b.nextSteps, b.cautionList)
	return out
}

// paper is a briefing with nothing on it yet.
func (b *writer) paper() *briefing.Briefing {
	in := b.in
	return &briefing.Briefing{
		Slug: slug(&in.Meeting), Language: in.Language, Marking: in.Marking, Draft: in.Draft, Sample: in.Sample,
		CutOff: in.CutOff, Meeting: in.Meeting, Figures: in.Figures, Statements: withFigures(&in.Told), Series: in.Series, Official: in.Official,
		Unused: in.Unused, Reports: in.Reports, Corrections: in.Corrections,
	}
}

// fill sets the sections of a paper in their order: the facts, the bottom line,
// what the parts have to say, the annexes on all that was named before them.
func (b *writer) fill(out *briefing.Briefing, facts briefing.Section, line briefing.Text, parts ...func() *briefing.Section) {
	out.Summary = line.String()
	out.Sections = append(out.Sections, facts,
		briefing.Section{ID: "bottom-line", Rank: 10, Blocks: []briefing.Block{{Kind: briefing.BlockLead, Text: line}}})
	for _, part := range parts {
		if s := part(); s != nil {
			out.Sections = append(out.Sections, *s)
		}
	}
	for i := range out.Sections {
		if id := out.Sections[i].ID; id != "facts" {
			out.Sections[i].Title = b.term("heading", id)
		}
	}
	out.Sections = append(out.Sections, b.annexes()...)
	out.Evidence, out.Derivations, out.Cautions = b.g.rows, b.derivations, b.cautions
}

// bullets makes a block of list items, nil texts left out; ok is false where
// none is left.
func bullets(items ...briefing.Text) (briefing.Block, bool) {
	b := briefing.Block{Kind: briefing.BlockBullets}
	for _, t := range items {
		if len(t) > 0 {
			b.Items = append(b.Items, t)
		}
	}
	return b, len(b.Items) > 0
}

func paragraph(t briefing.Text) briefing.Block {
	return briefing.Block{Kind: briefing.BlockParagraph, Text: t}
}

func note(t briefing.Text) briefing.Block { return briefing.Block{Kind: briefing.BlockNote, Text: t} }
