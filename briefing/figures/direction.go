package figures

import "brief/briefing"

// changeVerb is the direction of a verb or participle of change, None for
// another word.
func changeVerb(w string) briefing.Direction {
	switch w {
	case "rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growing", "increased", "increase", "increases", "increasing",
		"jumped", "jump", "jumps", "jumping", "surged", "surge", "surging", "soared", "soar", "soaring", "climbed", "climb", "climbing", "leapt", "leaped",
		"leap", "leaping", "gained", "gaining", "expanded", "expand", "expanding", "swelled", "rocketed", "skyrocketed", "spiked", "advanced",
		"accelerated", "rebounded", "bounced", "bounce", "rebound", "rallied", "recovered", "improved", "improving", "strengthened", "added", "boosted", "boost", "boosting", "raised", "raise", "raising",
		"edged", "edging", "swollen", "hardened", "inching", "creeping", "ticking", "ballooned", "multiplied", "went", "picked", "crept", "shot", "upped", "mounted", "widened", "widen", "widening", "lift", "lifts", "lifted", "lifting", "outgrew", "exceeded", "exceeding", "exceeds", "exceed", "surpassed",
		"surpassing", "up", "plus", "higher", "more", "greater", "enlarged", "doubled", "progressed", "ahead", "gain", "hiked", "bumped", "inched", "ticked", "nudged", "galloped", "zoomed", "mushroomed", "snowballed", "swells", "rocketing", "accelerate", "raises", "advancing", "recover", "recovers", "quicken", "quickened", "lengthened", "lengthening", "lengthen", "deepened", "swell", "swelling", "vaulted", "bouncing", "recovering", "rallying", "strengthening", "accelerating", "climbs", "surges", "soars", "gains", "expands", "widens", "rockets", "spiking", "ballooning", "rebounding", "multiplying", "firmed", "perked", "zoom", "sprang", "sprung", "intensified", "augmented", "scaled":
		return briefing.Up
	case "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "declined", "decline", "declines", "declining", "decreased",
		"decrease", "decreases", "decreasing", "slipped", "slip", "slipping", "shrank", "shrink", "shrunk", "shrinking", "contracted", "contract",
		"contracting", "plunged", "plunge", "plunging", "slumped", "slump", "slumping", "sank", "sunk", "sinking", "tumbled", "tumbling", "dipped", "dip",
		"dipping", "lost", "reduced", "reduce", "reducing", "cut", "cutting", "narrowed", "narrow", "narrowing", "plummeted", "plummeting", "eased", "slid",
		"slide", "sliding", "retreated", "down", "minus", "lower", "less", "fewer", "weakened", "diminished", "collapsed", "slashed", "nosedived", "crashed",
		"behind", "subsided", "devalued", "depreciated", "downed", "lagged", "waned", "lowered", "shed", "sheds", "shedding", "trimmed", "trimming", "pared", "shaved", "clipped", "curtailed", "ebbed", "softened", "moderated", "halving", "contracts", "shrinks", "lowers", "cuts", "loses", "losing", "sagged", "dwindled", "dwindling", "reduces", "narrows", "diminishing", "collapsing", "slash", "slashing", "ease", "eases", "tumble", "sink", "weaken", "weakens", "retreat", "collapse", "plummet", "dwindle", "diminish", "shortened", "shortening", "shorten", "plunges", "tumbles", "slides", "sinks", "dips", "slips", "weakening", "easing", "lowering", "plummets", "retreating", "eroded", "thinned", "slimmed", "slackened", "crumbled", "tanked", "cratered", "backwards", "shrivelled", "withered", "receded", "slumps":
		return briefing.Down
	}
	return briefing.None
}

// changeNoun is the direction of a noun of change.
func changeNoun(w string) briefing.Direction {
	switch w {
	case "increase", "increases", "rises", "jumps", "surges", "leaps", "hikes", "upticks", "climbs", "spikes", "expansions", "upswings", "rebounds", "growth", "rise", "jump", "surge", "gain", "gains", "expansion", "upswing", "leap", "hike", "boost", "uptick", "upturn", "climb",
		"increment", "spike", "improvement", "recovery", "rebound", "acceleration", "upsurge", "bump":
		return briefing.Up
	case "decrease", "decreases", "falls", "drops", "declines", "reductions", "slumps", "dips", "plunges", "contractions", "slides", "losses", "decline", "drop", "fall", "reduction", "contraction", "slump", "plunge", "dip", "slide", "cut", "cuts", "loss", "shrinkage",
		"slowdown", "downturn", "downswing", "setback":
		return briefing.Down
	}
	return briefing.None
}

// changeNounOf is the direction of a noun of change before "of", in the plural
// too: "rises of 22 percent and 11 percent".
func changeNounOf(w string) briefing.Direction {
	switch w {
	case "rises", "jumps", "surges", "climbs", "leaps", "expansions", "spikes":
		return briefing.Up
	case "declines", "drops", "falls", "slumps", "plunges", "dips", "reductions", "contractions", "losses", "slides":
		return briefing.Down
	}
	return changeNoun(w)
}

// comparative is the direction of a word that follows an amount and compares:
// "15 percent less", "5.2% below the figure", "3,000 more than".
func comparative(w string) briefing.Direction {
	switch w {
	case "more", "higher", "above", "up", "greater", "larger", "bigger", "over", "faster", "ahead", "better", "longer", "dearer", "pricier", "heavier", "stronger", "richer":
		return briefing.Up
	case "less", "lower", "below", "down", "fewer", "smaller", "under", "cheaper", "shorter", "behind", "short", "off", "slower", "weaker", "lighter", "thinner":
		return briefing.Down
	}
	return briefing.None
}

// levelVerb says whether a verb states an amount reached.
func levelVerb(w string) bool {
	switch w {
	case "reached", "reach", "reaches", "reaching", "totalled", "totaled", "totalling", "totaling", "totals", "total", "amounted", "amounting", "amounts", "amount",
		"stood", "stands", "standing", "hit", "hits", "hitting", "came", "comes", "made", "makes", "making", "was", "is", "were", "are", "equalled", "equaled", "stayed",
		"constituted", "constitutes", "comprised", "comprises", "exceeded", "exceeds", "exceed", "surpassed", "topped", "accounted", "accounts", "accounting",
		"represents", "represented", "recorded", "registered", "numbered", "estimated", "valued", "worth", "at", "attained", "achieved", "posted", "logged", "formed", "be", "been", "being":
		return true
	}
	return false
}
