package pdf

import (
	"encoding/binary"
	"math"
	"sync"
)

// srgbProfile is a small ICC v4 display profile of sRGB (IEC 61966-2-1),
// deflated. It is computed here, so that no licensed file is needed; the
// numbers are those of the standard, adapted to D50 as ICC.1:2010 asks.
var srgbProfile = sync.OnceValue(func() []byte {
	var (
		white = xyz(0.9642, 1, 0.8249)
		red   = xyz(0.436066, 0.222488, 0.013916)
		green = xyz(0.385147, 0.716873, 0.097076)
		blue  = xyz(0.143066, 0.060608, 0.714096)
		// A parametric curve of type 3: ((x+0.055)/1.055)^2.4, or x/12.92
		// below 0.04045.
		curve = appendFixed([]byte("para\x00\x00\x00\x00\x00\x03\x00\x00"), 2.4, 1/1.055, 0.055/1.055, 1/12.92, 0.04045)
		// The Bradford transform from D65 to D50.
		adaption = appendFixed([]byte("sf32\x00\x00\x00\x00"), 1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)
	)
	return deflate(iccProfile([]iccTag{
		{"desc", localized("sRGB")}, {"cprt", localized("No copyright, use freely")}, {"wtpt", white}, {"chad", adaption},
		{"rXYZ", red}, {"gXYZ", green}, {"bXYZ", blue}, {"rTRC", curve}, {"gTRC", curve}, {"bTRC", curve},
	}))
})

type iccTag struct {
	name string
	data []byte
}

func iccProfile(tags []iccTag) []byte {
	head := 128 + 4 + 12*len(tags)
	directory := binary.BigEndian.AppendUint32(nil, uint32(len(tags)))
	var data []byte
	for _, t := range tags {
		directory = append(directory, t.name...)
		directory = binary.BigEndian.AppendUint32(directory, uint32(head+len(data)))
		directory = binary.BigEndian.AppendUint32(directory, uint32(len(t.data)))
		data = append(data, t.data...)
		data = append(data, make([]byte, -len(data)&3)...)
	}
	b := make([]byte, 128, head+len(data))
	binary.BigEndian.PutUint32(b, uint32(head+len(data)))
	copy(b[8:], "\x04\x20\x00\x00mntrRGB XYZ ")
	binary.BigEndian.PutUint16(b[24:], 2024) // the date the profile was made: 1 January 2024
	binary.BigEndian.PutUint16(b[26:], 1)
	binary.BigEndian.PutUint16(b[28:], 1)
	copy(b[36:], "acsp")
	copy(b[68:], appendFixed(nil, 0.9642, 1, 0.8249)) // illuminant D50
	return append(append(b, directory...), data...)
}

// appendFixed writes numbers as s15Fixed16.
func appendFixed(b []byte, vs ...float64) []byte {
	for _, v := range vs {
		b = binary.BigEndian.AppendUint32(b, uint32(int32(math.Round(v*65536))))
	}
	return b
}

func xyz(x, y, z float64) []byte { return appendFixed([]byte("XYZ \x00\x00\x00\x00"), x, y, z) }

// localized is a multiLocalizedUnicodeType with one ASCII text.
func localized(s string) []byte {
	b := append([]byte("mluc\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x0cenUS"), 0, 0, 0, byte(2*len(s)), 0, 0, 0, 28)
	for i := range len(s) {
		b = append(b, 0, s[i])
	}
	return b
}
