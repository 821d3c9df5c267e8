package corrections

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
)

// Reviewed is what one report states: as its words give it, and after the
// desk's word.
type Reviewed struct {
	Report        *briefing.Report
	Words, Stands []briefing.Figure
}

// reviewHead explains the file to who edits it.
const reviewHead = `# What was read, to be corrected. As it stands this file changes nothing.
#
# Change a value, and it is the desk's: it is marked wherever it is printed, and
# the annexes say what the words gave. Take an entry away, and what was read
# stands. Give each change its reason: why = "…" is printed as the desk's.
#
# report and words name a figure and must stay as they are. "" is "not known".
#   metric     ` + "%s" + `
#   kind       level, change, share, rank, count
#   qualifier  exact, about, almost, over, under, at_least, at_most
#   period     2023, 2023-Q1, 2023-H1, 2023-05, 2023-01/2023-09, 2018/2023
#   drop       true leaves the figure out
#
# A figure that was missed, with words that stand in the report to the letter:
#   [[add]]
#   report = "…"
#   words = "…"
#   metric = "trade_turnover"
#   value = 1_900_000_000
#   unit = "USD"
#
# Reports of one meeting, and reports of a meeting of their own:
#   [[join]]
#   reports = ["…", "…"]
#   [[split]]
#   reports = ["…"]
`

// Review writes a file of corrections that holds every meeting and figure as
// it stands. Read as it is, it changes nothing but what the effective entries
// changed before it.
func Review(reports []Reviewed, meetings []briefing.Meeting, effective []briefing.Correction) []byte {
	w := reviewer{effective: effective}
	fmt.Fprintf(&w.b, reviewHead, strings.Join(fields[0].one, ", "))
	for i := range effective {
		w.ruling(&effective[i])
	}
	for i := range meetings {
		w.meeting(&meetings[i])
	}
	for i := range reports {
		w.report(&reports[i])
	}
	return []byte(w.b.String())
}

type reviewer struct {
	b         strings.Builder
	effective []briefing.Correction
}

func (w *reviewer) line(format string, args ...any) { fmt.Fprintf(&w.b, format+"\n", args...) }

// comment writes words behind a mark, on one line.
func (w *reviewer) comment(s string) {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, squeeze(s))
	if r := []rune(s); len(r) > 240 {
		s = string(r[:239]) + "…"
	}
	w.line("# %s", s)
}

func (w *reviewer) ruling(e *briefing.Correction) {
	if e.Kind != briefing.CorrectJoin && e.Kind != briefing.CorrectSplit {
		return
	}
	w.line("\n[[%s]]\nreports = %s", e.Kind, list(e.Reports))
	w.why(e.Why)
}

func (w *reviewer) why(s string) {
	if s != "" {
		w.line("why = %s", quote(s))
	}
}

// entry is the effective entry of a claim, or of a meeting by its reports.
func (w *reviewer) entry(is func(*briefing.Correction) bool) *briefing.Correction {
	for i := range w.effective {
		if is(&w.effective[i]) {
			return &w.effective[i]
		}
	}
	return nil
}

func (w *reviewer) meeting(m *briefing.Meeting) {
	w.line("")
	w.comment("The meeting told by " + strings.Join(m.Reports, ", ") + ".")
	w.line("[[meeting]]\nreport = %s", quote(m.Reports[0]))
	if m.Date.IsZero() {
		w.line(`date = ""`)
	} else {
		w.line("date = %s", m.Date)
	}
	if m.DateInferred {
		w.comment("the date is the report's own")
	}
	if !m.Last.IsZero() {
		w.line("last = %s", m.Last)
	}
	w.line("place = %s", quote(m.Place))
	if slices.Contains(kinds, string(m.Kind)) {
		w.line("kind = %s", quote(string(m.Kind)))
	}
	if codes(slices.Clone(m.Countries)) == nil && len(m.Countries) > 0 {
		w.line("countries = %s", list(m.Countries))
	}
	var desk briefing.DeskNote
	why := ""
	for i := range w.effective {
		if e := &w.effective[i]; e.Kind == briefing.CorrectMeeting && slices.Contains(m.Reports, e.Reports[0]) {
			desk.Objectives, desk.LinesToTake = append(desk.Objectives, e.Desk.Objectives...), append(desk.LinesToTake, e.Desk.LinesToTake...)
			desk.BottomLine = squeeze(desk.BottomLine + " " + e.Desk.BottomLine)
			if why == "" {
				why = e.Why
			}
		}
	}
	w.set("bottom_line", desk.BottomLine != "", quote(desk.BottomLine))
	w.set("objectives", len(desk.Objectives) > 0, list(desk.Objectives))
	w.set("lines_to_take", len(desk.LinesToTake) > 0, list(desk.LinesToTake))
	w.why(why)
	w.people(m)
}

// set writes a key, or the key alone as a comment where nothing is set.
func (w *reviewer) set(key string, some bool, value string) {
	if !some {
		key = "# " + key
	}
	w.line("%s = %s", key, value)
}

func (w *reviewer) people(m *briefing.Meeting) {
	named := map[string]bool{}
	for i := range m.Participants {
		p := &m.Participants[i]
		if named[squeeze(p.Name)] {
			w.comment("and another " + p.Name + ", " + p.Role + " " + p.Country)
			continue
		}
		named[squeeze(p.Name)] = true
		w.line("[[meeting.person]]\nname = %s", quote(squeeze(p.Name)))
		if slices.Contains(p.Corrected, briefing.CorrectedAdded) {
			w.line("add = true")
		}
		w.line("office = %s", quote(squeeze(p.Role)))
		if p.Country == "" || codes([]string{p.Country}) == nil {
			w.line("country = %s", quote(p.Country))
		}
	}
	for i := range w.effective {
		e := &w.effective[i]
		if e.Kind != briefing.CorrectMeeting || !slices.Contains(m.Reports, e.Reports[0]) {
			continue
		}
		for _, p := range e.People {
			if p.Remove {
				w.line("[[meeting.person]]\nname = %s\nremove = true", quote(p.Name))
			}
		}
	}
}
