package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.claim.Claim;
import org.stet.wording.Fragments;

/** A claim that a search found. */
@Description("A claim that a search found.")
public record SearchedClaim(
        @Description("The claim.") Claim claim,

        @Description("How well it fits the text, from 0 to 1 as for `similarClaims`.")
        double score,

        @Ignore Fragments asked) {}
