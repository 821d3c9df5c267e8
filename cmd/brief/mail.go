package main

import (
	"slices"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/mail"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// mailFlags are the settings of brief mail; the build flags are for reports
// that it makes briefings of first.
type mailFlags struct {
	buildFlags
	to, cc, bcc    []string
	together       bool
	dryRun         bool
	send, resume   bool
	force          bool
	plaintext      bool
	settings       mailConfig
	explicitReport string // a flag of building, as given on the command line
}

func mailCommand(ui *ui) *cobra.Command {
	var f mailFlags
	c := &cobra.Command{
		Use:     "mail [BRIEFING.pdf|REFERENCE|REPORT|FOLDER|-]…",
		Short:   textMailShort,
		Long:    textMailLong,
		Example: textMailExample,
		RunE:    func(c *cobra.Command, args []string) error { return mailBriefings(ui, &f, c, args) },
	}
	c.Flags().StringArrayVar(&f.to, "to", nil, textFlagTo)
	c.Flags().StringArrayVar(&f.cc, "cc", nil, textFlagCc)
	c.Flags().StringArrayVar(&f.bcc, "bcc", nil, textFlagBcc)
	c.Flags().BoolVar(&f.together, "together", false, textFlagTogether)
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, textFlagDryRun)
	c.Flags().BoolVar(&f.send, "send", false, textFlagSend)
	c.Flags().BoolVar(&f.resume, "resume", false, textFlagResume)
	c.Flags().BoolVar(&f.force, "force", false, textFlagForce)
	c.Flags().BoolVar(&f.plaintext, "plaintext", false, textFlagPlaintext)
	addOutFlag(c, &f.out, textFlagOutMail)
	f.addBuild(c)
	for _, name := range []string{"send", "resume", "force", "plaintext", "dry-run"} {
		_ = c.Flags().SetAnnotation(name, commandLineOnly, nil)
	}
	return c
}

func mailBriefings(ui *ui, f *mailFlags, c *cobra.Command, args []string) error {
	for _, name := range building {
		if c.Flags().Changed(name) {
			f.explicitReport = name
		}
	}
	if err := f.start(ui, c); err != nil {
		return err
	}
	file, configName, err := readConfigFile(c)
	if err != nil {
		return err
	}
	if file != nil && file.Mail != nil {
		f.settings = *file.Mail
	}
	if err := f.consistent(args); err != nil {
		return usageError{err}
	}
	desk, err := newDesk(f, configName)
	if err != nil {
		return usageError{err}
	}
	if f.resume {
		return desk.resume(ui, f, c)
	}
	bag, problems, names, err := f.gather(ui, c, args)
	if err != nil {
		return err
	}
	items, more := collect(bag, names)
	problems = append(problems, more...)
	if len(items) == 0 {
		return outcome(ui, problems, 0)
	}
	do := desk.draft
	if f.send {
		do = desk.send
	}
	done, more, err := do(ui, c.Context(), bag, items, f.dryRun)
	problems = append(problems, more...)
	if err != nil {
		_ = outcome(ui, problems, 0)
		return err
	}
	return outcome(ui, problems, done)
}

// consistent refuses flags that do not go together.
func (f *mailFlags) consistent(args []string) error {
	switch {
	case f.resume && (len(args) > 0 || len(f.to)+len(f.cc)+len(f.bcc) > 0):
		return errResumeNames
	case f.resume && f.send:
		return errResumeSend
	case f.force && !f.send && !f.resume:
		return errForceAlone
	case f.plaintext && !f.send && !f.resume:
		return errPlaintextAlone
	case f.resume && f.dryRun:
		return errResumeDry
	}
	return nil
}

// collect finds the briefings; one that must not be mailed is a problem of its
// own.
func collect(bag *compose.Mailbag, names []named) ([]*mail.Item, []source.Problem) {
	var items []*mail.Item
	var problems []source.Problem
	for _, n := range names {
		if slices.ContainsFunc(items, func(i *mail.Item) bool { return strings.EqualFold(i.Ref(), n.ref) }) {
			continue
		}
		item, err := bag.Item(n.ref, n.name)
		if err != nil {
			problems = append(problems, notMailed(err))
			continue
		}
		items = append(items, item)
	}
	return items, problems
}
