package compose

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"

	"brief/briefing"
)

// encodeModel is the JSON of a briefing, on one line.
func encodeModel(b *briefing.Briefing) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(b); err != nil {
		return nil, fmt.Errorf("writing the model: %w", err)
	}
	return out.Bytes(), nil
}

// reportsSection is the annex that lists the reports.
const reportsSection = "annex-d"

// contentHash tells whether two runs made the same briefing: all but its
// reference, the history of its versions, and the reports that it left out. A
// report that is dated after the cut-off makes no new version of a briefing,
// though the annex of reports names it.
func contentHash(b briefing.Briefing) (string, error) {
	b.Ref, b.Format, b.Program, b.Version, b.Supersedes, b.Changes = "", 0, "", 0, "", nil
	b.AsOf = briefing.Date{}
	b.Reports = keep(b.Reports, func(r briefing.ReportUse) bool {
		return r.Use == useThis || r.Use == useBack || r.Use == briefing.UseOfficial
	})
	b.Sections = keep(b.Sections, func(s briefing.Section) bool { return s.ID != reportsSection })
	content, err := json.Marshal(b)
	return hashRef(content), err
}

// ModelFormat is the number of the form of model that this program writes. It
// goes up when the same reports make another model or another page.
const ModelFormat = 2

// program is the version of this program as the build knows it.
var program = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.Main.Version
	}
	return ""
})

// field is a string as it stands in a model's bytes.
func field(key, value string) []byte {
	v, _ := json.Marshal(value) // a string always has one
	return fmt.Appendf(nil, "%q:%s", key, v)
}

// unsealed are a model's bytes without its reference and program. They stand
// at the beginning of the model.
func unsealed(model []byte, ref, program string) []byte {
	model = bytes.Replace(model, field("ref", ref), field("ref", ""), 1)
	return bytes.Replace(model, append(field("program", program), ','), nil, 1)
}

// seal sets the reference, which is made of all the rest of the model but the
// program's version, and gives the model's bytes.
func seal(b *briefing.Briefing) ([]byte, error) {
	b.Ref, b.Format, b.Program = "", ModelFormat, ""
	model, err := encodeModel(b)
	if err != nil {
		return nil, err
	}
	b.Ref, b.Program = hashRef(model), program()
	return stamped(model, b.Ref, b.Program), nil
}

// stamped writes reference and program into a model's bytes, at the place where
// its encoding has them: the two are its first fields but the format.
func stamped(model []byte, ref, program string) []byte {
	model = bytes.Replace(model, field("ref", ""), field("ref", ref), 1)
	format := fmt.Appendf(nil, "%q:%d,", "format", ModelFormat)
	if program != "" {
		model = bytes.Replace(model, format, append(append(slices.Clip(format), field("program", program)...), ','), 1)
	}
	return model
}

// ErrOtherVersion is the error of a model that another version of the program
// wrote, in a form that this one does not write.
var ErrOtherVersion = errors.New("made by another version of brief: generate it again, or check it with that version")

// openModel reads a sealed model and says whether its reference is that of
// the bytes.
func openModel(model []byte) (*briefing.Briefing, error) {
	var head struct {
		Format  int    `json:"format"`
		Program string `json:"program"`
	}
	if err := json.Unmarshal(model, &head); err != nil {
		return nil, fmt.Errorf("the model in it cannot be read: %w", err)
	}
	if head.Format != ModelFormat {
		return nil, fmt.Errorf("%w (its model has format %d, this version writes %d)", ErrOtherVersion, head.Format, ModelFormat)
	}
	var b briefing.Briefing
	if err := json.Unmarshal(model, &b); err != nil {
		return nil, fmt.Errorf("the model in it cannot be read: %w", err)
	}
	if b.Ref == "" || !bytes.Contains(model, field("ref", b.Ref)) {
		return &b, errors.New("the model in it has no reference")
	}
	if want := hashRef(unsealed(model, b.Ref, b.Program)); want != b.Ref {
		return &b, fmt.Errorf("the model in it is not the one that was sealed as %s: its content makes %s", b.Ref, want)
	}
	return &b, nil
}

// seriesCSV is the series of a briefing as a spreadsheet reads them.
func seriesCSV(ss []briefing.Series) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	rows := [][]string{{"pair", "metric", "of", "from", "unit", "base", "source", "period", "strict_low", "strict_high", "conventional_low", "conventional_high", "derived", "figures", "why"}}
	for _, s := range ss {
		for _, p := range s.Points {
			rows = append(rows, []string{
				strings.Join(s.Pair, " "), string(s.Metric), s.Of, s.From, s.Unit, s.Base.String(), s.Source, p.Period.String(),
				decimal(p.Strict.Low), decimal(p.Strict.High), decimal(p.Conventional.Low), decimal(p.Conventional.High),
				strconv.FormatBool(p.Derived), strings.Join(p.Figures, " "), p.Why,
			})
		}
	}
	if err := w.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("writing the series: %w", err)
	}
	return out.Bytes(), nil
}

func decimal(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}
