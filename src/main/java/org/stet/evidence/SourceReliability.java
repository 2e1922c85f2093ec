package org.stet.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far the source can be trusted: the letter of the Admiralty code. */
@Enum("SourceReliability")
@Description("How far the source can be trusted: the letter of the Admiralty code.")
public enum SourceReliability {
    @Description("Completely reliable.")
    A,
    @Description("Usually reliable.")
    B,
    @Description("Fairly reliable.")
    C,
    @Description("Not usually reliable.")
    D,
    @Description("Unreliable.")
    E,
    @Description("Reliability cannot be judged.")
    F
}
