package mail

import "fmt"

// letter is a message with its bytes.
type letter struct {
	message *Message
	data    []byte
}

// letters writes the messages of a plan. One that is too large is refused.
func (p *Post) letters(plan *plan) ([]letter, error) {
	var out []letter
	for _, m := range plan.messages {
		data, err := m.Write(p.Templates)
		if err != nil {
			return nil, err
		}
		if p.Most > 0 && len(data) > p.Most {
			o := Outcome{Refused, 0, fmt.Sprintf("%s: %d bytes, the settings allow %d", TooLarge, len(data), p.Most)}
			for _, i := range m.Items {
				for _, a := range m.To.All() {
					plan.standing = append(plan.standing, Result{Ref: i.Ref(), To: a.Mailbox(), Outcome: o, ID: m.ID})
				}
			}
			continue
		}
		out = append(out, letter{m, data})
	}
	return out, nil
}

// Plan says what Send would do: the messages it would make, with their bytes,
// and where pairs stand that it would not make one for. Nothing is written.
func (p *Post) Plan(items []*Item, groups []Recipients) (messages []*Message, sizes []int, standing []Result, err error) {
	l, err := OpenLedger(p.Folder, p.Clock)
	if err != nil {
		return nil, nil, nil, err
	}
	plan := l.plan(p, items, groups)
	letters, err := p.letters(plan)
	for _, letter := range letters {
		messages, sizes = append(messages, letter.message), append(sizes, len(letter.data))
	}
	return messages, sizes, l.results(plan.again, plan.standing), err
}
