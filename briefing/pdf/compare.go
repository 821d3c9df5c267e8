package pdf

import (
	"bytes"
	"fmt"
)

// Difference is a place at which two PDFs are not the same.
type Difference struct {
	// Page is the page's number from 1, 0 for the document.
	Page int
	// Words are the words that stand there, if it is a place in a text.
	Words string
	What  string
}

const (
	maxCompared    = 4_000_000 // objects and operands
	maxLinks       = 50_000    // objects that lead from one to the next
	maxDifferences = 12
)

// Compare tells where the document a is not the document b, which this package
// wrote: what is drawn, linked, tagged, described and attached. Both are walked
// from their roots as graphs, so that object numbers, object streams, packing,
// white space and the spelling of numbers, strings and XML make no difference,
// nor does the file's ID: they change when another program saves the file. All else
// is compared, also what no reader of today shows. The error is that of a file
// that cannot be read.
func Compare(a, b []byte) (out []Difference, err error) {
	if bytes.Equal(a, b) {
		return nil, nil
	}
	defer func() {
		// The reader checks what it reads; this is for what it overlooked.
		if x := recover(); x != nil {
			out, err = nil, fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	c := &comparison{seen: map[[2]int]bool{}, said: map[string]bool{}, left: maxCompared}
	for side, data := range [][]byte{a, b} {
		if c.f[side], err = openFile(data); err != nil {
			return nil, fmt.Errorf("pdf: %w", err)
		}
		c.pages[side], c.number[side] = c.f[side].pagesByNumber()
	}
	c.documents()
	if f := c.f[0]; f.err != nil || f.rebuilt || f.mended {
		c.differ(place2{}, "", "the file is damaged: programs may show different things where its tables do not lead to its objects")
	}
	return c.out, nil
}

// comparison is two files on a walk side by side: 0 is the one in question, 1
// the one that it should be.
type comparison struct {
	f      [2]*file
	pages  [2][]dict
	number [2]map[int]int // page by its object
	seen   map[[2]int]bool
	said   map[string]bool
	left   int // objects that may yet be compared
	depth  int
	out    []Difference
}

// place2 is where the walk is: the page, 0 for the document, and what it is in.
type place2 struct {
	page int
	what string
}

func (c *comparison) differ(at place2, words, why string) {
	key := fmt.Sprintf("%d %s", at.page, why)
	if len(c.out) < maxDifferences && !c.said[key] {
		c.said[key] = true
		c.out = append(c.out, Difference{at.page, words, why})
	}
}
