package org.stet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;
import org.stet.publication.ClaimInPrint;

/** In whose history a change stands besides its subject's. */
@QuarkusTest
class JournalConcernsTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final String NEWEST_ABOUT = """
            query($about: ID, $first: Int) { journal(filter: {about: $about}, first: $first) {
              nodes { subjectType subjectId concerns { type id } } } }
            """;

    @Inject
    SessionFactory sessions;

    private static List<Map<String, Object>> concernsOfNewest(String about) {
        return rita.ask(NEWEST_ABOUT, Map.of("about", about, "first", 1)).getList("journal.nodes[0].concerns");
    }

    private static Map<String, Object> subject(String type, String id) {
        return Map.of("type", type, "id", id);
    }

    @Test
    void evidenceConcernsItsClaim() {
        String claim = aClaim();
        String evidence = someEvidence(claim);

        assertThat(concernsOfNewest(evidence)).containsExactly(subject("Claim", claim));
    }

    @Test
    void anAppearanceConcernsTheClaimAndTheArticle() {
        RecordedArticle article = anArticle("The mill stands still.");
        Map<String, Object> input = claim();
        input.put("passages", List.of(article.passage("mill stands")));
        String claim = aClaim(input);

        String appearance = rita.ask("query($id: ID!) { claim(id: $id) { appearances { id } } }", Map.of("id", claim))
                .getString("claim.appearances[0].id");
        assertThat(concernsOfNewest(appearance))
                .containsExactlyInAnyOrder(subject("Claim", claim), subject("Article", article.id()));
    }

    @Test
    void aMergerConcernsTheOtherParty() {
        String survivor = aParty("COMPANY", unique("Survivor"));
        String duplicate = aParty("COMPANY", unique("Duplicate"));
        Caller.chen()
                .succeed(
                        "mergeParties",
                        Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0),
                        "__typename");

        assertThat(concernsOfNewest(duplicate)).containsExactly(subject("Party", survivor));
    }

    @Test
    void aPublicationConcernsTheClaimAndNotTheVersion() {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThat(concernsOfNewest(claim.publicId())).containsExactly(subject("Claim", claim.id()));
    }

    @Test
    void aChangeOfTheThingItselfConcernsNothingElse() {
        assertThat(concernsOfNewest(aClaim())).isEmpty();
    }

    @Test
    void anyNumberOfEntriesCostsOneStatement() {
        String claim = aClaim();
        for (int number = 0; number < 9; number++) {
            someEvidence(claim);
        }
        String without = NEWEST_ABOUT.replace("concerns { type id }", "");

        assertThat(statements(NEWEST_ABOUT, claim, 10)).isEqualTo(statements(without, claim, 10) + 1);
        assertThat(statements(NEWEST_ABOUT, claim, 2)).isEqualTo(statements(NEWEST_ABOUT, claim, 10));
    }

    /** The least of a few tries: live events that another test listens to may be read meanwhile, which only adds. */
    private long statements(String document, String about, int first) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.range(0, 5)
                .map(attempt -> {
                    long before = statistics.getPrepareStatementCount();
                    assertThat(rita.ask(document, Map.of("about", about, "first", first))
                                    .getList("journal.nodes"))
                            .hasSize(first);
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
