package main

import (
	"errors"
	"io/fs"
	"os"

	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

// reviewFigures writes a file of corrections with all that the reports say,
// to stdout or into a file that is not there yet: an officer's file is never
// written over.
func reviewFigures(ui *ui, f *stageFlags, c *cobra.Command, args []string, output string) error {
	if err := f.start(ui, c); err != nil {
		return err
	}
	corpus, err := f.load(ui, c, args)
	if err != nil {
		return err
	}
	if done := len(corpus.Readings); done > 0 {
		if err := ui.write(output, corpus.Review()); err != nil {
			return err
		}
	}
	return outcome(ui, corpus.Problems, len(corpus.Readings))
}

// write puts a result into a new file, or onto stdout for no name.
func (u *ui) write(name string, data []byte) error {
	if name == "" {
		_, err := u.out.Write(data)
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return notOver(name)
	}
	if err == nil {
		_, err = file.Write(data)
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		return &compose.OutputError{Name: name, Err: withoutPath(err)}
	}
	return nil
}
