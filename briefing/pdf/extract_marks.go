package pdf

import (
	"strings"
	"unicode"
)

// openedMark is a marked-content sequence that is open.
type openedMark struct {
	owner  int // of the text in it
	tag    string
	actual string // its ActualText
	has    bool   // whether it has one
	run    int    // where the text in it began
	start  int
}

func (r *reader) properties(o object, resources dict) dict {
	if n, ok := o.(name); ok {
		o = r.f.dict(resources["Properties"])[n]
	}
	return r.f.dict(o)
}

func (r *reader) open(tag object, properties dict) {
	n, _ := tag.(name)
	m := openedMark{tag: string(n)}
	if len(r.marks) > 0 { // a sequence without a number of its own is part of the one around it
		m.owner, m.tag = r.marks[len(r.marks)-1].owner, r.marks[len(r.marks)-1].tag
	}
	mcid, numbered := r.f.integer(properties["MCID"])
	if numbered || n == "Artifact" || m.owner == 0 {
		r.count++
		m.owner, m.tag = r.count, string(n)
	}
	if numbered && mcid >= 0 && mcid < len(r.roles) && r.roles[mcid] != "" {
		m.tag = r.roles[mcid]
	}
	if s, ok := r.f.resolve(properties["ActualText"]).(str); ok {
		m.actual, m.has = s.decode(), true
	}
	m.run = len(r.runs)
	if n := len(r.runs); n > 0 && r.runs[n-1].owner == m.owner {
		m.run, m.start = n-1, len(r.runs[n-1].text)
	}
	r.marks = append(r.marks, m)
}

// close ends the innermost sequence. Its ActualText replaces its text only
// where no digits are at stake: what is read must be what is seen.
func (r *reader) close() {
	m := r.marks[len(r.marks)-1]
	r.marks = r.marks[:len(r.marks)-1]
	if !m.has || m.run != len(r.runs)-1 {
		return
	}
	run := &r.runs[m.run]
	seen := string(run.text[m.start:])
	if hasDigit(seen) || hasDigit(m.actual) {
		return
	}
	run.text = append(run.text[:m.start], strings.ReplaceAll(m.actual, string(softHyphen), "")...)
}

func (r *reader) emit(text string) {
	m := openedMark{}
	if n := len(r.marks); n > 0 {
		m = r.marks[n-1]
	}
	if n := len(r.runs); n == 0 || r.runs[n-1].owner != m.owner {
		r.runs = append(r.runs, pageRun{owner: m.owner, tag: m.tag})
	}
	run := &r.runs[len(r.runs)-1]
	run.text = append(run.text, text...)
}

func hasDigit(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }
