// Package seeds holds the sample reports: invented texts, embedded so that the
// program runs with no input at all. What they say of real people and
// countries is public record in our own words; the meeting in Tallinn and the
// people in it are made up.
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
