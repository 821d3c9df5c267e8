package printer

import (
	"context"
	"io"
	"runtime"
	"testing"
)

// zeros is a large file that takes no memory.
type zeros struct{ left int64 }

func (z *zeros) Read(b []byte) (int, error) {
	if z.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(b)), z.left)
	clear(b[:n])
	z.left -= n
	return int(n), nil
}
func (z *zeros) Close() error { return nil }

func TestFileIsStreamed(t *testing.T) {
	f := newFake(t)
	p := open(t, f)
	const size = 256 << 20
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := p.Print(context.Background(), Wish{}, Document{Size: size, Open: func() (io.ReadCloser, error) { return &zeros{size}, nil }})
	runtime.ReadMemStats(&after)
	if err != nil || f.received != size {
		t.Fatalf("%d bytes were received, %v", f.received, err)
	}
	// The printer of the test runs in this process too, and keeps nothing.
	if used := after.TotalAlloc - before.TotalAlloc; used > 4<<20 {
		t.Errorf("%d KB were used for a file of %d MB", used>>10, size>>20)
	}
}
