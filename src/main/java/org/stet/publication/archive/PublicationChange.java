package org.stet.publication.archive;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a version did to what readers see. */
@Enum("PublicationChange")
@Description("What a version did to what readers see.")
public enum PublicationChange {
    @Description("The claim became readable: for the first time, or again after a withdrawal.")
    PUBLISHED,
    @Description("A document replaced the one before it.")
    CORRECTED,
    @Description("The claim was withdrawn.")
    WITHDRAWN;

    /** The journal's verb for it. */
    public String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
