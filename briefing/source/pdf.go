package source

func readPDF([]byte) (document, *Problem) { return document{}, notYet("PDF") }
