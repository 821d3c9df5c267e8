package narrative

import (
	"testing"

	"brief/briefing"
)

// TestShortNames names people by their surnames, or as the reports do, and in
// full where nobody can tell the surname.
func TestShortNames(t *testing.T) {
	for _, c := range []struct {
		name, country string
		countries     []string
		text, want    string
	}{
		{"Ana Russo", "IT", []string{"IT", "OM"}, "Minister Ana Russo met her guest. Russo said so.", "Russo"},
		{"Ana Russo", "IT", []string{"IT", "OM"}, "Minister Ana Russo met her guest.", "Russo"},
		{"Salim Al Habsi", "OM", []string{"IT", "OM"}, "Salim Al Habsi spoke.", "Al Habsi"},
		{"Budi Santara", "ID", []string{"ID", "OM"}, "President Budi Santara came. Mr Budi is to stay.", "Budi"},
		{"Budi Santara", "ID", []string{"ID", "OM"}, "President Budi Santara came with Budi Hartono.", "Santara"},
		{"Fidel Ramon Cruz Jr", "PH", []string{"PH", "OM"}, "President Fidel Ramon Cruz Jr came.", "Cruz Jr"},
		{"Hamad al-Rashidi", "OM", []string{"IT", "OM"}, "Hamad al-Rashidi spoke. Rashidi said so.", "al-Rashidi"},
		{"Hamad al-Rashidi", "OM", []string{"IT", "OM"}, "Hamad al-Rashidi spoke.", "al-Rashidi"},
		{"Hamad bin Rashid", "OM", []string{"IT", "OM"}, "Hamad bin Rashid spoke. Bin Rashid said so.", "bin Rashid"},
		{"Wang Lihua", "CN", []string{"CN", "OM"}, "Wang Lihua spoke. Lihua said so.", "Wang Lihua"},
		{"Wang Lihua", "", []string{"CN", "OM"}, "Wang Lihua spoke.", "Wang Lihua"},
		{"Ana Russo", "", []string{"IT", "OM"}, "Ana Russo spoke.", "Russo"},
		{"Durdyev Serdar Batyrovich", "TM", []string{"OM", "TM"}, "Director Durdyev Serdar Batyrovich came.", "Durdyev Serdar Batyrovich"},
		{"Durdyev Serdar Batyrovich", "TM", []string{"OM", "TM"}, "Director Durdyev Serdar Batyrovich came. Durdyev spoke.", "Durdyev"},
	} {
		b := &writer{in: &Input{Told: Told{Meeting: briefing.Meeting{Countries: c.countries, Reports: []string{"a.txt"}}}, Texts: map[string]*briefing.Report{"a.txt": briefing.NewReport("a.txt", c.text)}}}
		if got := b.shortName(briefing.Participant{Name: c.name, Country: c.country}); got != c.want {
			t.Errorf("%s in %q: %q, want %q", c.name, c.text, got, c.want)
		}
	}
}
