package org.stet.attribution;

/**
 * How well a claim is sourced, as far as its sources may leave the desk: the facts for its blockers.
 *
 * @param attributions how many of its attributions leave the desk, in whatever form
 * @param independentOriginCount how many independent originators those have
 * @param onlyOneUnnamed whether those come down to one originator, and that one unnamed
 * @param namedAndUnnamed whether the same person or party would be shown by name and, elsewhere, without it
 */
public record ClaimSourcing(
        int attributions, int independentOriginCount, boolean onlyOneUnnamed, boolean namedAndUnnamed) {

    static final ClaimSourcing NONE = new ClaimSourcing(0, 0, false, false);
}
