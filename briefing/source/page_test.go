package source

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

const stateAgencyPage = `<!-- saved from url=(0040)http://www.example.org/x.htm -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Example</title></head><body bgcolor=white>
<table width=100%><tr><td colspan=3><font size=5>EXAMPLE STATE AGENCY</font></td></tr><tr><td width=150><a href=1>Home</a><br><a href=2>Politics</a><br><a href=3>Economy</a></td>
<td><b>President Tan receives Prime Minister Okello</b><br><font size=1>12.05.2030 14:02</font><br><br>
Kampala, May 12 (ESA). President Tan of Singapore received Prime Minister Okello of Uganda on Sunday, the press service reports.<br><br>
The trade of the two countries exceeded ` + "\x80" + `45 million in 2029, the president noted ` + "\x96" + ` more than ever before.<br><br>
They agreed to meet again in June.</td><td width=120>Rates: USD 3.5<br>EUR 4.1<br>Weather +31</td></tr><tr><td colspan=3>&copy; 2030 ESA. Tel 123 4567</td></tr></table></body></html>`

const newsSitePage = `<html><head><title>Ministers Haddad and Novak sign ports memorandum - Example Wire</title>
<meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2031-03-05T09:00:00+03:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example Wire"},{"@type":["NewsArticle"],"headline":"Ministers Haddad and Novak sign ports memorandum",
"datePublished":"2031-03-04T23:10:00+03:00","dateModified":"2031-04-01","publisher":{"@type":"Organization","name":"Example Wire Ltd"}}]}</script>
</head><body>
<div id="top-menu"><a href=/>Home</a> <a href=/b>Politics</a></div>
<div id="main"><div class="col-8"><h1>Ministers Haddad and Novak sign ports memorandum</h1>
<div class="meta-line">4 March 2031 <span>18:30</span></div><span class=v>2,314 views</span>
<p class="lead">Foreign Ministers Rami Haddad of Oman and Petra Novak of Slovenia signed a memorandum on ports in Muscat on Tuesday.</p>
<img src=x alt="13 percent"><figcaption>The ministers, 3 March</figcaption>
<div class="text">Trade between the two countries reached $310&nbsp;million last year, up 12 percent<sup><a href="#1">1</a></sup>, Haddad said.<br><br>The area of the port is 14 km<sup>2</sup>, and it handles 10<sup>3</sup> wagons of <del>25</del> 30 tonnes.<br><br>“We want more,” Novak said.
<table><tr><th></th><th>2029</th><th>2030</th></tr><tr><td>Trade, $ million</td><td>277</td><td>310</td></tr><tr><td>Cargo, tonnes</td><td>1&nbsp;200</td><td>1&nbsp;500</td></tr></table>
<p>The ministers signed:</p><ul><li><a href=/m>Memorandum on ports</a></li><li><a href=/n>Programme of exchanges for 2031–2033</a></li></ul>
<p><a href=/x>Read also: Oil up 9 percent in two days of trading in Asia</a></p>
<p>Share on Facebook</p><div style="display: none"><p>Trade fell by 44 percent in the years before, which nobody here should read.</p></div></div>
<h3>Related news</h3><div class="c"><a href=1>Something fell 13 percent</a><p>The summary of something that fell by 13 percent in the month of May this year, as it did.</p></div>
</div><div class="col-4"><b>Latest</b><p><a href=q>12:30 Many things</a></p></div></div></body></html>`

const builderPage = `<html><body class="elementor-page has-cookie-bar"><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>Prime Minister Aalto of Finland met President Castro of Peru in Lima on 3 May 2029, the office of the president said.</p></div>
<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>Trade grew by 15 percent in 2028 compared with 2027, to $1.2 billion.</p></div></div></div>
<div class="elementor-widget-share">Share 45</div></body></html>`

const portalPage = `<!DOCTYPE html><html><head><meta itemprop="datePublished" content="12 June 2030"><title>Portal</title></head><body>
<form id="aspnetForm" action="x"><input type=hidden value=1>
<div class="mega-menu"><ul><li>Ministers<li>Policies<li>Statistics 2029</ul></div>
<section itemscope itemtype="http://schema.org/Article"><h1 itemprop="headline">Minister Paz receives Minister Okafor in Sucre</h1>
<div itemprop="articleBody"><p>Foreign Minister Paz received Foreign Minister Okafor of Nigeria in Sucre on 11 June.</p><pre>
Exports      2028   2029
Soya, tonnes  120    140
</pre><ol><li>Visas will be simpler.<li>Flights will start in 2031.</ol></div>
<div class="article-tags">visas, flights 2031</div></section>
<div class="most-read-list"><p>Somebody else met somebody else in another town and said that the price of bread rose by 8 percent.</p></div></form></body></html>`

func TestPages(t *testing.T) {
	for _, c := range []struct {
		name, page string
		meta       briefing.Metadata
		want       string
	}{
		{"tables lay out the page", stateAgencyPage, briefing.Metadata{}, `President Tan receives Prime Minister Okello
12.05.2030 14:02

Kampala, May 12 (ESA). President Tan of Singapore received Prime Minister Okello of Uganda on Sunday, the press service reports.

The trade of the two countries exceeded €45 million in 2029, the president noted – more than ever before.

They agreed to meet again in June.`},
		{"a news site", newsSitePage, briefing.Metadata{Date: briefing.Date{Year: 2031, Month: 3, Day: 4}, Outlet: "Example Wire", From: briefing.FromPage}, `Ministers Haddad and Novak sign ports memorandum

4 March 2031 18:30

Foreign Ministers Rami Haddad of Oman and Petra Novak of Slovenia signed a memorandum on ports in Muscat on Tuesday.

Trade between the two countries reached $310 million last year, up 12 percent, Haddad said.

The area of the port is 14 km², and it handles 10³ wagons of 30 tonnes.

“We want more,” Novak said.

2029 | 2030
Trade, $ million | 277 | 310
Cargo, tonnes | 1 200 | 1 500

The ministers signed:

• Memorandum on ports
• Programme of exchanges for 2031–2033`},
		{"a page builder", builderPage, briefing.Metadata{}, `Prime Minister Aalto of Finland met President Castro of Peru in Lima on 3 May 2029, the office of the president said.

Trade grew by 15 percent in 2028 compared with 2027, to $1.2 billion.`},
		{"a portal in one form", portalPage, briefing.Metadata{Date: briefing.Date{Year: 2030, Month: 6, Day: 12}, From: briefing.FromPage}, `Minister Paz receives Minister Okafor in Sucre

Foreign Minister Paz received Foreign Minister Okafor of Nigeria in Sucre on 11 June.

Exports      2028   2029
Soya, tonnes  120    140

1. Visas will be simpler.
2. Flights will start in 2031.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			wantText(t, "page.html", []byte(c.page), c.want, c.meta)
		})
	}
}

// TestStubs: pages without a report say what they are.
func TestStubs(t *testing.T) {
	article := "<h1>Ministers meet in Oslo</h1><p>The foreign ministers of Norway and Ghana met in Oslo on Monday and spoke about trade, which rose by 5 percent.</p>"
	for _, c := range []struct{ page, why string }{
		{`<html><body><form><h1>Sign in to your account</h1><p>Enter your email and password to continue reading the Example Times.</p><input type="password"></form></body></html>`, "a login page"},
		{`<html><body>` + article + `<div class="paywall-overlay"><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div></body></html>`, "paid article"},
		{`<html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head><body>` + article + `<p>You need a subscription.</p></body></html>`, "paid article"},
		{`<html><body><div class="cmp"><p>We value your privacy. We and our partners store cookies on your device and process personal data with your consent.</p><button>Accept all</button></div></body></html>`, "a cookie notice"},
		{`<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`, "does a script fill it in"},
		{`<html><body><h1>Just a moment...</h1><p>Checking your browser before you can see this page.</p></body></html>`, "a browser check"},
		{`<html><body><h1>404 Not Found</h1><p>nginx</p></body></html>`, "an error page"},
		{`<html><body>` + strings.Repeat("<div>", 600) + article, "nested too deep"},
		{`<html><body>` + strings.Repeat("<b>x", maxTags+1), "too many elements"},
		{`<html lang="ru"><body><p>Министры иностранных дел двух стран встретились в Осло в понедельник и говорили о торговле.</p></body></html>`, "Cyrillic"},
	} {
		d, problem := extract("page.html", []byte(c.page), nil)
		if problem == nil || !strings.Contains(problem.Why, c.why) || problem.Hint == "" {
			t.Errorf("%.60q…: want %q, got %v, text %q", c.page, c.why, problem, d.text)
		}
	}
	if _, problem := extract("page.html", []byte(`<html><body>`+article+`<div class="cookie-bar"><p>We use cookies. Accept?</p></div></body></html>`), nil); problem != nil {
		t.Error("a report beside a cookie notice is refused: ", problem.Why)
	}
}

func TestMetaDates(t *testing.T) {
	for s, want := range map[string]string{
		"2024-01-22T23:30:00+04:00": "2024-01-22", "2024-01-22": "2024-01-22", "20240122T1200Z": "2024-01-22", "20240122": "2024-01-22",
		"Mon, 22 Jan 2024 10:00:00 GMT": "2024-01-22", "Monday, January 22, 2024 6:15 PM": "2024-01-22", "January 22, 2024": "2024-01-22",
		"Mon, Jan 22, 2024 at 9:15 AM": "2024-01-22", "22 January 2024 г.": "2024-01-22", "22.01.2024 18:30": "2024-01-22",
		"01/02/2024": "", "1970-01-01": "", "0001-01-01T00:00:00Z": "", "2024-02-31": "", "yesterday": "", "": "",
	} {
		d, ok := metaDate(s)
		if got := d.String(); ok != (want != "") || ok && got != want {
			t.Errorf("%q: got %s, %v", s, got, ok)
		}
	}
}

func TestLanguages(t *testing.T) {
	for want, text := range map[string]string{
		"":            "The foreign ministers of Norway and Ghana met in Oslo on Monday and spoke about trade, which rose by 5 percent.",
		"French":      "Les ministres des affaires étrangères de la Norvège et du Ghana se sont rencontrés à Oslo lundi et ont parlé du commerce entre les deux pays, qui est en hausse.",
		"German":      "Die Außenminister von Norwegen und Ghana haben sich am Montag in Oslo getroffen und über den Handel gesprochen, der um 5 Prozent gestiegen ist und nicht mehr fällt.",
		"Spanish":     "Los ministros de Asuntos Exteriores de Noruega y de Ghana se reunieron el lunes en Oslo y hablaron del comercio entre los dos países, que fue más alto que en el año pasado.",
		"Turkish":     "Norveç ve Gana dışişleri bakanları pazartesi günü Oslo'da bir araya geldi ve iki ülke arasında olan ticaret için daha çok çaba gerektiğini ifade etti, ülke olarak bu konuda kararlı.",
		"Azerbaijani": "Norveç və Qana xarici işlər nazirləri bazar ertəsi Osloda görüşüb və iki ölkə arasında olan ticarət barədə danışıb, bu ticarət ildə beş faiz artıb və bu da yaxşıdır.",
		"Chinese":     "挪威外长和加纳外长星期一在奥斯陆举行会谈，双方就两国贸易交换了意见。",
	} {
		if got := foreign(text); got != want {
			t.Errorf("%.40q…: got %q, want %q", text, got, want)
		}
	}
	mixed := strings.Repeat("Министры говорили о торговле. ", 300) + "\n\n" + strings.Repeat("The ministers spoke about the trade of the two countries in the year before. ", 200)
	if got := foreign(mixed); got != "" {
		t.Errorf("a report in two languages: %s", got)
	}
	if got := foreign("Oslo 5 12 31\nAccra 9 40 22"); got != "" {
		t.Errorf("a table is %s", got)
	}
}

// BenchmarkPage reads a page of the size of a news site's.
func BenchmarkPage(b *testing.B) {
	var menu strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&menu, `<li class="menu-item item-%d"><a href="/p/%d"><span>Section %d</span></a></li>`, i, i, i)
	}
	page := []byte(strings.Replace(newsSitePage, `<div id="main">`, `<nav><ul>`+menu.String()+`</ul></nav><div id="main">`, 1))
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, problem := extract("page.html", page, nil); problem != nil {
			b.Fatal(problem.Why)
		}
	}
}

// BenchmarkPlainText is what reading costs where there is nothing to extract.
func BenchmarkPlainText(b *testing.B) {
	text := []byte(strings.Repeat("The foreign ministers of Norway and Ghana met in Oslo on Monday and spoke about trade, which rose by 5 percent.\n\n", 30))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, problem := extract("report.txt", text, nil); problem != nil {
			b.Fatal(problem.Why)
		}
	}
}
