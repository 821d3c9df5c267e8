package mail

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"
)

// exiting is a disk on which the program ends at the n-th change: before it,
// or after it.
type exiting struct {
	Disk
	at, changes int
	after       bool
}

const exitCode = 9

func (e *exiting) change(do func() error) error {
	e.changes++
	if e.changes != e.at {
		return do()
	}
	if e.after {
		_ = do()
	}
	os.Exit(exitCode)
	return nil
}

func (e *exiting) Append(n string, b []byte) error {
	return e.change(func() error { return e.Disk.Append(n, b) })
}
func (e *exiting) Write(n string, b []byte) error {
	return e.change(func() error { return e.Disk.Write(n, b) })
}
func (e *exiting) Remove(n string) error { return e.change(func() error { return e.Disk.Remove(n) }) }

// TestKilledProcess runs this test program again as one that sends and ends
// itself at each change of a real disk, against a server in this one.
func TestKilledProcess(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	if os.Getenv("BRIEF_TEST_DIR") != "" {
		sendAndExit(t, items, groups)
		return
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for at := 1; ; at++ {
		ended := false
		for _, after := range []bool{false, true} {
			d, dir := newSMTPD(), t.TempDir()
			go func() {
				for {
					c, err := l.Accept()
					if err != nil {
						return
					}
					d.wg.Go(func() { defer c.Close(); d.serve(c) })
				}
			}()
			cmd := exec.Command(os.Args[0], "-test.run=^TestKilledProcess$")
			cmd.Env = append(os.Environ(), "BRIEF_TEST_DIR="+dir, "BRIEF_TEST_SERVER="+l.Addr().String(), fmt.Sprintf("BRIEF_TEST_AT=%d", at), fmt.Sprintf("BRIEF_TEST_AFTER=%v", after))
			out, err := cmd.CombinedOutput()
			var exit *exec.ExitError
			killed := errors.As(err, &exit) && exit.ExitCode() == exitCode
			if err != nil && !killed {
				t.Fatalf("change %d: %v\n%s", at, err, out)
			}
			ended = !killed
			what := fmt.Sprintf("process ended at change %d, after %v", at, after)
			p := newPost(t, d, Disk{dir})
			agree(t, what, p.Folder, d, items, groups)
			settled(t, what, p, d, items, groups)
			address := l.Addr().String()
			l.Close()
			if l, err = net.Listen("tcp", address); err != nil {
				t.Fatal(err)
			}
		}
		if ended {
			if at < 5 {
				t.Errorf("only %d changes", at)
			}
			return
		}
	}
}

// TestProcessesAtOnce: several processes over one folder send each pair once.
func TestProcessesAtOnce(t *testing.T) {
	items, groups := []*Item{item("AAAAAAAAAA", "")}, three(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	d, dir := newSMTPD(), t.TempDir()
	d.slow = 20 * time.Millisecond
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			d.wg.Go(func() { defer c.Close(); d.serve(c) })
		}
	}()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			cmd := exec.Command(os.Args[0], "-test.run=^TestKilledProcess$")
			cmd.Env = append(os.Environ(), "BRIEF_TEST_DIR="+dir, "BRIEF_TEST_SERVER="+l.Addr().String(), "BRIEF_TEST_AT=0")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	all.Wait()
	if states := agree(t, "four processes", Disk{dir}, d, items, groups); states[Sent] != 3 || d.dialled > 0 || len(d.took) != 1 {
		t.Errorf("%v, %d messages", states, len(d.took))
	}
}

func sendAndExit(t *testing.T, items []*Item, groups []Recipients) {
	at, _ := strconv.Atoi(os.Getenv("BRIEF_TEST_AT"))
	p := newPost(t, newSMTPD(), &exiting{Disk: Disk{os.Getenv("BRIEF_TEST_DIR")}, at: at, after: os.Getenv("BRIEF_TEST_AFTER") == "true"})
	host, port, err := net.SplitHostPort(os.Getenv("BRIEF_TEST_SERVER"))
	if err != nil {
		t.Fatal(err)
	}
	p.Server.Dial, p.Server.Host = nil, host
	p.Server.Port, _ = strconv.Atoi(port)
	if rs, err := p.Send(context.Background(), items, groups); err != nil || !slices.Contains([]string{"a sent, b sent, c sent", "a sent before, b sent before, c sent before"}, outcomes(rs)) {
		t.Fatalf("%s, %v", outcomes(rs), err)
	}
}
