package org.stet.matching.similar;

import java.util.List;
import org.stet.claim.Claim;
import org.stet.matching.decision.ClaimMatch;

/**
 * A claim that was found, with the texts by which it may have been.
 *
 * @param headline null when its check has none
 * @param match the decision that stands about it and the claim that was asked for; null when there is none
 */
record Hit(Claim claim, double score, String headline, List<String> quotes, ClaimMatch match) {}
