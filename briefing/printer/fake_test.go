package printer

import (
	"crypto/sha256"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/OpenPrinting/goipp"
)

// fake is a printer in this process. Its attributes, its refusals and the
// story of each job are set by the test.
type fake struct {
	t      *testing.T
	server *httptest.Server
	attrs  goipp.Attributes
	// refuse answers an operation with a status in place of a success.
	refuse map[goipp.Op]goipp.Status
	// story is what a job does, one state for each time that it is asked for.
	story []Progress
	// busy refuses so many jobs.
	busy int
	// silence drops so many questions about jobs.
	silence int

	mu       sync.Mutex
	asked    []goipp.Op
	jobs     []*goipp.Message
	received int64
	sum      [sha256.Size]byte
	canceled bool
	step     int
}

func newFake(t *testing.T, attrs ...goipp.Attribute) *fake {
	f := &fake{t: t, refuse: map[goipp.Op]goipp.Status{}}
	base := goipp.Attributes{
		keywords("printer-info", "Third floor"), keywords("document-format-supported", "application/pdf", "image/urf"),
		keywords("media-supported", "iso_a4_210x297mm", "na_letter_8.5x11in", "iso_a3_297x420mm"), keywords("media-ready", "iso_a4_210x297mm"),
		keywords("sides-supported", OneSided, LongEdge, ShortEdge), keywords("print-color-mode-supported", "monochrome", "color", "auto"),
		keywords("print-scaling-supported", "auto", "none"), {Name: "color-supported", Values: goipp.Values{{T: goipp.TagBoolean, V: goipp.Boolean(true)}}},
		{Name: "printer-is-accepting-jobs", Values: goipp.Values{{T: goipp.TagBoolean, V: goipp.Boolean(true)}}},
		{Name: "copies-supported", Values: goipp.Values{{T: goipp.TagRange, V: goipp.Range{Lower: 1, Upper: 50}}}},
		enums("finishings-supported", 3, 4, 20, 8, 74), enums("printer-state", 3), keywords("printer-state-reasons", "none"),
		enums("operations-supported", int(goipp.OpPrintJob), int(goipp.OpValidateJob), int(goipp.OpCancelJob), int(goipp.OpGetJobAttributes), int(goipp.OpGetPrinterAttributes)),
		{Name: "job-password-supported", Values: goipp.Values{{T: goipp.TagInteger, V: goipp.Integer(8)}}},
		keywords("job-password-encryption-supported", "none"),
	}
	for _, a := range attrs {
		base = replaced(base, a)
	}
	f.attrs = base
	f.server = httptest.NewServer(f)
	t.Cleanup(f.server.Close)
	return f
}

func replaced(list goipp.Attributes, a goipp.Attribute) goipp.Attributes {
	for i := range list {
		if list[i].Name == a.Name {
			list[i] = a
			return list
		}
	}
	return append(list, a)
}

func keywords(name string, values ...string) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, v := range values {
		a.Values.Add(goipp.TagKeyword, goipp.String(v))
	}
	return a
}

func enums(name string, values ...int) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, v := range values {
		a.Values.Add(goipp.TagEnum, goipp.Integer(v))
	}
	return a
}

func (f *fake) uri() string {
	return strings.Replace(f.server.URL, "http://", "ipp://", 1) + "/ipp/print"
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var m goipp.Message
	if err := m.Decode(r.Body); err != nil {
		f.t.Errorf("the request cannot be read: %v", err)
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	op := goipp.Op(m.Code)
	f.asked = append(f.asked, op)
	answer := goipp.NewResponse(m.Version, goipp.StatusOk, m.RequestID)
	answer.Operation.Add(goipp.MakeAttr("attributes-charset", goipp.TagCharset, goipp.String("utf-8")))
	answer.Operation.Add(goipp.MakeAttr("attributes-natural-language", goipp.TagLanguage, goipp.String("en")))
	if op == goipp.OpPrintJob && f.busy > 0 {
		f.busy--
		answer.Code = goipp.Code(goipp.StatusErrorBusy)
	} else if status, no := f.refuse[op]; no {
		answer.Code = goipp.Code(status)
		answer.Unsupported.Add(keywords("media", "unsupported"))
	} else {
		f.answer(op, &m, answer, r.Body)
	}
	if op == goipp.OpGetJobAttributes && f.silence > 0 {
		f.silence--
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", goipp.ContentType)
	_ = answer.Encode(w)
}

func (f *fake) answer(op goipp.Op, m, answer *goipp.Message, body io.Reader) {
	switch op {
	case goipp.OpGetPrinterAttributes:
		answer.Printer = f.attrs
	case goipp.OpPrintJob:
		f.jobs = append(f.jobs, m)
		h := sha256.New()
		f.received, _ = io.Copy(h, body)
		h.Sum(f.sum[:0])
		answer.Job.Add(goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(len(f.jobs))))
	case goipp.OpGetJobAttributes:
		now := Progress{State: Completed}
		if len(f.story) > 0 {
			now = f.story[min(f.step, len(f.story)-1)]
		}
		if f.canceled {
			now = Progress{State: Canceled, Reasons: []string{"job-canceled-by-user"}}
		}
		f.step++
		answer.Job.Add(enums("job-state", int(now.State)))
		answer.Job.Add(keywords("job-state-reasons", append(now.Reasons, "none")...))
		answer.Job.Add(goipp.MakeAttr("job-media-sheets-completed", goipp.TagInteger, goipp.Integer(now.Sheets)))
		answer.Job.Add(goipp.MakeAttr("job-media-sheets", goipp.TagInteger, goipp.Integer(now.Of)))
	case goipp.OpCancelJob:
		f.canceled = true
	}
}
