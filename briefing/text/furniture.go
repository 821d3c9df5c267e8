package text

import "strings"

// assignRoles gives the sentences of one paragraph their roles. body says
// whether a full sentence came before; the answer says it for the next.
func assignRoles(s string, toks []Token, ss []Sentence, p paragraph, body bool) bool {
	if len(ss) > 1 && isDatePrefix(toks[ss[0].First:ss[0].Last]) {
		// "date 2024-01-22" before a title or a byline: these have their own role
		ss[0].Role = Byline
		p.first = ss[0].Last
		ss = ss[1:]
		if len(ss) > 1 && isPlaceLine(s, toks[ss[0].First:ss[0].Last]) {
			ss[0].Role = Byline
			p.first = ss[0].Last
			ss = ss[1:]
		}
	}
	all := toks[p.first:p.last]
	set := func(r Role) {
		for i := range ss {
			ss[i].Role = r
		}
	}
	switch {
	case len(ss) == 0:
	case p.table:
		set(TableRow)
	case isFurniture(all):
		set(Furniture)
	case isByline(all) || isDateline(all):
		set(Byline)
	case p.item && (!isHeading(all) || isBulleted(all, body)):
		set(ListItem)
		body = true
	case !body && !p.item && isHeading(all) && all[0].Kind == Word && !all[0].Capital:
		set(Byline) // a credit line: no headline starts in lower case
	case isHeading(all) && (!body || isSectionHead(s, all)):
		set(Headline)
	default:
		for i := range ss {
			part := toks[ss[i].First:ss[i].Last]
			switch {
			case (i == 0 || ss[i-1].Role == Byline) && i < len(ss)-1 && (isDatePrefix(part) || isDateline(part) || isPlaceLine(s, part)):
				ss[i].Role = Byline
			case i == 0 && i < len(ss)-2 && isPlaceAlone(part) && isDateline(toks[ss[1].First:ss[1].Last]), i > 0 && i < len(ss)-1 && ss[i-1].Role == Byline && isAgencyMark(part):
				ss[i].Role = Byline // "Tashkent. 14 June 2024. /Agency/."
			case i == len(ss)-1 && i > 0 && isFurniture(part):
				ss[i].Role = Furniture
			case i > 0 && ss[i-1].Role == Byline && isByline(part) && i == len(ss)-1:
				ss[i].Role = Byline
			default:
				body = true
			}
		}
	}
	return body
}

// isBulleted says whether an item with a bullet or dash, which no heading has,
// is one of a list and no second title: it has a label and a colon or, in the
// body, a number.
func isBulleted(toks []Token, body bool) bool {
	if labelLen(toks) != 1 {
		return false
	}
	for k := range toks {
		if toks[k].Lower == ":" || body && toks[k].Kind == Number {
			return true
		}
	}
	return false
}

// isHeading says whether a line looks like a heading: short, with no full stop.
func isHeading(toks []Token) bool {
	if len(toks) == 0 || len(toks) > 32 {
		return false
	}
	switch last := toks[len(toks)-1]; last.Lower {
	case ".", ":", ";", ",", "!", "…":
		return false
	case "\"", "”", ")", "?":
		return len(toks) < 2 || toks[len(toks)-2].Lower != "."
	}
	return true
}

// isSectionHead says whether a heading inside the body is plainly one: set in
// capitals, or numbered in Roman ("II. TRANSPORT").
func isSectionHead(s string, toks []Token) bool {
	if labelLen(toks) == 2 && toks[0].Kind == Word && isRoman(toks[0].Lower) {
		return len(toks) <= 16
	}
	words := 0
	for _, t := range toks {
		if t.Kind == Word && len(t.Lower) > 1 {
			words++
		}
	}
	return words > 0 && words <= 14 && allUpper(s, toks)
}

// allUpper says whether the words are set in capitals.
func allUpper(s string, toks []Token) bool {
	for _, t := range toks {
		if t.Kind == Word && s[t.Start:t.End] == t.Lower {
			return false
		}
		if w := s[t.Start:t.End]; t.Kind == Word && strings.ToUpper(w) != w {
			return false
		}
	}
	return true
}

// isByline says whether a line names its author or outlet and nothing else.
func isByline(toks []Token) bool {
	if len(toks) == 0 || len(toks) > 14 {
		return false
	}
	switch last := toks[len(toks)-1].Lower; last {
	case ".", "!", "?", ":":
		return false
	}
	first := toks[0].Lower
	switch {
	case first == "by" && len(toks) > 1 && len(toks) <= 9:
		return capitals(toks[1:])
	case first == "press" && len(toks) > 1 && (toks[1].Lower == "service" || toks[1].Lower == "office" || toks[1].Lower == "release"):
		return true
	case first == "source" && len(toks) > 1 && toks[1].Lower == ":":
		return true
	}
	return false
}

// capitals says whether all words but the small ones are capitalised.
func capitals(toks []Token) bool {
	for _, t := range toks {
		if t.Kind == Word && !t.Capital {
			switch t.Lower {
			case "and", "of", "in", "de", "van", "bin", "al", "the", "for":
			default:
				return false
			}
		}
	}
	return true
}

// isFurniture says whether a line belongs to the page and not to the report.
func isFurniture(toks []Token) bool {
	n := len(toks)
	if n == 0 {
		return false
	}
	if n <= 3 && toks[0].Kind == Punct && toks[n-1].Kind == Punct && toks[n/2].Kind == Punct {
		return true // "...", "* * *"
	}
	for labelLen(toks) == 1 && len(toks) > 2 {
		toks = toks[1:]
	}
	return isCreditLine(toks) || isCallToReader(toks)
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

// isCreditLine says whether a line names who made or owns the report or its
// picture: "Photo: …", "(Reporting by …)", "All rights reserved".
func isCreditLine(toks []Token) bool {
	n, next := len(toks), wordAt(toks, 1)
	switch toks[0].Lower {
	case "©", "copyright":
		return n <= 30
	case "photo", "image", "video", "picture":
		return n <= 45 && (next == ":" || next == "by" || next == "credit" || next == "/" || next == "courtesy")
	case "all":
		return beginsWith(toks, "all", "rights", "reserved")
	case "the":
		return n <= 30 && (beginsWith(toks, "the", "writer", "can", "be") || beginsWith(toks, "the", "author", "can", "be") || beginsWith(toks, "the", "reporter", "can", "be"))
	case "(":
		return n <= 16 && (next == "reporting" || next == "edited" || next == "writing" || next == "editing" || next == "photo")
	case "reporting", "editing", "writing":
		return n <= 25 && next == "by"
	}
	return false
}

// isCallToReader says whether a line sends the reader elsewhere: to other
// articles, to a channel, to a telephone.
func isCallToReader(toks []Token) bool {
	n, next := len(toks), wordAt(toks, 1)
	short := n <= 45
	switch toks[0].Lower {
	case "read":
		return n <= 40 && (next == "also" || next == "more" || next == "next" || next == ":")
	case "see", "watch":
		return short && next == "also" && (wordAt(toks, 2) == ":" || n <= 20)
	case "related":
		return n <= 40 && (next == ":" || next == "news" || next == "articles" || next == "stories")
	case "stay":
		return short && (beginsWith(toks, "stay", "up", "to", "date") || next == "tuned" || next == "informed")
	case "follow", "join", "subscribe", "download", "click", "share", "tweet", "like", "advertisement", "sign":
		return short && furnitureWord(toks)
	case "for":
		return short && (next == "enquiries" || next == "inquiries" || next == "press" || next == "media" && furnitureWord(toks) ||
			beginsWith(toks, "for", "more", "information") || beginsWith(toks, "for", "further", "information"))
	case "tel", "fax":
		return n <= 25
	case "telephone":
		return n <= 25 && next != "conversation" && furnitureWord(toks)
	case "phone", "e", "email", "contact", "contacts", "hotline", "enquiries", "inquiries", "send", "write":
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
