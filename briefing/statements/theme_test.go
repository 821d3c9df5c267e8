package statements

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

func TestThemes(t *testing.T) {
	for _, c := range []struct {
		words string
		want  briefing.Theme
	}{
		{"mutual trade reached $2 billion", briefing.ThemeTrade},
		{"the volume of imports of tyres", briefing.ThemeTrade},
		{"attach great importance to relations", briefing.ThemePolitical}, // no import
		{"a new railway bridge over the river", briefing.ThemeTransport},
		{"transit of containers along the Middle Corridor", briefing.ThemeTransport},
		{"an assembly plant for tractors", briefing.ThemeIndustry},
		{"mutual protection of investments", briefing.ThemeIndustry},
		{"a pipeline for natural gas", briefing.ThemeEnergy},
		{"solar power plants in the south", briefing.ThemeEnergy},
		{"non-oil trade grew", briefing.ThemeTrade},
		{"exports of agricultural products", briefing.ThemeAgriculture},
		{"phytosanitary certificates for citrus", briefing.ThemeAgriculture},
		{"customs clearance of trucks at border checkpoints", briefing.ThemeCustoms},
		{"scholarships for students of medicine", briefing.ThemePeople},
		{"abolition of visas for tourists", briefing.ThemePeople},
		{"an exchange of data and digital signatures", briefing.ThemeDigital},
		{"artificial intelligence in courts", briefing.ThemeDigital},
		{"the situation in the Security Council", briefing.ThemePolitical},
		{"the delimitation of the sea and its legal status", briefing.ThemePolitical},
		{"thanks for the hospitality", ""}, // no hospital
	} {
		var s themeScore
		scoreThemes(text.Parse(briefing.NewReport("t.txt", c.words)).Tokens, &s)
		if got := s.best(); got != c.want {
			t.Errorf("%q has the theme %q, want %q", c.words, got, c.want)
		}
	}
}

func TestLexiconIsSound(t *testing.T) {
	for _, w := range []string{"noted", "stresses", "told", "agreed", "committing", "referring", "initialled", "signing"} {
		if e := lexicon()[w]; e == nil || e.forms == 0 {
			t.Errorf("%q is no form of a verb", w)
		}
	}
	for w, e := range lexicon() {
		for _, v := range e.verbs {
			switch v.act {
			case briefing.Said, briefing.Praised, briefing.Warned, briefing.Discussed, briefing.Agreed, briefing.Signed, briefing.Promised:
			default:
				t.Errorf("%q has the unknown act %q", w, v.act)
			}
		}
	}
}

// best is the theme with the highest score, "" where all are zero.
func (s *themeScore) best() briefing.Theme {
	top := -1
	for i, n := range s {
		if n > 0 && (top < 0 || n > s[top]) {
			top = i
		}
	}
	if top < 0 {
		return ""
	}
	return themeOrder[top]
}
