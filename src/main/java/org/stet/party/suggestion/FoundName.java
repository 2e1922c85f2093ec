package org.stet.party.suggestion;

import java.util.UUID;

/**
 * A name that may be meant.
 *
 * @param party the party that it stands for, after all merges
 * @param printed whether it is that party's name and no alias
 * @param uses in how many claims the party stands, counted to a few hundred
 */
record FoundName(FoundBy by, UUID party, boolean printed, String name, int uses) {}
