package printer

import (
	"context"
	"errors"

	"github.com/OpenPrinting/goipp"
)

// Queue is one that the system's print server has.
type Queue struct {
	Name, Info, Location string
	// State is idle, processing or stopped; Reasons say why.
	State   string
	Reasons []string
	Default bool
}

// Queues lists the queues of the system's print server (CUPS), none where it
// has none. Without a server the error is *Unreachable.
func Queues(ctx context.Context) ([]Queue, error) {
	c, _ := dialServer()
	m := c.request(goipp.OpCupsGetPrinters, "")
	m.Operation.Add(goipp.MakeAttr("requested-attributes", goipp.TagKeyword, goipp.String("printer-name"), goipp.String("printer-info"),
		goipp.String("printer-location"), goipp.String("printer-state"), goipp.String("printer-state-reasons")))
	answer, err := c.do(ctx, m, nil, 0)
	if err != nil {
		if answer != nil && goipp.Status(answer.Code) == goipp.StatusErrorNotFound { // it has no queues
			return nil, nil
		}
		return nil, err
	}
	first, err := DefaultQueue(ctx)
	if err != nil {
		return nil, err
	}
	var out []Queue
	for _, g := range answer.Groups {
		if g.Tag != goipp.TagPrinterGroup {
			continue
		}
		a := attributes(g.Attrs)
		q := Queue{Name: a.text("printer-name"), Info: a.text("printer-info"), Location: a.text("printer-location"), Reasons: a.reasons("printer-state-reasons")}
		switch n, _ := a.integer("printer-state"); n {
		case 3:
			q.State = "idle"
		case 4:
			q.State = "processing"
		case printerStopped:
			q.State = "stopped"
		}
		q.Default = q.Name == first
		out = append(out, q)
	}
	return out, nil
}

// DefaultQueue is the name of the system's default queue, "" for none.
func DefaultQueue(ctx context.Context) (string, error) {
	c, _ := dialServer()
	answer, err := c.do(ctx, c.request(goipp.OpCupsGetDefault, ""), nil, 0)
	var no *Refused
	if errors.As(err, &no) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return attributes(answer.Printer).text("printer-name"), nil
}
