package main

import (
	"context"
	"errors"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/mail"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// post is the sending end of an output folder.
func (d *desk) post(ui *ui, bag *compose.Mailbag) (*mail.Post, error) {
	t, err := mail.LoadTemplates(bag.Templates)
	if err != nil {
		return nil, err
	}
	return &mail.Post{
		Folder: mail.Disk{Dir: compose.MailState(bag.Out)}, Server: d.server, Clock: mail.System(), Sender: d.sender, Templates: t,
		Tries: d.tries, Backoff: mail.DefaultBackoff, Most: d.most, Stale: bag.Stale, Force: d.force, Waiting: ui.waiting, Retry: ui.retry,
	}, nil
}

// send sends the items to the groups, or with dry says what it would do, and
// says how many briefings are with their recipients.
func (d *desk) send(ui *ui, ctx context.Context, bag *compose.Mailbag, items []*mail.Item, dry bool) (int, []source.Problem, error) {
	p, err := d.post(ui, bag)
	if err != nil {
		return 0, nil, err
	}
	problems := d.sort(items)
	if dry {
		messages, sizes, standing, err := p.Plan(items, d.groups)
		if err != nil {
			return 0, problems, sendError(bag, err)
		}
		for n, m := range messages {
			if err := ui.showMessage(wouldSend(p.Server, n+1, len(messages)), m, sizes[n], p.Templates); err != nil {
				return 0, problems, err
			}
		}
		done, more, err := told(ui, standing)
		return done + len(messages), append(problems, more...), err
	}
	results, err := p.Send(ctx, items, d.groups)
	return d.report(ui, bag, results, problems, err)
}

// resume tries what waits in the outbox.
func (d *desk) resume(ui *ui, f *mailFlags, c *cobra.Command) error {
	opt, err := f.options(c)
	if err != nil {
		return err
	}
	bag := &compose.Mailbag{Out: f.out, Templates: opt.Templates, Date: opt.Date}
	if err := bag.Open(); err != nil {
		return err
	}
	p, err := d.post(ui, bag)
	if err != nil {
		return err
	}
	results, err := p.Resume(c.Context())
	if err == nil && len(results) == 0 {
		ui.nothingWaits()
		return nil
	}
	done, problems, err := d.report(ui, bag, results, nil, err)
	if err != nil {
		_ = outcome(ui, problems, 0)
		return err
	}
	return outcome(ui, problems, done)
}

// report prints what was sent and gathers what was not.
func (d *desk) report(ui *ui, bag *compose.Mailbag, results []mail.Result, problems []source.Problem, err error) (int, []source.Problem, error) {
	done, more, failed := told(ui, results)
	problems = append(problems, more...)
	if err != nil {
		return done, problems, sendError(bag, err)
	}
	return done, problems, failed
}

// told prints the pairs that are with their recipients; all others are
// problems: those of one cause together.
func told(ui *ui, results []mail.Result) (done int, problems []source.Problem, err error) {
	t := table{head: headSent}
	type cause struct {
		mail.Outcome
		to string
	}
	var order []cause
	at := map[cause][]mail.Result{}
	for _, r := range results {
		if r.State == mail.Sent {
			done++
			t.rows = append(t.rows, []string{r.To, r.Ref, sentWhen(r)})
			continue
		}
		c := cause{Outcome: r.Outcome}
		if r.State == mail.Refused {
			c.to = r.To // each by its name
		}
		if at[c] == nil {
			order = append(order, c)
		}
		at[c] = append(at[c], r)
	}
	if !ui.quiet && len(t.rows) > 0 {
		err = ui.print("text", t)
	}
	for _, c := range order {
		problems = append(problems, notSent(at[c]))
	}
	return done, problems, err
}

// pairs lists who is concerned, and with which briefings.
func pairs(rs []mail.Result) (to, refs string) {
	var boxes, all []string
	for _, r := range rs {
		if !oneOf(r.To, boxes...) {
			boxes = append(boxes, r.To)
		}
		if !oneOf(r.Ref, all...) {
			all = append(all, r.Ref)
		}
	}
	return strings.Join(boxes, ", "), strings.Join(all, ", ")
}

// sendError is an error that ended sending.
func sendError(bag *compose.Mailbag, err error) error {
	var l *mail.LedgerError
	if errors.As(err, &l) {
		return ledgerProblem(compose.MailState(bag.Out), err)
	}
	return err
}
