package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.Sentences.RecordedArticle;
import org.stet.reply.AccusedCompany;

/** What cannot be recorded as a response, each with its code and field. */
@QuarkusTest
class BadCompanyResponsesTest extends AccusedCompany {

    private static List<String> recordRefused(Map<String, Object> input) {
        return rita.refused("recordCompanyResponse", input);
    }

    @Test
    void refusesSilenceThatWeShouldDerive() {
        String request = anOverdueRequest(company, claim);
        for (String kind : List.of("NO_RESPONSE", "COULD_NOT_BE_REACHED")) {
            Map<String, Object> silence = aResponseOf(company, claim, kind);
            assertThat(recordRefused(silence)).containsExactly("INVALID_VALUE answers.0.kind");
            assertThat(recordRefused(with(silence, "responseRequestId", request)))
                    .containsExactly("INVALID_VALUE answers.0.kind");
            assertThat(recordRefused(with(aReport(silence, anArticle("Nothing.")), "statement", "We say nothing.")))
                    .containsExactly("INVALID_VALUE answers.0.statement");
        }
    }

    @Test
    void refusesAReportWithoutItsArticleAndTwoSourcesAtOnce() {
        RecordedArticle article = anArticle("Norda denies it.");
        Map<String, Object> report = aReport(aDenial(), article);

        assertThat(recordRefused(with(aDenial(), "form", "REPORTED"))).containsExactly("REQUIRED articleId");
        assertThat(recordRefused(with(report, "responseRequestId", anOpenRequest(company, claim))))
                .containsExactly("INVALID_VALUE");
        assertThat(recordRefused(with(report, "passage", article.passage("denies"))))
                .containsExactly("INVALID_VALUE");
        assertThat(recordRefused(with(report, "articleId", unknownId("art")))).containsExactly("UNKNOWN_ID articleId");
        assertThat(recordRefused(with(report, "articleId", claim))).containsExactly("WRONG_TYPE articleId");
        rita.succeed("discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "a test"), "");
        assertThat(recordRefused(report)).containsExactly("ILLEGAL_TRANSITION articleId");
    }

    @Test
    void refusesAPassageThatIsNotThere() {
        RecordedArticle article = anArticle("No, no. Norda denies it.");
        Map<String, Object> report = with(aDenial(), "form", "REPORTED");

        assertThat(recordRefused(with(report, "passage", article.passage("confirms"))))
                .containsExactly("PASSAGE_NOT_FOUND passage.exact");
        assertThat(recordRefused(with(report, "passage", article.passage("o"))))
                .containsExactly("PASSAGE_AMBIGUOUS passage.exact");
    }

    @Test
    void refusesAnAnswerToARequestThatWasAboutSomethingElse() {
        String stranger = aParty("COMPANY", unique("Stranger"));
        Map<String, Object> both = anAccusationOf(company);
        both.put(
                "parties",
                List.of(
                        Map.of("partyId", company, "role", "ACCUSED"),
                        Map.of("partyId", stranger, "role", "MENTIONED")));
        String request = anOpenRequest(stranger, aClaim(both));

        assertThat(recordRefused(with(aDenial(), "responseRequestId", request)))
                .containsExactly("INVALID_VALUE responseRequestId", "INVALID_VALUE answers.0.claimId");
        assertThat(recordRefused(with(aDenial(), "responseRequestId", unknownId("rrq"))))
                .containsExactly("UNKNOWN_ID responseRequestId");
        assertThat(recordRefused(with(aDenial(), "responseRequestId", claim)))
                .containsExactly("WRONG_TYPE responseRequestId");
    }

    @Test
    void refusesAPartyWhomTheClaimDoesNotConcern() {
        String stranger = aParty("COMPANY", unique("Stranger"));
        assertThat(recordRefused(aResponseOf(stranger, claim, "DENIED")))
                .containsExactly("INVALID_VALUE answers.0.claimId");
        assertThat(recordRefused(aResponseOf(unknownId("pty"), claim, "DENIED")))
                .containsExactly("UNKNOWN_ID companyId");
        assertThat(recordRefused(aResponseOf(claim, claim, "DENIED"))).containsExactly("WRONG_TYPE companyId");
    }

    @Test
    void refusesAnswersToClaimsThatAreNone() {
        String discarded = aClaim(anAccusationOf(company));
        rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "a test"), "");
        List<Object> answers = new ArrayList<>();
        Stream.of(claim, unknownId("clm"), company, discarded, claim).forEach(id -> answers.add(answer(id, "DENIED")));

        assertThat(recordRefused(with(aDenial(), "answers", answers)))
                .containsExactly(
                        "UNKNOWN_ID answers.1.claimId",
                        "WRONG_TYPE answers.2.claimId",
                        "ILLEGAL_TRANSITION answers.3.claimId",
                        "INVALID_VALUE answers.4.claimId");
        assertThat(recordRefused(with(aDenial(), "answers", List.of()))).containsExactly("REQUIRED answers");
        List<Map<String, Object>> many =
                Stream.generate(() -> answer(claim, "DENIED")).limit(21).toList();
        assertThat(recordRefused(with(aDenial(), "answers", many))).containsExactly("TOO_LONG answers");
    }

    @Test
    void refusesBadWordsAndDates() {
        Map<Map.Entry<String, Object>, String> faults = new HashMap<>();
        faults.put(Map.entry("statement", "bell\u0007"), "INVALID_TEXT statement");
        faults.put(Map.entry("statement", "x".repeat(1_000_000)), "TOO_LONG statement");
        faults.put(Map.entry("translation", "x".repeat(20_001)), "TOO_LONG translation");
        faults.put(Map.entry("language", "no language"), "INVALID_LANGUAGE language");
        faults.put(Map.entry("url", "mailto:press@norda.example"), "INVALID_URL url");
        faults.put(Map.entry("asOf", on("2999-01-01")), "INVALID_TIME asOf");
        faults.put(Map.entry("asOf", on("2026-13-01")), "INVALID_DATE asOf.value");
        faults.put(
                Map.entry(
                        "asOf",
                        Map.of(
                                "precision",
                                "INSTANT",
                                "value",
                                now.plusSeconds(60).toString())),
                "INVALID_TIME asOf");
        faults.put(Map.entry("reasonForAnonymity", "fear"), "INVALID_VALUE reasonForAnonymity");
        faults.put(Map.entry("groundRule", "DEEP_BACKGROUND"), "REQUIRED answers.0.shortForm");
        faults.forEach((fault, error) -> assertThat(recordRefused(with(aDenial(), fault.getKey(), fault.getValue())))
                .as(fault.getKey())
                .containsExactly(error));
        assertThat(recordRefused(with(aDenial(), "groundRule", "ON_BACKGROUND")))
                .containsExactlyInAnyOrder("REQUIRED answers.0.shortForm", "REQUIRED reasonForAnonymity");
    }
}
