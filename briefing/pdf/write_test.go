package pdf

import (
	"os"
	"testing"
)

func TestDump(t *testing.T) {
	if f := os.Getenv("DUMP"); f != "" {
		os.WriteFile(f, writeSample(t), 0o644)
	}
}
