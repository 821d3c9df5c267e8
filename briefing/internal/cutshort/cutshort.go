// Package cutshort makes reports that break off anywhere, for the tests of all
// stages: extracted text and headlines end with no stop, and a rule that looks at the
// next word must stand that there is none.
package cutshort

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// most are how many sentences before the one that breaks off come with it: it takes
// its speaker, its time or its subject from them.
const most = 2

// Cuts says which reports to make of texts.
type Cuts struct {
	Texts []string
	// FromTheTop has each report begin where its text does, with headline, dateline and
	// the sentences that tell which event it is.
	FromTheTop bool
	// OneIn leaves out all cuts but one of so many, for what takes too long; 0 and 1
	// leave out none.
	OneIn int

	made int
}

// Each hands over each report that breaks off behind a word of a text: the sentence of
// the word alone, and with the one or two before it. A panic of read fails the test and
// names the cut; the other cuts of its sentence, which would fail alike, are left out.
func (c Cuts) Each(t testing.TB, read func(*briefing.Report)) {
	t.Helper()
	for _, s := range c.Texts {
		d := text.Parse(briefing.NewReport("whole.txt", s))
		for i := range d.Sentences {
			if c.FromTheTop {
				c.behindEachWord(t, d, 0, i, read)
				continue
			}
			for before := 0; before <= min(most, i); before++ {
				c.behindEachWord(t, d, i-before, i, read)
			}
		}
		d.Release()
	}
}

// behindEachWord hands over the sentences from the first one to the last one, which
// breaks off.
func (c *Cuts) behindEachWord(t testing.TB, d *text.Doc, first, last int, read func(*briefing.Report)) {
	t.Helper()
	x := d.Sentences[last]
	for k := x.First; k < x.Last; k++ {
		if c.made++; c.OneIn > 1 && c.made%c.OneIn != 0 {
			continue
		}
		cut := d.Report.Text[d.Sentences[first].Start:d.Tokens[k].End()]
		if p := panicOf(func() { read(briefing.NewReport("cut.txt", cut)) }); p != nil {
			t.Errorf("a report that breaks off: %q: %v", cut, p)
			return
		}
	}
}

// panicOf is what do panics with, nil where it does not.
func panicOf(do func()) (p any) {
	defer func() { p = recover() }()
	do()
	return nil
}

// Samples are the program's own sample reports.
func Samples(t testing.TB) []string {
	t.Helper()
	texts, err := seeds.Texts(seeds.Reports())
	if err != nil {
		t.Fatal(err)
	}
	return texts
}
