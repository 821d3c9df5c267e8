package compose

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
	"io"
	"io/fs"
	"maps"
	"slices"

	"brief/briefing"
	"brief/briefing/typeface"
)

// Bounds of what a style may bring along.
const (
	largestFont = 16 << 20 // bytes; the largest text fonts have some 10 MB
	largestLogo = 2 << 20  // bytes
	mostPixels  = 4 << 20  // a logo of 2,000 by 2,000 prints sharply on any paper
)

// errNoAsset is the error of a file that a style names and its folder lacks.
var errNoAsset = errors.New("it is not in the folder of the templates")

// dress reads the fonts and the logo that a style names from the folder of its
// templates, and gives the faces to set it in.
func dress(s *briefing.Style, folder fs.FS) (*typeface.Library, error) {
	if err := readLogo(&s.Logo, folder); err != nil {
		return nil, fmt.Errorf("%s: logo %q: %w", styleName, s.Logo.File, err)
	}
	files := s.Fonts.Files()
	if len(files) == 0 {
		return typeface.Default(), nil
	}
	own := map[briefing.FontName][]byte{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		b, err := readAsset(folder, files[name], largestFont)
		if err != nil {
			return nil, fmt.Errorf("%s: font %q: %w", styleName, files[name], err)
		}
		own[name] = b
	}
	faces := typeface.New(own)
	for _, name := range slices.Sorted(maps.Keys(own)) {
		face, err := faces.Face(name)
		if err == nil && !face.Embeddable() {
			err = errors.New("its licence bits forbid embedding in documents (fsType); ask its maker for another licence or take another font")
		}
		if err != nil {
			return nil, fmt.Errorf("%s: font %q: %w", styleName, files[name], err)
		}
	}
	return faces, nil
}

func readLogo(l *briefing.Logo, folder fs.FS) error {
	if l.File == "" {
		return nil
	}
	if !(l.Height >= 8 && l.Height <= 90) {
		return fmt.Errorf("a height of %v points is not between 8 and 90", l.Height)
	}
	b, err := readAsset(folder, l.File, largestLogo)
	if err != nil {
		return err
	}
	size, err := png.DecodeConfig(bytes.NewReader(b))
	switch {
	case err != nil:
		return errors.New("not a PNG picture")
	case size.Width < 1 || size.Height < 1 || size.Width > mostPixels/size.Height:
		return fmt.Errorf("%d by %d pixels are too many; 2,000 by 2,000 print sharply on any paper", size.Width, size.Height)
	}
	// The head may be whole where the rest is not.
	if _, err := png.Decode(bytes.NewReader(b)); err != nil {
		return errors.New("the picture is damaged")
	}
	l.PNG = string(b)
	return nil
}

func readAsset(folder fs.FS, name string, most int64) ([]byte, error) {
	if folder == nil || !fs.ValidPath(name) {
		return nil, errNoAsset
	}
	f, err := folder.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNoAsset
	}
	if err != nil {
		return nil, plainError(err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, plainError(err)
	}
	if int64(len(b)) > most {
		return nil, fmt.Errorf("larger than %d MB", most>>20)
	}
	return b, nil
}
