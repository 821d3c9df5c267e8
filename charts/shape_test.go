package charts

import (
	"testing"

	"brief/briefing"

	"github.com/google/go-cmp/cmp"
)

func TestShapeOf(t *testing.T) {
	none := briefing.Bounds{}
	for _, c := range []struct {
		name string
		mark briefing.Mark
		want []part
	}{
		{"exact", year(2020, briefing.MarkStated, ptr(5), within(4.5, 5.5), within(4.5, 5.5), ""),
			[]part{{solid, 0, 5}, {inner, 4.5, 5}, {outer, 5, 5.5}}},
		{"exceeded", year(2020, briefing.MarkStated, ptr(5), above(5), within(5, 5.5), ""),
			[]part{{solid, 0, 5}, {hatched, 5, 5.5}, {upward, 5.5, 5.5}}},
		{"exceeded, no estimate left", year(2020, briefing.MarkStated, ptr(5), above(5), above(5), ""),
			[]part{{solid, 0, 5}, {upward, 5, 5}}},
		{"exceeded, and more follows from others", year(2020, briefing.MarkStated, ptr(5), above(6), within(6, 6.5), ""),
			[]part{{solid, 0, 5}, {hollow, 5, 6}, {hatched, 6, 6.5}, {upward, 6.5, 6.5}}},
		{"below", year(2020, briefing.MarkStated, ptr(4), below(4), within(3.5, 4), ""),
			[]part{{hatched, 3.5, 4}, {capped, 4, 4}, {downward, 3.5, 3.5}}},
		{"about", year(2020, briefing.MarkStated, ptr(4), none, within(3.5, 4.5), ""),
			[]part{{hatched, 3.5, 4.5}, {capped, 4, 4}}},
		{"derived above", year(2020, briefing.MarkDerived, nil, above(2.6), within(2.6, 3.1), ""),
			[]part{{hollow, 0, 2.6}, {hatched, 2.6, 3.1}, {upward, 3.1, 3.1}}},
		{"derived between", year(2020, briefing.MarkDerived, nil, within(2.6, 3.1), within(2.6, 3.1), ""),
			[]part{{hollow, 0, 2.6}, {banded, 2.6, 3.1}}},
		{"derived below", year(2020, briefing.MarkDerived, nil, below(3), below(3), ""),
			[]part{{capped, 3, 3}, {downward, 3, 3}}},
		{"estimate", year(2020, briefing.MarkEstimate, nil, none, within(1.7, 2.2), ""),
			[]part{{dashed, 1.7, 2.2}}},
		{"estimate, open above", year(2020, briefing.MarkEstimate, nil, none, above(1.7), ""),
			[]part{{capped, 1.7, 1.7}, {upward, 1.7, 1.7}}},
		{"estimate, open below", year(2020, briefing.MarkEstimate, nil, none, below(1.7), ""),
			[]part{{capped, 1.7, 1.7}, {downward, 1.7, 1.7}}},
		{"a strict bound called an estimate", year(2020, briefing.MarkEstimate, nil, above(2), within(2, 3), ""),
			[]part{{hollow, 0, 2}, {hatched, 2, 3}, {upward, 3, 3}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, shapeOf(&c.mark), cmp.AllowUnexported(part{})); d != "" {
				t.Error(d)
			}
		})
	}
}
