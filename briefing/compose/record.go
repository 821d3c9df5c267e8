package compose

import (
	"os"
	"path/filepath"

	"brief/briefing"
)

// finish enters the briefings in the manifest and sorts good from bad.
func (c *Corpus) finish(jobs []job, p *press) (written []Written, failures []Failure, err error) {
	var entries []Entry
	for i := range jobs {
		j := &jobs[i]
		switch {
		case j.err != nil:
			failures = append(failures, Failure{j.slug, j.err})
		case j.done && !j.skipped:
			written = append(written, Written{filepath.Join(p.Out, j.slug+".pdf"), j.brief, j.pages, j.same})
			entries = append(entries, j.entry)
		}
	}
	if len(entries) == 0 {
		return nil, failures, nil
	}
	// A run that stood still for long can have lost the folder to another: what
	// that one entered stays.
	if p.manifest, err = ReadManifest(p.Out); err != nil {
		return written, failures, err
	}
	p.manifest.update(entries)
	p.manifest.AsOf, p.manifest.Inputs = c.asOf, nil
	for i := range c.Readings {
		r := c.Readings[i].Report
		p.manifest.Inputs = append(p.manifest.Inputs, InputReport{r.Name, r.Hash, r.Archive})
	}
	b, err := p.manifest.encode()
	if err == nil {
		err = writeFile(filepath.Join(p.Out, ModelDir, "manifest.json"), b)
	}
	return written, failures, err
}

// readModel is the model of an earlier briefing, nil where it is gone.
func readModel(dir, ref string) *briefing.Briefing {
	data, err := os.ReadFile(filepath.Join(dir, ModelDir, ref+".json"))
	if err != nil {
		return nil
	}
	b, err := openModel(data)
	if err != nil {
		return nil
	}
	return b
}
