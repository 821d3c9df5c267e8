// Package source reads bytes from files, folders and standard input and makes
// reports of them.
package source

import (
	"context"
	"io"
	"io/fs"

	"brief/briefing"
)

// Problem is a report that could not be read: which, why, and what to do.
type Problem struct{ Name, Why, Hint string }

func (p Problem) Error() string { return p.Name + ": " + p.Why }

// Read reads files and folders (their reports, subfolders included, in name
// order); "-" is standard input. One report that fails does not stop the rest.
func Read(ctx context.Context, paths []string, stdin io.Reader) ([]*briefing.Report, []Problem) {
	return nil, nil
}

// ReadFS reads all reports of a file system, such as the embedded samples.
func ReadFS(fsys fs.FS) ([]*briefing.Report, []Problem) { return nil, nil }
