package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much is known of whoever a hop stands for. */
@Enum("HopKind")
@Description("How much is known of whoever a hop stands for.")
public enum HopKind {
    @Description("A party with a name.")
    NAMED,
    @Description("A source that is described and not named. Its name, if known, is in the vault.")
    UNNAMED,
    @Description("Somebody of whom we do not know who it is, such as `earlier coverage`.")
    UNIDENTIFIED;

    /** An agreement needs somebody to agree with; and what is agreed with a named party is never a description. */
    boolean takes(GroundRule rule) {
        return switch (rule) {
            case ON_RECORD, OFF_RECORD -> true;
            case DEEP_BACKGROUND -> this != UNIDENTIFIED;
            case ON_BACKGROUND -> this == UNNAMED;
        };
    }
}
