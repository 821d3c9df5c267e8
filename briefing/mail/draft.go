package mail

import (
	"fmt"
	"strings"
)

// Draft is a message as files: an unsent message for a mail program and its
// HTML for pasting.
type Draft struct {
	// Name is the file's name without extension.
	Name      string
	Message   *Message
	EML, HTML []byte
}

// Drafts writes the messages out. Names are made of the briefing and the
// recipients and are unique.
func Drafts(messages []*Message, t *Templates) ([]Draft, error) {
	var out []Draft
	taken := map[string]bool{}
	for _, m := range messages {
		d := Draft{Message: m, Name: draftName(m)}
		for n, base := 2, d.Name; taken[d.Name]; n++ {
			d.Name = fmt.Sprintf("%s_%d", base, n)
		}
		taken[d.Name] = true
		var err error
		if d.EML, err = m.Write(t); err != nil {
			return nil, err
		}
		if d.HTML, err = m.Page(t); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

func draftName(m *Message) string {
	about := "briefings"
	if len(m.Items) == 1 {
		about = safeName(m.Items[0].Briefing.Slug)
	}
	if m.To.Name == "" {
		return about
	}
	return about + "_" + strings.ToLower(safeName(m.To.Name))
}
