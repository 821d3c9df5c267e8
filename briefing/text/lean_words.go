package text

import "strings"

// leanSet is a set of words for the look at what leans, which is asked about single
// tokens of few sentences.
func leanSet(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

var (
	leanAux = leanSet("is are was were be been being has have had will would shall should can could may might must do does did 's")
	// emptyAfter follow an "it" that stands for nothing.
	emptyAfter = leanSet(`important necessary possible impossible essential vital crucial clear evident obvious likely unlikely worth time true
		noted stressed agreed decided expected hoped planned said reported recalled emphasised emphasized underlined announced believed
		assumed known understood pointed proposed suggested stated added mentioned remembered envisaged foreseen estimated thought
		noteworthy significant natural difficult easy better best high appropriate advisable desirable useful imperative symbolic gratifying
		pleasing encouraging reasonable fitting right wrong fair safe enough`)
	// raised are words behind which "to" goes on about what the "it" before them is:
	// "it is expected to open".
	raised    = leanSet("expected said reported believed known thought estimated assumed understood likely unlikely set due certain sure bound supposed")
	leanHopes = leanSet("hope wish aim goal belief desire intention pleasure honour honor duty task conviction view")
	// localTo follow a "local" that is of no one place.
	localTo = leanSet("currency currencies time level levels")
	// neverFirst are nouns that are always taken up from before: nothing is "the
	// initiative" in a report that has not told of it.
	neverFirst = leanSet("project projects initiative initiatives scheme schemes deal deals venture plan proposal facility facilities idea ideas undertaking endeavour")
	// placed are nouns of what has a place, which the name of a town says by itself.
	placed       = leanSet("line plant port pipeline railway railroad corridor centre center bank refinery factory road bridge terminal hub zone park route university station dam field mine site plot facility facilities")
	opensBeside  = leanSet("as after before when while during since if although though because once until following besides despite according")
	beforeObject = leanSet("for of with to by from on in into about against at upon through over under")
	// knownBy stand between "the" and a noun without saying which one it is.
	knownBy = leanSet("new joint planned proposed said same whole entire latest current present aforementioned above abovementioned future")
	// deicticAfter follow a "this" that points to the report's own time and event.
	deicticAfter = leanSet(`year month week day morning afternoon evening monday tuesday wednesday thursday friday saturday sunday spring summer
		autumn fall winter quarter century decade time meeting visit session summit forum occasion conference country region that is-to-say
		january february march april may june july august september october november december`)
	// beforeThat stand before a "that" which points.
	beforeThat = leanSet("on at in during of for from by with to after before since under about into upon towards against behind beyond than as and or but")
	leanEvents = leanSet(`occasion time visit meeting trip tour journey talks session summit conference gathering encounter event day days year month
		week evening morning moment date period stage ceremony`)
	leanTimes    = leanSet("year years month months week weeks day days time quarter half decade century moment period date occasion end beginning start first second last past present")
	leanFunction = leanSet(`the a an of in on at to for from with by and or but as that which who whom whose where when while whereas than then so if
		because since although though not no nor is are was were be been being has have had will would shall should can could may might must do does
		did into onto over under between among through during before after about against without within upon also only just more most less least very
		said says told added noted stressed according there here he she it they we i you him her them his its their our my your this these those such all
		both some any each every other another many much few several one two three four five six seven eight nine ten`)
	// leanNouns are what reports introduce once and then call by one word.
	leanNouns = leanSet(`line council plot site document documents project projects roadmap facility facilities plant port pipeline railway railroad company
		corridor commission committee programme program plan deal fund centre center bank refinery factory vessel road bridge terminal hub zone park
		route venture initiative initiatives scheme body organisation organization agency institution university trip study survey law bill
		decree proposal package loan grant credit contract tender consortium operator station dam field mine treaty pact memorandum protocol convention agreement accord schemes deals idea ideas proposals undertaking endeavour`)
	// leanCounted are what "the figure" can be of.
	leanCounted = leanSet("exports imports export import volume volumes value share number numbers investments cargo freight traffic tonnage visitors tourists revenue revenues capacity goods total amount")
	// held are nouns of events and bodies, heldBodies those that reports write with a capital too.
	held       = leanSet("forum exhibition fair")
	heldBodies = leanSet("commission committee council forum")
	// definedBy follow a noun that says by itself which one it is.
	definedBy = leanSet("of for between that which who where whose on to with from under called named signed run built held adopted concluded and or")
	// leanBare are things that need no article.
	leanBare = leanSet("trade cooperation turnover investment tourism energy agriculture commerce business peace security transport connectivity")
	// notPlural end as plurals do and are none.
	notPlural = leanSet("this its his is was has does says stands gives takes makes remains means needs wants hopes sees plays shows holds goes thus plus less perhaps always across towards besides press process business progress access congress success news focus status address")
)
