package figures

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestCueWordsAreThoseOfItsCases wants every word that cueAt has a case for in
// cueWords: the others never come so far.
func TestCueWordsAreThoseOfItsCases(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "cue.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, decl := range file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Name.Name != "cueAt" {
			continue
		}
		for _, st := range f.Body.List {
			sw, ok := st.(*ast.SwitchStmt)
			if !ok {
				continue
			}
			for _, c := range sw.Body.List {
				for _, e := range c.(*ast.CaseClause).List {
					w, err := strconv.Unquote(e.(*ast.BasicLit).Value)
					if err != nil {
						t.Fatal(err)
					}
					d := text.Parse(briefing.NewReport("t.txt", w))
					if n++; len(d.Tokens) == 1 && !cueWords.Has(&d.Tokens[0]) {
						t.Errorf("cueAt reads %q, which cueWords lacks", w)
					}
				}
			}
		}
	}
	if n < 100 {
		t.Fatalf("only %d cases found", n)
	}
}
