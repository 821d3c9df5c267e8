package typeface

import (
	"errors"
	"strings"
	"testing"

	"brief/briefing"
)

func TestResolve(t *testing.T) {
	type run struct {
		name briefing.FontName
		text string
	}
	for _, c := range []struct {
		name briefing.FontName
		text string
		want []run
	}{
		{briefing.Serif, "", nil},
		{briefing.Serif, "plain", []run{{briefing.Serif, "plain"}}},
		{briefing.Serif, "●", []run{{briefing.Sans, "●"}}},
		{briefing.Serif, "a ● b", []run{{briefing.Serif, "a "}, {briefing.Sans, "●"}, {briefing.Serif, " b"}}},
		{briefing.SerifSemiBold, "a ●", []run{{briefing.SerifSemiBold, "a "}, {briefing.SansSemiBold, "●"}}},
	} {
		got, err := Default().Resolve(c.name, c.text)
		if err != nil || len(got) != len(c.want) {
			t.Errorf("%s %q: %v %v", c.name, c.text, got, err)
			continue
		}
		for i, r := range got {
			if r.Face.Name != c.want[i].name || r.Text != c.want[i].text {
				t.Errorf("%s %q: run %d is %s %q", c.name, c.text, i, r.Face.Name, r.Text)
			}
		}
	}
}

func TestResolveNamesWhatIsMissing(t *testing.T) {
	for _, bad := range []string{"😀", "漢", "\x01", "א", "\uFFFD", "\xff"} {
		_, err := Default().Resolve(briefing.Serif, "some words "+bad+" more words")
		var missing *MissingGlyph
		if !errors.As(err, &missing) || missing.Rune != []rune(bad)[0] || !strings.Contains(err.Error(), "words") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestSpell(t *testing.T) {
	for in, want := range map[string]string{
		"":                           "",
		"Bakı, 24 iyun":              "Bakı, 24 iyun",
		"cafe\u0301":                 "café",
		"a\x00\u200d\u0301":          "á",
		"a\u200bb\u202ec\u0000d":     "abcd",
		"tab\there\r\nand\u2028gone": "tab here  and gone",
		"smile 😀!":                   "smile [U+1F600]!",
		"שלום":                       "[U+05E9][U+05DC][U+05D5][U+05DD]",
		"broken \xff":                "broken [U+FFFD]",
		"5\u20bc":                    "5AZN",
	} {
		got, err := Default().Spell(briefing.Serif, in)
		if err != nil || got != want {
			t.Errorf("%q is spelt %q (%v), want %q", in, got, err, want)
		}
	}
}

func FuzzSpell(f *testing.F) {
	for _, s := range []string{sample, "😀", "\xff\x00", "cafe\u0301", "\ufe0f\u200d"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, name := range Names() {
			out, err := Default().Spell(name, s)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Default().Resolve(name, out); err != nil {
				t.Errorf("%q is spelt %q: %v", s, out, err)
			}
			// An accent after a sign that is spelt in letters joins the last one.
			if again, _ := Default().Spell(name, out); again != out && !strings.Contains(s, "\u20bc") {
				t.Errorf("%q is spelt %q, then %q", s, out, again)
			}
		}
	})
}
