package compose

import (
	"context"
	"path/filepath"
	"testing"

	"brief/briefing/corrections"
	"brief/seeds"
	"brief/templates"
)

// refs generates and gives the references by slug.
func refs(t *testing.T, in Input) (map[string]string, *Corpus) {
	t.Helper()
	c, err := Load(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	written, failures, err := c.Generate(context.Background(), Options{Out: t.TempDir(), Templates: templates.Embedded()})
	if err != nil || failures != nil {
		t.Fatal(err, failures)
	}
	out := map[string]string{}
	for _, w := range written {
		out[w.Briefing.Slug] = w.Briefing.Ref
	}
	return out, c
}

// A file for review, read as it is, changes nothing: not a byte of any model.
func TestReviewChangesNothing(t *testing.T) {
	folder := t.TempDir()
	write(t, filepath.Join(folder, "talks.txt"), deskReport)
	write(t, filepath.Join(folder, "other.txt"), "HELSINKI, June 2, 2024. Finnish Agriculture Minister Pirkko Lehtisuo met Uruguayan Ambassador Clara Oyarvide in Helsinki. They spoke of \"wool\" and of grain; imports came to 2-3 million euros.\n")
	corrected := filepath.Join(t.TempDir(), "c.toml")
	write(t, corrected, deskFile+`
[[meeting.person]]
name = "Ramiro Etchevarne"
remove = true
[[meeting.person]]
name = "Iris Halonen"
add = true
office = "Ambassador"
country = "UY"
[[join]]
reports = ["talks.txt", "other.txt"]
[[figure]]
report = "talks.txt"
words = "$1.6 billion"
drop = true
[[figure]]
report = "other.txt"
words = "2-3 million euros"
high = ""
`)
	for name, in := range map[string]Input{
		"samples": {Samples: seeds.Reports()}, "a folder": {Paths: []string{folder}},
		"after corrections": {Paths: []string{folder}, Corrections: corrected},
	} {
		before, c := refs(t, in)
		in.Corrections = filepath.Join(t.TempDir(), "review.toml")
		write(t, in.Corrections, string(c.Review()))
		after, again := refs(t, in)
		if len(before) == 0 || len(before) != len(after) {
			t.Errorf("%s: %v, then %v", name, before, after)
		}
		for slug, ref := range before {
			if after[slug] != ref {
				t.Errorf("%s: %s is %s, then %s:\n%+v\n%+v", name, slug, ref, after[slug], c.effective, again.effective)
			}
		}
		if got := string(again.Review()); got != string(c.Review()) {
			t.Errorf("%s: the review of the review is another file", name)
		}
		if name != "after corrections" && len(again.effective) > 0 {
			t.Errorf("%s: %+v", name, again.effective)
		}
	}
}

// Every entry of a review is one that can be read.
func TestReviewIsRead(t *testing.T) {
	c, err := Load(context.Background(), Input{Samples: seeds.Reports()})
	if err != nil {
		t.Fatal(err)
	}
	entries, problems := corrections.Parse("review.toml", c.Review())
	if len(problems) > 0 || len(entries) < len(c.Figures())+len(c.Meetings) {
		t.Errorf("%d entries of %d figures and %d meetings: %v", len(entries), len(c.Figures()), len(c.Meetings), problems)
	}
}
