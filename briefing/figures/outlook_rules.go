package figures

import "brief/briefing/text"

// outlookRule reads the outlook of token j, one of its words, among the words
// [lo, hi): 1, -1 or 0 as outlook does.
type outlookRule = wordRule[func(s *sent, j, lo, hi int) int]

// outlookRules are the words that tell what lies ahead and what has come about.
func outlookRules() []outlookRule {
	return []outlookRule{
		{`will shall might targeting targeted goals aim aims aiming aimed planned planning expects expect forecasts forecasted projected
		envisages envisaged envisage intended intends intend intention seek seeks seeking ambition objective hope hoped hoping anticipates anticipated foresee
		foresees foreseen wants striving strive vowed sought tipped fears feared considering considers contemplating mulling weighing outlook projection likely readiness 'll
		tasked sights eye eyes eyeing possibility scheduled slated poised prospects
		projecting forecasting predicting foreseeing envisaging anticipating predicts predicted
		aspire aspires aspired aspiring aspiration aspirations`, func(*sent, int, int, int) int { return 1 }},
		{"may", func(s *sent, j, _, _ int) int { return aheadIf(!s.toks[j].Capital) }},
		{"should", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j+1) != "be" || !isNoting(s.w(j+2))) }},
		{"want", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j+1) != "to" || !isNoting(s.w(j+2))) // "I want to point out that …"
		}},
		{"would", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j+1) != "like" || s.w(j+2) != "to" || !isNoting(s.w(j+3)))
		}},
		{"committed pledge", func(*sent, int, int, int) int { return -1 }},
		{"ready possible opportunity task potential determined proposed", func(*sent, int, int, int) int { return 1 }},
		{"warned warns warning", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j+1) == "of") }},
		{"stop", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j-1) == "next") }},
		{"requested requests asked asking asks ask urged urges called calls suggested recommended demanded demanding demands demand heading headed",
			func(s *sent, j, _, hi int) int { return aheadIf(s.asks(j, hi)) }},
		{"count counting counts banking betting reckon reckons reckoning", func(s *sent, j, _, _ int) int {
			n := s.w(j + 1)
			return aheadIf(n == "on" || n == "upon" || n == "with")
		}},
		{"construction", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j-1) == "under") }},
		{"built", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j-1) == "being") }},
		{"seen", func(s *sent, j, _, _ int) int { return aheadIf(s.w(j+1) == "at" || s.w(j+1) == "reaching") }},
		{"could", func(s *sent, j, _, hi int) int {
			return aheadUnless(s.has(j, hi+1, "only") || s.has(j, hi+1, "barely") || s.has(j, hi+1, "hardly"))
		}},
		{"having", func(s *sent, j, _, _ int) int {
			w := s.w(j + 1)
			return -aheadIf(w == "seen" || w == "had" || len(w) > 4 && w[len(w)-2:] == "ed") // "having seen sales grow 5%"
		}},
		{"is are was were stands remains remained", (*sent).stateOutlook},
		{"negotiating negotiate", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j+1) == "for" || s.w(j+1) == "over" || s.w(j+1) == "about")
		}},
		{"talks", func(s *sent, j, _, _ int) int {
			n := s.w(j + 1)
			return aheadIf(s.w(j-1) == "in" && (n == "on" || n == "over" || n == "about"))
		}},
		{"guided guides guiding guidance", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j+1) == "for" || s.w(j+1) == "to" || s.w(j+1) == "towards")
		}},
	}
}

// outlookVerbs are the verbs and nouns of outlookRules that look at more than
// themselves.
func outlookVerbs() []outlookRule {
	return []outlookRule{
		{"forward", func(s *sent, j, _, _ int) int {
			p := s.w(j - 1)
			return aheadIf(s.w(j+1) == "to" && (p == "look" || p == "looks" || p == "looked" || p == "looking"))
		}},
		{"plan plans forecast target goal expected targets", func(s *sent, j, lo, hi int) int {
			if p := s.w(j - 1); p == "than" || isDash(p) && s.w(j-2) == "than" {
				return 0 // "a sharper-than-expected 3.02%"
			}
			return aheadUnless(s.beaten(j, lo, hi))
		}},
		{"hopes", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j-1) != "their" && s.w(j-1) != "high") // "on which both have pinned their hopes"
		}},
		{"promised promises", func(s *sent, j, _, hi int) int { return aheadUnless(s.pledgedMoney(j, hi)) }},
		{"hits tops exceeds surpasses crosses reaches passes climbs rises grows jumps soars falls drops totals", func(s *sent, _, _, _ int) int {
			return -aheadIf(s.role == text.Headline) // headlines tell results in the present
		}},
		{"to", (*sent).infinitiveOutlook},
		{"achievement attainment accomplishment realisation realization", func(s *sent, j, _, _ int) int {
			return aheadIf(s.w(j+1) == "of" && s.plansBefore(j))
		}},
		{"can", (*sent).abilityOutlook},
		{"reaching bringing achieving raising attaining increasing expanding boosting doubling returning restoring lifting tripling trebling", (*sent).gerundOutlook},
		{`reached totalled totaled amounted stood rose grew increased fell dropped declined came hit exceeded surpassed ranged averaged represented
		topped made had decreased jumped accounted doubled tripled sent carried transported opened visited handled moved did has have`, (*sent).pastOutlook},
	}
}

// aheadIf is 1 where the words look ahead, else 0.
func aheadIf(ahead bool) int {
	if ahead {
		return 1
	}
	return 0
}

// aheadUnless is 1 where the words look ahead, -1 where they tell a result.
func aheadUnless(result bool) int {
	if result {
		return -1
	}
	return 1
}
