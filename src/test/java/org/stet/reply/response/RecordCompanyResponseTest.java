package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Sentences.RecordedArticle;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class RecordCompanyResponseTest extends AccusedCompany {

    @Test
    void oneLetterAnswersSeveralClaims() {
        String second = aClaim(anAccusationOf(company));
        String request = anOpenRequest(company, claim, second);
        Map<String, Object> own = answer(second, "PARTLY_CONFIRMED");
        own.put("statement", "Deux fois, oui.");
        own.put("translation", "Twice, yes.");
        own.put("shortForm", "Norda says it happened twice");
        Map<String, Object> letter = aDenial();
        letter.put("responseRequestId", request);
        letter.put("answers", List.of(answer(claim, "DENIED"), own));
        letter.put("statement", "Jamais.");
        letter.put("translation", "Never.");
        letter.put("language", "fr");
        letter.put("form", "EMAIL");

        JsonPath recorded = rita.succeed("recordCompanyResponse", letter, "companyResponses { id kind claimId }");
        assertThat(recorded.<String>getList("companyResponses.kind")).containsExactly("DENIED", "PARTLY_CONFIRMED");
        JsonPath first = claim(claim).setRootPath("data.claim.companyResponses[0]");
        assertThat(first.getString("statement")).isEqualTo("Jamais.");
        assertThat(first.getString("translation")).isEqualTo("Never.");
        assertThat(first.getString("language")).isEqualTo("fr");
        assertThat(first.getString("form")).isEqualTo("EMAIL");
        assertThat(first.getString("company.id")).isEqualTo(company);
        assertThat(first.getString("source.responseRequest.id")).isEqualTo(request);
        assertThat(first.getString("source.article")).isNull();
        assertThat(first.<String>getList("history.nodes.action")).containsExactly("recorded");
        JsonPath other = claim(second).setRootPath("data.claim.companyResponses[0]");
        assertThat(other.getString("statement")).isEqualTo("Deux fois, oui.");
        assertThat(other.getString("translation")).isEqualTo("Twice, yes.");
        assertThat(other.getString("shortForm")).isEqualTo("Norda says it happened twice");
        assertThat(state(request)).isEqualTo("ANSWERED");
    }

    @Test
    void isContentOfEachClaimOnce() {
        Map<String, Object> similar = answer(claim, "DENIED");
        similar.put("scope", "SIMILAR_CLAIM");
        rita.succeed(
                "recordCompanyResponse",
                with(aDenial(), "answers", List.of(answer(claim, "PROVIDED_CONTEXT"), similar)),
                "");

        assertThat(claim(claim).getInt("contentVersion")).isEqualTo(2);
        assertThat(claim(claim).getInt("version")).isZero();
        assertThat(claim(claim).<Boolean>getList("companyResponses.standing")).containsExactly(true, true);
    }

    @Test
    void maySayWhatAnArticleReports() {
        RecordedArticle article = anArticle("Norda had not answered. It has previously denied similar accounts.");
        aResponse(aReport(aResponseOf(company, claim, "NO_RESPONSE"), article));
        Map<String, Object> denial = with(aDenial(), "form", "REPORTED");
        Map<String, Object> similar = answer(claim, "DENIED");
        similar.put("scope", "SIMILAR_CLAIM");
        denial.put("answers", List.of(similar));
        denial.put("asOf", Map.of("precision", "UNKNOWN", "notAfter", "2026-11-01"));
        denial.put("passage", article.passage("has previously denied"));
        aResponse(denial);

        JsonPath read = claim(claim);
        assertThat(read.<String>getList("companyResponses.kind")).containsExactly("DENIED", "NO_RESPONSE");
        assertThat(read.getString("companyResponses[0].source.passage.exact")).isEqualTo("has previously denied");
        assertThat(read.<String>getList("companyResponses.source.article.id")).containsOnly(article.id());
        assertThat(read.getString("companyResponses[0].asOf.precision")).isEqualTo("UNKNOWN");
    }

    @Test
    void sentAgainWithTheSameRequestIdRecordsNothingAndReturnsTheWholeLetter() {
        String second = aClaim(anAccusationOf(company));
        Map<String, Object> letter = with(aDenial(), "requestId", unique("retry"));
        letter.put("answers", List.of(answer(second, "DENIED"), answer(claim, "DENIED")));
        List<String> first = rita.succeed("recordCompanyResponse", letter, "companyResponses { id }")
                .getList("companyResponses.id");
        List<String> again = rita.succeed("recordCompanyResponse", letter, "companyResponses { id }")
                .getList("companyResponses.id");

        assertThat(again).hasSize(2).isEqualTo(first);
        assertThat(claim(claim).getList("companyResponses")).hasSize(1);
        assertThat(rita.refused("recordCompanyResponse", with(letter, "statement", "Other")))
                .containsExactly("REQUEST_ID_REUSED requestId");
    }

    @Test
    void anArticleThatReportsAResponseIsNotDiscarded() {
        RecordedArticle article = anArticle("Norda denies it.");
        aResponse(aReport(aDenial(), article));

        assertThat(rita.refused(
                        "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "a test")))
                .containsExactly("ILLEGAL_TRANSITION articleId");
    }

    @Test
    void aRequestIsAnsweredWhenEachAllegationIsAndByTheClaimItself() {
        String second = aClaim(anAccusationOf(company));
        Instant sentAt = now.minus(Duration.ofDays(2));
        String request = aRequest(aRequestTo(company, sentAt, sentAt.plusSeconds(3600), claim, second));
        aResponse(with(aDenial(), "responseRequestId", request));
        assertThat(state(request)).isEqualTo("OVERDUE");

        Map<String, Object> similar = answer(second, "DENIED");
        similar.put("scope", "SIMILAR_CLAIM");
        Map<String, Object> letter = with(aDenial(), "responseRequestId", request);
        aResponse(with(letter, "answers", List.of(similar)));
        assertThat(state(request)).isEqualTo("OVERDUE");

        aResponse(with(letter, "answers", List.of(answer(second, "DECLINED_TO_COMMENT"))));
        assertThat(state(request)).isEqualTo("ANSWERED");
    }
}
