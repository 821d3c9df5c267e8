package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"brief/briefing"
)

// spell writes the tokens of a text, each with the letter of its kind.
func spell(s string) string {
	var b strings.Builder
	for i, t := range tokenise(s) {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(string("wnps"[t.Kind]) + ":" + t.Lower)
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Trade rose.", "w:trade w:rose p:."},
		{"$4.3bn", "s:$ n:4.3 w:bn"},
		{"US$500m", "w:us s:$ n:500 w:m"},
		{"Oman's and Oman’s", "w:oman w:'s w:and w:oman w:'s"},
		{"O'Neill, O’Neill", "w:o'neill p:, w:o'neill"},
		{"the U.S. at 9 p.m.", "w:the w:u.s. w:at n:9 w:p.m."},
		{"J. Smith", "w:j p:. w:smith"},
		{"1,650,000 and 1.650.000", "n:1,650,000 w:and n:1.650.000"},
		{"1 650 000", "n:1 n:650 n:000"},
		{"1'250'000", "n:1'250'000"},
		{"year-on-year", "w:year p:- w:on p:- w:year"},
		{"M39, G20", "w:m n:39 p:, w:g n:20"},
		{"12%, 5 ‰", "n:12 s:% p:, n:5 s:‰"},
		{"2½ km²", "n:2 n:½ w:km²"},
		{"“Go,” he said", "p:“ w:go p:, p:” w:he w:said"},
		{"14.06.2022.", "n:14.06.2022 p:."},
		{"Türkiye ŞIRNAK", "w:türkiye w:şirnak"},
		{"€5 №7 © •", "s:€ n:5 s:№ n:7 s:© s:•"},
		{"states' rights", "w:states p:' w:rights"},
		{"e.g. tea", "w:e.g. w:tea"},
		{"", ""},
	} {
		if got := spell(c.text); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestTokenFlags(t *testing.T) {
	toks := tokenise("One two\nThree-four")
	want := []struct{ space, brk, capital bool }{
		{true, true, true}, {true, false, false}, {true, true, true}, {false, false, false}, {false, false, false},
	}
	if len(toks) != len(want) {
		t.Fatalf("%d tokens, want %d", len(toks), len(want))
	}
	for i, w := range want {
		if toks[i].Space != w.space || toks[i].Break != w.brk || toks[i].Capital != w.capital {
			t.Errorf("%q: space %v break %v capital %v, want %v", toks[i].Lower, toks[i].Space, toks[i].Break, toks[i].Capital, w)
		}
	}
}

// FuzzParse wants no panic, tokens in order that cover all but white space,
// and sentences that hold every token once.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", " date 2031-06-03 PRAIA, Cabo Verde, June 3. One. Two.", "By A B\n\nText.", "a.b.c.d U.S.A", "“open", "1.1. Item\n• x\n- y", "A  1  2\nB  3  4\n",
		"13-14 September 2023 on Monday", "\xff\xfe\x00", "İI’s ’s 's", strings.Repeat("a.", 40), "19 April 2024, 18:05\n\nASTANA. He said.", "½⅓ №",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := briefing.NewReport("fuzz.txt", s)
		d := Parse(r)
		at := 0
		for i := range d.Tokens {
			tok := &d.Tokens[i]
			if tok.Start() < at || tok.End() <= tok.Start() || tok.End() > len(s) {
				t.Fatalf("token %d at %v after %d", i, tok.Span(), at)
			}
			for gap := s[at:tok.Start()]; len(gap) > 0; {
				c, n := at0(gap)
				if c != classSpace && c != classLine {
					t.Fatalf("%q lies between the tokens", gap)
				}
				gap = gap[n:]
			}
			at = tok.End()
		}
		next := 0
		for i := range d.Sentences {
			x := &d.Sentences[i]
			if x.First != next || x.Last <= x.First {
				t.Fatalf("sentence %d holds tokens [%d, %d), want from %d", i, x.First, x.Last, next)
			}
			next = x.Last
		}
		if next != len(d.Tokens) {
			t.Fatalf("sentences hold %d of %d tokens", next, len(d.Tokens))
		}
		for _, x := range d.Dates {
			if x.First < 0 || x.Last > len(d.Tokens) || x.First >= x.Last || !x.Partial && !x.Date.Valid() {
				t.Fatalf("date %+v", x)
			}
		}
		for _, q := range d.Quotations {
			if r.Words(q.Span) == "" {
				t.Fatalf("quotation %+v is empty", q)
			}
		}
	})
}

func at0(s string) (class, int) {
	if s == "" {
		return classSpace, utf8.UTFMax
	}
	return at(s, 0)
}
