package text

// isItem says whether a line starts like an item of a list: a bullet, a dash,
// "1.", "1.1.", "a)", "(b)".
func isItem(toks []Token) bool { return labelLen(toks) > 0 }

// labelLen counts the tokens of an item's label, 0 where there is none.
func labelLen(toks []Token) int {
	if len(toks) < 2 {
		return 0
	}
	t := &toks[0]
	if t.Kind == Word {
		return letterLabel(toks)
	}
	switch t.Lower {
	case "•", "●", "▪", "‣", "◦", "○", "■", "·", "*", "→", "➢", "✓":
		return 1
	case "-", "–", "—":
		if toks[1].Space {
			return 1
		}
		return 0
	case "(":
		if len(toks) > 3 && toks[2].Lower == ")" && len(toks[1].Lower) <= 3 && toks[3].Space {
			return 3
		}
		return 0
	}
	if toks[1].Space || len(toks) < 3 || !toks[2].Space {
		return 0
	}
	if t.Kind == Number && len(t.Lower) <= 6 && (toks[1].Lower == "." || toks[1].Lower == ")") {
		return 2
	}
	return 0
}

// letterLabel counts the tokens of a label that is a letter or a Roman numeral.
func letterLabel(toks []Token) int {
	if toks[1].Space || len(toks) < 3 || !toks[2].Space {
		return 0
	}
	switch t := &toks[0]; toks[1].Lower {
	case ")":
		if len(t.Lower) == 1 || t.Capital && isRoman(t.Lower) {
			return 2
		}
	case ".":
		if t.Capital && isRoman(t.Lower) {
			return 2
		}
	}
	return 0
}

// isRoman says whether w is a small Roman numeral.
func isRoman(w string) bool {
	if len(w) == 0 || len(w) > 5 {
		return false
	}
	for i := 0; i < len(w); i++ {
		if w[i] != 'i' && w[i] != 'v' && w[i] != 'x' {
			return false
		}
	}
	return true
}
