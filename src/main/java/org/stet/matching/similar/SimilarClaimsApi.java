package org.stet.matching.similar;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimPayload;
import org.stet.publication.Publication;
import org.stet.publication.Publications;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;

/** What the desk has already on a text. */
@GraphQLApi
public class SimilarClaimsApi {

    private final SimilarClaims similar;
    private final Publications publications;

    SimilarClaimsApi(SimilarClaims similar, Publications publications) {
        this.similar = similar;
        this.publications = publications;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The desk's claims that resemble a text, best first, without discarded ones. None for a text without a word that tells anything.")
    public List<@NonNull SimilarClaim> similarClaims(
            @Description("What somebody asserts, in any words, at most 20,000 characters.") String text,
            @Nullable
                    @Description(
                            "The language of the text, as a BCP 47 tag; left out, or when it is none, it counts as unknown.")
                    String language,
            @Nullable @Id @Description("An article, to leave out the claims that appear in it.") String articleId,
            @Nullable
                    @Id
                    @Description(
                            "The claim that the text is of, to leave it out together with those that were rejected as its matches.")
                    String claimId,
            @DefaultValue("10") @Description("How many at most, 1 to 50.") Integer first) {
        return similar.of(Question.read(text, language, articleId, claimId, first));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "Other claims of the desk that certainly or probably assert the same, best first, without those that were rejected as its matches; none when nothing was changed. Nothing is merged by itself.")
    public List<List<@NonNull SimilarClaim>> likelyMatches(
            @Source List<ClaimPayload> payloads,
            @DefaultValue("5") @Description("How many at most, 1 to 50.") Integer first) {
        return payloads.stream()
                .map(payload -> payload.claim() == null ? List.<SimilarClaim>of() : likely(payload.claim(), first))
                .toList();
    }

    private List<SimilarClaim> likely(Claim claim, Integer first) {
        return similar.of(Question.read(claim.statement(), claim.language(), null, claim.id(), first)).stream()
                .filter(found -> found.certainty() != MatchCertainty.POSSIBLE)
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What readers see of it now; null when they see nothing.")
    public List<@Nullable PublishedClaim> publishedClaim(@Source List<SimilarClaim> found) {
        List<Publication> seen = found.stream()
                .filter(SimilarClaim::published)
                .map(SimilarClaim::publication)
                .toList();
        List<PublishedClaimResult> documents = publications.documents(seen);
        Map<UUID, PublishedClaimResult> byEdition = IntStream.range(0, seen.size())
                .boxed()
                .collect(Collectors.toMap(number -> seen.get(number).edition(), documents::get, (one, same) -> one));
        Function<SimilarClaim, PublishedClaim> shown =
                each -> each.published() && byEdition.get(each.publication().edition()) instanceof PublishedClaim claim
                        ? claim
                        : null;
        return found.stream().map(shown).toList();
    }
}
