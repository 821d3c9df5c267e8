package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// ventureMoney says whether the clause tells of money that firms or works of one
// country put into another, by what does or gets it and not by a verb of its own:
// "hotel groups will commit", "their owners have brought", "a smelter will take".
// It is asked where nothing else tells what the money is.
func (s *sent) ventureMoney(q *quantity) bool {
	if s.home != homeNone || q.form != formMoney || q.kind == briefing.Share {
		return false
	}
	agent, verb := false, false
	for k := s.clauseStart(q.left); k < q.left; k++ {
		t := &s.toks[k]
		switch {
		case earnings.Has(t):
			return false
		case ventures.Has(t):
			agent = true
		case agent && putsIn.Has(t):
			verb = true
		}
	}
	return verb
}

// worthOfProjects says whether the money is what the projects counted before it are
// worth: "42 projects were registered, and they are worth $2 million".
func (s *sent) worthOfProjects(q *quantity, k int) bool {
	if k == 0 || q.form != formMoney || s.home != homeNone || q.kind == briefing.Change || s.has(s.first, q.left, "contractors") || s.has(s.first, q.left, "contractor") {
		return false
	}
	p := &s.qs[k-1]
	if p.form != formCount || p.noun != "projects" && p.noun != "project" || q.left-p.hi > 16 || s.cueAmong(p.hi, q.left) {
		return false
	}
	w := s.w(q.left - 2)
	return s.w(q.left-1) == "worth" || s.w(q.left-1) == "of" && (w == "value" || w == "total" || w == "cost" || w == "volume")
}

var (
	// ventures are those who put money into another land, and what it is put into.
	ventures = text.NewWordSet(`company companies firm firms group groups consortium consortia enterprise enterprises investor investors owner owners developer developers conglomerate conglomerates
		manufacturer manufacturers producer producers maker makers carmaker carmakers miner miners hoteliers builder builders giant retailer retailers operator operators businesses businessmen entrepreneurs
		ventures venture shareholders mill mills mine mines smelter plant plants factory factories refinery terminal hotel hotels park parks complex project projects network networks
		joint-venture smelters terminals refineries farm farms`)
	// putsIn are verbs whose object is money that goes into something or lies in it.
	putsIn = text.NewWordSet(`commit commits committed committing bring brings brought bringing put puts putting place places placed spend spends spent sink sinks sank allocate allocates allocated
		take takes taking require requires required need needs needed absorb absorbs absorbed swallow swallows swallowed swallowing attract attracts attracted draw draws drew drawn cost
		have hold holds held pump pumps pumped pour pours poured deploy deploys deployed channel channels channelled add adds total totals totalled worth represent represents promise promised promises
		pledge pledges pledged announce announced announces stake staked`)
	// earnings are words of what firms earn, owe, buy and sell.
	earnings = text.NewWordSet(`earn earns earned earning won win wins winning owe owes owed pay pays paid paying sold sell sells selling bought buy buys buying lost lose loses losing revenue revenues profit profits sales
		turnover debt debts contract contracts orders order tax taxes fine fines loan loans lend lent lends borrow borrowed salaries wages job jobs save saved saves generated generate generates
		exports exported export imports imported import aid grant grants credit credits fund funds`)
)
