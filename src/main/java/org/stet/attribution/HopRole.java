package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What somebody did for the claim to reach us. */
@Enum("HopRole")
@Description("What somebody did for the claim to reach us.")
public enum HopRole {
    @Description("Made the claim. Always the first hop, and only that one.")
    ORIGINATOR,
    @Description("Spoke for the originator, as a spokesperson or lawyer does. Only the second hop.")
    SPEAKER_FOR,
    @Description("Reported it from the hop before, by its own work.")
    REPORTED_BY,
    @Description("Passed on what the hop before had said or reported.")
    RELAYED_BY,
    @Description("Is where we read it. Only the last hop.")
    PUBLISHED_IN
}
