package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

@QuarkusTest
class PublicationStatementsTest implements DeskTest {

    private static final String PUBLIC = """
            query($tag: [String!], $first: Int) { publishedClaims(filter: {tag: $tag}, first: $first) { totalCount
              nodes { statement latestVersion claimReviewJsonLd claimReviewReport { complete } versions { version correction { note } }
                attributions { hops { label } } companyResponses { kind }
                relatedClaims { kind claim { statement latestVersion relatedClaims { claim { id } } } } } } }
            """;
    private static final String DESK = """
            query($tag: [String!], $first: Int) { claims(filter: {tag: $tag}, first: $first) {
              nodes { publicationStatus publication { version publishedBy { name } }
                publications { version document { ... on PublishedClaim { statement } } }
                claimReviewReport { notes { code } } preview { digest claim { statement relatedClaims { kind } } } } } }
            """;

    @Inject
    SessionFactory sessions;

    private static String published(int claims) {
        String tag = UUID.randomUUID().toString();
        String first = null;
        for (int i = 0; i < claims; i++) {
            Map<String, Object> input = Sentences.claim();
            input.put("tags", List.of(tag));
            String claim = ClaimInPrint.approved(input).publish().id();
            if (first != null) {
                Caller.rita()
                        .succeed(
                                "relateClaims",
                                Map.of("kind", "SAME_PATTERN_AS", "fromClaimId", claim, "toClaimId", first),
                                "claimRelation { id }");
            }
            first = first == null ? claim : first;
        }
        return tag;
    }

    /** The least of several, for whatever else the desk does meanwhile asks the database too. */
    private long statements(Caller caller, String document, String tag, int claims) {
        return LongStream.generate(() -> counted(caller, document, tag, claims))
                .limit(4)
                .min()
                .orElseThrow();
    }

    /** Each document is another one, or readers would get the answer that was kept. */
    private long counted(Caller caller, String document, String tag, int claims) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        JsonPath answer = caller.ask(document + "# " + UUID.randomUUID(), Map.of("tag", List.of(tag), "first", 100));
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(answer.prettify())
                .satisfiesAnyOf(
                        json -> assertThat(answer.getList("publishedClaims.nodes"))
                                .hasSize(claims),
                        json -> assertThat(answer.getList("claims.nodes")).hasSize(claims));
        return statements;
    }

    @Test
    void manyClaimsCostAsManyAsFew() {
        String few = published(2);
        String many = published(8);

        assertThat(statements(Caller.nobody(), PUBLIC, many, 8))
                .isEqualTo(statements(Caller.nobody(), PUBLIC, few, 2))
                .isPositive();
        statements(Caller.rita(), DESK, few, 2);
        assertThat(statements(Caller.rita(), DESK, many, 8))
                .isEqualTo(statements(Caller.rita(), DESK, few, 2))
                .isPositive();
    }

    @Test
    void aPageOfWholeClaimsCostsOneOnceTheirDocumentsWereRead() {
        String tag = published(3);
        String document = """
                query($tag: [String!], $first: Int) { publishedClaims(filter: {tag: $tag}, first: $first) {
                  nodes { statement rationale attributions { sentence } companyResponses { kind } evidence { title } } } }
                """;
        assertThat(statements(Caller.nobody(), document, tag, 3)).isEqualTo(1);
    }
}
