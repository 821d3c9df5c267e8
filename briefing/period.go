package briefing

import (
	"fmt"
	"strconv"
	"strings"
)

// Month counts months since year 0: year*12 + month-1. Arithmetic on it is
// plain addition.
type Month int

// MonthOf is the month of a year; month runs from 1 to 12.
func MonthOf(year, month int) Month { return Month(year*12 + month - 1) }

// Year is the calendar year of the month.
func (m Month) Year() int { return int(m) / 12 }

// Of is the month's number in its year, 1–12.
func (m Month) Of() int { return int(m)%12 + 1 }

// Period is a run of whole months, both ends included. The zero Period is
// "not known".
type Period struct {
	First Month
	Last  Month
}

// Year is the period of one calendar year.
func Year(y int) Period { return Period{MonthOf(y, 1), MonthOf(y, 12)} }

// Years is the period from the start of one year to the end of another.
func Years(first, last int) Period { return Period{MonthOf(first, 1), MonthOf(last, 12)} }

// Months is the period from one month of a year to another of the same year.
func Months(y, first, last int) Period { return Period{MonthOf(y, first), MonthOf(y, last)} }

// IsZero says that the period is not known.
func (p Period) IsZero() bool { return p == Period{} }

// Len is the number of months.
func (p Period) Len() int { return int(p.Last-p.First) + 1 }

// Shift moves the period by n years: the same months, another year.
func (p Period) Shift(years int) Period {
	if p.IsZero() {
		return p
	}
	return Period{p.First + Month(12*years), p.Last + Month(12*years)}
}

// Contains says whether o lies wholly inside p.
func (p Period) Contains(o Period) bool { return p.First <= o.First && o.Last <= p.Last }

// IsYear says whether the period is one calendar year.
func (p Period) IsYear() bool { return !p.IsZero() && p.Len() == 12 && p.First.Of() == 1 }

// Compare orders periods by their end, then by their start.
func (p Period) Compare(o Period) int {
	switch {
	case p.Last != o.Last:
		return int(p.Last - o.Last)
	default:
		return int(p.First - o.First)
	}
}

// String writes 2023, 2023-Q1, 2023-H1, 2023-05, 2023-01/2023-09 or 2018/2023;
// "" for a period not known.
func (p Period) String() string {
	if p.IsZero() {
		return ""
	}
	fy, fm, ly, lm := p.First.Year(), p.First.Of(), p.Last.Year(), p.Last.Of()
	switch {
	case fm == 1 && lm == 12 && fy == ly:
		return strconv.Itoa(fy)
	case fm == 1 && lm == 12:
		return fmt.Sprintf("%d/%d", fy, ly)
	case p.First == p.Last:
		return fmt.Sprintf("%d-%02d", fy, fm)
	case fy == ly && fm%3 == 1 && lm == fm+2:
		return fmt.Sprintf("%d-Q%d", fy, lm/3)
	case fy == ly && (fm == 1 && lm == 6 || fm == 7 && lm == 12):
		return fmt.Sprintf("%d-H%d", fy, lm/6)
	}
	return fmt.Sprintf("%d-%02d/%d-%02d", fy, fm, ly, lm)
}

// ParsePeriod reads what String writes.
func ParsePeriod(s string) (Period, error) {
	from, to, two := strings.Cut(s, "/")
	first, err := parseOnePeriod(from)
	if err != nil {
		return Period{}, err
	}
	if !two {
		return first, nil
	}
	last, err := parseOnePeriod(to)
	if err != nil {
		return Period{}, err
	}
	if last.Last < first.First {
		return Period{}, fmt.Errorf("period %q ends before it starts", s)
	}
	return Period{first.First, last.Last}, nil
}

func parseOnePeriod(s string) (Period, error) {
	bad := fmt.Errorf("period %q is not of the form 2023, 2023-Q1, 2023-H1, 2023-05, 2023-01/2023-09 or 2018/2023", s)
	ys, rest, some := strings.Cut(s, "-")
	y, err := strconv.Atoi(ys)
	if err != nil || len(ys) != 4 || y < 1000 {
		return Period{}, bad
	}
	if !some {
		return Year(y), nil
	}
	if len(rest) != 2 {
		return Period{}, bad
	}
	n, err := strconv.Atoi(rest[1:])
	switch {
	case err != nil:
		return Period{}, bad
	case rest[0] == 'Q' && n >= 1 && n <= 4:
		return Months(y, 3*n-2, 3*n), nil
	case rest[0] == 'H' && n >= 1 && n <= 2:
		return Months(y, 6*n-5, 6*n), nil
	}
	if m, err := strconv.Atoi(rest); err == nil && rest[0] <= '1' && rest[0] >= '0' && m >= 1 && m <= 12 {
		return Months(y, m, m), nil
	}
	return Period{}, bad
}

// MarshalText writes the form of String.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the form of String; "" is a period not known.
func (p *Period) UnmarshalText(b []byte) (err error) {
	*p = Period{}
	if len(b) > 0 {
		*p, err = ParsePeriod(string(b))
	}
	return err
}
