package statements

import (
	"strings"
	"testing"

	"brief/briefing"
)

// No case of denied.txt may come out as an act but for what is labelled so.
func TestDeniedActs(t *testing.T) {
	n := 0
	for _, c := range readCorpus(t) {
		if c.file != "denied.txt" {
			continue
		}
		n++
		got := c.read()
		if len(got) != len(c.want) {
			t.Errorf("%s\n gives %d statements, want %d: %+v", c.text, len(got), len(c.want), got)
			continue
		}
		for i, w := range c.want {
			if string(got[i].Act) != w.act || !strings.Contains(got[i].Text, w.words) {
				t.Errorf("%s\n is %s %q, want %s %q", c.text, got[i].Act, got[i].Text, w.act, w.words)
			}
			if w.act == string(briefing.Said) && got[i].Speaker == "" {
				t.Errorf("%s\n is said by nobody", c.text)
			}
		}
	}
	if n == 0 {
		t.Fatal("denied.txt holds no cases")
	}
}
