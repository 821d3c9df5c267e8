package text

// readAside takes the date that stands in brackets beside an outlet: "Agency
// reports (May 17, 2024)", "(Times of the Gulf, February 8, 2024)" at the end.
func readAside(d *Doc) {
	for k, sent := range d.Sentences {
		if k > 2 && k < len(d.Sentences)-2 {
			continue
		}
		x, ok := d.fullDate(sent.First, sent.Last)
		if ok && d.behindSlashes(sent, x) {
			d.setDate(x)
			return
		}
		if !ok || x.Last >= len(d.Tokens) || d.Tokens[x.Last].Lower != ")" {
			continue
		}
		if d.closes(sent, x) {
			d.setDate(x)
			return
		}
		if whole := d.Tokens[sent.First].Lower == "(" && d.Tokens[x.First-1].Lower == "," && capitals(d.Tokens[sent.First:x.First]); whole ||
			x.First-2 >= sent.First && d.Tokens[x.First-1].Lower == "(" && publishes[d.Tokens[x.First-2].Lower] {
			d.setDate(x)
			return
		}
	}
}

// behindSlashes says that the date x ends the report behind slashes and the name
// of who printed it: "… in the partnership. ///nCa, 14 July 2022".
func (d *Doc) behindSlashes(sent Sentence, x Date) bool {
	if x.Last < len(d.Tokens)-1 || x.First-3 < sent.First || d.Tokens[x.First-1].Lower != "," || d.Tokens[x.First-2].Kind != Word {
		return false
	}
	return d.Tokens[x.First-3].Lower == "/"
}

// publishes are verbs of an outlet.
var publishes = wordSet("reports reported writes wrote said says informs informed")

// closes says whether the sentence is the report's last and nothing but the date x in
// brackets: "(24 May 2022)".
func (d *Doc) closes(sent Sentence, x Date) bool {
	return sent.Last == len(d.Tokens) && d.Tokens[sent.First].Lower == "(" && x.First == sent.First+1 && x.Last == sent.Last-1
}
