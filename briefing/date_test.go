package briefing

import "testing"

func TestPeriodWritesAndReadsItsForms(t *testing.T) {
	for _, c := range []struct {
		p    Period
		want string
	}{
		{Year(2023), "2023"},
		{Years(2018, 2023), "2018/2023"},
		{Months(2023, 5, 5), "2023-05"},
		{Months(2023, 1, 3), "2023-Q1"},
		{Months(2023, 10, 12), "2023-Q4"},
		{Months(2023, 1, 6), "2023-H1"},
		{Months(2023, 7, 12), "2023-H2"},
		{Months(2023, 1, 9), "2023-01/2023-09"},
		{Months(2023, 2, 4), "2023-02/2023-04"},
		{Period{MonthOf(2023, 3), MonthOf(2024, 3)}, "2023-03/2024-03"},
		{Period{}, ""},
	} {
		if got := c.p.String(); got != c.want {
			t.Errorf("%v is written %q, want %q", c.p, got, c.want)
		}
		var back Period
		if err := back.UnmarshalText([]byte(c.want)); err != nil || back != c.p {
			t.Errorf("%q is read as %v (%v), want %v", c.want, back, err, c.p)
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, s := range []string{"23", "2023-13", "2023-Q5", "2023-H3", "2023-Q0", "2023-0", "last year", "2023/2018", "2023-", "2023/"} {
		if p, err := ParsePeriod(s); err == nil {
			t.Errorf("%q is read as %v", s, p)
		}
	}
}

func TestPeriodShiftKeepsTheMonths(t *testing.T) {
	if got := Months(2023, 1, 9).Shift(-1); got != Months(2022, 1, 9) {
		t.Errorf("got %v", got)
	}
	if got := (Period{}).Shift(-1); !got.IsZero() {
		t.Errorf("an unknown period shifted to %v", got)
	}
}

func TestDateKnowsTheCalendar(t *testing.T) {
	for y := 1; y < 12000; y += 97 {
		for m := 0; m <= 13; m++ {
			for d := 0; d <= 32; d++ {
				if x := (Date{y, m, d}); x.Valid() != (DateOf(x.Time()) == x) {
					t.Errorf("%v: Valid is %v", x, x.Valid())
				}
			}
		}
	}
	if !(Date{2024, 2, 29}).Valid() || (Date{2023, 2, 29}).Valid() || (Date{2023, 13, 1}).Valid() {
		t.Error("leap days or months are wrong")
	}
	if d := (Date{2023, 12, 31}).AddDays(1); d != (Date{2024, 1, 1}) {
		t.Errorf("the day after New Year's Eve is %v", d)
	}
	if n := (Date{2024, 3, 1}).DaysSince(Date{2024, 2, 1}); n != 29 {
		t.Errorf("February 2024 has %d days", n)
	}
	if _, err := ParseDate("2024-02-30"); err == nil {
		t.Error("30 February was read")
	}
}

// A year has four digits, as String writes it.
func TestPeriodsThatAreNone(t *testing.T) {
	for _, s := range []string{"0000", "0999", "+123", "-202", "2023-+5", "2023-00", "2023-Q5", "2023-H3", "2023-1", "2023/", "2024/2023"} {
		if p, err := ParsePeriod(s); err == nil {
			t.Errorf("%q is read as %v", s, p)
		}
	}
}

func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"2023", "2023-Q1", "2023-H1", "2023-05", "2023-01/2023-09", "2018/2023", "0000", "+123", "2023-+5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if err != nil {
			return
		}
		if back, err := ParsePeriod(p.String()); err != nil || back != p {
			t.Errorf("%q is read as %v, written %q, read back as %v (%v)", s, p, p.String(), back, err)
		}
	})
}
