package main

// The heads of the tables.
var (
	headCharts  = []string{"file", "headline"}
	headWritten = []string{"file", "meeting", "reports", "figures", "charts", "cautions"}

	headFigures    = []string{"report", "metric", "kind", "value", "period", "baseline", "status", "words"}
	headFiguresCSV = []string{"id", "report", "start", "end", "text", "sentence", "metric", "of", "kind", "value", "high", "unit", "qualifier", "direction", "period", "baseline", "status", "speaker", "rule", "inferred", "pair", "scope", "corrected"}

	headMeetings    = []string{"date", "place", "kind", "countries", "participants", "reports"}
	headMeetingsCSV = []string{"id", "date", "last", "place", "kind", "countries", "participants", "documents", "reports", "corrected"}

	headSeries    = []string{"pair", "metric", "of", "unit", "period", "strict", "conventional", "why"}
	headSeriesCSV = []string{"pair", "metric", "of", "from", "unit", "base", "source", "period", "strict_low", "strict_high", "conventional_low", "conventional_high", "derived", "figures", "why"}
)

// The help.
const (
	textRootShort = "PDF briefings from reports about meetings between two countries"
	textRootLong  = `brief reads news reports and press releases about meetings between two countries
and writes, for each meeting, a PDF briefing in which every number leads back to
the words that stated it.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some reports failed and the
others were done.`
	textRootExample = `  brief generate                     the embedded sample reports, into out/
  brief generate reports/ -o desk/   a folder of reports
  brief figures --format json a.txt  the figures of a report
  brief mail --to desk@example.org   mail drafts with the briefings attached
  brief check out/*.pdf              does every number have evidence?`

	textProgress = "writing briefings"

	textFlagAhead       = "instead of briefings, the read-ahead before the next meeting of a `pair` (az-ru)"
	textFlagCorrections = "the officer's `file` of corrections (corrections.toml in a folder of reports, if it is there)"

	textFlagOut           = "write into `folder`"
	textFlagTemplates     = "`folder` of templates; a file there replaces the one of its name"
	textFlagOnly          = "only this briefing: its `reference`, its meeting's date, or latest"
	textFlagAsOf          = "use only what was reported by `date` (2024-01-22)"
	textFlagPaper         = "a4 or letter"
	textFlagMarking       = "handling marking at the top and bottom of each page"
	textFlagLang          = "en-GB, or en-US for American dates and spelling"
	textFlagPDFA          = "3u, with the model attached, or 2u, for archives that refuse attachments"
	textFlagAttachReports = "attach the texts of the reports to the PDF"
	textFlagDraft         = "mark each page as a draft"
	textFlagConfig        = "read settings from `file` (brief.toml, if it is there)"

	textGenerateShort = "Write a PDF briefing for each meeting"
	textGenerateLong  = `Reads reports (plain text, Markdown, saved web pages, messages, Word documents,
PDFs), finds the meetings they tell of, and writes one PDF for each, with its
model in .brief/ beside it. Without an argument it reads the embedded sample
reports and marks the briefings SAMPLE. "-" is standard input.

A flag goes before the environment (BRIEF_OUT for --out, and so on), which goes
before brief.toml in the working folder.`
	textGenerateExample = `  brief generate
  brief generate ../reports -o desk --paper letter
  brief generate january.txt --archive ../2020-2023
  brief generate ../reports --only latest
  brief generate ../reports --as-of 2023-12-31
  brief generate ../reports --ahead az-ru`

	textChartsShort = "Write the charts of the briefings as files of their own"
	textChartsLong  = `Writes the charts of each meeting's briefing, one file each, called after the
briefing and the chart: 2024-01-22_az-ru_baku_trade.png. Each stands by itself,
with headline, subtitle and source line; the handling marking stands below, and
so does the briefing that evidence numbers are those of. PNG has 300 dots an inch; SVG and PDF are vectors.
Letters in PNG and SVG are drawn as outlines, so that no other font takes their
place. All formats carry the description for screen readers. Width, colours and
type come from style.toml.`
	textChartsExample = `  brief charts
  brief charts reports/ --format svg -o pictures
  brief charts reports/ --only latest --format pdf --grey`
	textFlagChartFormat = "png, svg or pdf"
	textFlagGrey        = "in greys only"

	textFlagData = "CSV `file` of official data (period,value,unit,source; pair, metric, from if wanted), to be set beside the claims (repeatable)"

	textFlagReports = "`file or folder` of the reports: each quotation must stand there to the letter (repeatable)"

	textCheckShort = "Prove that every number of a briefing has evidence"
	textCheckLong  = `Reads the text of each page from the PDF itself and compares it with the model
embedded there, charts and margins included. In the model, every figure must say
what the quotation behind it says: number, unit and hedge; every derived value
must be a bound of the period that its derivation is about; every excerpt must
stand in its quotation. Then the PDF is written again from the model and must be
the same file: what is drawn and where, links, bookmarks, structure, metadata.

Without --reports this proves that the file is a whole one of this program and
that its numbers agree with its quotations; who forges page, model and quotations
together is not found. With --reports, every quotation must stand in its report
to the letter, and the reports that the model lists (found by their content) must
make the same briefing again, word for word. Only the history of versions and the
date of the file are then taken as told.

Exits 1 if anything does not hold, and names page, words and reason.`
	textCheckExample = `  brief check out/*.pdf
  brief check --reports ../reports out/2024-01-22_az-ru_baku.pdf`

	textFlagFormat  = "text, json or csv"
	textFlagArchive = "`file or folder` of older reports that feed series and background only (repeatable)"
	textFlagQuiet   = "say nothing but errors"

	textFiguresShort = "Print the figures that reports state"
	textFiguresLong  = `Prints each number that a report claims, with its hedge, unit, period, baseline,
speaker and the words it stands in. Offsets are bytes of the report's UTF-8 text.

--explain tells how each was read: the rule, and whether a period stands in the
words, comes from another sentence, or is a convention. --rejected lists the
numbers that are no figures, such as dates, ages and numbers of documents.
--review writes a file of corrections with every figure and meeting filled in: edit
it, and put it beside the reports as corrections.toml.`
	textFiguresExample = `  brief figures report.txt
  brief figures --explain report.txt
  brief figures --format json reports/ > figures.json
  brief figures --review reports/ -o reports/corrections.toml
  curl -s https://example.org/release.txt | brief figures -`

	textMeetingsShort = "Print the meetings that reports tell of"
	textMeetingsLong  = `Prints each meeting with date, place, kind, countries, participants, documents
and the reports that tell of it. Two reports of one meeting are one meeting.
--explain tells where each field came from and why reports were joined.`
	textMeetingsExample = `  brief meetings reports/
  brief meetings --explain reports/
  brief meetings --format json reports/ > meetings.json`

	textSeriesShort = "Print the bounds that the reported figures put on each year"
	textSeriesLong  = `Prints, for each measure of each pair of countries, the bounds of each period:
strict (what the words entail) and conventional (what a reader may fairly take
from them), with the derivation, and claims that contradict each other.`
	textSeriesExample = `  brief series reports/
  brief series --as-of 2022-12-31 --format csv reports/`
)
