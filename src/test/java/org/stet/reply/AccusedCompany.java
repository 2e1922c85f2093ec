package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.unique;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

/** A company that is accused of something, and what a test does with it. */
public abstract class AccusedCompany implements DeskTest {

    protected static final Caller rita = Caller.rita();
    protected static final Caller chen = Caller.chen();

    protected final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    protected final Instant yesterday = now.minus(Duration.ofDays(1));
    protected final Instant tomorrow = now.plus(Duration.ofDays(1));
    protected String name;
    protected String company;
    protected String claim;

    @BeforeEach
    void someoneIsAccused() {
        name = unique("Norda Ferries");
        company = aParty("COMPANY", name);
        claim = aClaim(anAccusationOf(company));
    }

    protected static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    protected static void assertThatEachIsRefused(
            String mutation, Map<String, ?> good, Map<Map.Entry<String, Object>, String> faults) {
        faults.forEach((fault, error) -> assertThat(
                        rita.refused(mutation, with(good, fault.getKey(), fault.getValue())))
                .as(fault.getKey())
                .containsExactly(error));
    }

    /** What a letter says to one claim, as an input. */
    protected static Map<String, Object> answer(String claimId, String kind) {
        return new HashMap<>(Map.of("claimId", claimId, "kind", kind, "scope", "THIS_CLAIM"));
    }

    protected Map<String, Object> aDenial() {
        return aResponseOf(company, claim, "DENIED");
    }

    protected static Map<String, Object> on(String day) {
        return Map.of("precision", "DAY", "value", day);
    }

    protected static Map<String, Object> aReport(Map<String, Object> response, RecordedArticle article) {
        return with(with(response, "form", "REPORTED"), "articleId", article.id());
    }

    /** An attempt by telephone, as an input. */
    protected static Map<String, Object> attempt(String request, Instant at, String outcome) {
        return new HashMap<>(
                Map.of("responseRequestId", request, "at", at.toString(), "channel", "PHONE", "outcome", outcome));
    }

    protected static JsonPath request(String id) {
        return rita.ask("""
                        query($id: ID!) { node(id: $id) { ... on ResponseRequest { version state answered channel sentAt
                          deadline zone message withdrawnAt withdrawnWhy company { id } history { nodes { action } }
                          allegations { number answered claim { id } } attempts { id outcome channel at note } } } }
                        """, Map.of("id", id)).setRootPath("data.node");
    }

    protected static String state(String request) {
        return request(request).getString("state");
    }

    /** The claim and what was said about it by a moment; null for now. */
    protected static JsonPath claim(String id, String asOf) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        variables.put("asOf", asOf);
        return rita.ask("""
                        query($id: ID!, $asOf: DateTime) { claim(id: $id) { version contentVersion
                          companyResponses(asOf: $asOf) { id kind scope standing statement translation language shortForm
                            groundRule form asOf { value precision } company { id } claim { id }
                            history { nodes { action } }
                            source { url responseRequest { id } article { id } passage { exact } } } } }
                        """, variables).setRootPath("data.claim");
    }

    protected static JsonPath claim(String id) {
        return claim(id, null);
    }
}
