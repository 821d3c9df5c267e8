package compose

import (
	"math"

	"brief/briefing"
)

// greyColors are the greys as light as the colours.
func greyColors(c briefing.Colors) briefing.Colors {
	for _, p := range []*briefing.Color{&c.Text, &c.Accent, &c.Muted, &c.Rule, &c.Tint} {
		*p = greyOf(*p)
	}
	return c
}

// luminance is the relative luminance of a colour from 0 to 1 (IEC 61966-2-1,
// the weights of ITU-R BT.709).
func luminance(c briefing.Color) float64 {
	linear := func(v uint8) float64 {
		if s := float64(v) / 255; s > 0.04045 {
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		return float64(v) / 255 / 12.92
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// greyOf is the grey of the colour's luminance.
func greyOf(c briefing.Color) briefing.Color {
	y := luminance(c)
	if y > 0.0031308 {
		y = 1.055*math.Pow(y, 1/2.4) - 0.055
	} else {
		y *= 12.92
	}
	g := uint8(math.Round(y * 255))
	return briefing.Color{R: g, G: g, B: g}
}
