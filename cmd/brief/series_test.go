package main

import (
	"math"
	"testing"

	"brief/briefing"
)

func TestIntervalsRoundOutward(t *testing.T) {
	v := func(x float64) *float64 { return &x }
	for want, b := range map[string]briefing.Bounds{
		"–":                       {},
		"2666000000 – …":          {Low: v(8e9 / 3)},
		"… – 3761000000":          {High: v(3760683760.6837606)},
		"186.5 – 187.5":           {Low: v(186.5), High: v(187.5)},
		"4300000000 – 4400000000": {Low: v(4.3e9), High: v(4.4e9)},
		"0.1 – 0.3334":            {Low: v(0.1), High: v(1. / 3)},
		"0 – 1":                   {Low: v(0), High: v(1)},
	} {
		if got := interval(b); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := outward(-8e9/3, math.Floor); got != "-2667000000" {
		t.Errorf("a negative bound is %s", got)
	}
}
