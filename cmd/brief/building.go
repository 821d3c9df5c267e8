package main

import (
	"io/fs"
	"os"

	"brief/briefing/compose"
	"brief/briefing/narrative"
	"brief/templates"

	"github.com/spf13/cobra"
)

// buildFlags are the settings of the commands that make briefings of reports.
// All of them take all of these, so that the same settings give a briefing the
// same reference, whichever command makes it.
type buildFlags struct {
	inputFlags
	out, only, templates, paper, marking, lang, pdfa string
	attachReports, draft                             bool
}

// building are the flags that only a briefing made now can heed.
var building = []string{"only", "archive", "corrections", "data", "as-of", "paper", "marking", "lang", "pdfa", "attach-reports", "draft"}

func (f *buildFlags) addBuild(c *cobra.Command) {
	f.addInput(c)
	f.addSeries(c)
	addTemplatesFlag(c, &f.templates)
	addPaperFlag(c, &f.paper, textFlagPaper)
	c.Flags().StringVar(&f.only, "only", "", textFlagOnly)
	c.Flags().StringVar(&f.marking, "marking", "", textFlagMarking)
	c.Flags().StringVar(&f.lang, "lang", narrative.DefaultLanguage, textFlagLang)
	c.Flags().StringVar(&f.pdfa, "pdfa", "3u", textFlagPDFA)
	c.Flags().BoolVar(&f.attachReports, "attach-reports", false, textFlagAttachReports)
	c.Flags().BoolVar(&f.draft, "draft", false, textFlagDraft)
	f.addRun(c)
	_ = c.RegisterFlagCompletionFunc("pdfa", choices("3u", "2u"))
	_ = c.RegisterFlagCompletionFunc("lang", choices(narrative.Languages(templates.Embedded())...))
}

// options checks the settings, before any report is read.
func (f *buildFlags) options(c *cobra.Command) (opt compose.Options, err error) {
	opt = compose.Options{Out: f.out, Only: f.only, Language: f.lang, Paper: f.paper, PDFA: f.pdfa, AttachReports: f.attachReports}
	switch {
	case !oneOf(f.pdfa, "3u", "2u"):
		return opt, usageError{wrongPDFA(f.pdfa)}
	case f.pdfa == "2u" && f.attachReports:
		return opt, usageError{noAttachments()}
	case f.paper != "" && !oneOf(f.paper, papers...):
		return opt, usageError{wrongPaper(f.paper)}
	}
	if err = compose.CheckOnly(f.only); err != nil {
		return opt, usageError{err}
	}
	if _, err = f.cutOff(); err != nil {
		return opt, err
	}
	if opt.Date, err = sourceDate(); err != nil {
		return opt, err
	}
	if c.Flags().Changed("marking") {
		opt.Marking = &f.marking
	}
	if c.Flags().Changed("draft") {
		opt.Draft = &f.draft
	}
	if opt.Templates, err = templateFolder(f.templates); err != nil {
		return opt, err
	}
	if known := narrative.Languages(opt.Templates); !oneOf(f.lang, known...) {
		return opt, usageError{wrongLang(f.lang, known)}
	}
	return opt, nil
}

// papers are the sizes that a page can have.
var papers = []string{"a4", "letter"}

func addPaperFlag(c *cobra.Command, paper *string, text string) {
	c.Flags().StringVar(paper, "paper", "", text)
	_ = c.RegisterFlagCompletionFunc("paper", choices(papers...))
}

func addOutFlag(c *cobra.Command, out *string, text string) {
	c.Flags().StringVarP(out, "out", "o", "out", text)
	_ = c.MarkFlagDirname("out")
}

func addTemplatesFlag(c *cobra.Command, dir *string) {
	c.Flags().StringVar(dir, "templates", "", textFlagTemplates)
	_ = c.MarkFlagDirname("templates")
}

// choices completes a flag that takes one of a few values.
func choices(values ...string) cobra.CompletionFunc {
	return cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
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
