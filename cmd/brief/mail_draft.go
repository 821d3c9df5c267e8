package main

import (
	"context"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/mail"
	"brief/briefing/source"
)

// draft writes the messages as drafts, or with dry only shows them, and says
// how many it made and which it could not.
func (d *desk) draft(ui *ui, ctx context.Context, bag *compose.Mailbag, items []*mail.Item, dry bool) (int, []source.Problem, error) {
	t, err := mail.LoadTemplates(bag.Templates)
	if err != nil {
		return 0, nil, err
	}
	folder := mail.Disk{Dir: compose.MailState(bag.Out)}
	if !dry {
		release, err := folder.Lock(ctx, ui.waiting)
		if err != nil {
			return 0, nil, ledgerProblem(folder.Dir, err)
		}
		defer release()
	}
	ledger, err := mail.OpenLedger(folder, mail.System())
	if err != nil {
		return 0, nil, ledgerProblem(folder.Dir, err)
	}
	messages, problems := d.allowed(ledger.Draft(d.sender, items, d.groups))
	problems = append(problems, d.without(items)...)
	drafts, err := mail.Drafts(messages, t)
	if err != nil {
		return 0, nil, err
	}
	drafts, large := d.fitting(drafts)
	problems = append(problems, large...)
	if dry {
		return len(drafts), problems, ui.showDrafts(bag, drafts, t)
	}
	files, err := bag.WriteDrafts(drafts)
	if err != nil {
		return len(files), problems, err
	}
	var written []*mail.Message
	for _, w := range drafts {
		written = append(written, w.Message)
	}
	if err := ledger.Drafted(written); err != nil {
		return len(files), problems, ledgerProblem(folder.Dir, err)
	}
	if !ui.quiet && len(files) > 0 {
		err = ui.print("text", draftTable(files, drafts))
	}
	return len(files), problems, err
}

// allowed are the messages that the markings let through.
func (d *desk) allowed(messages []*mail.Message) (out []*mail.Message, problems []source.Problem) {
	for _, m := range messages {
		if err := mail.CheckMarkings(d.markings, m.Items, m.To.All()); err != nil {
			problems = append(problems, refusedByMarking(m, err))
			continue
		}
		out = append(out, m)
	}
	return out, problems
}

// without names the groups that get none of the items.
func (d *desk) without(items []*mail.Item) (out []source.Problem) {
	for i := range d.groups {
		if len(d.groups[i].Split(items)) == 0 {
			out = append(out, nothingFor(&d.groups[i]))
		}
	}
	return out
}

// fitting are the drafts that are no larger than the settings allow.
func (d *desk) fitting(drafts []mail.Draft) (out []mail.Draft, problems []source.Problem) {
	for _, w := range drafts {
		if d.most > 0 && len(w.EML) > d.most {
			problems = append(problems, tooLarge(w.Message, len(w.EML), d.most, ""))
			continue
		}
		out = append(out, w)
	}
	return out, problems
}

func draftTable(files []string, drafts []mail.Draft) table {
	t := table{head: headDrafts, right: map[int]bool{3: true}}
	for i, f := range files {
		m := drafts[i].Message
		t.rows = append(t.rows, []string{f, short(listAddresses(m.To.All()), 48), references(m.Items), size(len(drafts[i].EML))})
	}
	return t
}

func listAddresses(as []mail.Address) string {
	var out []string
	for _, a := range as {
		out = append(out, a.Mailbox())
	}
	return strings.Join(out, ", ")
}

func references(items []*mail.Item) string {
	var out []string
	for _, i := range items {
		out = append(out, i.Ref())
	}
	return strings.Join(out, " ")
}
