package org.stet.publication.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether readers see a claim. */
@Enum("PublicationStatus")
@Description("Whether readers see a claim.")
public enum PublicationStatus {
    @Description("No version was ever published.")
    UNPUBLISHED,
    @Description("Readers see the newest version.")
    PUBLISHED,
    @Description("Readers see that the claim was withdrawn, and why.")
    WITHDRAWN
}
