package source

// compoundMagic starts the compound files of Outlook and old Word.
const compoundMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

func readOutlook([]byte) (document, *Problem) { return document{}, notYet("Outlook and old Word") }
