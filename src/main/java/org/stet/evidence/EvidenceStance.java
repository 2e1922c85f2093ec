package org.stet.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How the evidence bears on the claim. */
@Enum("EvidenceStance")
@Description("How the evidence bears on the claim.")
public enum EvidenceStance {
    @Description("It speaks for the claim.")
    SUPPORTS,
    @Description("It speaks against the claim.")
    REFUTES,
    @Description("It speaks neither for nor against, but readers need it.")
    CONTEXT
}
