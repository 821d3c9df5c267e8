package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

// largestPDF is far above what a briefing can have (some hundred kilobytes).
const largestPDF = 64 << 20

type checkFlags struct {
	runFlags
	reports, data []string
	templates     string
}

func checkCommand(ui *ui) *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:     "check FILE.pdf…",
		Short:   textCheckShort,
		Long:    textCheckLong,
		Example: textCheckExample,
		RunE:    func(c *cobra.Command, args []string) error { return check(ui, &f, c, args) },
	}
	c.Flags().StringArrayVar(&f.reports, "reports", nil, textFlagReports)
	addDataFlag(c, &f.data)
	addTemplatesFlag(c, &f.templates)
	f.addRun(c)
	return c
}

// check exits 1 if any of the files fails: what was not proved is not proved.
func check(ui *ui, f *checkFlags, c *cobra.Command, args []string) error {
	dataGiven := c.Flags().Changed("data") // and not set once for all commands
	if err := f.start(ui, c); err != nil {
		return err
	}
	switch {
	case len(args) == 0:
		return usageError{missingFile("check")}
	case dataGiven && len(f.reports) == 0:
		return usageError{dataWithoutReports()}
	}
	wording, err := templateFolder(f.templates)
	if err != nil {
		return err
	}
	proof := compose.Proof{Wording: wording, Again: len(f.reports) > 0, Runs: &compose.Runs{}}
	failed := false
	if len(f.reports) > 0 {
		reports, problems := compose.ReadReports(c.Context(), f.reports, ui.in)
		for _, p := range problems {
			ui.problem(p)
			failed = true
		}
		proof.Reports = map[string]*briefing.Report{}
		for _, r := range reports {
			proof.Reports[r.Name] = r
		}
		tables, err := compose.ReadData(f.data)
		if err != nil {
			return err
		}
		for _, r := range tables {
			proof.Reports[r.Name] = r
		}
	}
	for _, name := range args {
		if err := c.Context().Err(); err != nil {
			return err
		}
		b, flaws, err := checkFile(name, proof)
		switch {
		case err != nil:
			ui.problem(unreadablePDF(name, err))
			failed = true
		case len(flaws) > 0:
			ui.flaws(name, flaws)
			failed = true
		case !f.quiet:
			ui.proved(name, b)
		}
	}
	if failed {
		return exit(exitFailed)
	}
	return nil
}

func checkFile(name string, proof compose.Proof) (*briefing.Briefing, []compose.Flaw, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, largestPDF+1))
	if err != nil {
		return nil, nil, err
	}
	if len(data) > largestPDF {
		return nil, nil, fmt.Errorf("larger than any briefing (%d MB)", largestPDF>>20)
	}
	proof.Beside = func(model string) ([]byte, error) {
		return os.ReadFile(filepath.Join(filepath.Dir(name), compose.ModelDir, model))
	}
	b, flaws := compose.Check(data, proof)
	return b, flaws, nil
}

// count is how many numbers of a briefing were proved: its figures and the
// derived values beside them.
func count(b *briefing.Briefing) (figures, derivations int) {
	for i := range b.Evidence {
		if b.Evidence[i].Figure != nil {
			figures++
		}
	}
	return figures, len(b.Derivations)
}
