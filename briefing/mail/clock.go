package mail

import (
	"context"
	"time"
)

// lockLong is after how long a wait for another process is worth a word.
const lockLong = time.Second

// Clock tells the time and lets it pass.
type Clock struct {
	Now func() time.Time
	// Sleep waits, or returns the error of ctx when that ends.
	Sleep func(ctx context.Context, d time.Duration) error
}

// System is the clock of the machine.
func System() Clock {
	return Clock{Now: time.Now, Sleep: func(ctx context.Context, d time.Duration) error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(d):
			return nil
		}
	}}
}
