package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.article.passage.PassageInput;

/** A claim to record. */
@Input("RecordClaimInput")
@Description("A claim to record, with the passages at which it appears.")
public record RecordClaimInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

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
        List<@NonNull ClaimPartyInput> parties,

        @Nullable @Description("The passages at which it appears, at most 50. Dismissals there are taken back.")
        List<@NonNull PassageInput> passages)
        implements ClaimWords.Source {}
