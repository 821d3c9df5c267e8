package figures

import "brief/briefing/text"

// sayingVerbs attribute what is said to their subject, in the past or the
// present tense.
var sayingVerbs = text.NewWordSet(sayingList)

const sayingList = `said says noted notes stated states stressed stresses added adds told tells pointed points recalled recalls announced announces
	underlined underlines underscored underscores emphasized emphasised emphasizes emphasises highlighted highlights mentioned mentions explained explains
	expects expected forecast forecasts estimated estimates predicted predicts declared declares claimed claims believes believed expressed informed informs remarked remarks
	continued continues concluded concludes indicated observed observes opined opines welcomed praised praises hailed hails cited cites referred refers revealed reveals
	disclosed voiced affirmed reiterated confirmed confirms argued argues replied replies acknowledged acknowledges hopes hoped reminded reminds commented wrote writes
	called calls admitted admits suggested suggests reported reports projected projects proposed proposes drew draws assured assures put puts asserted asserts calculated calculates
	appreciated considered considers lauded complained complains conceded concedes warned warns vowed vows pledged pledges outlined outlines elaborated quoted quotes
	corrected corrects clarified clarifies specified specifies detailed details lamented laments regretted regrets reckons reckoned hinted hints insisted insists maintained maintains
	recounted recounts summed sums remembered expressing promised promises described describes answered answers responded responds countered counters objected retorted
	cautioned cautions boasted boasts joked quipped repeated repeats testified proclaimed signalled signaled deplored criticised criticized contended contends
	asked asks urged urges requested blamed blames thanked invited offered offers named listed lists spoke speaks say estimate expect predict warn found see sees saw thinks thought
	bemoaned rejoiced ventured stipulated attributed attributes linked clarifying prophesied predicted dismissed rejected wants wanted sought demanded demands desired desires advocated advocates recommended recommends aims intends plans seeks presented unveiled upgraded hinted laughed gave gives reckon
	propose proposes decided ruled counts foresees foresee foresaw find finds project claim admit insist complain argue confirm hope want demand calculates undertook undertakes undertaken`

// participles carry on what the subject of the sentence says: "…, noting a
// rise of 17 percent".
var participles = text.NewWordSet(participleList)

const participleList = `noting stressing adding saying citing recalling pointing underlining emphasizing emphasising highlighting referring mentioning stating explaining
	predicting announcing remarking expressing underscoring observing estimating describing revealing indicating putting telling reminding reporting acknowledging conceding
	admitting warning claiming arguing forecasting insisting specifying promising complaining assuring concluding`

// reporting says whether a word is a verb that attributes what is said; "gave"
// is one where a figure is given.
func (s *sent) reporting(v int) bool {
	if w := s.toks[v].Lower; w != "gave" && w != "gives" {
		return sayingVerbs.Has(&s.toks[v]) || s.stance(v) >= 0
	}
	for k := v + 1; k < len(s.toks) && k < v+6; k++ {
		switch s.toks[k].Lower {
		case "figure", "figures", "number", "numbers", "estimate", "total", "picture", "account", "data":
			return true
		}
	}
	return false
}

// participle says whether the token carries on what the sentence's subject says.
func (s *sent) participle(v int) bool { return participles.Has(&s.toks[v]) }

// suppliedVerbs tell who gave out data or words: "supplied by", "said by".
var suppliedVerbs = text.NewWordSet(`informed communicated advised supplied provided presented submitted released published cited given quoted issued compiled disclosed collected collated reported announced voiced stated said noted confirmed declared told revealed`)

// attributions are all words, apart from the semicolon, at which an
// attribution may be read or a clause begin.
var (
	attributions    = text.NewWordSet(attributionList)
	attributionHint = text.NewHint("; " + attributionList)
)

const attributionList = stanceList + " " + sayingList + " " + participleList + ` while whereas according accordance based quoting quoted learned learnt went goes by
	words opinion view estimates estimate account reckoning calculations calculation assessment count tally figures data statistics
	show shows showed indicate indicates indicated suggest suggests reveal`

// looseVerbs also tell of deeds, of bodies above all: only a person's count.
var looseVerbs = text.NewWordSet(`propose proposes counts undertook undertakes want demand linked links wants wanted sought demanded demands desired desires aims intends plans seeks presented unveiled offered offers invited named listed lists saw sees asked requested dismissed rejected thanked drew draws put puts called calls`)
