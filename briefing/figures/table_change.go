package figures

import (
	"math"

	"brief/briefing"
)

// tableFigure is the figure of one cell, before it is known what a column of
// changes holds.
type tableFigure struct {
	q       quantity
	row     *tableRow
	col     int
	value   cellValue
	kind    columnKind
	percent bool // its heading says percent
	byRow   bool // the row's label says the kind, not the column's
	unit    string
	scale   float64
	drop    bool
}

// changeMode is how a column writes changes. Statistics of many countries write
// "158.0" for 44.9 after 28.4, which grew by 58.0 percent.
type changeMode uint8

const (
	modeUnknown changeMode = iota
	modeGrowth
	modeIndex
	modeAmount // the difference, in the unit of the amounts
	modeTimes
	modes
)

// settleChanges reads the cells of changes by what their heading says and the
// amounts of the table prove. Where neither decides there is no figure.
func (t *table) settleChanges() {
	done := map[[2]int]bool{}
	for k := range t.cells {
		f := &t.cells[k]
		if f.kind < kindChange || f.kind > kindTimes {
			continue
		}
		key := f.key()
		if done[key] {
			continue
		}
		done[key] = true
		t.settleGroup(key)
	}
}

// key is the column or row whose changes are written alike.
func (f *tableFigure) key() [2]int {
	if f.byRow {
		return [2]int{1, f.row.lo}
	}
	return [2]int{0, f.col}
}

// settleGroup decides the cells of one column, or of one row of changes.
func (t *table) settleGroup(key [2]int) {
	var votes [modes]int
	var list []*tableFigure
	var proofs [][modes]bool
	for k := range t.cells {
		f := &t.cells[k]
		if f.kind < kindChange || f.kind > kindTimes || f.key() != key {
			continue
		}
		p := t.proofOf(f)
		for m, ok := range p {
			if ok {
				votes[m]++
			}
		}
		list, proofs = append(list, f), append(proofs, p)
	}
	mode := modeOf(list, &votes)
	for k, f := range list {
		if m := onlyProof(&proofs[k]); mode == modeUnknown && m != modeUnknown {
			f.settle(m)
		} else {
			f.settle(mode)
		}
	}
}

// onlyProof is the one mode that a cell's amounts prove.
func onlyProof(p *[modes]bool) changeMode {
	out := modeUnknown
	for m := modeGrowth; m < modes; m++ {
		if p[m] {
			if out != modeUnknown {
				return modeUnknown
			}
			out = m
		}
	}
	return out
}

// modeOf decides how a column or row writes changes.
func modeOf(list []*tableFigure, votes *[modes]int) changeMode {
	signed, pct, low, high, top := false, false, true, true, 0.0
	for _, f := range list {
		v := f.value.n.value
		signed = signed || f.value.sign != 0 || f.value.bracketed
		pct = pct || f.value.pct
		low, high, top = low && v < 60, high && v >= 60, max(top, v)
	}
	first := list[0]
	percent := first.percent || pct
	growth, index, amount := votes[modeGrowth], votes[modeIndex], votes[modeAmount]
	switch first.kind {
	case kindTimes:
		return modeTimes
	case kindIndex:
		if signed || growth > 0 && index == 0 {
			return modeGrowth
		}
		return modeIndex
	case kindChange:
		switch {
		case percent && index > 0 && growth == 0 && !signed:
			return modeIndex
		case percent || growth > amount:
			return modeGrowth
		case amount > growth:
			return modeAmount
		}
		return modeUnknown
	}
	switch { // "2024/2023, %", "%"
	case index > 0 && growth == 0 && !signed:
		return modeIndex
	case growth > 0 && index == 0, signed:
		return modeGrowth
	case index > 0, first.q.against.IsZero():
		return modeUnknown
	case high && top > 100:
		return modeIndex
	case low:
		return modeGrowth
	}
	return modeUnknown
}

// proofOf says what the amounts of the table prove a change to be.
func (t *table) proofOf(f *tableFigure) (p [modes]bool) {
	now, was := t.amountFor(f, f.q.when), t.amountFor(f, f.q.against)
	if now == nil || was == nil || was.value <= 0 || now.value < 0 {
		return p
	}
	v := f.value.n.value
	if f.value.sign < 0 || f.value.bracketed {
		v = -v
	}
	index := 100 * now.value / was.value
	slack := 0.5 + index/100
	p[modeIndex] = math.Abs(v-index) <= slack
	p[modeGrowth] = math.Abs(v-(index-100)) <= slack
	p[modeTimes] = math.Abs(v-index/100) <= 0.06
	scale := now.step
	if f.value.n.step > 0 && f.scale > 0 {
		scale = max(scale, f.value.n.step*f.scale)
	}
	p[modeAmount] = f.scale > 0 && math.Abs(v*f.scale-(now.value-was.value)) <= 1.5*scale
	return p
}

// amountFor is the amount that a change is counted on or from: in its own row,
// or in the column beside it at another row's time.
func (t *table) amountFor(f *tableFigure, x briefing.TimeExpr) *quantity {
	if x.Kind != briefing.TimeAbsolute {
		return nil
	}
	for k := f.row.from; k < f.row.to; k++ {
		if a := &t.cells[k]; t.isAmount(a, f, x) {
			return &a.q
		}
	}
	if !f.byRow && f.row.label.time.isZero() {
		return nil
	}
	left := t.amountsBefore(f.col)
	for k := range t.cells {
		a := &t.cells[k]
		if (f.byRow && a.col == f.col || !f.byRow && a.col == left) && t.isAmount(a, f, x) && t.sameSubject(a, f) {
			return &a.q
		}
	}
	return nil
}

// isAmount says whether a is an amount at the time x of what f is a change of.
func (t *table) isAmount(a, f *tableFigure, x briefing.TimeExpr) bool {
	return a.kind == kindUnsaid && a.q.metric == f.q.metric && a.q.when.Period == x.Period
}

// sameSubject says whether the rows of two cells differ in their times alone,
// or one tells of the other's changes.
func (t *table) sameSubject(a, f *tableFigure) bool {
	return f.byRow || !a.row.label.time.isZero() && !f.row.label.time.isZero()
}

// settle makes the figure of a change written in mode m.
func (f *tableFigure) settle(m changeMode) {
	q := &f.q
	q.kind, q.form, q.unit, q.dir = briefing.Change, formPercent, briefing.Percent, briefing.Up
	if f.value.sign != 0 {
		q.left = f.value.lo - 1
	}
	if f.value.sign < 0 || f.value.bracketed {
		q.dir = briefing.Down
	}
	switch m {
	case modeGrowth:
	case modeIndex:
		q.value, q.rule = math.Round((q.value-100)*1e6)/1e6, "table, index of the year before"
		if q.value < 0 {
			q.value, q.dir = -q.value, briefing.Down
		}
	case modeTimes:
		q.unit, q.form = briefing.Times, formMultiple
		f.drop = q.value < 1
	case modeAmount:
		q.unit, q.form = f.unit, formMoney
		q.value, q.step = q.value*f.scale, q.step*f.scale
		f.drop = f.unit == ""
	default:
		f.drop = true
	}
}
