package org.stet.publication.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a new version replaced the last. */
@Enum("CorrectionKind")
@Description("Why a new version replaced the last.")
public enum CorrectionKind {
    @Description("Something was wrong.")
    CORRECTION,
    @Description("Something could be misunderstood.")
    CLARIFICATION,
    @Description("There are new facts.")
    UPDATE,
    @Description("A party's answer was added.")
    REPLY_ADDED,
    @Description("The claim was withdrawn. It comes by `withdrawPublication` alone.")
    RETRACTION
}
