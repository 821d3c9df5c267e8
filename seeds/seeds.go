// Package seeds holds the sample reports, embedded, so that the program runs
// with no input at all. All are written for this program, under agency names
// that do not exist. What they report of Azerbaijan and Russia is on public
// record; the meeting in Montevideo, the people at it and their figures are
// invented.
package seeds

import (
	"embed"
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
