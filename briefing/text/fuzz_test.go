package text

import (
	"testing"

	"brief/briefing"
)

// FuzzDates wants days that exist, in text order, whose tokens are their span.
func FuzzDates(f *testing.F) {
	for _, s := range []string{
		"13-14 September 2023", "Sept. 13 and 14, 2023", "February 19/2024", "04-09-2014 and 2014-09-04", "31.02.2022", "today (13 July), the Agreement of 23 May 1992",
		"on Monday (January 14)", "29 February, 30 February", "May 15 million", "May 11,2017 and May 99,2017", "14th of June 2022 next Friday", "1/13/2022 13/1/2022", "December 31-1, 2020",
	} {
		f.Add(s, int16(2024), uint8(1), uint8(31))
	}
	f.Fuzz(func(t *testing.T, s string, year int16, month, day uint8) {
		r := briefing.NewReport("fuzz", s)
		if own := (briefing.Date{Year: int(year), Month: int(month), Day: int(day)}); own.Valid() {
			r.Date = own
		}
		d := Parse(r)
		last := 0
		for _, x := range d.Dates {
			if x.First < last || x.Last <= x.First || d.Tokens[x.First].Start() != x.Start || d.Tokens[x.Last-1].End() != x.End {
				t.Fatalf("date %+v of %q", x, s)
			}
			last = x.Last
			if !x.Partial && !x.Date.Valid() || x.Partial && x.Date.Year != 0 && !x.Date.Valid() || x.LastDay != 0 && x.LastDay <= x.Date.Day {
				t.Fatalf("no such day: %+v of %q", x, s)
			}
		}
		if !d.Date.IsZero() && !d.Date.Valid() {
			t.Fatalf("the report's date is %v", d.Date)
		}
	})
}

// FuzzPlaces wants cities and countries that stand where they are said to.
func FuzzPlaces(f *testing.F) {
	for _, s := range []string{
		"BAKU, Azerbaijan, Jan. 22 (Agency) -- In Tashkent and Hà Nội", "Seoul's foreign ministry", "Addis Ababa, February 19/2024 (ENA)", "in the Uzbek capital, Tashkent",
		"Jordan Smith of Georgia, Chad and Niger-Mali in St. George's", "26/06/2017 Jane Doe, Abuja", "New York, New Delhi, New-", "San\nSalvador",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := Parse(briefing.NewReport("fuzz", s))
		last := -1
		for _, p := range d.Places {
			if p.Token <= last || p.Name == "" || len(p.Country) != 2 || d.Report.Words(p.Span) == "" || p.Start != d.Tokens[p.Token].Start() {
				t.Fatalf("place %+v of %q", p, s)
			}
			last = p.Token
		}
		if (d.Place == "") != (d.PlaceSpan.Len() == 0) {
			t.Fatalf("dateline %q at %v", d.Place, d.PlaceSpan)
		}
	})
}

// FuzzOffices wants offices whose parts lie in order within the text.
func FuzzOffices(f *testing.F) {
	for _, s := range []string{
		"Deputy Prime Minister – Minister of Economy of Ukraine", "Senior Special Assistant to the Acting President on Media and Publicity, Mr. A B", "Sultan Al Jaber, Minister of Industry, and Sultan",
		"Minister for Pacific Peoples and of Health Dr Jane Doe", "Minister for Trade Senator the Hon Jane Doe", "Head of the Georgian Dream Government Administration", "the Hungarian and Russian Ministers of",
		"Chairman of the Assembly (NA) NA X", "counterpart's counterpart, his opposite number, Congo's", "Adviser to the President to the President to the",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := Parse(briefing.NewReport("fuzz", s))
		r := newPeopleReader(d)
		r.findOffices()
		last := 0
		for i := range r.offices {
			o := &r.offices[i]
			if o.first < 0 || o.first > o.core || o.core > o.head || o.head >= o.last || o.last > len(d.Tokens) || o.head < last {
				t.Fatalf("office %+v of %q", o, s)
			}
			last = o.head + 1
			if o.country != "" && len(o.country) != 2 {
				t.Fatalf("country %q of %q", o.country, s)
			}
			if r.officeText(i) == "" {
				t.Fatalf("no words for %+v of %q", o, s)
			}
		}
	})
}
