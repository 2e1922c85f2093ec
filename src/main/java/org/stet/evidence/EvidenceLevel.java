package org.stet.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How near the evidence stands to the event. */
@Enum("EvidenceLevel")
@Description("How near the evidence stands to the event.")
public enum EvidenceLevel {
    @Description("It is the thing itself, or comes from somebody who was there.")
    PRIMARY,
    @Description("It reports or examines primary evidence.")
    SECONDARY,
    @Description("It sums up secondary evidence.")
    TERTIARY
}
