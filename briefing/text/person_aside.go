package text

// opensWithAside says that the comma at token i ends a phrase that opens the
// sentence, and office k behind it is the subject of the clause: "Receiving Ms
// X, the president asked", "After talks with Mr Y, the minister said". In
// apposition a comma would follow the office too.
func (r *peopleReader) opensWithAside(k, i int) bool {
	o := &r.offices[k]
	if r.lower(o.first) != "the" && r.lower(o.first-1) != "the" || r.capital(o.head) || o.last != o.head+1 || o.country != "" || o.last >= len(r.d.Tokens) {
		return false
	}
	if t := &r.d.Tokens[o.last]; t.Kind != Word || t.Capital || !finitePast(t) {
		return false
	}
	n := r.sentenceOf(i)
	if n >= len(r.d.Sentences) {
		return false
	}
	first := r.d.Sentences[n].First
	w := r.lower(first)
	return len(w) > 5 && w[len(w)-3:] == "ing" || opensAside.Has(&r.d.Tokens[first])
}

// opensAside are the words that open such a phrase, beside participles in -ing.
var opensAside = NewWordSet("after during at in on before upon while when with following joined accompanied together asked")

// finitePast says that a word looks like a verb told in the past, or one that
// stands before it.
func finitePast(t *Token) bool {
	w := t.Lower
	return len(w) > 3 && w[len(w)-2:] == "ed" || strongPast.Has(t)
}

var strongPast = NewWordSet("said told gave spoke met held went saw thought made took put set drew had was has is also then further again felt found kept laid left paid sought thanked brought")
