package meeting

import (
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestTies reads how surely reports tell of their event: what may be told as a fact,
// and who is at it. Names behind "~" are people whom no words have at the event.
func TestTies(t *testing.T) {
	for _, c := range []struct {
		name, report string
		told         briefing.MeetingKind
		day, place   bool // tied
		people       []string
	}{
		{"met on a day in a place", "LIMA, 9 May 2031 - Trade Minister Litia Ravouvou of Fiji met her Peruvian counterpart, Mercedes Quiroga, in Lima on Thursday, 8 May 2031.\n",
			briefing.KindMeeting, true, true, []string{"Litia Ravouvou", "Mercedes Quiroga"}},
		{"a day of words to the press", "LIMA, 9 May 2031 - Trade Minister Litia Ravouvou of Fiji and her Peruvian counterpart, Mercedes Quiroga, talked about ferries. The meeting dealt with fares.\n\nThe ministry said on 8 May 2031 that the ferry would go on.\n",
			briefing.KindMeeting, false, false, []string{"Litia Ravouvou", "Mercedes Quiroga"}},
		{"a signing of long ago", "9 May 2031\n\nTrade Minister Litia Ravouvou of Fiji called on Peruvian firms to use the free trade agreements that Fiji has signed. Fiji and Peru signed five memoranda in 2025.\n",
			briefing.KindContacts, false, false, []string{"~Litia Ravouvou"}},
		{"a session to come", "SUVA - Peru hopes for more trade with Fiji, Peruvian Ambassador to Fiji Mercedes Quiroga has said. The twelfth meeting of the Fiji-Peru Cooperation Committee and a week of Fijian culture in Peru would be held this year, she said.\n",
			briefing.KindContacts, false, false, []string{"~Mercedes Quiroga"}},
		{"on the sidelines", "LIMA - Fiji and Peru have few investments in each other, Deputy Trade Minister of Fiji Litia Ravouvou told Maresia on the margins of the Fijian-Peruvian Business Forum in Lima.\n",
			briefing.KindContacts, false, false, []string{"~Litia Ravouvou"}},
		{"people of a meeting before", "On 4 October 2031 the deputy trade minister of Fiji, Litia Ravouvou, met the ambassador of Peru in Suva, Mercedes Quiroga. The talks followed up the meeting of the trade minister of Fiji, Jone Vakatawa, with the trade minister of Peru, Ana Huanca, on 7 September 2031 in Lima.\n",
			briefing.KindMeeting, true, false, []string{"Litia Ravouvou", "Mercedes Quiroga", "~Jone Vakatawa", "~Ana Huanca"}},
		{"speech before the meeting", "LIMA, 9 May 2031 - Trade should reach $5 million before the year is out, Fijian Trade Minister Litia Ravouvou said after meeting Peruvian Trade Minister Mercedes Quiroga in Lima on 8 May 2031.\n",
			briefing.KindMeeting, true, true, []string{"Litia Ravouvou", "Mercedes Quiroga"}},
		{"a commission names no country again", "PROTOCOL of the eighth meeting of the Fijian-Peruvian Intergovernmental Commission on Trade\n\nThe Commission met in Suva on 13-14 September 2031. The Fijian delegation was headed by Litia Ravouvou, Minister of Trade, the Peruvian delegation by Mercedes Quiroga, Minister of Trade.\n",
			briefing.KindCommission, true, true, []string{"Litia Ravouvou", "Mercedes Quiroga"}},
		{"a gathering with a name of its own", "9 May 2031\n\nFiji will sell more rice to Peru, Fijian Prime Minister Jone Vakatawa said after coming back from Lima, where he took part in the Silver Road initiative summit. The President of Peru, Ana Huanca, told him so.\n",
			briefing.KindContacts, false, false, []string{"~Jone Vakatawa", "~Ana Huanca"}},
		{"a committee to be set up", "SUVA, 9 May 2031 - Fiji and Peru are in talks on setting up a joint trade committee. Trade Minister of Peru Mercedes Quiroga was in Suva, where she met Trade Minister of Fiji Litia Ravouvou.\n",
			briefing.KindMeeting, false, true, []string{"Mercedes Quiroga", "Litia Ravouvou"}},
		{"a meeting which was held on a day", "9 May 2031\n\nTrade Minister of Peru Mercedes Quiroga met businessmen of Fiji. At the meeting of the two sides, which was held in Suva on 8 May, she spoke of ferries.\n",
			briefing.KindMeeting, true, true, []string{"Mercedes Quiroga"}},
		{"a list behind a colon", "9 May 2031\n\nThe heads of two railways held talks in Suva on Thursday: Fiji Railways Chairman Jone Vakatawa and General Director of Peruvian Railway Ana Huanca.\n",
			briefing.KindMeeting, false, true, []string{"Jone Vakatawa", "Ana Huanca"}},
		{"on the occasion of another's visit", "9 May 2031\n\nTransport Minister of Fiji Litia Ravouvou and Transport Minister of Peru Mercedes Quiroga met in Suva on 8 May on the occasion of the visit which Peruvian President Ana Huanca is paying.\n",
			briefing.KindMeeting, true, true, []string{"Litia Ravouvou", "Mercedes Quiroga", "~Ana Huanca"}},
		{"a dateline is where it was written", "Lima, 9 May 2031 - Political consultations between Fiji and Peru took place on 8 May 2031. Litia Ravouvou, Deputy Minister of Fiji, headed them together with Mercedes Quiroga, Deputy Minister of Peru.\n",
			briefing.KindMeeting, true, false, []string{"Litia Ravouvou", "Mercedes Quiroga"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := Read(text.Parse(briefing.NewReport("a.txt", c.report)), nil).Meeting
			var people []string
			for _, p := range m.Participants {
				if p.Untied {
					p.Name = "~" + p.Name
				}
				people = append(people, p.Name)
			}
			day := !m.Date.IsZero() && !m.DateInferred && !m.DateUntied
			place := m.Place != "" && !m.PlaceUntied
			if m.Told() != c.told || day != c.day || place != c.place || !slices.Equal(people, c.people) {
				t.Errorf("told %s, day %t, place %t (%s), people %q; want %s, %t, %t, %q", m.Told(), day, place, m.Place, people, c.told, c.day, c.place, c.people)
			}
		})
	}
}
