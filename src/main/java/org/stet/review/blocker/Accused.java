package org.stet.review.blocker;

import org.stet.party.Party;
import org.stet.reply.Asked;

/** A party that a claim accuses, and what came of asking it. */
record Accused(Party party, Asked asked) {}
