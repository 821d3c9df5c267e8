package printer

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/OpenPrinting/goipp"
)

// State is that of a job (RFC 8011, 5.3.7).
type State int

// The states of a job. The last three are the end of it.
const (
	Pending    State = 3
	Held       State = 4
	Processing State = 5
	Stopped    State = 6
	Canceled   State = 7
	Aborted    State = 8
	Completed  State = 9
)

// Ended says that nothing more will happen to the job.
func (s State) Ended() bool { return s >= Canceled }

// Progress is where a job is.
type Progress struct {
	State State
	// Sheets are those printed so far, Of all of them, 0 where the printer does
	// not tell.
	Sheets, Of int
	// Reasons say why, in keywords of IANA's registry ("media-empty"): those of
	// the job and, while it is not at its end, of the printer.
	Reasons []string
}

// same says whether two reports say the same.
func (p Progress) same(o Progress) bool {
	return p.State == o.State && p.Sheets == o.Sheets && p.Of == o.Of && slices.Equal(p.Reasons, o.Reasons)
}

// pollEvery is how often a printer is asked; printers print a page or so in
// that time.
const pollEvery = 500 * time.Millisecond

// mostSilence is how often in a row a printer may fail to answer while it
// prints: small ones drop requests when they are busy.
const mostSilence = 20

// Follow asks for the job until it ends, tells what changes, and gives the last
// report. When ctx ends, the job is cancelled at the printer.
func (p *Printer) Follow(ctx context.Context, job Job, tell func(Progress)) (Progress, error) {
	var last Progress
	silent := 0
	for {
		now, err := p.progress(ctx, job)
		var gone *Unreachable
		switch {
		case ctx.Err() != nil:
			p.cancel(job)
			return last, ctx.Err()
		case errors.As(err, &gone) && silent < mostSilence:
			silent++
		case err != nil:
			return last, err
		default:
			silent = 0
			if !now.same(last) {
				tell(now)
			}
			if last = now; now.State.Ended() {
				return now, nil
			}
		}
		select {
		case <-ctx.Done():
		case <-time.After(pollEvery):
		}
	}
}

func (p *Printer) progress(ctx context.Context, job Job) (Progress, error) {
	m := p.client.request(goipp.OpGetJobAttributes, p.URI)
	m.Operation.Add(goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(job.ID)))
	m.Operation.Add(goipp.MakeAttr("requested-attributes", goipp.TagKeyword, goipp.String("job-state"), goipp.String("job-state-reasons"),
		goipp.String("job-media-sheets-completed"), goipp.String("job-media-sheets"), goipp.String("job-impressions-completed"), goipp.String("job-impressions")))
	answer, err := p.client.do(ctx, m, nil, 0)
	if err != nil {
		return Progress{}, err
	}
	a := attributes(answer.Job)
	state, ok := a.integer("job-state")
	if !ok {
		return Progress{}, &Refused{Why: "the printer does not tell of job " + strconv.Itoa(job.ID)}
	}
	out := Progress{State: State(state), Reasons: a.reasons("job-state-reasons")}
	for _, of := range []string{"job-media-sheets", "job-impressions"} {
		if n, ok := a.integer(of + "-completed"); ok && out.Sheets == 0 {
			out.Sheets = n
			out.Of, _ = a.integer(of)
		}
	}
	if !out.State.Ended() {
		for _, r := range p.troubles(ctx) {
			if !slices.Contains(out.Reasons, r) {
				out.Reasons = append(out.Reasons, r)
			}
		}
	}
	return out, nil
}

// troubles are the reasons of the printer's state; without an answer there are
// none.
func (p *Printer) troubles(ctx context.Context) []string {
	m := p.client.request(goipp.OpGetPrinterAttributes, p.URI)
	m.Operation.Add(goipp.MakeAttr("requested-attributes", goipp.TagKeyword, goipp.String("printer-state-reasons")))
	answer, err := p.client.do(ctx, m, nil, 0)
	if err != nil {
		return nil
	}
	return attributes(answer.Printer).reasons("printer-state-reasons")
}

// cancel takes the job back; whoever interrupts does not want it printed. A
// printer that does not answer has it still, which the caller says.
func (p *Printer) cancel(job Job) {
	ctx, stop := context.WithTimeout(context.Background(), dialTimeout)
	defer stop()
	m := p.client.request(goipp.OpCancelJob, p.URI)
	m.Operation.Add(goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(job.ID)))
	m.Operation.Add(goipp.MakeAttr("requesting-user-name", goipp.TagName, goipp.String(clip(job.User))))
	_, _ = p.client.do(ctx, m, nil, 0)
}
