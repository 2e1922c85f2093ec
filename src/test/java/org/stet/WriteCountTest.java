package org.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The number of round trips to the database does not grow with the rows that a change writes. */
@QuarkusTest
class WriteCountTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @Inject
    SessionFactory sessions;

    /** A batch is prepared once, however many rows it has. */
    private long roundTrips(String operation, Map<String, ?> input) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        rita.succeed(operation, input, "");
        long made = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return made;
    }

    private static Map<String, Object> aClaimAt(int passages) {
        Map<String, Object> claim = claim();
        claim.put("requestId", unique("attempt"));
        claim.put(
                "parties",
                IntStream.range(0, passages).mapToObj(number -> accused()).toList());
        claim.put(
                "passages",
                IntStream.range(0, passages)
                        .boxed()
                        .flatMap(number -> twoPassages())
                        .toList());
        return claim;
    }

    private static Map<String, Object> accused() {
        return Map.of("partyId", aParty("COMPANY", unique("Norda")), "role", "ACCUSED");
    }

    private static Stream<Map<String, Object>> twoPassages() {
        Sentences.RecordedArticle article = anArticle("One two three.");
        return Stream.of(article.passage("two"), article.passage("three"));
    }

    private static Map<String, Object> aChainOf(int hops) {
        List<Map<String, Object>> chain = IntStream.range(0, hops)
                .boxed()
                .flatMap(number -> Stream.of(unnamed(number), named()))
                .toList();
        return Map.of("claimId", aClaim(), "hops", chain, "requestId", unique("attempt"));
    }

    private static Map<String, Object> named() {
        Map<String, Object> hop = new HashMap<>();
        hop.put("kind", "NAMED");
        hop.put("partyId", aParty("PERSON", unique("Ida Berg")));
        hop.put("role", "REPORTED_BY");
        hop.put("groundRule", "ON_RECORD");
        return hop;
    }

    private static Map<String, Object> unnamed(int number) {
        return Map.of(
                "kind", "UNNAMED",
                "description", "a driver",
                "reasonForAnonymity", "fears for the job",
                "role", number == 0 ? "ORIGINATOR" : "REPORTED_BY",
                "groundRule", "ON_BACKGROUND",
                "realName", unique("Jo"));
    }

    @Test
    void ofRecordingAClaimIsTheSameForTwoPassagesAndForEight() {
        roundTrips("recordClaim", aClaimAt(1));

        assertThat(roundTrips("recordClaim", aClaimAt(4)))
                .isEqualTo(roundTrips("recordClaim", aClaimAt(1)))
                .isPositive();
    }

    @Test
    void ofRecordingAnAttributionIsTheSameForTwoHopsAndForSix() {
        roundTrips("recordAttribution", aChainOf(1));

        assertThat(roundTrips("recordAttribution", aChainOf(3)))
                .isEqualTo(roundTrips("recordAttribution", aChainOf(1)))
                .isPositive();
    }
}
