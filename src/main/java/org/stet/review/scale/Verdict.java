package org.stet.review.scale;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a check found, in terms that every house shares. */
@Enum("Verdict")
@Description("What a check found, in terms that every house shares. The first five are degrees of truth, from 5 to 1.")
public enum Verdict {
    @Description("It is so. Counts 5.")
    TRUE(5),
    @Description("It is so but for details. Counts 4.")
    MOSTLY_TRUE(4),
    @Description("Some of it is so and some is not. Counts 3.")
    HALF_TRUE(3),
    @Description("It is not so but for details. Counts 2.")
    MOSTLY_FALSE(2),
    @Description("It is not so. Counts 1.")
    FALSE(1),
    @Description("What is said may be so, what it makes one believe is not.")
    MISLEADING(null),
    @Description("It is so, and something is left out that changes what it means.")
    MISSING_CONTEXT(null),
    @Description("It was so once.")
    OUTDATED(null),
    @Description("Somebody else said it, or said it of something else.")
    MISATTRIBUTED(null),
    @Description("What is known supports neither side.")
    UNPROVEN(null),
    @Description("Nobody can find out with what is open to anyone.")
    UNVERIFIABLE(null);

    public static final int BEST = 5;
    public static final int WORST = 1;

    private final Integer value;

    Verdict(Integer value) {
        this.value = value;
    }

    /** {@link #BEST} to {@link #WORST} for a degree of truth; null for the others, which are no degrees. */
    public Integer value() {
        return value;
    }
}
