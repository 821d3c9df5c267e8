package source

import (
	"strings"

	"brief/briefing"
)

// shortNote is the longest note, in characters, that stands before what is
// sent on.
const shortNote = 400

// unwrap takes out of a message what was sent on in it: note, marks of
// quotation and the header between go, that header's sender, date and subject
// count; the signature goes, too.
func (m *message) unwrap() {
	on := isForward(m.subject)
	for i := 0; i < 4 && m.sentOn(); i++ { // sent on more than once
		on = false
	}
	if on { // the day on which somebody sent it on says nothing of the report
		m.from, m.date = "", briefing.Date{}
	}
	if i := strings.LastIndex(m.text, "\n-- \n"); i > 0 && len(m.text)-i < 1500 {
		m.text = strings.TrimSpace(m.text[:i])
	}
	m.text = trimEnds(m.text)
}

// trimEnds takes the blanks off the ends of lines.
func trimEnds(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// sentOn goes into the message that this one sends on, if it does.
func (m *message) sentOn() bool {
	lines := strings.Split(m.text, "\n")
	forward := isForward(m.subject)
	for i := 0; i < len(lines) && len(strings.Join(lines[:i], "\n")) <= shortNote; i++ {
		marker := strings.Contains(lines[i], "Forwarded message") || strings.Contains(lines[i], "Begin forwarded message")
		at := i
		if marker {
			for at++; at < len(lines) && strings.TrimSpace(unquoted(lines[at])) == ""; at++ {
			}
		} else if !forward {
			continue
		}
		inner, end := headerBlock(lines, at)
		if end == 0 {
			continue
		}
		inner.attachments = m.attachments
		inner.text = strings.TrimSpace(unquote(lines[end:]))
		if inner.subject == "" {
			inner.subject = m.subject
		}
		*m = inner
		return true
	}
	return false
}

func isForward(subject string) bool {
	_, ok := cutPrefixes(subject, "fw:", "fwd:", "wg:", "tr:")
	return ok
}

// headerBlock reads the lines "From: …", "Date: …", "Subject: …" that stand
// above a message sent on, and says where they end; 0 where there are none.
func headerBlock(lines []string, at int) (m message, end int) {
	fields := 0
	for ; at < len(lines); at++ {
		l := strings.Trim(unquoted(lines[at]), " *\t")
		name, value, ok := strings.Cut(l, ":")
		if !ok || len(name) > 12 {
			break
		}
		value = strings.Trim(value, " *\t")
		switch strings.ToLower(strings.Trim(name, " *")) {
		case "from":
			m.from = sender(value)
		case "date", "sent":
			m.date, _ = metaDate(value)
		case "subject":
			m.subject = value
		case "to", "cc", "bcc", "reply-to", "importance", "attachments":
		default:
			return m, 0
		}
		fields++
	}
	if fields < 3 {
		return m, 0
	}
	return m, at
}

func unquoted(l string) string { return strings.TrimLeft(l, "> ") }

// unquote takes the marks of quotation off lines that all have one.
func unquote(lines []string) string {
	for _, l := range lines {
		if l != "" && l[0] != '>' {
			return strings.Join(lines, "\n")
		}
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.TrimPrefix(strings.TrimPrefix(l, ">"), " ")
	}
	return strings.Join(out, "\n")
}
