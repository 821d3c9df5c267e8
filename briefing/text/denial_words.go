package text

import "strings"

// denialWords are the words at which a denialReader may do something; it passes
// all others. A test keeps them those of its switches and predicates.
var denialWords = NewWordSet(`but however while whereas although though claim claims report reports rumour rumours rumor rumors allegation allegations suggestion suggestions
	assertion assertions statement statements story stories information figure figures number numbers estimate estimates speculation accusation accusations
	account accounts notion idea data news posts publications signing signature initialling not never no cannot nor neither none nobody nothing nowhere
	hardly scarcely deny denies denied denying denial denials refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed
	dismissing disproved disprove disproves disproven disavowed debunked debunks repudiated contradicted contradicts dispute disputes disputed disputing
	doubt doubts doubted doubting doubtful disbelieved false untrue unfounded baseless groundless incorrect erroneous fake fabricated bogus inaccurate
	misleading wrong falsely wrongly mistakenly erroneously incorrectly inaccurately hoax lie lies myth fiction correcting corrected corrects retracting
	retracted withdrawing revising revised amending superseding supersedes replacing unconfirmed unverified unsubstantiated rumoured rumored allegedly
	purportedly supposedly alleged gossip hearsay if unless whether prevented prevent prevents preventing stopped blocked barred kept failed fails fail
	failing failure unable refused refuses refusing refusal unwilling impossible declined declines yet unlikely without from far short shy contrary rather
	would could should might may was were had postponed cancelled canceled called delayed shelved deferred scrapped abandoned postponing postpone`)

// endsGroup says whether the word parts groups of clauses, one of which may
// deny what the other does not.
func endsGroup(w string) bool {
	switch w {
	case ";", "but", "however", "while", "whereas", "although", "though", "”", "»":
		return true
	}
	return false
}

func isNegator(w string) bool {
	switch w {
	case "not", "never", "no", "cannot", "nor", "neither", "none", "nobody", "nothing", "nowhere", "hardly", "scarcely":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "n't")
}

// notIsHedge holds what follows a "not" that denies nothing of its clause.
func notIsHedge(w string) bool {
	switch w {
	case "only", "just", "merely", "simply", "solely", "least", "surprisingly", "surprising", "unusual", "uncommon", "unexpectedly", "unexpected", "less", "fewer",
		"counting", "including", "without", "later", "earlier", "far", "long", "satisfied", "content", "happy", "stop", "rest", "afraid", "unlike", "until", "alone", "unreasonable", "lower", "under", "below":
		return true
	case "more", "over", "above", "exceeding":
		return true // a hedge: package figures reads it
	}
	return false
}

// noIsHedge holds what follows a "no" that denies nothing of its clause.
func noIsHedge(w string) bool {
	switch w {
	case "less", "more", "fewer", "later", "earlier", "matter", "small", "mean", "stranger", "sooner", "lower", "higher", "greater", "exaggeration", "coincidence":
		return true
	}
	return false
}

// isMoving holds what those who stay where they are have not done.
func isMoving(w string) bool {
	switch w {
	case "moved", "budged", "shifted", "changed", "budging", "strayed", "risen", "fallen":
		return true
	}
	return false
}

// isOccasion follows "no" where a preposition before it makes the two deny the
// whole clause: "at no time", "by no means".
func isOccasion(w string) bool {
	switch w {
	case "time", "point", "stage", "way", "means", "circumstances", "case", "event", "moment", "year", "month", "quarter":
		return true
	}
	return false
}

// isDoubtless holds nouns and verbs whose negation asserts: "no doubt that".
func isDoubtless(w string) bool {
	switch w {
	case "doubt", "question", "wonder", "surprise", "secret", "overlook", "overlooked", "forget", "forgotten", "hide", "hidden", "conceal", "ignore", "ignored", "help":
		return true
	}
	return false
}

// isFiller holds what may stand between "not" and its verb.
func isFiller(w string) bool {
	switch w {
	case "be", "been", "being", "also", "yet", "really", "longer", "ever", "even", "one", "any", "the", "slightest", "reasonable", "fully", "actually", "in", "have":
		return true
	}
	return false
}

// isRefusal holds verbs of denial and doubt.
func isRefusal(w string) bool {
	switch w {
	case "deny", "denies", "denied", "denying", "denial", "denials", "refute", "refutes", "refuted", "refuting", "reject", "rejects", "rejected", "rejecting", "dismiss", "dismisses",
		"dismissed", "dismissing", "disproved", "disprove", "disproves", "disproven", "disavowed", "debunked", "debunks", "repudiated", "contradicted", "contradicts", "dispute", "disputes",
		"disputed", "disputing", "doubt", "doubts", "doubted", "doubting", "doubtful", "disbelieved":
		return true
	}
	return false
}

// isAdjectival holds words of denial that are also nouns of other meaning.
func isAdjectival(w string) bool {
	switch w {
	case "dispute", "disputes", "denial", "denials", "doubt", "doubts", "doubtful", "disputed":
		return true
	}
	return false
}

func isFalsity(w string) bool {
	switch w {
	case "false", "untrue", "unfounded", "baseless", "groundless", "incorrect", "erroneous", "fake", "fabricated", "bogus", "inaccurate", "misleading", "wrong", "falsely", "wrongly",
		"mistakenly", "erroneously", "incorrectly", "inaccurately", "hoax", "lie", "lies", "myth", "fiction":
		return true
	}
	return false
}

func isCorrection(w string) bool {
	switch w {
	case "correcting", "corrected", "corrects", "retracting", "retracted", "withdrawing", "revising", "revised", "amending", "superseding", "supersedes", "replacing":
		return true
	}
	return false
}

func isRumour(w string) bool {
	switch w {
	case "unconfirmed", "unverified", "unsubstantiated", "rumour", "rumours", "rumor", "rumors", "rumoured", "rumored", "speculation", "allegedly", "purportedly", "supposedly", "alleged", "gossip", "hearsay":
		return true
	}
	return false
}

// isOffence holds past forms of what people are charged with.
func isOffence(w string) bool {
	switch w {
	case "laundered", "stole", "stolen", "embezzled", "defrauded", "siphoned", "misappropriated", "swindled", "smuggled", "pocketed", "extorted", "looted", "bribed", "cheated", "conned", "duped", "scammed", "fleeced", "diverted", "evaded",
		"robbed", "trafficked", "forged":
		return true
	}
	return false
}

// isAdjectivalClaim holds the words that make the noun after them a rumour.
func isAdjectivalClaim(w string) bool {
	switch w {
	case "unconfirmed", "unverified", "unsubstantiated", "alleged":
		return true
	}
	return false
}

// isClaim holds nouns for what somebody says.
func isClaim(w string) bool {
	switch w {
	case "claim", "claims", "report", "reports", "rumour", "rumours", "rumor", "rumors", "allegation", "allegations", "suggestion", "suggestions", "assertion", "assertions", "statement",
		"statements", "story", "stories", "information", "figure", "figures", "number", "numbers", "estimate", "estimates", "speculation", "accusation", "accusations", "account",
		"accounts", "notion", "idea", "data", "news", "posts", "publications":
		return true
	}
	return false
}

// isOutcome holds participles and adjectives that make a negated passive deny
// its subject: "$5 billion was not reached".
func isOutcome(w string) bool {
	switch w {
	case "reached", "achieved", "attained", "recorded", "registered", "observed", "seen", "realised", "realized", "exceeded", "surpassed", "confirmed", "true", "correct", "accurate",
		"right", "signed", "concluded", "agreed", "spent", "paid", "invested", "delivered":
		return true
	}
	return false
}

func isGoal(w string) bool {
	switch w {
	case "target", "targets", "goal", "goals", "plan", "plans", "objective", "planned", "forecast", "ceiling", "quota":
		return true
	}
	return false
}

func isSay(w string) bool {
	switch w {
	case "say", "says", "claim", "think", "suggest", "suggested", "assume", "believe", "state", "conclude", "comment", "confirm", "put", "indicate", "indicated", "have", "had":
		return true
	}
	return false
}

// isBeforeReport holds what may stand between "and" and the verb of saying
// that the speaker of a denial goes on with.
func isBeforeReport(w string) bool {
	switch w {
	case "and", "he", "she", "it", "they", "also", "instead", "then", "further":
		return true
	}
	return false
}

// tellsOn holds verbs with which somebody who denied one thing tells another.
func tellsOn(w string) bool {
	switch w {
	case "said", "told", "added", "noted", "stressed", "announced", "stated", "insisted", "explained", "confirmed", "reiterated", "recalled", "expressed", "emphasised", "emphasized",
		"saying", "adding", "noting", "stressing", "insisting", "explaining", "stating", "announcing", "pointed", "pointing", "reported", "declared", "called", "calling":
		return true
	}
	return false
}

// isCounting begins an exclusion: "without counting oil".
func isCounting(w string) bool {
	switch w {
	case "counting", "including", "considering":
		return true
	}
	return false
}

func isDeterminer(w string) bool {
	switch w {
	case "the", "a", "an", "this", "that", "these", "those", "it", "they", "he", "she", "we", "its", "their", "both":
		return true
	}
	return false
}

func isSigningNoun(w string) bool { return w == "signing" || w == "signature" || w == "initialling" }

// isFinite holds forms that are a clause's verb: auxiliaries and pasts.
func isFinite(w string) bool {
	switch w {
	case "is", "are", "was", "were", "has", "have", "had", "will", "would", "did", "does", "can", "could", "rose", "fell", "grew", "went", "came", "stood", "made", "met", "held", "took", "sold",
		"bought", "hit", "shrank", "sank", "sent", "said", "told", "saw", "led", "won", "became", "began", "brought", "built", "gave", "got", "lost", "put", "remains", "says", "risen", "fallen", "grown":
		return true
	}
	return len(w) > 4 && strings.HasSuffix(w, "ed") && w != "exceed" && w != "succeed" && w != "united" && w != "proceed"
}

func isThat(w string) bool { return w == "that" }

func isIng(w string) bool { return len(w) > 5 && strings.HasSuffix(w, "ing") }
