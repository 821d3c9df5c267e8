package source

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html/atom"
)

// furnitureOf says that an element belongs to the page and not to the report,
// by its kind, its role or the words of its class and id: "part" or, for what
// asks something of the reader, "notice"; "" for all else.
func furnitureOf(e *element) string {
	switch e.tag {
	case atom.Nav, atom.Aside, atom.Footer, atom.Header, atom.Menu:
		return "part"
	case atom.Dialog:
		return "notice"
	}
	switch strings.ToLower(e.attr2("role")) {
	case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "tablist", "feed":
		return "part"
	case "dialog", "alertdialog", "alert":
		return "notice"
	}
	if strings.EqualFold(e.attr2("aria-modal"), "true") {
		return "notice"
	}
	for _, name := range append(strings.Fields(e.attr2("class")), e.attr2("id")) {
		if why := furnitureName(name); why != "" {
			return why
		}
	}
	return ""
}

// noticeNames are words of names that always mean something other than a
// report.
var noticeNames = lexicon(`cookie cookies consent gdpr ccpa paywall regwall subscribe subscription newsletter newsletters login signin signup modal popup
	overlay lightbox onetrust didomi cookiebot adblock`)

// partNames are words of names that mean a part of the page, unless the name
// goes on to say that it is the report's own ("footer-story").
var partNames = lexicon(`nav navbar navigation menu breadcrumb breadcrumbs crumbs sidebar aside footer masthead topbar toolbar ad ads adv advert adverts
	advertisement advertising adsense dfp banner sponsor sponsored sponsors promo promoted promotion related recommended recommendations recirc popular
	trending mostread mostpopular mostviewed latest share sharing shares social socials follow comments comment disqus tags taglist tagcloud
	outbrain taboola mgid skip pagination pager paging search caption captions credit gallery slideshow carousel
	teaser teasers rail readmore alsoread morenews morefrom toc rating ratings votes poll survey ticker weather marquee announcement`)

// ownNames end names of the report itself.
var ownNames = lexicon("article body content main story text entry post copy page wrapper container layout section")

// strongNames are parts that stay such whatever their name ends in: the content of
// a sidebar is none of the report's.
var strongNames = lexicon("sidebar related recommended popular trending mostread mostpopular comments comment disqus outbrain taboola advert advertisement ads share social footer breadcrumb breadcrumbs navbar")

// stateNames open names that tell of a whole page what it has or lacks, or of a
// report what it is filed under.
var stateNames = lexicon("has have with without no is are not show hide js category cat tag topic type format status")

// lexicon is a set of words, made when it is first asked for: a run that reads
// plain text needs none.
func lexicon(s string) func(string) bool {
	set := sync.OnceValue(func() map[string]bool {
		out := map[string]bool{}
		for _, w := range strings.Fields(s) {
			out[w] = true
		}
		return out
	})
	return func(w string) bool { return set()[w] }
}

// furnitureName judges one name of a class or an id.
func furnitureName(name string) string {
	ws := nameWords(name)
	if len(ws) == 0 || stateNames(ws[0]) {
		return ""
	}
	own := ownNames(ws[len(ws)-1])
	found := ""
	for i, w := range ws {
		if stateNames(w) {
			break
		}
		pair := ""
		if i+1 < len(ws) {
			pair = w + ws[i+1] // "most-read", "read-more"
		}
		switch {
		case noticeNames(w) || pair == "signin" || pair == "signup" || pair == "login":
			return "notice"
		case strongNames(w) || strongNames(pair) || i == 0 && (w == "widget" || w == "widgets"):
			return "part"
		case partNames(w) || partNames(pair):
			found = "part"
		}
	}
	if own {
		return ""
	}
	return found
}

// nameWords are the words of "mostRead-list_2" in lower case.
func nameWords(name string) []string {
	if len(name) > 200 {
		return nil
	}
	var out []string
	word := make([]rune, 0, 16)
	flush := func() {
		if len(word) > 0 {
			out = append(out, strings.ToLower(string(word)))
			word = word[:0]
		}
	}
	lower := false
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r):
			flush()
			lower = false
			continue
		case unicode.IsUpper(r) && lower:
			flush()
		}
		lower = unicode.IsLower(r)
		word = append(word, r)
	}
	flush()
	return out
}

// otherReports are headings of lists of other reports, and of what follows a
// report on its page.
var otherReports = []string{
	"most read", "most popular", "most viewed", "related", "related news", "related articles", "related stories", "related topics", "related content", "read also",
	"also read", "see also", "read more", "read next", "more news", "more on this", "more on this story", "more on this topic", "more from", "latest news", "latest", "latest stories",
	"top stories", "top news", "trending", "trending now", "recommended", "recommended for you", "you may also like", "you might also like", "popular", "popular news",
	"editor's picks", "editors' picks", "don't miss", "in other news", "other news", "news feed", "newsfeed", "comments", "leave a comment", "leave a reply", "add comment",
	"share this", "share this article", "share", "follow us", "tags", "advertisement", "sponsored", "sponsored content", "archive", "keep reading", "up next",
	"what to read next", "all news", "last news", "similar news", "news on the topic", "topics", "subscribe to our newsletter", "newsletter",
}

// startsOthers says whether a heading begins what is not the report.
func startsOthers(heading string) bool {
	s := strings.ToLower(strings.Trim(strings.Join(strings.Fields(strings.ReplaceAll(heading, "’", "'")), " "), " :»>…."))
	if i := strings.IndexByte(s, '('); i > 0 { // "comments (12)"
		s = strings.TrimSpace(s[:i])
	}
	for _, o := range otherReports {
		if s == o || o == "more from" && strings.HasPrefix(s, o+" ") && len(s) < 40 {
			return true
		}
	}
	return false
}

// chores are short lines that work the page and say nothing.
var chores = lexicon(`share tweet print email facebook twitter whatsapp telegram linkedin pinterest reddit vk viber messenger copy link save listen
	advertisement ad x pin bookmark comments comment follow subscribe menu close back next previous font size read min mins minute minutes views view reads
	a aa send copied url more text to top by sign up in log out us on the this article page story via`)

// isChore says whether a short line is one of the page's controls or counters:
// "Share on Facebook", "5 min read", "Views: 1,204".
func isChore(line string) bool {
	fields := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(fields) > 6 {
		return false
	}
	word := false
	for _, f := range fields {
		switch {
		case strings.Trim(f, "0123456789") == "":
		case chores(f):
			word = word || len(f) > 1
		default:
			return false
		}
	}
	return word || len(fields) == 0
}
