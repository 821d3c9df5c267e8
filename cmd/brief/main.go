// Command brief reads news reports and press releases about meetings between
// two countries and writes a PDF briefing for each meeting.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
)

// gcPercent lets a run of usual size end before the first garbage collection;
// an archive of thousands of reports is collected as ever.
const gcPercent = 800

func main() {
	debug.SetGCPercent(gcPercent)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}
