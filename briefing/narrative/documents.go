package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// documentVals are the titles of the instruments.
func (b *writer) documentVals() []any {
	var out []any
	for _, d := range b.in.Meeting.Documents {
		out = append(out, b.document(d))
	}
	return out
}

// documentData tells the instruments of the first one's act, signed or
// adopted, from those of the other: what was adopted is not said to be signed.
func (b *writer) documentData(d data, docs []briefing.Document, form nameForm) {
	if len(docs) == 0 {
		return
	}
	var same, other []briefing.Document
	for _, x := range docs {
		if (x.Act == "adopted") == (docs[0].Act == "adopted") {
			same = append(same, x)
		} else {
			other = append(other, x)
		}
	}
	d["first"], d["done"], d["signers"] = b.document(docs[0]), b.document(docs[0]).Done(), b.signers(docs[0], form)
	d["more"], d["many"] = b.num(len(same)-1), len(same) > 1 || b.document(docs[0]).Plural()
	if of := b.sumOf(docs); of != nil {
		d["of"], d["more"], d["many"] = of, b.num(0), b.document(docs[0]).Plural()
	}
	if len(other) > 0 {
		d["other"], d["otherMore"], d["otherMany"] = b.document(other[0]), b.num(len(other)-1), len(other) > 1 || b.document(other[0]).Plural()
	}
}

// documentView is an instrument as templates see it.
type documentView struct {
	b *writer
	d briefing.Document
}

func (b *writer) document(d briefing.Document) documentView { return documentView{b, d} }

func (v documentView) String() string {
	return v.Title().(val).String()
}

// Title is the instrument's title as the report gives it, without article.
func (v documentView) Title() any {
	title := v.title()
	if v.goesOn() {
		title += "…"
	}
	return v.b.val(briefing.NamePiece(title, v.b.g.fact("document", v.d.Cite)...))
}

func (v documentView) title() string {
	title := strings.Trim(squeeze(v.d.Title), " ,.;")
	for _, article := range []string{"the ", "The ", "a ", "an "} {
		title = strings.TrimPrefix(title, article)
	}
	return title
}

// shortName matches the short name behind a title that an "and" follows.
var shortName = regexp.MustCompile(`^ \([^)]*\) and `)

// goesOn says that the report names more behind a short name in brackets, with which the
// title ends: "agreements on the Coast Railway (CR) and the pipeline".
func (v documentView) goesOn() bool {
	quote, words := squeeze(v.d.Cite.Quote), squeeze(v.d.Cite.Text)
	at := strings.Index(quote, words)
	return words != "" && at >= 0 && shortName.MatchString(quote[at+len(words):])
}

// Adopted says that the instrument was adopted, not signed.
func (v documentView) Adopted() bool { return v.d.Act == "adopted" }

// Done is what was done with it, in one word: signed, initialled or adopted.
func (v documentView) Done() any {
	act := v.d.Act
	if act != "adopted" {
		act = "signed"
		if initialled.MatchString(v.d.Cite.Quote) && !signedWord.MatchString(v.d.Cite.Quote) {
			act = "initialled"
		}
	}
	return v.b.val(v.b.words("document_done", act))
}

// What is initialled is not signed yet.
var (
	initialled = regexp.MustCompile(`(?i)\binitial(l)?ed\b`)
	signedWord = regexp.MustCompile(`(?i)\b(signed|inked|sealed)\b`)
)

// counted matches a title that counts its documents.
var counted = regexp.MustCompile(`(?i)^(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a dozen) `)

// Plural says that the title takes a plural verb: "Minutes of …".
func (v documentView) Plural() bool {
	if counted.MatchString(v.title()) {
		return true
	}
	w := strings.ToLower(headNoun(v.title()))
	if w == "" {
		w = strings.ToLower(v.title()[strings.LastIndex(v.title(), " ")+1:])
	}
	switch w {
	case "minutes", "memoranda", "agreements", "protocols", "contracts", "documents", "treaties", "notes", "amendments", "accords", "declarations", "memorandums":
		return true
	}
	return false
}
