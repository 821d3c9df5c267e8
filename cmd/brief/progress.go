package main

import (
	"io"

	"github.com/schollz/progressbar/v3"
)

// progress is the bar on a terminal; elsewhere it does nothing.
type progress struct {
	ui  *ui
	bar *progressbar.ProgressBar
}

func (u *ui) progress() *progress { return &progress{ui: u} }

// step shows that done of total briefings are written.
func (p *progress) step(done, total int) {
	if !p.ui.errTerminal || p.ui.quiet {
		return
	}
	if p.bar == nil {
		p.bar = newBar(p.ui.err, total, p.ui.errColor)
	}
	_ = p.bar.Set(done) // a bar that cannot be drawn is no reason to stop
}

func newBar(w io.Writer, total int, color bool) *progressbar.ProgressBar {
	return progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription(textProgress),
		progressbar.OptionShowCount(),
		progressbar.OptionSetWidth(24),
		progressbar.OptionEnableColorCodes(color),
		progressbar.OptionClearOnFinish(),
	)
}

// clear takes the bar off the terminal.
func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
