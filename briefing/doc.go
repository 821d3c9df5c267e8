// Package briefing holds the words of the domain: what a report, a figure, a
// statement, a meeting, a series, a chart and a finished briefing are, and how
// each is written as JSON. Stages turn one of these into the next and never
// import each other; this package imports the standard library only.
package briefing
