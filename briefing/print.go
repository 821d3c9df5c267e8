package briefing

// Print is the text of a PDF of any origin as it stands on its pages: what
// package pdf reads for package source.
type Print struct {
	Pages []PrintedPage
	// Encrypted says that nothing could be read for that reason.
	Encrypted bool
	// Own says that this program wrote the PDF.
	Own bool
}

// PrintedPage is one page; lengths are in points, from the lower left corner.
type PrintedPage struct {
	Width, Height float64
	// Runs are in the order in which they are drawn.
	Runs []PrintedRun
	// Images counts the pictures on the page.
	Images int
}

// PrintedRun is text that one instruction draws: X and Y are where its base
// line begins, Width is how far it goes, Size the height of its letters. A
// character whose meaning the file does not tell is U+FFFD.
type PrintedRun struct {
	X, Y, Width, Size float64
	Text              string
	// Hidden says that it is not painted, as the text behind a scan; Artifact
	// that the file calls it furniture of the page.
	Hidden, Artifact bool
}
