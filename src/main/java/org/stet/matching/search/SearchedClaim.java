package org.stet.matching.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.claim.Claim;
import org.stet.wording.TextFragment;

/** A claim that a search found. */
@Description("A claim that a search found.")
public record SearchedClaim(
        @Description("The claim.") Claim claim,

        @Description("How well it fits the text, from 0 to 1 as for `similarClaims`.")
        double score,

        @Description("Where it has the words that were asked for.")
        List<@NonNull TextFragment> fragments) {}
