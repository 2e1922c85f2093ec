package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private final Problems problems = new Problems();

    private List<String> found() {
        return problems.all().stream()
                .map(error -> error.code() + " " + String.join(".", error.field()))
                .toList();
    }

    @Nested
    class Text {

        @Test
        void losesItsOuterWhiteSpaceAndNothingElse() {
            assertThat(problems.text("statement", " two\tlines\r\nand \uD83D\uDE00 "))
                    .isEqualTo("two\tlines\r\nand \uD83D\uDE00");
            assertThat(problems.any()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void mustNotBeBlank(String blank) {
            assertThat(problems.text("statement", blank)).isNull();
            assertThat(found()).containsExactly("REQUIRED statement");
        }

        @ParameterizedTest
        @ValueSource(strings = {"bell\u0007", "null\u0000", "\u0085 next line", "high \uD83D", "\uDE00 low"})
        void mustBeWholeCharacters(String broken) {
            assertThat(problems.text("statement", broken)).isNull();
            assertThat(found()).containsExactly("INVALID_TEXT statement");
        }

        @Test
        void countsCodePointsAndNotCodeUnits() {
            assertThat(problems.line("name", "\uD83D\uDE00".repeat(Problems.LINE)))
                    .isNotNull();
            assertThat(problems.line("name", "a".repeat(Problems.LINE + 1))).isNull();
            assertThat(found()).containsExactly("TOO_LONG name");
        }

        @Test
        void ofOneLineHasNoLineEnds() {
            problems.line("name", "two\nlines");
            assertThat(found()).containsExactly("INVALID_TEXT name");
        }

        @Test
        void thatIsVerbatimKeepsItsOuterWhiteSpace() {
            assertThat(problems.verbatim("text", " as it stands ", 100)).isEqualTo(" as it stands ");
        }
    }

    @Nested
    class Address {

        @ParameterizedTest
        @ValueSource(strings = {"https://example.org/a?b=c#d", "HTTP://example.org", "http://[::1]:8080/"})
        void onTheWebIsTaken(String address) {
            assertThat(problems.url("url", address)).isEqualTo(address);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "ftp://example.org",
                    "//example.org",
                    "example.org",
                    "https://",
                    "https://user:secret@example.org",
                    "https://example.org/a b",
                    "data:text/html,x"
                })
        void ofAnotherKindIsRefused(String address) {
            assertThat(problems.url("url", address)).isNull();
            assertThat(found()).containsExactly("INVALID_URL url");
        }
    }

    @Nested
    class Language {

        @ParameterizedTest
        @CsvSource({"EN,en", "pt-br,pt-BR", "zh-hans-cn,zh-Hans-CN"})
        void isSpeltTheUsualWay(String given, String expected) {
            assertThat(problems.language("language", given)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"english!", "e", "und", "en_US"})
        void mustBeATag(String given) {
            problems.language("language", given);
            assertThat(found()).containsExactly("INVALID_LANGUAGE language");
        }
    }

    @Nested
    class Date {

        @ParameterizedTest
        @CsvSource({"2026,YEAR", "2026-11,MONTH", "2026-11-12,DAY", "2026-11-12T08:30:00Z,INSTANT"})
        void isAsExactAsItsPrecision(String value, DatePrecision precision) {
            assertThat(problems.date("on", new PartialDateInput(value, precision, null)))
                    .isEqualTo(new PartialDate(value, precision, null));
        }

        @ParameterizedTest
        @CsvSource({"2026-11,YEAR", "2026-02-30,DAY", "soon,DAY", "2026,UNKNOWN", ",DAY", "2026-11-12,INSTANT"})
        void thatDoesNotFitIsRefused(String value, DatePrecision precision) {
            assertThat(problems.date("on", new PartialDateInput(value, precision, null)))
                    .isNull();
            assertThat(found()).containsExactly("INVALID_DATE on.value");
        }

        @Test
        void thatIsAbsentIsUnknown() {
            assertThat(problems.date("on", null)).isEqualTo(PartialDate.unknown());
        }

        @Test
        void thatIsKnownHasNoLatestDay() {
            problems.date("on", new PartialDateInput("2026", DatePrecision.YEAR, LocalDate.of(2026, 1, 1)));
            assertThat(found()).containsExactly("INVALID_DATE on.notAfter");
        }
    }

    @Nested
    class Ids {

        private final UUID uuid = UUID.randomUUID();

        @Test
        void areReadBack() {
            assertThat(problems.id("partyId", NodeType.PARTY, NodeType.PARTY.id(uuid)))
                    .isEqualTo(uuid);
        }

        @Test
        void ofAnotherTypeAreNamedAsThat() {
            assertThat(problems.id("partyId", NodeType.PARTY, NodeType.ARTICLE.id(uuid)))
                    .isNull();
            assertThat(found()).containsExactly("WRONG_TYPE partyId");
            assertThat(problems.all().get(0).message()).contains("Article").contains("Party");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "pty_xyz", "xxx_00000000000000000000000000000000", "' OR 1=1 --"})
        void thatAreNoneAreUnknown(String id) {
            problems.id("partyId", NodeType.PARTY, id);
            assertThat(found()).containsExactly("UNKNOWN_ID partyId");
        }
    }

    @Test
    void listsAreBoundedAndTheirElementsNamedByPosition() {
        problems.lines("tags", Collections.nCopies(Problems.LIST + 1, "tag"));
        problems.at("hops", 2).line("cue", "");
        assertThat(found()).containsExactly("TOO_LONG tags", "REQUIRED hops.2.cue");
    }
}
