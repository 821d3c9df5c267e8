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
	problems := d.sort(items)
	drafts, err := mail.Drafts(ledger.Draft(d.sender, items, d.groups), t)
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

// sort finds what each group must not get, and the groups that get nothing.
func (d *desk) sort(items []*mail.Item) (problems []source.Problem) {
	for n := range d.groups {
		g := &d.groups[n]
		refused := false
		for _, i := range items {
			if !g.Wants(i) {
				continue
			}
			if err := mail.CheckMarkings(d.markings, []*mail.Item{i}, g.All()); err != nil {
				problems = append(problems, refusedByMarking(g.Name, err))
				g.Except = append(g.Except, i.Ref())
				refused = true
			}
		}
		if !refused && len(g.Split(items)) == 0 {
			problems = append(problems, nothingFor(g))
		}
	}
	return problems
}

// fitting are the drafts that are no larger than the settings allow.
func (d *desk) fitting(drafts []mail.Draft) (out []mail.Draft, problems []source.Problem) {
	for _, w := range drafts {
		if d.most > 0 && len(w.EML) > d.most {
			problems = append(problems, tooLarge(w.Message, len(w.EML), d.most))
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
