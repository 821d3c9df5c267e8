package compose

import (
	"bytes"
	"fmt"
	"testing"

	"brief/briefing"
)

// TestStampedIsTheEncoding: the bytes with reference and program written in are
// those that the finished model is encoded as.
func TestStampedIsTheEncoding(t *testing.T) {
	for _, p := range []string{"", "v1.2.3", `a "quoted" one`} {
		b := &briefing.Briefing{Slug: fmt.Sprintf(`x "ref":"" "format":%d,`, ModelFormat), Format: ModelFormat, Summary: "s"}
		bare, err := encodeModel(b)
		if err != nil {
			t.Fatal(err)
		}
		b.Ref, b.Program = hashRef(bare), p
		want, err := encodeModel(b)
		if err != nil {
			t.Fatal(err)
		}
		got := stamped(bare, b.Ref, p)
		if !bytes.Equal(got, want) {
			t.Errorf("program %q:\n got %s\nwant %s", p, got, want)
		}
		if !bytes.Equal(unsealed(got, b.Ref, p), bare) {
			t.Errorf("program %q: it does not come off again", p)
		}
	}
}
