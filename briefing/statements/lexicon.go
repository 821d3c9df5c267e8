package statements

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"brief/briefing"
)

// The word lists are data, each documented in its own file.
//
//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// verb is one entry of verbs.txt.
type verb struct {
	base                    string
	particle                string // "out" of "point out", "" if none
	act                     briefing.Act
	attributes, clause      bool // q, t
	object, infinitive      bool // o, i
	wantsInstrument, ofBoth bool // k, j
	attitude                bool // a
	ofDocument, ofEvent     bool // d, e
}

// form is a set of the forms that a word may be of its verb.
type form uint8

const (
	baseForm form = 1 << iota
	presentForm
	pastForm
	participleForm
	ingForm
)

// wordClass is a set of the classes of nouns.txt and of function words.
type wordClass uint32

const (
	joint wordClass = 1 << iota
	side
	office
	institution
	instrument
	event
	comment
	praise
	worry
	courteous
	generic
	outcome
	beForm   // is, was, been …
	haveForm // has, have, had
	modal    // will, would, shall …
	adverb   // also, then …, and every word in -ly
	preposition
	conjunction
	relative
	determiner
	singular3 // he, she
	plural    // we, they, both
	irregular // the past of an irregular verb: rose, fell
	function  // any function word: carries no content
)

// entry is what the lists say of a word.
type entry struct {
	class wordClass
	forms form
	verbs []*verb // those with particles first
}

var (
	lexicon       = sync.OnceValue(loadLexicon)
	classOf       = map[string]wordClass{"joint": joint, "side": side, "office": office, "institution": institution, "instrument": instrument, "event": event, "comment": comment, "praise": praise, "worry": worry, "courtesy": courteous, "generic": generic, "outcome": outcome, "irregular": irregular}
	functionWords = map[wordClass]string{
		beForm:      "is are was were be been being am",
		haveForm:    "has have had having",
		modal:       "will would shall should must may might can could we'll they'll i'll he'll she'll it'll",
		adverb:      "also then again once now already still further thus too not never always often soon later earlier today yesterday moreover meanwhile even just once therefore in-turn together instead far twice all ever",
		preposition: "of in on at by for with from to between into over under during after before about within without against among through towards toward regarding concerning as per via until till since across around following amid despite including like beyond upon alongside",
		conjunction: "and or but nor while whereas because although though if when so that than unless once where whether",
		relative:    "who which that whom whose where",
		determiner:  "the a an this that these those both its their his her our my your each all some any no several two three many such another other",
		singular3:   "he she",
		function:    "it it's that's there's here's he's she's don't isn't here there what how much more most less very than as if only own such same",
		plural:      "we they both we're we've they're they've we'll they'll i i'm i've i'll",
	}
)

func loadLexicon() map[string]*entry {
	lex := make(map[string]*entry, 2048)
	var slab []entry // entries live as long as the map: made many at a time
	get := func(w string) *entry {
		e := lex[w]
		if e == nil {
			if len(slab) == 0 {
				slab = make([]entry, 256)
			}
			e, slab = &slab[0], slab[1:]
			lex[w] = e
		}
		return e
	}
	lines("nouns.txt", func(f []string) {
		c, ok := classOf[f[0]]
		if !ok {
			panic("statements: unknown class " + f[0] + " in nouns.txt")
		}
		for _, w := range f[1:] {
			get(w).class |= c
		}
	})
	for c, ws := range functionWords {
		for _, w := range strings.Fields(ws) {
			get(w).class |= c | function
		}
	}
	lines("verbs.txt", func(f []string) {
		for _, w := range f[2:] {
			v, forms := parseVerb(briefing.Act(f[0]), f[1], w)
			for _, x := range forms {
				e := get(x.word)
				e.forms |= x.form
				e.verbs = append(e.verbs, v)
			}
		}
	})
	for _, e := range lex { // entries with particles are tried first
		if len(e.verbs) < 2 {
			continue
		}
		var with, without []*verb
		for _, v := range e.verbs {
			if v.particle != "" {
				with = append(with, v)
			} else {
				without = append(without, v)
			}
		}
		e.verbs = append(with, without...)
	}
	return lex
}

// lines gives the fields of each line that is not empty or a comment.
func lines(name string, use func([]string)) {
	b, err := lexiconFiles.ReadFile("lexicon/" + name)
	if err != nil {
		panic(fmt.Sprintf("statements: %v", err))
	}
	for _, l := range strings.Split(string(b), "\n") {
		if f := strings.Fields(l); len(f) > 0 && !strings.HasPrefix(l, "#") {
			use(f)
		}
	}
}

type inflected struct {
	word string
	form form
}

// parseVerb reads one verb of verbs.txt and inflects it.
func parseVerb(act briefing.Act, flags, w string) (*verb, []inflected) {
	w, particle, _ := strings.Cut(w, "_")
	parts := strings.Split(w, "/")
	base, double := strings.CutSuffix(parts[0], "+")
	v := &verb{base: base, particle: particle, act: act,
		attributes: strings.Contains(flags, "q"), clause: strings.Contains(flags, "t"),
		object: strings.Contains(flags, "o"), infinitive: strings.Contains(flags, "i"),
		wantsInstrument: strings.Contains(flags, "k"), ofBoth: strings.Contains(flags, "j"),
		attitude:   strings.Contains(flags, "a"),
		ofDocument: strings.Contains(flags, "d"), ofEvent: strings.Contains(flags, "e")}
	past := regular(base, double, "ed")
	part := past
	if len(parts) > 1 {
		past, part = parts[1], parts[len(parts)-1]
	}
	return v, []inflected{{base, baseForm}, {thirdPerson(base), presentForm}, {past, pastForm}, {part, participleForm}, {regular(base, double, "ing"), ingForm}}
}

// regular adds -ed or -ing to a base form.
func regular(base string, double bool, suffix string) string {
	n := len(base)
	switch {
	case double:
		return base + base[n-1:] + suffix
	case strings.HasSuffix(base, "ee"), base == "see", base == "go", base == "tie":
	case base[n-1] == 'e':
		return base[:n-1] + suffix
	case suffix == "ed" && base[n-1] == 'y' && !strings.ContainsRune("aeou", rune(base[n-2])):
		return base[:n-1] + "i" + suffix
	}
	if suffix == "ed" && base[n-1] == 'e' {
		return base + "d"
	}
	return base + suffix
}

func thirdPerson(base string) string {
	n := len(base)
	switch {
	case base[n-1] == 'y' && !strings.ContainsRune("aeou", rune(base[n-2])):
		return base[:n-1] + "ies"
	case base[n-1] == 's', base[n-1] == 'x', base[n-1] == 'o', strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		return base + "es"
	}
	return base + "s"
}
