package pdf

import (
	"bytes"
	"fmt"
)

// finish takes fpdf's file apart, adds all that fpdf does not know of, and
// writes the document.
func (w *writer) finish(info *Info) ([]byte, error) {
	var raw bytes.Buffer
	if err := w.sheet.Output(&raw); err != nil {
		return nil, err
	}
	s, err := readSheets(raw.Bytes())
	if err != nil {
		return nil, err
	}
	if len(s.pages) != len(w.pages.Pages) {
		return nil, fmt.Errorf("fpdf wrote %d pages instead of %d", len(s.pages), len(w.pages.Pages))
	}
	fonts := ""
	for _, u := range w.fonts {
		fonts += "/" + u.resource + " " + ref(u.embed(&s.objects))
	}
	structure, err := w.writeStructure(s)
	if err != nil {
		return nil, err
	}
	if err := w.writeLinks(s); err != nil {
		return nil, err
	}
	if err := s.finishPages(w, fonts); err != nil {
		return nil, err
	}
	outline, err := w.writeOutline(s)
	if err != nil {
		return nil, err
	}
	catalog, err := info.catalog(s, structure, outline)
	if err != nil {
		return nil, err
	}
	root := s.add(catalog)
	return s.file(root, s.add(info.infoObject())), nil
}

// catalog writes attachments, colour profile and metadata and gives the
// document's catalog.
func (i *Info) catalog(s *sheets, structure, outline int) (string, error) {
	files, names, err := i.writeAttachments(&s.objects)
	if err != nil {
		return "", err
	}
	profile := s.reserve()
	s.setStream(profile, "/N 3/Filter/FlateDecode", srgbProfile())
	metadata := s.reserve()
	s.setStream(metadata, "/Type/Metadata/Subtype/XML", i.xmp())
	b := "<</Type/Catalog/Pages " + ref(pagesObject) + "/Lang" + textString(plain(i.Language)) +
		"/MarkInfo<</Marked true>>/StructTreeRoot " + ref(structure) +
		"/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + ref(metadata) +
		"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2-1)/DestOutputProfile " + ref(profile) + ">>]" +
		files + names
	if outline > 0 {
		b += "/Outlines " + ref(outline)
	}
	return b + ">>", nil
}
