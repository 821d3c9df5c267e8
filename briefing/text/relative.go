package text

// relativeReach is how many tokens a relative clause between commas may have.
const relativeReach = 45

// RelativeBefore is the comma that opens the relative clause of a person which the
// comma at token close ends, at lo or after it, -1 for none: in "A, who met B, the
// minister of C, said" the one behind A, since the verb behind the last comma has A for
// its subject whoever stands in between.
func RelativeBefore(toks []Token, close, lo int) int {
	for k := close - 2; k >= max(lo, close-relativeReach); k-- {
		switch w := toks[k].Lower; {
		case w == ";" || w == ":" || w == "." || w == "“" || w == "”" || w == "\"":
			return -1
		case w != ",":
			continue
		}
		switch toks[k+1].Lower {
		case "and", "but", "while", "as", "or":
			return -1 // another clause or person begins: "A, who met B, and C, the envoy, said"
		case "who", "whose":
			if next := toks[k+2].Lower; next != "," && k+2 < close {
				return k
			}
			return -1 // "who, speaking in B, said"
		}
	}
	return -1
}
