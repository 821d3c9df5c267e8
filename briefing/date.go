package briefing

import (
	"fmt"
	"time"
)

// Date is a civil date without a time zone. The zero Date is "not known".
type Date struct {
	Year  int
	Month int // 1–12
	Day   int // 1–31
}

// ParseDate reads the form 2024-01-22 and refuses days that do not exist.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		return Date{}, fmt.Errorf("date %q is not of the form 2024-01-22", s)
	}
	return DateOf(t), nil
}

// DateOf is the civil date of t in t's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, int(m), d}
}

// Valid says whether the date exists in the calendar.
func (d Date) Valid() bool {
	if d.Year <= 0 || d.Month < 1 || d.Month > 12 || d.Day < 1 {
		return false
	}
	return d.Day <= 28 && d.Year < 10000 || DateOf(d.Time()) == d // every month has 28 days
}

// IsZero says that the date is not known.
func (d Date) IsZero() bool { return d == Date{} }

// Time is midnight UTC of the date.
func (d Date) Time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// AddDays moves the date by n days.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// DaysSince is the number of days from o to d.
func (d Date) DaysSince(o Date) int { return int(d.Time().Sub(o.Time()).Hours() / 24) }

// Compare is -1, 0 or 1; a date not known comes before all others.
func (d Date) Compare(o Date) int {
	a := [3]int{d.Year, d.Month, d.Day}
	b := [3]int{o.Year, o.Month, o.Day}
	for i := range a {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// Before says whether d comes before o.
func (d Date) Before(o Date) bool { return d.Compare(o) < 0 }

// After says whether d comes after o.
func (d Date) After(o Date) bool { return d.Compare(o) > 0 }

// String is the ISO form, "" for a date not known.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText writes the ISO form.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO form; "" is a date not known.
func (d *Date) UnmarshalText(b []byte) (err error) {
	*d = Date{}
	if len(b) > 0 {
		*d, err = ParseDate(string(b))
	}
	return err
}
