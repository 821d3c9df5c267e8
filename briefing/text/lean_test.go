package text

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

// leanCase is a report and what leans in its last sentence: the words with the kind,
// "=" what they surely stand for; what stands for words of the same sentence is left
// out.
type leanCase struct{ report, leans string }

var leanCorpus = []leanCase{
	// Pronouns without what they stand for.
	{"The government of Oman adopted a roadmap. It lists 40 events in trade and energy.", "It:thing"},
	{"Trade fell. They therefore decided that the law should be changed.", "They:thing therefore:link"},
	{"Visits are many. That they are so frequent shows how close the capitals are.", "they:thing"},
	{"Trade was $2 billion. He lamented that some years ago it had been $12 billion.", "He:person it:thing"},
	{"Firms go to Chile. Upwards of 200 of its companies are at work there.", "its:thing there:thing"},
	{"Rojas came to the port. He promised there that Chile would go on using it.", "He:person there:thing it:thing"},
	{"A survey is in hand. This will help farmers.", "This:thing"},
	{"Fees fell. These steps were welcomed by carriers.", "These:thing"},
	{"Fees fell. He laid stress on the significance of this step for Oman.", "He:person this:thing"},
	{"Fees fell. The ministers discussed these questions.", "these:thing"},
	{"Fees fell. He added that the physical ones will be removed.", "He:person ones:thing"},
	{"They plan a kelp ferry, and this project is dear to Rojas.", "They:thing"},
	{"Tea and copper go north, and these goods are dear.", ""},
	{"Fees fell. That was a surprise.", "That:thing"},
	{"Fees fell. Such steps are welcome.", "Such:thing"},
	// What stands for words of its own sentence.
	{"Chile ranks among the users of the port, its share having been 1.9 million tonnes.", ""},
	{"The two sides confirmed their interest and said that they would meet.", ""},
	{"President Rojas said that he would come to Muscat.", ""},
	{"In his speech President Rojas praised the talks.", ""},
	{"Oman is ready to open its market, and its companies wait for it.", ""},
	{"Trade has grown, and it will grow on.", ""},
	{"Many Chilean firms are at work in Oman and earn well there.", ""},
	// A name behind "he" is another's, unless the sentence opens with something beside.
	{"Fees fell. He added that his Minister of Trade, Pablo Rojas, would come to Muscat.", "He:person his:person"},
	{"As he left Muscat, Minister Pablo Rojas praised Oman.", ""},
	// Empty words.
	{"It is important that the sides meet.", ""},
	{"It was noted that trade had grown.", ""},
	{"The roads make it possible to trade.", ""},
	{"There are 40 firms in Oman.", ""},
	{"Rojas said that the volume reached last year is high.", ""},
	{"This year trade grew.", ""},
	{"During this visit the ministers met.", ""},
	{"Those who trade know Oman.", ""},
	{"They look for those lines of business in which trade can grow.", "They:thing"},
	{"Goods such as copper go to Oman.", ""},
	{"It was agreed to hold a fair.", ""},
	{"It is our strong hope that trade grows.", ""},
	{"It is our new ferry.", "It:thing"},
	{"It is planned to build a ferry.", ""},
	// What is expected is a thing.
	{"A memorandum is being drafted. It is expected to be signed in May.", "It:thing"},
	{"A ferry is planned. It is likely to sail in May.", "It:thing"},
	{"A ferry is built. It is planned to be opened in May.", "It:thing"},
	// An object is not its own clause's subject, nor is one thing many.
	{"The ministers agreed that the press office of Oman will organise it.", "it:thing"},
	{"The ministers agreed that the offices will pay for it.", "it:thing"},
	{"Rojas saw the ferry and the ministers praised it.", ""},
	{"The ferry is new, and Oman wants to buy it.", ""},
	// What is local is so somewhere.
	{"Kelp grows well. So far 40 local firms have come.", "local:thing"},
	{"So far 40 local firms have had money from the Omani government.", "local:thing"},
	{"So far 40 local firms of Muscat in Oman have come.", ""},
	{"They pay in local currencies.", "They:thing"},
	{"Chile was the first to conclude such a deal.", "such:thing"},
	{"They seek such a deal as Oman has.", "They:thing"},
	// Other events.
	{"In 2031 Rojas came. The talks held on that occasion had yielded much.", "on that occasion:event"},
	{"Rojas came. Speaking at the time, the minister praised the harvest.", "at the time:event"},
	{"Rojas came. During that visit the ministers signed a pact.", "During that visit:event"},
	{"Rojas came to Muscat at the time of the harvest.", ""},
	// Links.
	{"However, trade fell.", "However,:link"},
	{"Trade, on the other hand, leaves room for growth.", ", on the other hand,:link"},
	{"But trade fell.", "But:link"},
	{"As a result of talks trade grew.", ""},
	{"Trade grew as well, and copper also.", ""},
	// Nouns.
	{"They founded the Joint Kelp Council. The council, he said, gives a framework.", "The council:noun=Joint Kelp Council he:person"},
	{"They founded the Kelp Council and the Reed Council. The council meets in May.", "The council:noun"},
	{"They came to the Kelp Port Authority. The port, he said, has grown.", "The port:noun he:person"},
	{"They founded the Kelp Council. The council's work goes on.", "The council:noun"},
	{"They plan a railway line along the coast. A study of the line is in hand.", "the line:noun"},
	{"TAZUR has done worse, as the line carried 5 tonnes.", ""},
	{"They spoke of a port. The port of Sohar has grown.", ""},
	{"The council meets in May.", ""},
	{"A railway is built. At first the figure is six tonnes.", "the figure:thing"},
	{"A railway is built. Trade rose, and the figure is to go up.", ""},
	{"A railway is built. It is more than the figure for last year.", "It:thing"},
	{"Kelp grows well. He promised that the scheme would go on.", "He:person the scheme:noun"},
	{"An idea is to twin ports. Under the initiative, Muscat will be paired with Valdivia.", "the initiative:noun"},
	{"They plan a ferry. Rojas said that the new project would be built.", "the new project:noun"},
	{"Rojas said in Muscat that the project would be built.", "the project:noun"},
	{"The project of a ferry between Muscat and Valdivia is new.", ""},
	{"The Kelp Farm Plan is new, and the plan is liked.", ""},
	// Who "he" is where nobody else was named.
	{"President Pablo Rojas came to the port. He will see the ferry.", "He:person=Pablo Rojas"},
	{"President Pablo Rojas met Minister Said Al Harthi. He will see the ferry.", "He:person"},
	{"President Pablo Rojas met the minister. He will see the ferry.", "He:person"},
	// What follows in time on what another sentence told.
	{"The visit of 2031 was a success. The two states then lifted the quotas.", "then:thing"},
	{"The ministers spoke. Then the delegations toured the plant.", "Then:thing"},
	{"The delegations saw the harbour and then the mill.", ""},
	{"In 2031 the two states then lifted the quotas.", ""},
	{"The then President Pablo Rojas lifted the quotas.", ""},
	{"When trade fell, the two states then lifted the quotas.", ""},
	// An event or a body of one name, a figure of another sentence.
	{"The Kelp Business Forum opened. The forum will be followed by talks.", "The forum:noun=Kelp Business Forum"},
	{"The Kelp Commission met. The Commission will be preceded by talks.", "The Commission:noun=Kelp Commission"},
	{"A forum opened. The forum will be followed by talks.", ""},
	{"Trade fell. The ministers want to raise the figure by a half.", "the figure:thing"},
	{"Trade fell. The ministers want to raise the figure to a billion.", "the figure:thing"},
	{"Trade fell to 5 tonnes, and the ministers want to raise the figure.", ""},
	// What is only counted out.
	{"Three councils are founded. In the first will sit ministers.", "the first:thing"},
	{"Copper is dear. The same holds for tea.", "The same:thing"},
	{"The first ferry was built in Chile.", ""},
	// "Its" of what stands behind it.
	{"At its meeting in Muscat the joint committee agreed on quotas.", ""},
	{"After their talks in Muscat, both ministers saw the ferry.", ""},
	{"At its meeting in Muscat quotas were lifted.", "its:thing"},
}

func TestLeanings(t *testing.T) {
	for _, c := range leanCorpus {
		d := Parse(briefing.NewReport("a.txt", "A headline of the report\n\nThis text begins here, and Oman is in it.\n\n"+c.report+"\n"))
		all := d.Leanings()
		l := all[len(all)-1]
		var got []string
		for _, x := range l.Leans {
			if x.On.Len() > 0 {
				continue
			}
			s := fmt.Sprintf("%s:%s", d.Report.Words(x.Span), x.Kind)
			if x.To != "" {
				s += "=" + x.To
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " "); g != c.leans {
			t.Errorf("%q\n  leans %q\n  want  %q", c.report, g, c.leans)
		}
		d.Release()
	}
}

// TestLeaningsBefore keeps which sentence stands before another one.
func TestLeaningsBefore(t *testing.T) {
	d := Parse(briefing.NewReport("a.txt", "Chile and Oman meet\n\nTrade grew by a half. It will grow on.\n\nFees fell, too.\n"))
	defer d.Release()
	var got []string
	for _, l := range d.Leanings() {
		got = append(got, d.Report.Words(l.Before))
	}
	want := []string{"", "Trade grew by a half.", "It will grow on."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestLeaningsCutShort reads every beginning of the corpus.
func TestLeaningsCutShort(t *testing.T) {
	for _, c := range leanCorpus {
		for n := range len(c.report) {
			d := Parse(briefing.NewReport("a.txt", "A headline of it\n\n"+c.report[:n]))
			d.Leanings()
			d.Release()
		}
	}
}
