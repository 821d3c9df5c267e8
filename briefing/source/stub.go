package source

import "strings"

// shortest report that stands for itself, in words; what is shorter and speaks
// of something else is no report.
const (
	fewWords  = 40
	cutWords  = 220
	someWords = 4
)

// stub refuses pages that hold no report: login and consent pages, the first
// lines of a paid article, error pages, pages that only a browser can fill.
func (p *page) stub(text string) *Problem {
	n := len(strings.Fields(text))
	low := strings.ToLower(text)
	all := strings.ToLower(strings.Join(append(p.notes, text), " "))
	switch {
	case n < fewWords && p.meta.password:
		return loginPage()
	case n < cutWords && cut(all, p.meta.locked):
		return &Problem{Why: "only the beginning of a paid article: the rest is for subscribers", Hint: "open the page where you are logged in, and save it again"}
	case n < cutWords && (p.meta.password || n < fewWords) && hasAny(low, "log in", "login", "sign in", "password", "username"):
		return loginPage()
	case n < cutWords && hasAny(low, "captcha", "checking your browser", "verify you are human", "are you a robot", "access denied", "403 forbidden",
		"404 not found", "page not found", "error 404", "unusual traffic", "enable javascript", "javascript is disabled", "requires javascript", "javascript to run"):
		return &Problem{Why: "an error page or a browser check, no report", Hint: "open the page in a browser, wait until the report shows, and save it again"}
	case n < cutWords && hasAny(low, "cookie") && (n < fewWords || cookieWords(low)*12 > n):
		return &Problem{Why: "a cookie notice, no report", Hint: "answer the notice in the browser, and save the page again"}
	case n < fewWords && hasAny(all, "cookie") && n < 15:
		return &Problem{Why: "a cookie notice, no report", Hint: "answer the notice in the browser, and save the page again"}
	case n == 0 || n < someWords:
		return &Problem{Why: "no text found in the page (does a script fill it in?)", Hint: "save it from the browser once the report shows, as a complete page or as PDF"}
	}
	return nil
}

func loginPage() *Problem {
	return &Problem{Why: "a login page, no report", Hint: "open the report where you are logged in, and save that page"}
}

// cut says whether a page breaks off an article and asks for money.
func cut(low string, locked bool) bool {
	if hasAny(low, "subscribe to continue", "subscribe to read", "to continue reading", "to read the full", "to read this article", "to keep reading", "continue reading with a",
		"this article is for subscribers", "for subscribers only", "subscribers only", "only available to subscribers", "available to subscribers", "exclusive to subscribers", "unlock this article") {
		return true
	}
	return locked && hasAny(low, "subscribe", "subscription", "already a subscriber", "already a member")
}

func hasAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// cookieWords counts what a consent notice speaks of.
func cookieWords(low string) int {
	n := 0
	for _, w := range []string{"cookie", "consent", "privacy", "partners", "personali", "accept all", "reject all", "preferences", "data"} {
		n += strings.Count(low, w)
	}
	return n
}
