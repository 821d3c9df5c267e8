package mail

import (
	"strings"
	"testing"
)

func TestParseAddress(t *testing.T) {
	for in, want := range map[string]string{
		"desk@example.org":                      "|desk@example.org",
		" Ana Example <ana@Example.ORG> ":       "Ana Example|ana@example.org",
		`"Example, Ana" <ana@example.org>`:      "Example, Ana|ana@example.org",
		"Жанна <zh@пример.example>":             "Жанна|zh@xn--e1afmkfd.example",
		"山田 太郎 <taro@例え.example>":               "山田 太郎|taro@xn--r8jz45g.example",
		"x@faß.example":                         "|x@xn--fa-hia.example",
		"o'neil+tag@sub.example.org":            "|o'neil+tag@sub.example.org",
		"=?utf-8?q?J=C3=BCrgen?= <j@host.test>": "Jürgen|j@host.test",
	} {
		a, err := ParseAddress(in)
		if got := a.Name + "|" + a.Mailbox(); err != nil || got != want {
			t.Errorf("%q is %q, %v; want %q", in, got, err, want)
		}
	}
	if got := addr(t, "Жанна <zh@пример.example>").String(); got != "Жанна <zh@пример.example>" {
		t.Errorf("it shows as %q", got)
	}
}

func TestParseAddressRefuses(t *testing.T) {
	for _, in := range []string{
		"", "desk", "desk@", "@example.org", "a@b@c", "a b@example.org", "desk@example..org", "desk@-x.example", "desk@exa mple.org",
		"desk@[127.0.0.1]", "a@example.org, b@example.org", "desk@example.org\r\nBcc: x@example.net", "Na\nme <a@example.org>",
		"=?utf-8?q?a=0D=0ABcc:_x=40example.net?= <a@example.org>", "\u202eevil <a@example.org>", "жанна@example.org",
		`"quoted local"@example.org`, strings.Repeat("x", 65) + "@example.org", "a@" + strings.Repeat("x", 64) + ".org",
		strings.Repeat("n", 201) + " <a@example.org>", "group: a@example.org;",
	} {
		if a, err := ParseAddress(in); err == nil {
			t.Errorf("%q was read as %v", in, a)
		} else if strings.ContainsAny(err.Error(), "\r\n") {
			t.Errorf("%q: the error has several lines: %q", in, err)
		}
	}
}

func FuzzParseAddress(f *testing.F) {
	for _, s := range []string{"desk@example.org", "Жанна <zh@пример.example>", "=?utf-8?q?a=0D=0AB?= <a@b.c>", `"a\"b" <x@y.z>`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ParseAddress(s)
		if err != nil {
			return
		}
		again, err := ParseAddress(a.header().String())
		if err != nil || again.Key() != a.Key() {
			t.Errorf("%q is %v, and that is %v, %v", s, a, again, err)
		}
		if m := a.Mailbox(); strings.ContainsAny(m, "\r\n <>") || strings.IndexFunc(m, func(r rune) bool { return r > 126 }) >= 0 {
			t.Errorf("%q has the mailbox %q", s, m)
		}
	})
}

func TestMarkings(t *testing.T) {
	rules := []Marking{}
	for name, domains := range map[string][]string{"OFFICIAL": {"example.org", "*.gov.example", "*.bücher.example"}, "PUBLIC": {"*"}} {
		m, err := ParseMarking(name, domains)
		if err != nil {
			t.Fatal(err)
		}
		rules = append(rules, m)
	}
	for _, c := range []struct {
		marking, to string
		ok          bool
	}{
		{"OFFICIAL", "a@example.org", true}, {"official", "a@EXAMPLE.org", true}, {" Official ", "a@mfa.gov.example", true},
		{"OFFICIAL", "a@x.bücher.example", true}, {"OFFICIAL", "a@bücher.example", false}, {"OFFICIAL", "a@gov.example", false},
		{"OFFICIAL", "a@example.net", false}, {"OFFICIAL", "a@notexample.org", false}, {"OFFICIAL", "a@sub.example.org", false},
		{"PUBLIC", "a@anywhere.example", true}, {"", "a@anywhere.example", true}, {"SECRET", "a@example.org", false},
	} {
		err := CheckMarkings(rules, []*Item{item("AAAAAAAAAA", ""), item("BBBBBBBBBB", c.marking)}, addrs(t, c.to))
		if (err == nil) != c.ok {
			t.Errorf("%q to %s: %v", c.marking, c.to, err)
		}
	}
	if _, err := ParseMarking("X", []string{"exa mple"}); err == nil {
		t.Error("a domain with a space was taken")
	}
}

func TestPairsAndSplit(t *testing.T) {
	a, b := item("AAAAAAAAAA", ""), item("BBBBBBBBBB", "")
	b.Briefing.Meeting.Countries = []string{"AZ", "RU"}
	for _, c := range []struct {
		pairs    []string
		together bool
		want     string
	}{
		{nil, false, "A B"}, {nil, true, "AB"}, {[]string{"uy-fi"}, false, "A"}, {[]string{"az-ru"}, true, "B"}, {[]string{"az-fi"}, true, ""}, {[]string{"az-fi", "ru-az"}, false, "B"},
	} {
		r := Recipients{Pairs: c.pairs, Together: c.together}
		var got []string
		for _, part := range r.Split([]*Item{a, b}) {
			s := ""
			for _, i := range part {
				s += i.Ref()[:1]
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%v, together %v: %q, want %q", c.pairs, c.together, s, c.want)
		}
	}
	for _, bad := range []string{"", "az", "az-", "az-ruu", "az-az", "1z-ru", "az_ru"} {
		if p, err := ParsePair(bad); err == nil {
			t.Errorf("%q was read as %q", bad, p)
		}
	}
}
