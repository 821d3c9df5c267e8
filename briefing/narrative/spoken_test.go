package narrative

import "testing"

func TestSpeechAlone(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{`"We shall build the quay," said Minister Ana Ruiz.`, "We shall build the quay"},
		{`Ruiz noted: “We shall build the quay.”`, "We shall build the quay."},
		{`We shall build the quay," Ruiz told reporters.`, "We shall build the quay"},
		{`"We shall build the quay," she added.`, "We shall build the quay"},
		{`"We shall build the quay," said the head of state.`, "We shall build the quay"},
		{`We shall build the quay," the Peruvian minister said.`, "We shall build the quay"},
		{`"We shall build the quay," she said, "and the mole."`, ""},
		{`Ruiz noted that "the quay and the mole" would be built.`, ""},
		{`"We shall build the quay," said Ruiz, thanking Dahl for his help.`, ""},
		{`"We shall build the quay," said Ruiz and left the hall.`, ""},
		{`Ruiz called the quay "a wall".`, ""},
		{`Ruiz spoke of the quay.`, ""},
		{``, ""}, {`"`, ""}, {`“`, ""}, {`”`, ""},
	} {
		if got, _ := speechAlone(c.s, "Ana Ruiz"); got != c.want {
			t.Errorf("%q: %q, want %q", c.s, got, c.want)
		}
	}
}

// What stands in quotation marks and brackets is not told by the report.
func TestTold(t *testing.T) {
	for s, want := range map[string]string{
		`"Ruiz [Ana Ruiz, minister] and I agree," said Dahl.`: `" " said Dahl.`,
		`The port (Oslo) grew.`:                               "The port grew.",
		``:                                                    "",
	} {
		if got := told(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
