package narrative

import "brief/briefing"

// encounter is the word for a meeting of which the reports tell no more than that:
// "talks" would say too much.
const encounter = "encounter"

// kind is the entry of the wording for what may be told of an event as a fact.
func (b *writer) kind(m *briefing.Meeting) string {
	switch told := m.Told(); {
	case m.Surely == briefing.KindMeeting:
		return encounter
	case (told == briefing.KindForum || told == briefing.KindCommission) && m.Called != "":
		return m.Called
	default:
		if _, ok := b.w.term("kind", string(told)); ok {
			return string(told)
		}
	}
	return string(briefing.KindMeeting)
}

// contacts says that no event may be told as a fact: the page then tells of the
// report and whom it quotes.
func (b *writer) contacts(m *briefing.Meeting) bool {
	return b.kind(m) == string(briefing.KindContacts)
}

// eventDay is the day of the event where the reports tie it to the event, nil else.
func (b *writer) eventDay(m *briefing.Meeting) any {
	if m.DateInferred || m.DateUntied || b.contacts(m) {
		return nil
	}
	return b.dayVal(m)
}

// reportedDay is the day of the first report, for an event whose own is not tied; nil
// where no report of it has one.
func (b *writer) reportedDay(m *briefing.Meeting) any {
	if m.DateInferred {
		return b.dayVal(m)
	}
	first := briefing.Date{}
	for _, u := range b.in.Reports {
		if contains(m.Reports, u.Name) && !u.Date.IsZero() && (first.IsZero() || u.Date.Before(first)) {
			first = u.Date
		}
	}
	if first.IsZero() || first.Before(m.Date) && !m.DateUntied && !b.contacts(m) {
		return nil
	}
	return b.dateVal(first)
}

func (b *writer) dayVal(m *briefing.Meeting, ev ...string) any {
	if m.Date.IsZero() {
		return nil
	}
	return b.val(briefing.DatePiece(b.marked(b.dates(m.Date, m.Last), len(ev) == 0 && b.setBy(m, "date")), ev...))
}

// reckonedFrom quotes the words that the day was reckoned from where they name none of
// its own, "Thursday" or "yesterday"; nil where they do.
func (b *writer) reckonedFrom(m *briefing.Meeting, ev []string) any {
	words := squeeze(m.DateCite.Text)
	if !m.DateUntied || words == "" || digitIn(words) > 0 || b.setBy(m, "date") {
		return nil
	}
	return b.quoted(words, false, false, "", ev)
}

// dayWords quotes the day where the report gives it without a year, nil where it
// does not.
func (b *writer) dayWords(m *briefing.Meeting, ev []string) any {
	if m.DateWords == "" || !m.Date.IsZero() {
		return nil
	}
	return b.quoted(squeeze(m.DateWords), false, false, "", ev)
}

// surePlace is the place that the reports tie to the event, nil else.
func (b *writer) surePlace(m *briefing.Meeting) any {
	switch {
	case b.contacts(m):
		return nil
	case m.Host != "":
		return b.countryInText(m.Host)
	case m.PlaceUntied:
		return nil
	}
	return b.placeVal(m)
}

// hostVal is the country of an event of which no town is known, nil where none is told.
func (b *writer) hostVal(m *briefing.Meeting) any {
	if m.Host == "" {
		return nil
	}
	return b.text(b.countryText(m.Host))
}

func (b *writer) placeVal(m *briefing.Meeting, ev ...string) any {
	if m.Place == "" {
		return nil
	}
	return b.val(briefing.NamePiece(b.marked(m.Place, b.setBy(m, "place")), ev...))
}

// yearless says that the reports give the day of the event and its month, but no year:
// "Saturday" alone is no date.
func yearless(m *briefing.Meeting) bool { return digitIn(m.DateWords) > 0 && !m.DateUntied }
