package narrative

import (
	"strconv"
	"strings"

	"brief/briefing"
)

// annexes are A evidence, B derivations, C contradictions and numbers not
// used, D reports, E what the desk set.
func (b *writer) annexes() []briefing.Section {
	for i, word := range b.unworded {
		b.derivations[i].Text = word()
	}
	b.rest()
	out := []briefing.Section{b.annexEvidence()}
	if len(b.derivations) > 0 {
		out = append(out, b.annexDerivations())
	}
	out = append(out, b.annexUnused(), b.annexReports())
	if s, ok := b.annexDesk(); ok {
		out = append(out, s)
	}
	for i := range out {
		out[i].Annex = true
		out[i].Title = b.term("heading", out[i].ID)
	}
	return out
}

// rest gives evidence numbers to figures that the pages do not print, so that
// the annex accounts for each.
func (b *writer) rest() {
	for _, c := range b.claims {
		b.g.figure(c)
	}
}

// column is a column titled from the wording.
func (b *writer) column(key string, weight float64) briefing.Column {
	return briefing.Column{Title: b.term("column", key), Weight: weight}
}

func (b *writer) annexEvidence() briefing.Section {
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{b.column("no", 0.5), b.column("words", 5.2), b.column("line", 1.1), b.column("reads", 3.4), b.column("rule", 1.2)}}
	for i := range b.g.rows {
		e := &b.g.rows[i]
		t.Anchors = append(t.Anchors, e.No)
		t.Rows = append(t.Rows, []briefing.Text{
			{briefing.LabelPiece(e.No)}, own(b.markedWords(e), e.No), b.lines(e), own(b.readsAs(e), e.No), b.rule(e),
		})
	}
	s := briefing.Section{ID: "annex-a"}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockTable, Table: t})
	}
	return s
}

// own drops a row's own number from its cells: they stand beside it.
func own(t briefing.Text, no string) briefing.Text {
	out := make(briefing.Text, len(t))
	for i, p := range t {
		if ev := p.Evidence(); len(ev) == 1 && ev[0] == no {
			q := briefing.LabelPiece(p.String())
			if p.IsStrong() {
				q = q.Strong()
			}
			p = q
		}
		out[i] = p
	}
	return out
}

// maxQuote is the length in words beyond which a quotation is cut around its
// claim.
const maxQuote = 60

// markedWords is the sentence with the figure in bold, behind those before it without
// which it is not understood: a page prints them together.
func (b *writer) markedWords(e *briefing.Evidence) briefing.Text {
	quote, claim := lone(unquote(squeeze(e.Cite.Quote))), squeeze(e.Cite.Text)
	at := markAt(e, quote, claim)
	cutFront, cutEnd := false, false
	if countWords(quote) > maxQuote {
		if at < 0 {
			quote, cutEnd = quote[:wordsLen(quote, maxQuote)], true
		} else {
			quote, at, cutFront, cutEnd = around(quote, at, len(claim))
		}
	}
	like, end := briefing.ExcerptPiece("", e.Claim, e.No), at+len(claim)
	of := func(words string, from, to int, like briefing.Piece) any {
		if from == to {
			return nil
		}
		return b.val(nested(words, from, to, like)...)
	}
	part := func(from, to int, like briefing.Piece) any { return of(quote, from, to, like) }
	lead := lone(squeeze(e.Cite.Before))
	d := data{"lead": of(lead, 0, len(lead), like), "before": nil, "words": nil, "after": nil, "front": cutFront, "end": cutEnd}
	if e.Figure != nil && at >= 0 {
		d["before"], d["words"], d["after"] = part(0, at, like), part(at, end, like.Strong()), part(end, len(quote), like)
	} else {
		d["before"] = part(0, len(quote), like)
	}
	return b.say("annex.words", d)
}

// markAt is the place of the claim in its squeezed sentence, -1 if it is not
// there.
func markAt(e *briefing.Evidence, quote, claim string) int {
	if claim == "" {
		return -1
	}
	// The same words can stand twice in a sentence: count what is before.
	if raw := strings.Index(e.Cite.Quote, e.Cite.Text); raw >= 0 && strings.Count(e.Cite.Quote, e.Cite.Text) == 1 {
		if n := len(squeeze(e.Cite.Quote[:raw] + "x")); n-1 <= len(quote) && strings.HasPrefix(quote[n-1:], claim) {
			return n - 1
		}
	}
	return strings.Index(quote, claim)
}

// around cuts a long quotation to about maxQuote words around the claim.
func around(quote string, at, n int) (string, int, bool, bool) {
	from, to := at, at+n
	for words := countWords(quote[from:to]); words < maxQuote && (from > 0 || to < len(quote)); {
		if from > 0 {
			from = max(strings.LastIndexByte(quote[:from-1], ' ')+1, 0)
			words++
		}
		if to < len(quote) {
			if i := strings.IndexByte(quote[to+1:], ' '); i >= 0 {
				to += i + 1
			} else {
				to = len(quote)
			}
			words++
		}
	}
	return quote[from:to], at - from, from > 0, to < len(quote)
}

// lines are the report and line of the words and of the same in others.
func (b *writer) lines(e *briefing.Evidence) briefing.Text {
	var vs []any
	seen := map[string]bool{}
	for _, c := range append([]briefing.Citation{e.Cite}, e.Also...) {
		s := b.reportName(c.Report)
		if c.Line > 0 {
			s += ":" + strconv.Itoa(c.Line)
		}
		if !seen[s] {
			seen[s] = true
			vs = append(vs, b.val(briefing.LabelPiece(s)))
		}
	}
	return b.say("annex.lines", data{"lines": vs})
}

// readsAs is what was made of the words: measure, interval, period, baseline,
// speaker, origins.
func (b *writer) readsAs(e *briefing.Evidence) briefing.Text {
	if e.Figure == nil {
		return b.readsAsFact(e)
	}
	f := e.Figure
	c := b.g.claims[f.ID]
	interval := any(nil)
	if s := b.intervalWords(f); s != "" {
		interval = b.val(briefing.FigurePiece(s, f.ID, e.No))
	}
	var also []any
	for _, a := range e.Also {
		if squeeze(a.Text) != squeeze(f.Text) {
			also = append(also, b.val(briefing.ExcerptPiece(squeeze(a.Text), f.ID, e.No)))
		}
	}
	var origins []any
	for _, o := range e.Origins {
		origins = append(origins, b.val(briefing.NamePiece(o)))
	}
	return capital(b.say("annex.reads", data{
		"f": b.view(c), "kind": b.val(b.words("figure_kind", string(f.Kind))), "interval": interval, "also": also, "origins": origins,
		"third": b.ofOthers(f), "correction": b.correction(f),
	}))
}

// readsAsFact is the kind of fact, or a statement's act and speaker.
func (b *writer) readsAsFact(e *briefing.Evidence) briefing.Text {
	if kinds := b.g.kinds[e.No]; len(kinds) > 0 {
		var vs []any
		for _, k := range kinds {
			vs = append(vs, b.val(b.words("fact_kind", k)))
		}
		return capital(b.say("annex.facts", data{"kinds": vs}))
	}
	r := b.statementOf(e.Claim)
	if r == nil {
		return nil
	}
	speaker := any(nil)
	if r.Speaker != "" {
		speaker = b.text(b.person(r.Speaker, brief))
	} else if r.Side != briefing.SideBoth {
		speaker = b.voiceOf(&remark{Statement: r})
	}
	return capital(b.say("annex.statement", data{
		"act": b.val(b.words("act", string(r.Act))), "speaker": speaker, "quoted": r.Quoted, "both": r.Side == briefing.SideBoth, "sides": b.jointVal(r, &b.in.Told),
	}))
}

func (b *writer) statementOf(id string) *briefing.Statement {
	if b.statements != nil {
		return b.statements[id]
	}
	b.statements = map[string]*briefing.Statement{}
	lists := [][]briefing.Statement{b.in.Statements}
	for _, p := range b.past {
		lists = append(lists, p.Statements)
	}
	for _, list := range lists {
		for i := range list {
			if b.statements[list[i].ID] == nil {
				b.statements[list[i].ID] = &list[i]
			}
		}
	}
	return b.statements[id]
}

func (b *writer) rule(e *briefing.Evidence) briefing.Text {
	if e.Figure == nil || e.Figure.Rule == "" {
		return briefing.Text{b.words("style", "none")}
	}
	return briefing.Text{briefing.LabelPiece(e.Figure.Rule)}
}
