package compose

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"brief/briefing"
	"brief/briefing/typeface"
	"brief/templates"
)

// crest is a picture of a size, with a see-through corner.
func crest(t testing.TB, width, height int) []byte {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = uint8(i * 7)
	}
	img.SetNRGBA(0, 0, color.NRGBA{})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func ttf(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "typeface", "fonts", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// own is a folder of templates with a style and what it names.
func own(t testing.TB, style string, assets map[string][]byte) fs.FS {
	t.Helper()
	folder := fstest.MapFS{"style.toml": {Data: []byte(style)}}
	for name, b := range assets {
		folder[name] = &fstest.MapFile{Data: b}
	}
	both, err := templates.Over(folder)
	if err != nil {
		t.Fatal(err)
	}
	return both
}

func TestFontsAndLogoOfTheUsersOwn(t *testing.T) {
	folder := own(t, "[fonts]\nsans = \"ours.ttf\"\n[logo]\nfile = \"crest.png\"\nalt = \"Ministry of Trade\"\n",
		map[string][]byte{"ours.ttf": ttf(t, "SourceSerif4-Italic.ttf"), "crest.png": crest(t, 60, 30)})
	out := t.TempDir()
	for _, w := range generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: out, Templates: folder}) {
		file, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		if n := bytes.Count(file, []byte("/Subtype /Image")); n == 0 {
			t.Errorf("%s has no logo", w.File)
		}
		if b, flaws := Check(file, Proof{Wording: folder}); b == nil || len(flaws) > 0 {
			t.Errorf("%s: %v", w.File, flaws)
		}
		_, flaws := Check(file, Proof{Wording: templates.Embedded()})
		if len(flaws) != 1 || !strings.Contains(flaws[0].Why, "give the templates that it was made with") {
			t.Errorf("%s without its templates: %v", w.File, flaws)
		}
		for what, assets := range map[string]map[string][]byte{
			"logo": {"ours.ttf": ttf(t, "SourceSerif4-Italic.ttf"), "crest.png": crest(t, 60, 31)},
			"font": {"ours.ttf": ttf(t, "SourceSerif4-Regular.ttf"), "crest.png": crest(t, 60, 30)},
		} {
			if _, flaws := Check(file, Proof{Wording: own(t, "", assets)}); len(flaws) == 0 {
				t.Errorf("%s passes with another %s", w.File, what)
			}
		}
	}
}

// restricted sets the licence bits of a font.
func restricted(t testing.TB, font []byte, bits uint16) []byte {
	t.Helper()
	font = bytes.Clone(font)
	for i := range int(binary.BigEndian.Uint16(font[4:])) {
		if e := font[12+16*i:]; string(e[:4]) == "OS/2" {
			binary.BigEndian.PutUint16(font[binary.BigEndian.Uint32(e[8:])+8:], bits)
			return font
		}
	}
	t.Fatal("the font has no OS/2 table")
	return nil
}

func TestAssetsThatCannotBeUsed(t *testing.T) {
	font := ttf(t, "SourceSerif4-Italic.ttf")
	wide := crest(t, 10, 10)
	binary.BigEndian.PutUint32(wide[16:], 1<<20) // the width in the head
	for name, c := range map[string]struct {
		style string
		asset []byte
		why   string
	}{
		"no such font":      {"[fonts]\nserif = \"b.ttf\"", font, `font "b.ttf": it is not in the folder`},
		"outside":           {"[fonts]\nserif = \"../a.ttf\"", font, `font "../a.ttf": it is not in the folder`},
		"no font":           {"[fonts]\nserif = \"a.ttf\"", []byte("words"), `font "a.ttf":`},
		"cut font":          {"[fonts]\nserif = \"a.ttf\"", font[:len(font)/2], `font "a.ttf":`},
		"restricted":        {"[fonts]\nserif = \"a.ttf\"", restricted(t, font, 2), "forbid embedding"},
		"bitmaps only":      {"[fonts]\nserif = \"a.ttf\"", restricted(t, font, 0x0204), "forbid embedding"},
		"unknown face":      {"[fonts]\nmono = \"a.ttf\"", font, `the key "fonts.mono" is not known`},
		"no such logo":      {"[logo]\nfile = \"b.png\"", wide, `logo "b.png": it is not in the folder`},
		"no picture":        {"[logo]\nfile = \"a.png\"", font, `logo "a.png": not a PNG`},
		"huge":              {"[logo]\nfile = \"a.png\"", crest(t, 2100, 2100), "are too many"},
		"tall":              {"[logo]\nfile = \"a.png\"\nheight = 400", crest(t, 10, 10), "a height of 400 points"},
		"cut picture":       {"[logo]\nfile = \"a.png\"", crest(t, 40, 40)[:90], "damaged"},
		"a picture as font": {"[fonts]\nsans = \"a.png\"", crest(t, 4, 4), `font "a.png":`},
	} {
		folder := own(t, c.style, map[string][]byte{"a.ttf": c.asset, "a.png": c.asset})
		_, err := newPress(Options{Templates: folder})
		if err == nil || !strings.Contains(err.Error(), c.why) || !strings.Contains(err.Error(), "style.toml") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What a licence allows to print and preview may be embedded.
	folder := own(t, "[fonts]\nserif = \"a.ttf\"", map[string][]byte{"a.ttf": restricted(t, font, 4)})
	if _, err := newPress(Options{Templates: folder}); err != nil {
		t.Error(err)
	}
}

func TestStyleWithoutAssetsIsTheDefault(t *testing.T) {
	var s briefing.Style
	faces, err := dress(&s, nil)
	if err != nil || faces != typeface.Default() {
		t.Errorf("%v %v", faces, err)
	}
}
