package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import org.stet.graphql.Problems;

/** Which fields of a hop go with its kind, its ground rule and its role. */
final class HopShape {

    private final Problems problems;
    private final HopInput hop;

    private HopShape(Problems problems, HopInput hop) {
        this.problems = problems;
        this.hop = hop;
    }

    static void check(Problems problems, HopInput hop) {
        HopShape shape = new HopShape(problems, hop);
        switch (hop.kind()) {
            case NAMED -> shape.checkNamed();
            case UNNAMED -> shape.checkUnnamed();
            case UNIDENTIFIED -> shape.checkUnidentified();
        }
        shape.checkGroundRule();
    }

    private void checkNamed() {
        need("partyId", hop.partyId(), "Give the party, or record the source as UNNAMED or UNIDENTIFIED.");
        spare("reasonForAnonymity", hop.reasonForAnonymity(), "a named party is not anonymous.");
        spare("realName", hop.realName(), "the vault is for unnamed sources.");
    }

    private void checkUnnamed() {
        spare("partyId", hop.partyId(), "an unnamed source is never a party. Its name goes into realName.");
        need("description", hop.description(), "Describe the source, as it was agreed.");
        if (hop.groundRule().needsAgreedDescription()) {
            need("reasonForAnonymity", hop.reasonForAnonymity(), "Say why the source is not named: readers are told.");
        }
    }

    private void checkUnidentified() {
        spare("partyId", hop.partyId(), "with a party the hop is NAMED.");
        spare("reasonForAnonymity", hop.reasonForAnonymity(), "whom we do not know did not ask us for anything.");
        spare("realName", hop.realName(), "with a name the hop is NAMED or UNNAMED.");
    }

    private void checkGroundRule() {
        if (!hop.kind().takes(hop.groundRule())) {
            problems.add(
                    INVALID_VALUE,
                    "groundRule",
                    hop.groundRule() + " does not go with " + hop.kind() + ": "
                            + "record a source that is known and may not be named as UNNAMED, one that is not known as ON_RECORD.");
        }
        if (hop.role() == HopRole.PUBLISHED_IN && hop.groundRule() != GroundRule.ON_RECORD) {
            problems.add(
                    INVALID_VALUE, "groundRule", "What was published is ON_RECORD. Was it not? Then it is RELAYED_BY.");
        }
    }

    private void need(String field, String value, String remedy) {
        if (value == null || value.isBlank()) {
            problems.add(REQUIRED, field, remedy);
        }
    }

    private void spare(String field, String value, String why) {
        if (value != null && !value.isBlank()) {
            problems.add(INVALID_VALUE, field, "Leave this out: " + why);
        }
    }
}
