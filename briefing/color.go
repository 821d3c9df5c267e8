package briefing

import (
	"fmt"
	"strconv"
)

// MarshalText writes #rrggbb.
func (c Color) MarshalText() ([]byte, error) {
	return fmt.Appendf(nil, "#%02x%02x%02x", c.R, c.G, c.B), nil
}

// UnmarshalText reads #rrggbb.
func (c *Color) UnmarshalText(b []byte) error {
	n, err := strconv.ParseUint(string(b[min(1, len(b)):]), 16, 24)
	if err != nil || len(b) != 7 || b[0] != '#' {
		return fmt.Errorf("colour %q is not of the form #1f3a5f", b)
	}
	*c = Color{uint8(n >> 16), uint8(n >> 8), uint8(n)}
	return nil
}
