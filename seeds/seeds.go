// Package seeds holds the sample reports, embedded, so that the program runs
// with no input at all. All are written for this program, under agency names
// that do not exist. What they report of Azerbaijan and Russia is on public
// record; the meeting in Montevideo, the people at it and their figures are
// invented.
package seeds

import (
	"embed"
	"errors"
	"io/fs"
)

//go:embed reports/*.txt
var files embed.FS

// Reports is the folder of sample reports.
func Reports() fs.FS {
	sub, err := fs.Sub(files, "reports")
	if err != nil {
		return files // fs.Sub fails for invalid paths only
	}
	return sub
}

// Texts are the reports of a folder, its files with the ending .txt in the order
// of their names. A folder without any is an error.
func Texts(reports fs.FS) ([]string, error) {
	names, err := fs.Glob(reports, "*.txt")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, errors.New("no reports in the folder")
	}
	texts := make([]string, len(names))
	for k, n := range names {
		words, err := fs.ReadFile(reports, n)
		if err != nil {
			return nil, err
		}
		texts[k] = string(words)
	}
	return texts, nil
}
