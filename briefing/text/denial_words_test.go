package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"
)

// TestDenialWordsAreThoseOfTheReader wants every word that the reader of
// denials acts at in denialWords: it is not shown the others.
func TestDenialWordsAreThoseOfTheReader(t *testing.T) {
	whole := map[string]bool{"read": true, "endsGroup": true, "isClaim": true, "isSigningNoun": true, "isNegator": true, "isRefusal": true,
		"isFalsity": true, "isCorrection": true, "isRumour": true}
	outer := map[string]bool{"failing": true, "counterfactual": true, "postponed": true}
	n := 0
	want := func(node ast.Node) {
		ast.Inspect(node, func(x ast.Node) bool {
			lit, ok := x.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			w, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			toks := tokenise(w)
			if n++; len(toks) == 1 && toks[0].Kind == Word && !denialWords.Has(&toks[0]) && w != "n't" {
				t.Errorf("the reader of denials reads %q, which denialWords lacks", w)
			}
			return true
		})
	}
	files, err := filepath.Glob("denial*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			switch {
			case ok && whole[f.Name.Name]:
				want(f.Body)
			case ok && outer[f.Name.Name]:
				for _, st := range f.Body.List {
					if sw, ok := st.(*ast.SwitchStmt); ok {
						for _, c := range sw.Body.List {
							for _, e := range c.(*ast.CaseClause).List {
								want(e)
							}
						}
					}
				}
			}
		}
	}
	if n < 150 {
		t.Fatalf("only %d words found", n)
	}
}
