package org.stet.review.blocker;

import java.util.List;
import org.stet.attribution.ClaimSourcing;
import org.stet.review.Standing;

/**
 * What the blockers of one claim follow from.
 *
 * @param evidence how many pieces readers would see
 * @param unlocated how many pieces have neither URL nor file hash nor locator
 */
record ClaimFacts(Standing standing, ClaimSourcing sourcing, int evidence, int unlocated, List<Accused> accused) {}
