package narrative

import (
	"strings"

	"brief/briefing"
)

// discussion prints who said what, by theme, in the reports' own words.
func (b *writer) discussion() *briefing.Section {
	s := &briefing.Section{ID: "discussion", Rank: 60}
	var silent []any
	for _, th := range briefing.Themes() {
		var items []briefing.Text
		for _, r := range b.discussed[th] {
			items = append(items, b.quoteRemark(r))
		}
		if block, ok := bullets(items...); ok {
			s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockSubhead, Text: briefing.Text{b.words("theme", string(th))}}, block)
		} else if !b.touched(th) {
			silent = append(silent, b.val(b.words("theme_in_text", string(th))))
		}
	}
	if len(s.Blocks) == 0 {
		s.Blocks = append(s.Blocks, paragraph(b.say("discussion.none", data{"reports": b.num(len(b.in.Meeting.Reports))})))
		return s
	}
	if !b.anyQuoted() {
		s.Blocks = append([]briefing.Block{note(b.say("discussion.indirect", data{"reports": b.num(len(b.in.Meeting.Reports))}))}, s.Blocks...)
	}
	if len(silent) > 0 {
		s.Blocks = append(s.Blocks, note(b.say("discussion.silent", data{"themes": silent})))
	}
	return s
}

// touched says whether any statement at all is of a theme: only of themes that
// nobody touched does the briefing say so.
func (b *writer) touched(th briefing.Theme) bool {
	for i := range b.in.Statements {
		if b.in.Statements[i].Theme == th {
			return true
		}
	}
	return false
}

// anyQuoted says whether the reports quote anyone directly.
func (b *writer) anyQuoted() bool {
	for i := range b.in.Statements {
		if b.in.Statements[i].Quoted {
			return true
		}
	}
	return false
}

// quoteRemark is an attributed verbatim excerpt, quoteBy the same with its
// speaker after it.
func (b *writer) quoteRemark(r *remark) briefing.Text { return b.say("quote", b.remarkData(r)) }

func (b *writer) quoteBy(r *remark) briefing.Text { return b.say("quote.by", b.remarkData(r)) }

func (b *writer) remarkData(r *remark) data {
	part, before, after := b.excerptOf(r)
	if r.Act == briefing.Agreed && r.Speaker == "" && !r.Quoted {
		// What a document provides reads only with its subject.
		part, before, after = excerpt(r.Sentence, "")
	}
	who := any(nil)
	if r.Speaker != "" {
		who = b.text(b.person(r.Speaker, once))
	}
	return data{
		"who": who, "both": r.Side == briefing.SideBoth, "report": b.val(briefing.NamePiece(b.reportName(r.Report))),
		"words": b.quoted(part, before, after, r.ID, b.g.remark(r)), "third": false,
	}
}

// excerptOf cuts a remark to size, around its first figure if it has one.
func (b *writer) excerptOf(r *remark) (part string, before, after bool) {
	keep := ""
	for _, id := range r.Figures {
		if c := b.g.claims[id]; c != nil {
			for _, f := range c.figures() {
				if f.ID == id {
					keep = f.Text
				}
			}
			break
		}
	}
	return excerpt(r.Text, keep)
}

// quoted sets verbatim words with ellipses where something was cut.
func (b *writer) quoted(part string, before, after bool, claim string, ev []string) any {
	part = strings.TrimSuffix(strings.Trim(part, "“”\""), ".")
	return b.text(b.say("quoted", data{"words": b.val(briefing.ExcerptPiece(part, claim, ev...)), "before": before, "after": after}))
}

// containsWords says whether s holds the words of part, whatever the white
// space between them.
func containsWords(s, part string) bool {
	return part != "" && strings.Contains(squeeze(s), squeeze(part))
}
