package briefing_test

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// module is the path of this program's module.
const module = "brief"

// mayImport lists, for each package, what it may import beside the standard
// library and brief/briefing. A package that is not here is new: give it a
// row. "path/..." allows everything below the path.
var mayImport = map[string][]string{
	"briefing":            {},
	"briefing/text":       {"golang.org/x/text/unicode/norm"},
	"briefing/typeface":   {"golang.org/x/image/...", "golang.org/x/text/unicode/norm", "gonum.org/v1/plot/font"},
	"briefing/source":     {"github.com/richardlehane/mscfb", "golang.org/x/net/html", "golang.org/x/net/html/..."},
	"briefing/figures":    {"brief/briefing/text"},
	"briefing/statements": {"brief/briefing/text"},
	"briefing/meeting":    {"brief/briefing/text"},
	"briefing/series":     {},
	"briefing/official":   {},
	"briefing/narrative":  {"github.com/pelletier/go-toml/v2", "golang.org/x/text/..."},
	"briefing/layout":     {"brief/briefing/typeface", "github.com/rivo/uniseg"},
	"briefing/pdf":        {"brief/briefing/typeface", "github.com/go-pdf/fpdf", "golang.org/x/image/tiff/lzw", "golang.org/x/text/unicode/norm", "gonum.org/v1/plot/font", "gonum.org/v1/plot/vg"},
	"briefing/mail":       {"github.com/wneessen/go-mail", "github.com/wneessen/go-mail/...", "github.com/rogpeppe/go-internal/lockedfile", "golang.org/x/net/idna"},
	"briefing/handout":    {},
	"briefing/printer":    {"github.com/OpenPrinting/goipp"},
	"charts":              {"brief/briefing/typeface", "gonum.org/v1/plot", "gonum.org/v1/plot/..."},
	"templates":           {},
	"seeds":               {},

	"briefing/corrections": {"github.com/pelletier/go-toml/v2", "github.com/pelletier/go-toml/v2/unstable"},

	// For tests alone.
	"briefing/internal/cutshort": {"brief/briefing/text", "brief/seeds"},

	// The only two that see the stages together.
	"briefing/compose": {"brief/...", "github.com/pelletier/go-toml/v2", "golang.org/x/text/...", "gonum.org/v1/plot/font", "gonum.org/v1/plot/vg"},
	"cmd/brief":        {"brief/...", "github.com/spf13/cobra", "github.com/spf13/pflag", "github.com/schollz/progressbar/v3", "github.com/pelletier/go-toml/v2", "github.com/rivo/uniseg", "golang.org/x/term"},
}

// alone are libraries with one importer.
var alone = map[string]string{
	"github.com/go-pdf/fpdf":         "briefing/pdf",
	"gonum.org/v1/plot":              "charts",
	"golang.org/x/net/html":          "briefing/source",
	"github.com/richardlehane/mscfb": "briefing/source",

	"github.com/wneessen/go-mail":      "briefing/mail",
	"github.com/wneessen/go-mail/smtp": "briefing/mail",
}

type listed struct {
	ImportPath string
	Imports    []string
}

// packages are those of the module, as the build sees them.
func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", module+"/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p listed
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(p.ImportPath, module+"/out/") { // results, whatever they are
			all = append(all, p)
		}
	}
	if len(all) < 10 {
		t.Fatalf("go list found %d packages", len(all))
	}
	return all
}

// TestImports keeps the way of the data one-way: stages know the domain and
// not each other, and each library has its place.
func TestImports(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(p.ImportPath, module+"/")
		allowed, known := mayImport[name]
		if !known {
			t.Errorf("package %s is not in the list of what may import what", name)
			continue
		}
		for _, i := range p.Imports {
			if !allows(allowed, i) {
				t.Errorf("%s imports %s", name, i)
			}
			if owner, some := alone[i]; some && owner != name {
				t.Errorf("%s imports %s, which is for %s alone", name, i, owner)
			}
		}
	}
}

// TestImportRuleBites: the rule refuses what it is there to refuse.
func TestImportRuleBites(t *testing.T) {
	for _, c := range []struct {
		from, imported string
		want           bool
	}{
		{"briefing/figures", "brief/briefing/meeting", false},
		{"briefing/figures", "brief/briefing/text", true},
		{"briefing/layout", "github.com/go-pdf/fpdf", false},
		{"briefing/pdf", "gonum.org/v1/plot", false},
		{"briefing/text", "golang.org/x/text/unicode/norm", true},
		{"briefing", "golang.org/x/text/unicode/norm", false},
		{"briefing/series", "math/big", true},
		{"briefing/compose", "brief/briefing/pdf", true},
	} {
		if got := allows(mayImport[c.from], c.imported); got != c.want {
			t.Errorf("%s importing %s: %v", c.from, c.imported, got)
		}
	}
}

func allows(list []string, imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	if imported == module+"/briefing" || !strings.Contains(first, ".") && first != module {
		return true // the domain, the standard library
	}
	return slices.ContainsFunc(list, func(a string) bool {
		prefix, below := strings.CutSuffix(a, "/...")
		return imported == a || below && strings.HasPrefix(imported, prefix+"/")
	})
}
