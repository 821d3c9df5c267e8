package main

import (
	"brief/briefing/compose"
	"brief/briefing/handout"
	"brief/briefing/source"

	"github.com/spf13/cobra"
)

// handoutFlags are the settings of brief handout.
type handoutFlags struct {
	runFlags
	out, templates, layout, paper, duplex string
	grey, pack, annex, marks              bool
}

func handoutCommand(ui *ui) *cobra.Command {
	var f handoutFlags
	c := &cobra.Command{
		Use:     "handout [FILE.pdf…]",
		Short:   textHandoutShort,
		Long:    textHandoutLong,
		Example: textHandoutExample,
		RunE:    func(c *cobra.Command, args []string) error { return makeHandouts(ui, &f, c, args) },
	}
	c.Flags().StringVar(&f.layout, "layout", "plain", textFlagLayout)
	f.addSheet(c)
	c.Flags().BoolVar(&f.pack, "pack", false, textFlagPack)
	addOutFlag(c, &f.out, textFlagHandoutOut)
	addTemplatesFlag(c, &f.templates)
	f.addRun(c)
	return c
}

// addSheet adds the flags that printing has too; --layout is there.
func (f *handoutFlags) addSheet(c *cobra.Command) {
	addPaperFlag(c, &f.paper, textFlagHandoutPaper)
	c.Flags().BoolVar(&f.grey, "grey", false, textFlagGrey)
	c.Flags().StringVar(&f.duplex, "duplex", "", textFlagDuplex)
	c.Flags().BoolVar(&f.annex, "annex", false, textFlagAnnex)
	c.Flags().BoolVar(&f.marks, "marks", false, textFlagMarks)
	_ = c.RegisterFlagCompletionFunc("layout", choices(layoutNames()...))
	_ = c.RegisterFlagCompletionFunc("duplex", choices("long", "short"))
}

func layoutNames() []string {
	var names []string
	for _, l := range handout.Layouts() {
		names = append(names, string(l))
	}
	return names
}

func makeHandouts(ui *ui, f *handoutFlags, c *cobra.Command, args []string) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	opt, err := f.options(args)
	if err != nil {
		return err
	}
	made, failures, err := compose.Handouts(c.Context(), opt)
	if err != nil {
		return err
	}
	if err := compose.WriteHandouts(opt.Out, made); err != nil {
		return err
	}
	if !f.quiet && len(made) > 0 {
		if err := ui.print("text", handoutTable(made)); err != nil {
			return err
		}
	}
	for i := range made {
		ui.foreign(&made[i], f.grey)
		ui.stale(made[i].Source, made[i].Stale)
	}
	return outcome(ui, handoutProblems(failures, f.pack, len(made) > 0), len(made))
}

// options checks the settings, before any file is read.
func (f *handoutFlags) options(files []string) (opt compose.HandoutOptions, err error) {
	opt = compose.HandoutOptions{
		Out: f.out, Files: files, Layout: handout.Layout(f.layout), Paper: f.paper, Duplex: handout.Edge(f.duplex),
		Grey: f.grey, Pack: f.pack, Annex: f.annex, Marks: f.marks,
	}
	if err := f.checkSheet(); err != nil {
		return opt, err
	}
	opt.Templates, err = templateFolder(f.templates)
	return opt, err
}

// checkSheet refuses what no sheet can be. Printing may leave the layout open.
func (f *handoutFlags) checkSheet() error {
	switch {
	case f.layout != "" && !oneOf(f.layout, layoutNames()...):
		return usageError{wrongLayout(f.layout)}
	case f.paper != "" && !oneOf(f.paper, papers...):
		return usageError{wrongPaper(f.paper)}
	case f.duplex != "" && !oneOf(f.duplex, "long", "short"):
		return usageError{wrongDuplex(f.duplex)}
	}
	return nil
}

// handoutProblems are the files that could not be handed out. A pack is whole
// or not at all.
func handoutProblems(failures []compose.Failure, pack, others bool) []source.Problem {
	var out []source.Problem
	for _, f := range failures {
		hint := hintPDF(f.Err, hintHandout)
		switch {
		case pack && hint != hintOtherVersion:
			hint = hintPack
		case others && hint == hintHandout:
			hint = hintOtherHandouts
		}
		out = append(out, source.Problem{Name: f.Slug, Why: f.Err.Error(), Hint: hint})
	}
	return out
}
