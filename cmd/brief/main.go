// Command brief reads news reports and press releases about meetings between
// two countries and writes a PDF briefing for each meeting.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
)

// gcPercent trades memory for time: a run of usual size ends after one garbage
// collection or two.
const gcPercent = 400

func main() {
	debug.SetGCPercent(gcPercent)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	// The second interrupt ends the program at once.
	context.AfterFunc(ctx, stop)
	code := run(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}
