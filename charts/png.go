package charts

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/vgimg"
)

// dpi is the resolution of a bitmap: that of print.
const dpi = 300

// PNG gives the picture as Portable Network Graphics at 300 dots an inch,
// which the file says, so that it comes out at its size where it is put into a
// text; title and description are in it. grey makes it one of grey tones only.
func (p *Picture) PNG(grey bool) ([]byte, error) {
	canvas := vgimg.NewWith(vgimg.UseWH(vg.Length(p.Page.Width), vg.Length(p.Page.Height)), vgimg.UseDPI(dpi), vgimg.UseBackgroundColor(color.White))
	if err := p.draw(canvas); err != nil {
		return nil, err
	}
	var img image.Image = canvas.Image()
	if grey {
		one := image.NewGray(img.Bounds())
		draw.Draw(one, one.Bounds(), img, img.Bounds().Min, draw.Src)
		img = one
	}
	var out bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	if err := e.Encode(&out, img); err != nil {
		return nil, err
	}
	return described(out.Bytes(), p.Title, p.Alt)
}

// described puts resolution and texts behind the header of a PNG (W3C PNG,
// chunks pHYs and iTXt).
func described(file []byte, title, alt string) ([]byte, error) {
	const header = 8 + 4 + 4 + 13 + 4 // signature and IHDR
	if len(file) < header || string(file[12:16]) != "IHDR" {
		return nil, fmt.Errorf("the picture has no header")
	}
	out := append([]byte(nil), file[:header]...)
	metre := uint32(math.Round(dpi / 0.0254))
	size := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, metre), metre)
	out = appendChunk(out, "pHYs", append(size, 1)) // 1: the unit is the metre
	for _, t := range [][2]string{{"Title", title}, {"Description", alt}} {
		if t[1] != "" {
			// Not compressed, no language, no translated keyword.
			out = appendChunk(out, "iTXt", []byte(t[0]+"\x00\x00\x00\x00\x00"+t[1]))
		}
	}
	return append(out, file[header:]...), nil
}

func appendChunk(b []byte, kind string, data []byte) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(len(data)))
	from := len(b)
	b = append(append(b, kind...), data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[from:]))
}
