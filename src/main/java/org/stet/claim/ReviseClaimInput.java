package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a claim is to say from now on. */
@Input("ReviseClaimInput")
@Description("What a claim is to say from now on. It replaces everything that was said; its appearances stay.")
public record ReviseClaimInput(
        @Id @Description("The claim.") String claimId,
        @Description("The version that you read.") int expectedVersion,

        @Description("What is asserted, in neutral words, at most 20000 characters.")
        String statement,

        @Description("Whether evidence can settle it.") Checkability checkability,

        @Nullable @Description("What the sourcing leaves open, for readers, at most 20000 characters.")
        String limits,

        @Description("The language of the statement, as a BCP 47 tag.")
        String language,

        @Nullable @Description("What it is filed under, at most 50 tags.")
        List<@NonNull String> tags,

        @Nullable @Description("The parties that it is about, at most 50, each once.")
        List<@NonNull ClaimPartyInput> parties)
        implements ClaimWords.Source {}
