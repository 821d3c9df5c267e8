package figures

import (
	"cmp"

	"brief/briefing/text"
)

// batchSize is how many sentences are read side by side.
const batchSize = 24

// batch are sentences that follow one another and are read side by side: one step
// is taken with all of them before the next one begins, for the code of all steps
// together is larger than what a processor keeps at hand. A sentence that asks what
// the ones before it left (sent.past) has them read to their end first, so that it
// makes no difference to what is read.
type batch struct {
	sents       [batchSize]sent
	full        int // how many it takes
	count       int
	done        int   // how many of them are read to the end
	filled      []int // those that hold a number
	asked       []int // see attributing
	steps, bare []func(*sent)
}

// steps are what a sentence with a number is taken through, bareSteps what one
// without. The last one alone always asks for what the sentences before left.
var (
	steps = []func(*sent){
		func(s *sent) { s.headList(); s.moments() },
		(*sent).quantities,
		func(s *sent) { s.listUnits(); s.assess(); s.elide() },
		func(s *sent) { s.disown(); s.settleNoise() },
		(*sent).findCues,
		(*sent).bindTimes,
		(*sent).bindMetrics,
		func(s *sent) { s.bindStatus(); s.listTimes() },
		(*sent).bindSpeakers,
		(*sent).conclude,
	}
	bareSteps = []func(*sent){
		func(s *sent) { s.barePeriod(); s.findCues() },
		(*sent).concludeBare,
	}
)

// begin empties the batch for the report of r.
func (b *batch) begin(r *reader) {
	b.steps, b.bare, b.full = steps, bareSteps, cmp.Or(b.full, batchSize)
	b.count, b.done, b.filled, b.asked = 0, 0, b.filled[:0], b.asked[:0]
	for k := range b.sents {
		s := &b.sents[k]
		*s = sent{reader: r, seat: k, ts: s.ts[:0], qs: s.qs[:0], cues: s.cues[:0], said: s.said[:0], clauses: clauses{at: s.clauses.at[:0]}}
	}
}

// next is the sentence of the batch that takes in the report's sentence no, behind
// the one that last did.
func (b *batch) next(no int) *sent {
	s, last := &b.sents[b.count], &b.sents[(b.count+batchSize-1)%batchSize]
	s.near, s.nextDate, s.left, s.measures = last.near, last.nextDate, b.steps, false
	s.at(no)
	return s
}

// read takes all sentences of the batch through all steps and empties it.
func (b *batch) read() {
	for left := len(b.steps); left > 1; left-- {
		for _, n := range b.filled {
			if s := &b.sents[n]; len(s.left) == left {
				s.stepOn()
			}
		}
	}
	n := b.count
	b.settle(n)
	if n > 0 { // the next one goes on where the last one ended
		b.sents[batchSize-1].near, b.sents[batchSize-1].nextDate = b.sents[n-1].near, b.sents[n-1].nextDate
	}
	b.count, b.done, b.filled = 0, 0, b.filled[:0]
}

// settle reads the first n sentences of the batch to their end.
func (b *batch) settle(n int) {
	for ; b.done < n; b.done++ {
		for s := &b.sents[b.done]; len(s.left) > 0; {
			s.stepOn()
		}
	}
}

// stepOn takes the sentence through its next step.
func (s *sent) stepOn() {
	read := s.left[0]
	s.left = s.left[1:]
	read(s)
}

// mayHave says whether a word of the set may stand in the sentence: most of what a
// rule looks for does not, and it need not look.
func (s *sent) mayHave(set *text.WordSet) bool { return s.vocab.Any(set) }

// past is what the sentences before this one left, which are read to their end.
func (s *sent) past() *carry {
	if b := s.batch; b != nil && b.done < s.seat {
		b.settle(min(s.seat, b.count))
	}
	if s.measures {
		s.measures = false
		s.backToHead()
	}
	return &s.carry
}

// conclude reads what leans on the sentences before, and leaves to the next ones
// what they may take over.
func (s *sent) conclude() {
	s.carryOn()
	s.settleAllShared()
	s.bindScope()
	s.bindParts()
	s.bindExclusions()
	s.leave()
	for k := range s.qs {
		s.emit(&s.qs[k])
	}
}

// concludeBare leaves to the next sentences what one without a number speaks of.
func (s *sent) concludeBare() {
	if len(s.cues) == 0 {
		return
	}
	s.noteCorridor()
	s.noteTopic()
}

// takeIn puts the report's sentence no into the batch, unless it is one that holds
// nothing to read, and gives the number of the sentence to go on with.
func (b *batch) takeIn(r *reader, no int) int {
	x := &r.d.Sentences[no]
	if x.Role == text.Furniture || x.Role == text.Byline {
		b.sents[b.count].takeFloor(no)
		if x.Role == text.Furniture {
			r.rejectLine(x)
		}
		return no + 1
	}
	s := b.next(no)
	s.takeFloor(no)
	if x.Role == text.TableRow {
		b.read()
		return s.table(no)
	}
	if r.d.HasNumeral(s.first, s.last) {
		s.vocab = text.WordsOf(s.toks[s.first:s.last])
		b.filled = append(b.filled, b.count)
	} else {
		s.left = b.bare
		s.stepOn()
	}
	if b.count++; b.count == b.full {
		b.read()
	}
	return no + 1
}
