package figures

// unitWord is the value of a number word below twenty, 0 for another word.
func unitWord(w string) float64 {
	switch w {
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	}
	return 0
}

// tensWord is the value of twenty … ninety, 0 for another word.
func tensWord(w string) float64 {
	switch w {
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty", "fourty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return 0
}

// spelled reads words up to 999 ("two hundred and fifty", "forty-five") and
// gives the token after them, i where there is no number word.
func (s *sent) spelled(i int) (float64, int) {
	v, hi := s.belowHundred(i)
	if hi == i {
		return 0, i
	}
	if s.w(hi) == "hundred" {
		v *= 100
		hi++
		rest := hi
		if s.w(rest) == "and" {
			rest++
		}
		if more, h := s.belowHundred(rest); h > rest {
			v, hi = v+more, h
		}
	}
	return v, hi
}

func (s *sent) belowHundred(i int) (float64, int) {
	if v := unitWord(s.w(i)); v > 0 {
		return v, i + 1
	}
	v := tensWord(s.w(i))
	if v == 0 {
		return 0, i
	}
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	if u := unitWord(s.w(j)); u > 0 && u < 10 {
		return v + u, j + 1
	}
	return v, i + 1
}

// ordinal is the number of an ordinal word, 0 for another word.
func ordinal(w string) float64 {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	case "fourth":
		return 4
	case "fifth":
		return 5
	case "sixth":
		return 6
	case "seventh":
		return 7
	case "eighth":
		return 8
	case "ninth":
		return 9
	case "tenth":
		return 10
	case "eleventh":
		return 11
	case "twelfth":
		return 12
	case "thirteenth":
		return 13
	case "fourteenth":
		return 14
	case "fifteenth":
		return 15
	case "sixteenth":
		return 16
	case "seventeenth":
		return 17
	case "eighteenth":
		return 18
	case "nineteenth":
		return 19
	case "twentieth":
		return 20
	}
	return 0
}
