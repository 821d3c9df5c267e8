package source

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"brief/briefing"
)

// pageMeta is what a page says of itself in its head and in its data.
type pageMeta struct {
	date     briefing.Date
	outlet   string
	headline string
	// locked says that the page calls its article one for subscribers.
	locked bool
	// password says that the page asks for one.
	password bool
}

// Names by which pages give their date of publication, the surest first. Dates
// of a change are no such dates.
var dateNames = []string{
	"article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
	"cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "publishdate", "publish-date",
	"publication_date", "pubdate", "article.published", "date",
}

var outletNames = []string{"application-name", "publisher", "dc.publisher", "dcterms.publisher"}

var headlineNames = []string{"og:title", "twitter:title", "dc.title", "headline"}

// metaReader gathers what the elements of a page tell of it.
type metaReader struct {
	pageMeta
	named         map[string]string // the meta elements by their small names, the first of each
	title, marked string            // the title element; the first date that the page marks as its own
}

// readMeta reads JSON-LD first, then the meta elements, then the first time
// element that the page marks as its date.
func readMeta(root *html.Node) pageMeta {
	m := metaReader{named: map[string]string{}}
	m.walk(root, 0)
	for _, k := range dateNames {
		if !m.date.IsZero() {
			break
		}
		m.date, _ = metaDate(m.named[k])
	}
	if m.date.IsZero() {
		m.date, _ = metaDate(m.marked)
	}
	if site := m.named["og:site_name"]; site != "" { // what readers call it, without "Ltd"
		m.outlet = site
	}
	m.outlet = firstOf(m.outlet, m.named, outletNames)
	m.headline = firstOf(m.headline, m.named, headlineNames)
	if m.headline == "" {
		m.headline = withoutSite(m.title, m.outlet)
	}
	m.outlet, m.headline = oneLine(m.outlet), oneLine(m.headline)
	if strings.Contains(m.outlet, "://") || len(m.outlet) > 80 || len(m.headline) > 400 {
		m.outlet = ""
	}
	return m.pageMeta
}

// walk reads n and what stands below it.
func (m *metaReader) walk(n *html.Node, depth int) {
	if n.Type == html.ElementNode {
		if n.DataAtom == atom.Script {
			if strings.HasPrefix(strings.ToLower(strings.TrimSpace(attr(n, "type"))), "application/ld+json") && n.FirstChild != nil {
				m.readLinked(n.FirstChild.Data)
			}
			return
		}
		m.element(n)
	}
	if depth > maxNesting {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		m.walk(c, depth+1)
	}
}

// element reads one element by itself.
func (m *metaReader) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Meta:
		for _, key := range []string{"property", "name", "itemprop"} {
			if k := strings.ToLower(strings.TrimSpace(attr(n, key))); k != "" && m.named[k] == "" {
				m.named[k] = strings.TrimSpace(attr(n, "content"))
			}
		}
	case atom.Title:
		if m.title == "" && n.FirstChild != nil && n.Parent != nil && n.Parent.DataAtom == atom.Head {
			m.title = n.FirstChild.Data
		}
	case atom.Time:
		if prop := strings.ToLower(attr(n, "itemprop") + " " + attr(n, "class")); m.marked == "" && !strings.Contains(prop, "modified") && !strings.Contains(prop, "updated") &&
			(strings.Contains(prop, "publish") || strings.Contains(prop, "entry-date") || hasAttr(n, "pubdate")) {
			m.marked = attr(n, "datetime")
		}
	case atom.Input:
		m.password = m.password || strings.EqualFold(attr(n, "type"), "password")
	}
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func firstOf(have string, named map[string]string, keys []string) string {
	for _, k := range keys {
		if have != "" {
			break
		}
		have = named[k]
	}
	return have
}

// oneLine is s on one line, with plain blanks.
func oneLine(s string) string { return strings.Join(strings.Fields(tidy(html.UnescapeString(s))), " ") }

// withoutSite is the title of a page without the name of its site: "Talks in
// Baku | Example Wire". What is not a headline of three words is none.
func withoutSite(title, site string) string {
	title = oneLine(title)
	for _, sep := range []string{" | ", " – ", " — ", " - ", " :: ", " » ", " / "} {
		if i := strings.LastIndex(title, sep); i > 0 {
			tail := title[i+len(sep):]
			if strings.EqualFold(tail, site) || len(strings.Fields(title[:i])) >= 3 && len(strings.Fields(tail)) <= 4 {
				title = strings.TrimSpace(title[:i])
				break
			}
		}
	}
	if len(strings.Fields(title)) < 3 {
		return ""
	}
	return title
}

// isArticleType knows the types of schema.org under which reports are
// published.
func isArticleType(name string) bool {
	switch name {
	case "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "PressRelease", "BlogPosting",
		"LiveBlogPosting", "Report", "SocialMediaPosting", "WebPage":
		return true
	}
	return false
}

// readLinked reads one block of JSON-LD; broken ones say nothing.
func (m *pageMeta) readLinked(s string) {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(s)), &v) == nil {
		m.linked(v, 0)
	}
}

func (m *pageMeta) linked(v any, depth int) {
	if depth > 5 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			m.linked(x, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			if s, ok := v["datePublished"].(string); ok && m.date.IsZero() {
				m.date, _ = metaDate(s)
			}
			if s, ok := v["headline"].(string); ok && m.headline == "" {
				m.headline = s
			}
			if p, ok := v["publisher"].(map[string]any); ok && m.outlet == "" {
				m.outlet, _ = p["name"].(string)
			}
			switch free := v["isAccessibleForFree"].(type) {
			case bool:
				m.locked = m.locked || !free
			case string:
				m.locked = m.locked || strings.EqualFold(free, "false")
			}
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if x := v[key]; x != nil {
				m.linked(x, depth+1)
			}
		}
	}
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return isArticleType(v[strings.LastIndex(v, "/")+1:])
	case []any:
		for _, x := range v {
			if s, ok := x.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}
