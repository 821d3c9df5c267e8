// Package series turns claims of levels and changes into bounds for every
// period, with derivations and contradictions.
package series

import "brief/briefing"

// Build groups the figures of all reports by pair, metric, unit and statistic
// and solves each group. Figures must be resolved. The result does not depend
// on their order.
func Build(fs []briefing.Figure) []briefing.Series { return nil }
