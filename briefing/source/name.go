package source

import (
	"path/filepath"
	"strconv"
	"strings"
)

// nameApart names the reports so that no two share a name: by file name, with
// as many folders before it as it takes. A number is the last resort (two
// inputs of one path, such as standard input beside a file of that name).
func nameApart(files []found) {
	for depth := 2; ; depth++ {
		shared, longer := sharing(files), false
		for _, i := range shared {
			name := tail(files[i].path, depth)
			longer = longer || name != files[i].report.Name
			files[i].report.Name = name
		}
		if !longer {
			break
		}
	}
	taken := map[string]bool{}
	for _, f := range files {
		name := f.report.Name
		for n := 2; taken[f.report.Name]; n++ {
			f.report.Name = name + "~" + strconv.Itoa(n)
		}
		taken[f.report.Name] = true
	}
}

// sharing lists the reports whose name another one has too.
func sharing(files []found) []int {
	count := map[string]int{}
	for _, f := range files {
		count[f.report.Name]++
	}
	var out []int
	for i, f := range files {
		if count[f.report.Name] > 1 {
			out = append(out, i)
		}
	}
	return out
}

// tail is the last n elements of a path, with slashes.
func tail(p string, n int) string {
	parts := strings.Split(strings.TrimPrefix(filepath.ToSlash(filepath.Clean(p)), "/"), "/")
	return strings.Join(parts[max(0, len(parts)-n):], "/")
}
