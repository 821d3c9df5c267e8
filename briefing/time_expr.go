package briefing

// TimeExpr is a period as worded, which may need a date or another figure's
// period to be settled. The zero TimeExpr is "nothing said".
type TimeExpr struct {
	Kind TimeKind
	// Period is the settled period of TimeAbsolute; of TimeSameMonths its year
	// alone counts ("the same months of 2021").
	Period Period
	// Offset counts years for TimeYear, TimeSameMonths and TimeEarlier, months
	// for TimeMonth: -1 is the one before ("last year", "a year earlier").
	Offset int
	// First and Last are months of the year (1–12) for TimeMonths ("in the
	// first nine months": 1, 9); a year of zero is the report's own.
	First, Last int
	Year        int
	// Said tells "in the first nine months of this year" from "in the first
	// nine months": the words name the year, if only by Offset. With TimeEarlier it
	// is a stretch up to the figure's own period: "tripled in five years".
	Said bool
	// Span holds the words.
	Span Span
}

// TimeKind says how a TimeExpr is settled.
type TimeKind string

// The kinds of time expression.
const (
	TimeUnsaid     TimeKind = ""
	TimeVague      TimeKind = "vague"       // "last season": a time of its own, with no months told
	TimeAbsolute   TimeKind = "absolute"    // "in 2023", "2023-Q1"
	TimeYear       TimeKind = "year"        // "last year", "this year": Offset from the report's date
	TimeMonth      TimeKind = "month"       // "last month": Offset from the report's date
	TimeMonths     TimeKind = "months"      // "in the first nine months" [of Year]
	TimeToDate     TimeKind = "to_date"     // "since the beginning of the year"
	TimeLastMonths TimeKind = "last_months" // "over the past six months": Offset is the count
	TimeLastYears  TimeKind = "last_years"  // "over the past five years": Offset is the count
	TimeSame       TimeKind = "same"        // "over the same period": the period last settled
	TimeSameMonths TimeKind = "same_months" // "the same months of 2021", "the corresponding period of 2023", "year-on-year": Offset -1
	TimeEarlier    TimeKind = "earlier"     // "two years earlier": Offset -2 from the figure's own period; "the previous fiscal year": Period is the report's
	TimeFiscal     TimeKind = "fiscal"      // "the last fiscal year": Offset from that of the report's date, which starts in month First
	TimeDecadeEnd  TimeKind = "decade_end"  // "by the end of the decade": the next year that ends in 0
	TimePreceding  TimeKind = "preceding"   // "month-on-month", "on the quarter": the run of as many months before
)

// IsZero says that nothing was said.
func (t TimeExpr) IsZero() bool { return t.Kind == TimeUnsaid }
