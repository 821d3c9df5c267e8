package cutshort

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// leastWords are those of a string that may be a sentence of a corpus: shorter ones are
// names and words.
const leastWords = 4

// Sentences are those of the corpora in the test files of a package's folder: the
// strings of several words, each once. A corpus stands beside the rule it is of, in as
// many forms as there are rules; what they all have is sentences in quotes.
func Sentences(t testing.TB, dir string) []string {
	t.Helper()
	files := glob(t, filepath.Join(dir, "*_test.go"))
	var out []string
	known := map[string]bool{}
	for _, f := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			l, ok := n.(*ast.BasicLit)
			if !ok || l.Kind != token.STRING {
				return true
			}
			s, err := strconv.Unquote(l.Value)
			if err == nil && len(strings.Fields(s)) >= leastWords && !known[s] {
				known[s] = true
				out = append(out, s)
			}
			return true
		})
	}
	return out
}

// Files are the texts of the files that a pattern names, labels and all: a label that
// stands before its report is read like any other line.
func Files(t testing.TB, pattern string) []string {
	t.Helper()
	files := glob(t, pattern)
	out := make([]string, len(files))
	for i, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = string(b)
	}
	return out
}

func glob(t testing.TB, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no files are named by %s: %v", pattern, err)
	}
	return files
}
