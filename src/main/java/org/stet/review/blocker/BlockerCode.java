package org.stet.review.blocker;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What can stand between a claim and its publication. */
@Enum("BlockerCode")
@Description("What can stand between a claim and its publication.")
public enum BlockerCode {
    @Description("No verdict on the claim's present content is approved. It cannot be waived.")
    NO_APPROVED_FINDING(Weight.ABSOLUTE),
    @Description("Nobody is on record as the claim's origin. It cannot be waived.")
    NO_ATTRIBUTION(Weight.ABSOLUTE),
    @Description("One person is named and unnamed on the same claim. It cannot be waived.")
    SAME_PERSON_NAMED_AND_UNNAMED(Weight.ABSOLUTE),
    @Description("An accused party was never asked. It can be waived for that party.")
    ACCUSED_NOT_ASKED(Weight.PER_COMPANY),
    @Description("An accused party was asked with less time than the house grants. It can be waived for that party.")
    REPLY_TIME_TOO_SHORT(Weight.PER_COMPANY),
    @Description("An accused party has not answered and may still do so. It can be waived for that party.")
    DEADLINE_NOT_PASSED(Weight.PER_COMPANY),
    @Description("The claim rests on one source, and that one is unnamed. It can be waived.")
    ONE_UNNAMED_SOURCE(Weight.WAIVABLE),
    @Description("Some evidence has neither URL nor file hash nor locator. It can be waived.")
    EVIDENCE_WITHOUT_LOCATION(Weight.WAIVABLE),
    @Description("There is no evidence, and no note to readers that there is none. It can be waived.")
    NO_EVIDENCE(Weight.WAIVABLE);

    private enum Weight {
        ABSOLUTE,
        WAIVABLE,
        PER_COMPANY
    }

    private final Weight weight;

    BlockerCode(Weight weight) {
        this.weight = weight;
    }

    public boolean isWaivable() {
        return weight != Weight.ABSOLUTE;
    }

    /** Whether it is raised, and waived, for one accused party at a time. */
    public boolean isPerCompany() {
        return weight == Weight.PER_COMPANY;
    }
}
