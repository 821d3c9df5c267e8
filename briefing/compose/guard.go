package compose

import (
	"context"
	"fmt"
	"sync"

	"brief/briefing"
	"brief/briefing/source"
)

// leaveOut makes problems of the reports that a stage broke down on.
func (c *Corpus) leaveOut(reports []*briefing.Report, broken []error) {
	var whole []Reading
	for i, err := range broken {
		if err == nil {
			whole = append(whole, c.Readings[i])
			continue
		}
		name := reports[i].Name
		c.Problems = append(c.Problems, source.Problem{Name: name, Report: name, Why: err.Error(), Hint: "leave it out, and report the error with this file"})
	}
	c.Readings = whole
}

// guard turns a panic, which is a fault of this program, into an error: one
// report or briefing must not take the others with it.
func guard(do func() error) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("internal error: %v", x)
		}
	}()
	return do()
}

// parallel calls do for 0 … n-1 on a bounded number of workers and waits.
func (c *Corpus) parallel(ctx context.Context, n int, do func(int)) error {
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(c.workers, n) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	wg.Wait()
	return ctx.Err()
}
