package org.stet.export.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.graphql.Problems;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.review.VerificationStatus;
import org.stet.review.queue.ClaimFilter;

class FilterReaderTest {

    private static final String PARTY = "pty_00000000000000000000000000000001";

    private static final Map<String, Object> EVERYTHING = Map.ofEntries(
            Map.entry("text", "ferry"),
            Map.entry("verdict", List.of("FALSE")),
            Map.entry("rating", List.of("Mostly false")),
            Map.entry("ratable", true),
            Map.entry("checkability", List.of("CHECKABLE")),
            Map.entry("language", List.of("en")),
            Map.entry("tag", List.of("bridges")),
            Map.entry("party", List.of(PARTY)),
            Map.entry("source", List.of(PARTY)),
            Map.entry("outlet", List.of(PARTY)),
            Map.entry("article", List.of("https://ledger.example/1")),
            Map.entry("responseKind", List.of("DENIED")),
            Map.entry("allegation", true),
            Map.entry("checkedAfter", "2026-01-01T00:00:00Z"),
            Map.entry("checkedBefore", "2026-02-01T00:00:00Z"));

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final Problems problems = new Problems();

    private ClaimSetFilter filter(Map<String, ?> values) {
        return json.convertValue(values, ClaimSetFilter.class);
    }

    private ClaimSetFilter read(ClaimSetScope scope, Map<String, ?> values) {
        return new FilterReader(problems, filter(values)).read(scope);
    }

    private List<String> faults() {
        return problems.all().stream()
                .map(error -> error.code() + " " + String.join(".", error.field()))
                .toList();
    }

    private Map<String, Object> asked(Object filter) {
        Map<String, Object> values = json.convertValue(filter, new TypeReference<Map<String, Object>>() {});
        values.values().removeIf(value -> value == null);
        return values;
    }

    @Test
    void asksForEverythingInTheWordsOfWhoeverAnswers() {
        PublishedClaimFilter published = Translation.published(read(ClaimSetScope.PUBLISHED, EVERYTHING));
        ClaimFilter verified = Translation.verified(read(ClaimSetScope.VERIFIED, EVERYTHING));

        assertThat(faults()).isEmpty();
        assertThat(asked(published).keySet()).isEqualTo(EVERYTHING.keySet());
        assertThat(asked(verified).keySet())
                .containsAll(EVERYTHING.keySet().stream()
                        .map(field -> field.equals("article") ? "articleUrl" : field)
                        .toList())
                .contains("status", "ownCheck")
                .hasSize(EVERYTHING.size() + 2);
        assertThat(verified.status()).containsExactly(VerificationStatus.VERIFIED);
    }

    @Test
    void keepsAHostAsThePublishedDocumentsDo() {
        ClaimSetFilter read = read(
                ClaimSetScope.PUBLISHED,
                Map.of("publisher", List.of("www.Ledger.example", "ledger.example"), "language", List.of("PT-br")));

        assertThat(read.publisher()).containsExactly("ledger.example");
        assertThat(read.language()).containsExactly("pt-BR");
    }

    @Test
    void forgetsWhatAsksForAnything() {
        assertThat(read(ClaimSetScope.PUBLISHED, Map.of("text", " ", "tag", List.of(), "verdict", List.of())))
                .isEqualTo(ClaimSetFilter.ALL);
    }

    @Test
    void saysWhatIsWrong() {
        read(
                ClaimSetScope.PUBLISHED,
                Map.of(
                        "party", List.of("clm_00000000000000000000000000000001"),
                        "tag", Collections.nCopies(51, "t"),
                        "article", List.of("javascript:alert(1)"),
                        "rating", List.of("a\u0000b"),
                        "checkedAfter", Instant.EPOCH.toString(),
                        "checkedBefore", Instant.EPOCH.toString()));

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE party.0",
                        "TOO_LONG tag",
                        "INVALID_URL article.0",
                        "INVALID_TEXT rating.0",
                        "INVALID_TIME checkedBefore");
    }

    @Test
    void knowsWhatOnlyPublishedClaimsHave() {
        read(
                ClaimSetScope.VERIFIED,
                Map.of("publisher", List.of("ledger.example"), "publishedAfter", "2026-01-01T00:00:00Z"));

        assertThat(faults()).containsExactly("INVALID_VALUE publisher", "INVALID_VALUE publishedAfter");
    }
}
