package org.stet.export.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.Cursor;
import org.stet.publication.archive.ReviewSearch;

class WantedTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** @param parameters names and values in turn */
    private static ReviewSearch read(String... parameters) {
        MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.add(parameters[i], parameters[i + 1]);
        }
        return Wanted.read(given, NOW);
    }

    private static List<String> fields(String... parameters) {
        InvalidArgument refusal = catchThrowableOfType(InvalidArgument.class, () -> read(parameters));
        return refusal.answer().error().details().get(0).fieldViolations().stream()
                .map(InvalidArgument.Violation::field)
                .toList();
    }

    @Test
    void wordsAloneAreASearch() {
        ReviewSearch search = read("query", " ferry ", "key", "whatever", "alt", "json", "prettyPrint", "false");

        assertThat(search.words()).isEqualTo("ferry");
        assertThat(search.language()).isNull();
        assertThat(search.publisherSite()).isNull();
        assertThat(search.checkedAfter()).isNull();
        assertThat(search.page().first()).isEqualTo(10);
        assertThat(search.skip()).isZero();
    }

    @Test
    void aPublisherAloneIsASearch() {
        assertThat(read("reviewPublisherSiteFilter", "ledger.example").words()).isNull();
    }

    @Test
    void somethingMustBeAskedFor() {
        assertThat(fields("query", " ", "languageCode", "en")).containsExactly("query");
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "en-US,en", "sr-Latn,sr-Latn", "sr-Latn-RS,sr-Latn", "FR-ca,fr"})
    void aLanguageIsMeantInAnyRegion(String given, String wanted) {
        assertThat(read("query", "ferry", "languageCode", given).language()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.example", "www.Ledger.example", "https://www.ledger.example/claims/"})
    void aSiteIsAHostHoweverItIsWritten(String given) {
        assertThat(read("reviewPublisherSiteFilter", given).publisherSite()).isEqualTo("ledger.example");
    }

    @Test
    void anAgeIsCountedFromNow() {
        assertThat(read("query", "ferry", "maxAgeDays", "2").checkedAfter())
                .isEqualTo(Instant.parse("2026-11-19T12:00:00Z"));
        assertThat(read("query", "ferry", "maxAgeDays", "2147483647").checkedAfter())
                .isBefore(Instant.parse("1100-01-01T00:00:00Z"))
                .isAfter(Instant.EPOCH.minusSeconds(100_000_000_000L));
    }

    @ParameterizedTest
    @CsvSource({"0,10", "1,1", "100,100", "5000,100"})
    void aPageHasNoMoreThanAHundred(String given, int size) {
        assertThat(read("query", "ferry", "pageSize", given).page().first()).isEqualTo(size);
    }

    @Test
    void anOffsetOnlyCountsWithoutAPageToken() {
        String order = read("query", "ferry").page().order();
        String token = new Cursor(order, "2026-11-20T00:00:00Z", UUID.randomUUID()).encode();

        assertThat(read("query", "ferry", "offset", "20").skip()).isEqualTo(20);
        ReviewSearch next = read("query", "ferry", "offset", "20", "pageToken", token);
        assertThat(next.skip()).isZero();
        assertThat(next.page().after().key()).isEqualTo("2026-11-20T00:00:00Z");
    }

    @Test
    void aPageTokenIsForTheSameSearchAlone() {
        String order = read("query", "ferry").page().order();
        String token = new Cursor(order, "2026-11-20T00:00:00Z", UUID.randomUUID()).encode();

        assertThat(fields("query", "bus", "pageToken", token)).containsExactly("page_token");
        assertThat(fields("query", "ferry", "languageCode", "en", "pageToken", token))
                .containsExactly("page_token");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(fields(
                        "query", "a\u0000b",
                        "languageCode", "e_n!",
                        "reviewPublisherSiteFilter", "no site",
                        "maxAgeDays", "-1",
                        "pageSize", "many",
                        "offset", "10001",
                        "pageToken", "x"))
                .containsExactlyInAnyOrder(
                        "query",
                        "language_code",
                        "review_publisher_site_filter",
                        "max_age_days",
                        "page_size",
                        "offset",
                        "page_token");
    }
}
