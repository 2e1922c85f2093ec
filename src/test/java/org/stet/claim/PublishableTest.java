package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;
import org.stet.graphql.NodeType;

/** Rule 3: an appearance in an article that is not public stays out of the document. */
@QuarkusTest
class PublishableTest implements DeskTest {

    @Inject
    ClaimAppearances appearances;

    @Inject
    ClaimParties parties;

    private static UUID uuid(NodeType type, String id) {
        return type.uuid(id).orElseThrow();
    }

    @Test
    void appearancesPointToPublicArticlesAlone() {
        String outlet = aParty("NEWS_OUTLET", unique("Gazette"));
        RecordedArticle open = anArticle(Map.of(
                "text",
                "They said oil leaked.",
                "public",
                true,
                "headline",
                "Oil",
                "url",
                "https://gazette.example/oil",
                "outletId",
                outlet,
                "published",
                Map.of("precision", "MONTH", "value", "2026-11")));
        RecordedArticle secret = anArticle("A memo says oil leaked.");
        Map<String, Object> input = claim();
        input.put("passages", List.of(secret.passage("oil leaked"), open.passage("oil leaked")));
        UUID claim = uuid(NodeType.CLAIM, aClaim(input));
        UUID unseen = uuid(NodeType.CLAIM, aClaim());

        Map<UUID, List<PublishedAppearance>> published = appearances.publishable(List.of(claim, unseen));

        assertThat(published).containsOnlyKeys(claim);
        assertThat(published.get(claim)).singleElement().satisfies(appearance -> {
            assertThat(appearance.quote()).isEqualTo("oil leaked");
            assertThat(appearance.prefix()).isEqualTo("They said ");
            assertThat(appearance.suffix()).isEqualTo(".");
            assertThat(appearance.article().headline()).isEqualTo("Oil");
            assertThat(appearance.article().url()).isEqualTo("https://gazette.example/oil");
            assertThat(appearance.article().outlet().id()).isEqualTo(outlet);
            assertThat(appearance.article().publishedOn().value()).isEqualTo("2026-11");
        });
    }

    @Test
    void appearancesThatReadTheSameAreShownOnce() {
        RecordedArticle first = anArticle(Map.of("text", "Oil leaked.", "public", true));
        String second = Caller.rita()
                .succeed(
                        "addArticleVersion",
                        Map.of("articleId", first.id(), "text", "Oil leaked. "),
                        "articleVersion { id }")
                .getString("articleVersion.id");
        Map<String, Object> input = claim();
        input.put(
                "passages",
                List.of(
                        Map.of("articleVersionId", second, "exact", "Oil"),
                        Map.of("articleVersionId", first.versionId(), "exact", "Oil leaked."),
                        Map.of("articleVersionId", first.versionId(), "exact", "Oil")));
        UUID claim = uuid(NodeType.CLAIM, aClaim(input));

        assertThat(appearances.publishable(Set.of(claim)).get(claim))
                .extracting(PublishedAppearance::quote, PublishedAppearance::suffix)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void partiesAreShownAsTheRecordsThatTheirMergesLeadTo() {
        String survivor = aParty("COMPANY", unique("Norda"));
        String duplicate = aParty("COMPANY", unique("Norda Ltd"));
        Map<String, Object> input = claim();
        input.put(
                "parties",
                List.of(
                        Map.of("partyId", duplicate, "role", "ACCUSED"),
                        Map.of("partyId", survivor, "role", "ACCUSED"),
                        Map.of("partyId", aParty("PERSON", unique("Lind")), "role", "MENTIONED")));
        UUID claim = uuid(NodeType.CLAIM, aClaim(input));
        Caller.chen()
                .succeed(
                        "mergeParties",
                        Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0),
                        "");

        assertThat(parties.publishable(List.of(claim)).get(claim))
                .extracting(PublishedClaimParty::role)
                .containsExactly(ClaimPartyRole.ACCUSED, ClaimPartyRole.MENTIONED);
        assertThat(parties.accused(List.of(claim))).isEqualTo(Map.of(claim, Set.of(uuid(NodeType.PARTY, survivor))));
    }
}
