package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/briefing/compose"
	"brief/briefing/pdf"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const talks = `# Uruguay and Finland met in Montevideo

*Source: Finnish Foreign Ministry, 14 May 2024*

Foreign Minister Aino Koskela of Finland met Foreign Minister Ramiro Etchevarne of
Uruguay in Montevideo on 14 May 2024. "Trade between Finland and Uruguay grew from
$120 million in 2021 to $180 million in 2023," said Koskela.
`

// The settings of a briefing mean the same whichever command makes it: its
// reference, which is made from its content, is the proof.
func TestBriefingsAreTheSameFromEachCommand(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("talks.md", []byte(talks), 0o644); err != nil {
		t.Fatal(err)
	}
	settings := []string{"talks.md", "--lang", "en-US", "--pdfa", "2u", "--marking", "OFFICIAL", "--draft", "--paper", "letter", "--quiet"}
	do := func(args ...string) {
		t.Helper()
		var said bytes.Buffer
		if code := run(context.Background(), append(args, settings...), stdio{strings.NewReader(""), &said, &said}); code != exitDone {
			t.Fatalf("%s: exit %d: %s", args[0], code, &said)
		}
	}
	if err := os.WriteFile("brief.toml", []byte("[mail.markings.OFFICIAL]\ndomains = [\"example.org\"]\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	do("generate", "-o", "generated")
	do("mail", "-o", "mailed", "--to", "desk@example.org")
	do("charts", "-o", "drawn", "--format", "pdf")

	ref := refIn(t, "generated")
	if got := refIn(t, "mailed"); got != ref {
		t.Errorf("brief mail makes briefing %s, brief generate %s", got, ref)
	}
	drawn, err := filepath.Glob("drawn/*.pdf")
	if err != nil || len(drawn) == 0 {
		t.Fatalf("no chart: %v", err)
	}
	for _, want := range []string{ref, "OFFICIAL · DRAFT"} {
		if text := textOf(t, drawn[0]); !strings.Contains(text, want) {
			t.Errorf("the chart of brief charts does not say %q: %s", want, text)
		}
	}
}

func refIn(t *testing.T, dir string) string {
	t.Helper()
	m, err := compose.ReadManifest(dir)
	if err != nil || len(m.Briefings) != 1 {
		t.Fatalf("the manifest of %s: %+v, %v", dir, m, err)
	}
	return m.Briefings[0].Ref
}

func textOf(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := pdf.Extract(data)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range doc.Pages {
		for _, r := range p.Runs {
			out = append(out, r.Text)
		}
	}
	return strings.Join(out, " ")
}

// A flag that is added to the shared ones is refused where nothing is built.
func TestMailKnowsTheFlagsOfBuilding(t *testing.T) {
	var f buildFlags
	c := &cobra.Command{}
	f.addBuild(c)
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !slices.Contains(building, f.Name) && !oneOf(f.Name, "templates", "quiet", "config") {
			t.Errorf("--%s is not among the flags that only a briefing made now can heed", f.Name)
		}
	})
}
