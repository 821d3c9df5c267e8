package printer

import (
	"context"
	"os"
	"slices"
	"testing"
	"time"

	"brief/briefing"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
)

// TestCUPSQueue prints through a queue of the system's print server, which
// BRIEF_CUPS_QUEUE names; .ci/run makes one that prints to PDF.
func TestCUPSQueue(t *testing.T) {
	name := os.Getenv("BRIEF_CUPS_QUEUE")
	if name == "" {
		t.Skip("BRIEF_CUPS_QUEUE names no queue (Debian: apt-get install cups printer-driver-cups-pdf)")
	}
	ctx, stop := context.WithTimeout(context.Background(), 2*time.Minute)
	defer stop()
	queues, err := Queues(ctx)
	if err != nil || !slices.ContainsFunc(queues, func(q Queue) bool { return q.Name == name && q.State != "" }) {
		t.Fatalf("the queues are %v, %v", queues, err)
	}
	p, err := Open(ctx, name, "")
	if err != nil {
		t.Fatal(err)
	}
	tag := &briefing.Tag{Role: "P"}
	page := briefing.Page{Width: 595.28, Height: 841.89, Boxes: []briefing.Box{
		{Kind: briefing.TextBox, Tag: tag, Text: "words", Font: briefing.Serif, Size: 12, X: 60, Y: 60}}}
	sent, err := pdf.Write(&briefing.Pages{Pages: []briefing.Page{page}, Root: &briefing.Tag{Role: "Document", Kids: []*briefing.Tag{tag}}},
		pdf.Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	job, err := p.Print(ctx, Wish{Name: "brief test", User: userOf(), Media: Papers["a4"], Sides: OneSided}, document(sent))
	if err != nil {
		t.Fatal(err)
	}
	if end, err := p.Follow(ctx, job, func(Progress) {}); err != nil || end.State != Completed {
		t.Errorf("the job ends as %v, %v", end, err)
	}
}

func userOf() string { return os.Getenv("USER") }
