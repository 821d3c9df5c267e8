package text

import (
	"slices"
	"strings"
)

// leaderHeads groups heads of state and of government whom reports call leaders.
var leaderHeads = wordSet("president emir amir king queen sultan premier minister chancellor chairman taoiseach pm monarch ruler leader")

// fitsOffice says that the person may be meant by the office's head noun.
func (r *peopleReader) fitsOffice(o *office, id *identity) bool {
	head := r.lower(o.head)
	any, leader := false, false // another head noun that may mean the person
	switch head {
	case "diplomat", "official", "dignitary", "guest", "statesman":
		any = true
	case "leader":
		leader = true
	case "head":
		leader = r.is(o.last-1, classBody)
	}
	for _, h := range id.heads {
		if h != head && (any || leader && leaderHeads[h]) {
			return true
		}
	}
	if !slices.Contains(id.heads, head) && !((head == "pm" || head == "fm") && slices.Contains(id.heads, "minister")) {
		return false
	}
	core := r.lower(o.core)
	deputy := core == "deputy" || core == "vice" || core == "first"
	switch {
	case head == "president" && !deputy && id.says(wordVice):
	case core == "prime" && (!id.says(wordPrime) || id.says(wordDeputy)):
	case head == "secretary" && core == "cabinet" && !id.says(wordCabinet):
	case core == "foreign" && !id.says(wordForeign):
	default:
		return true
	}
	return false
}

// officeWords is a set of words that tell offices with one head noun apart.
type officeWords uint8

const (
	wordVice officeWords = 1 << iota
	wordPrime
	wordDeputy
	wordCabinet
	wordForeign // or external
)

// says says that the word stands in the person's office.
func (id *identity) says(w officeWords) bool {
	if id.read != id.office {
		id.read, id.words = id.office, 0
		for f := range strings.FieldsSeq(Fold(id.office)) {
			switch f {
			case "vice":
				id.words |= wordVice
			case "prime":
				id.words |= wordPrime
			case "deputy":
				id.words |= wordDeputy
			case "cabinet":
				id.words |= wordCabinet
			case "foreign", "external":
				id.words |= wordForeign
			}
		}
	}
	return id.words&w != 0
}
