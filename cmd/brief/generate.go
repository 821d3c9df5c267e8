package main

import (
	"io/fs"
	"os"
	"strconv"

	"brief/briefing"
	"brief/briefing/compose"
	"brief/briefing/narrative"
	"brief/briefing/source"
	"brief/seeds"
	"brief/templates"

	"github.com/spf13/cobra"
)

// generateFlags are the settings of brief generate.
type generateFlags struct {
	out, templates, only, asOf, paper, marking, config string
	archive, data                                      []string
	draft, quiet, attachReports                        bool
	pdfa, lang                                         string
	corrections, ahead                                 string
}

func generateCommand(ui *ui) *cobra.Command {
	var f generateFlags
	c := &cobra.Command{
		Use:     "generate [REPORT|FOLDER|-]…",
		Short:   textGenerateShort,
		Long:    textGenerateLong,
		Example: textGenerateExample,
		RunE:    func(c *cobra.Command, args []string) error { return generate(ui, &f, c, args) },
	}
	c.Flags().StringVarP(&f.out, "out", "o", "out", textFlagOut)
	c.Flags().StringVar(&f.templates, "templates", "", textFlagTemplates)
	c.Flags().StringArrayVar(&f.archive, "archive", nil, textFlagArchive)
	addDataFlag(c, &f.data)
	c.Flags().StringVar(&f.corrections, "corrections", "", textFlagCorrections)
	c.Flags().StringVar(&f.only, "only", "", textFlagOnly)
	c.Flags().StringVar(&f.ahead, "ahead", "", textFlagAhead)
	c.Flags().StringVar(&f.asOf, "as-of", "", textFlagAsOf)
	c.Flags().StringVar(&f.paper, "paper", "", textFlagPaper)
	c.Flags().StringVar(&f.marking, "marking", "", textFlagMarking)
	c.Flags().StringVar(&f.lang, "lang", narrative.DefaultLanguage, textFlagLang)
	c.Flags().StringVar(&f.pdfa, "pdfa", "3u", textFlagPDFA)
	c.Flags().BoolVar(&f.attachReports, "attach-reports", false, textFlagAttachReports)
	c.Flags().BoolVar(&f.draft, "draft", false, textFlagDraft)
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, textFlagQuiet)
	c.Flags().StringVar(&f.config, "config", "", textFlagConfig)
	c.Flags().SortFlags = false
	_ = c.RegisterFlagCompletionFunc("paper", cobra.FixedCompletions([]string{"a4", "letter"}, cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("pdfa", cobra.FixedCompletions([]string{"3u", "2u"}, cobra.ShellCompDirectiveNoFileComp))
	_ = c.MarkFlagDirname("out")
	_ = c.MarkFlagDirname("templates")
	return c
}

func generate(ui *ui, f *generateFlags, c *cobra.Command, args []string) error {
	if err := configure(c); err != nil {
		return err
	}
	ui.quiet = f.quiet
	opt, asOf, err := f.options(c)
	if err != nil {
		return err
	}
	if len(args) == 0 && len(f.archive) > 0 {
		return usageError{archiveAlone()}
	}
	corpus, err := compose.Load(c.Context(), compose.Input{
		Paths: args, Archive: f.archive, AsOf: asOf, Corrections: f.corrections, Data: f.data, Stdin: ui.in, Samples: seeds.Reports(),
	})
	if err != nil {
		return err
	}
	bar := ui.progress()
	opt.Progress, opt.Waiting = bar.step, ui.waiting
	written, failures, err := corpus.Generate(c.Context(), opt)
	bar.clear()
	if !f.quiet && len(written) > 0 {
		if err := ui.print("text", writtenTable(written)); err != nil {
			return err
		}
	}
	if err != nil {
		_ = outcome(ui, corpus.Problems, 0)
		return err
	}
	problems := append([]source.Problem{}, corpus.Problems...)
	if len(opt.Ahead) == 0 { // for a read-ahead, figures without a meeting are of use as well
		problems = append(problems, noMeetings(corpus)...)
	}
	for _, failed := range failures {
		problems = append(problems, notWritten(failed, len(written) > 0))
	}
	if len(problems) == 0 && len(written) == 0 {
		return nothingToDo(asOf)
	}
	return outcome(ui, problems, len(written))
}

// options checks the settings, before any report is read.
func (f *generateFlags) options(c *cobra.Command) (opt compose.Options, asOf briefing.Date, err error) {
	opt = compose.Options{Out: f.out, Only: f.only, Language: f.lang, Paper: f.paper, PDFA: f.pdfa, AttachReports: f.attachReports}
	switch {
	case !oneOf(f.pdfa, "3u", "2u"):
		return opt, asOf, usageError{wrongPDFA(f.pdfa)}
	case f.pdfa == "2u" && f.attachReports:
		return opt, asOf, usageError{noAttachments()}
	}
	if f.paper != "" && !oneOf(f.paper, "a4", "letter") {
		return opt, asOf, usageError{wrongPaper(f.paper)}
	}
	if err = compose.CheckOnly(f.only); err != nil {
		return opt, asOf, usageError{err}
	}
	if f.ahead != "" {
		if f.only != "" {
			return opt, asOf, usageError{errAheadOnly}
		}
		if opt.Ahead, err = compose.ParsePair(f.ahead); err != nil {
			return opt, asOf, usageError{wrongPair(err)}
		}
	}
	if asOf, err = dateFlag("--as-of", f.asOf); err != nil {
		return opt, asOf, err
	}
	if opt.Date, err = sourceDate(); err != nil {
		return opt, asOf, err
	}
	if c.Flags().Changed("marking") {
		opt.Marking = &f.marking
	}
	if c.Flags().Changed("draft") {
		opt.Draft = &f.draft
	}
	if opt.Templates, err = templateFolder(f.templates); err != nil {
		return opt, asOf, err
	}
	if known := narrative.Languages(opt.Templates); f.lang != "" && !oneOf(f.lang, known...) {
		return opt, asOf, usageError{wrongLang(f.lang, known)}
	}
	return opt, asOf, nil
}

// templateFolder is the embedded templates, with the user's in their place.
func templateFolder(dir string) (fs.FS, error) {
	if dir == "" {
		return templates.Embedded(), nil
	}
	own, err := templates.Over(os.DirFS(dir))
	if err != nil {
		return nil, wrongTemplates(dir, err)
	}
	return own, nil
}

func writtenTable(ws []compose.Written) table {
	t := table{head: headWritten, right: map[int]bool{2: true, 3: true, 4: true, 5: true}}
	for _, w := range ws {
		b := w.Briefing
		figures, _ := count(b) // as a check counts them: each claim once
		t.rows = append(t.rows, []string{
			w.File, short(b.Title.String(), 60), strconv.Itoa(len(b.Meeting.Reports)), strconv.Itoa(figures),
			strconv.Itoa(len(b.Charts())), strconv.Itoa(b.Cautions),
		})
	}
	return t
}
