package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;
import org.stet.evidence.EvidenceService;
import org.stet.graphql.NodeType;

/** No question about evidence, requests and answers costs a number of statements that grows with the rows. */
@QuarkusTest
class ReplyStatementsTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final String QUEUE = """
            query($id: ID!) { responseRequests(filter: {company: $id}, first: 16) { totalCount nodes { state
              company { name responses(first: 2) { totalCount nodes { standing claim { statement } } } }
              attempts { outcome } history { nodes { action } }
              allegations { answered claim { statement evidence { title history { nodes { action } } }
                rightOfReply { state company { name } } responseRequests { state attempts { outcome } }
                companyResponses { standing company { name } claim { id } history { nodes { action } }
                  source { article { headline } passage { exact } responseRequest { sentAt } } } } } } } }
            """;

    @Inject
    SessionFactory sessions;

    @Inject
    ReplyService replies;

    @Inject
    RightOfReply rightOfReply;

    @Inject
    EvidenceService evidence;

    private record Accused(String company, List<UUID> claims) {}

    private static Accused accusedOf(int claims) {
        String company = aParty("COMPANY", unique("Norda Ferries"));
        return new Accused(
                company,
                IntStream.range(0, claims).mapToObj(i -> accusation(company)).toList());
    }

    private static UUID accusation(String company) {
        String claim = aClaim(anAccusationOf(company));
        someEvidence(claim);
        someEvidence(claim);
        Map<String, Object> answer = aResponseOf(company, claim, "DENIED");
        answer.put("responseRequestId", anOverdueRequest(company, claim));
        aResponse(answer);
        RecordedArticle article = anArticle("Norda denies it.");
        Map<String, Object> report = new HashMap<>(aResponseOf(company, claim, "DENIED"));
        report.putAll(Map.of("form", "REPORTED", "passage", article.passage("denies")));
        aResponse(report);
        anOverdueRequest(company, claim);
        return NodeType.CLAIM.uuid(claim).orElseThrow();
    }

    private long statements(Runnable question) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        question.run();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    private static void askForTheQueue(Accused accused) {
        JsonPath answer = rita.ask(QUEUE, Map.of("id", accused.company()));
        assertThat(answer.getList("responseRequests.nodes"))
                .hasSize(accused.claims().size() * 2);
    }

    private void askForThePublic(Accused accused) {
        replies.publishable(accused.claims(), Instant.now());
        replies.publishableAnswers(accused.claims());
        rightOfReply.of(accused.claims());
        evidence.publishable(accused.claims());
        evidence.lacking(accused.claims());
    }

    @Test
    void theQueueCostsAsMuchForManyAsForFew() {
        Accused few = accusedOf(3);
        Accused many = accusedOf(8);
        askForTheQueue(few);

        assertThat(statements(() -> askForTheQueue(many)))
                .isEqualTo(statements(() -> askForTheQueue(few)))
                .isPositive();
    }

    @Test
    void whatMayLeaveCostsAsMuchForManyAsForFew() {
        Accused few = accusedOf(1);
        Accused many = accusedOf(8);

        assertThat(statements(() -> askForThePublic(many)))
                .isEqualTo(statements(() -> askForThePublic(few)))
                .isPositive();
    }
}
