package text

import "strings"

// isFurniture says whether a line belongs to the page and not to the report.
func isFurniture(toks []Token) bool {
	n := len(toks)
	if n == 0 {
		return false
	}
	if isCounter(toks) || isTrail(toks) || isRate(toks) {
		return true
	}
	if t := &toks[0]; t.Kind == Word {
		o := furnitureOpeners.List(t)
		return o != 0 && (isCreditLine(toks, o) || isCallToReader(toks, o))
	}
	if n <= 3 && toks[0].Kind == Punct && toks[n-1].Kind == Punct && toks[n/2].Kind == Punct {
		return true // "...", "* * *"
	}
	for labelLen(toks) == 1 && len(toks) > 2 {
		toks = toks[1:]
	}
	o := furnitureOpeners.List(&toks[0])
	return isCreditLine(toks, o) || isCallToReader(toks, o)
}

// isCounter says whether a line only counts those who read the page: "6450 views",
// "Comments: 12".
func isCounter(toks []Token) bool {
	switch len(toks) {
	case 2:
		return toks[0].Kind == Number && counters.Has(&toks[1])
	case 3:
		return counters.Has(&toks[0]) && toks[1].Lower == ":" && toks[2].Kind == Number
	}
	return false
}

var counters = NewWordSet("views view comments comment shares likes reads hits")

// isTrail says whether a line is the way to the page from the site's first one: "Home »
// Trade » Ministers meet".
func isTrail(toks []Token) bool {
	if len(toks) < 3 || toks[0].Lower != "home" {
		return false
	}
	switch toks[1].Lower {
	case "»", "›", ">", "→":
		return true
	}
	return false
}

// isRate says whether a line is one of a list of exchange rates: "USD 78.64".
func isRate(toks []Token) bool {
	if len(toks) != 2 || toks[1].Kind != Number || len(toks[1].Lower) > 7 || !strings.Contains(toks[1].Lower, ".") {
		return false
	}
	switch t := &toks[0]; t.Lower {
	case "usd", "eur", "rub", "gbp", "cny", "kzt", "try", "jpy":
		return t.Capital
	}
	return false
}

// wordAt is the word of token i, "" past the end.
func wordAt(toks []Token, i int) string {
	if i < len(toks) {
		return toks[i].Lower
	}
	return ""
}

// beginsWith says whether the tokens begin with the words.
func beginsWith(toks []Token, words ...string) bool {
	for i := range words {
		if wordAt(toks, i) != words[i] {
			return false
		}
	}
	return true
}

// furnitureOpeners are the words that lines of furniture begin with, in the
// order of the constants below.
var furnitureOpeners = NewWordTable("copyright", "photo image video picture", "all", "the", "reporting editing writing",
	"read", "see watch", "related", "stay", "follow join subscribe download click share tweet like advertisement sign", "for",
	"tel fax", "telephone", "phone e email contact contacts hotline enquiries inquiries send write")

const (
	openCopyright = iota + 1
	openPhoto
	openAll
	openThe
	openReporting
	openRead
	openSee
	openRelated
	openStay
	openFollow
	openFor
	openTel
	openTelephone
	openContact
)

// isCreditLine says whether a line that begins with opener o names who made or
// owns the report or its picture: "Photo: …", "(Reporting by …)", "All rights
// reserved".
func isCreditLine(toks []Token, o int) bool {
	n, next := len(toks), wordAt(toks, 1)
	switch o {
	case openCopyright:
		return n <= 30
	case openPhoto:
		return n <= 45 && (next == ":" || next == "by" || next == "credit" || next == "/" || next == "courtesy")
	case openAll:
		return beginsWith(toks, "all", "rights", "reserved")
	case openThe:
		return n <= 30 && (beginsWith(toks, "the", "writer", "can", "be") || beginsWith(toks, "the", "author", "can", "be") || beginsWith(toks, "the", "reporter", "can", "be"))
	case openReporting:
		return n <= 25 && next == "by"
	}
	switch toks[0].Lower {
	case "©":
		return n <= 30
	case "(":
		return n <= 16 && (next == "reporting" || next == "edited" || next == "writing" || next == "editing" || next == "photo")
	}
	return false
}

// isCallToReader says whether a line that begins with opener o sends the reader
// elsewhere: to other articles, to a channel, to a telephone.
func isCallToReader(toks []Token, o int) bool {
	n, next := len(toks), wordAt(toks, 1)
	short := n <= 45
	switch o {
	case openRead:
		return n <= 40 && (next == "also" || next == "more" || next == "next" || next == ":")
	case openSee:
		return short && next == "also" && (wordAt(toks, 2) == ":" || n <= 20)
	case openRelated:
		return n <= 40 && (next == ":" || next == "news" || next == "articles" || next == "stories")
	case openStay:
		return short && (beginsWith(toks, "stay", "up", "to", "date") || next == "tuned" || next == "informed")
	case openFollow:
		return short && furnitureWord(toks)
	case openFor:
		return short && (next == "enquiries" || next == "inquiries" || next == "press" || next == "media" && furnitureWord(toks) ||
			beginsWith(toks, "for", "more", "information") || beginsWith(toks, "for", "further", "information"))
	case openTel:
		return n <= 25
	case openTelephone:
		return n <= 25 && next != "conversation" && furnitureWord(toks)
	case openContact:
		return n <= 25 && furnitureWord(toks)
	}
	return false
}

// furnitureWord says whether a line speaks of channels, phones or addresses.
func furnitureWord(toks []Token) bool {
	for _, t := range toks {
		switch t.Lower {
		case "@", "whatsapp", "telegram", "facebook", "twitter", "instagram", "youtube", "linkedin", "newsletter", "channel", "tel",
			"phone", "email", "e-mail", "app", "www", "http", "https", "newsroom", "hotline", "subscribe", "enquiries", "inquiries":
			return true
		}
	}
	return false
}
