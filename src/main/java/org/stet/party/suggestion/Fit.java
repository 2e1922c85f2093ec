package org.stet.party.suggestion;

/**
 * How a name fits what was typed.
 *
 * @param slips how many letters are other ones
 * @param missing how many small words of what was typed the name does not have
 */
record Fit(int slips, int missing, Marks marks) {}
