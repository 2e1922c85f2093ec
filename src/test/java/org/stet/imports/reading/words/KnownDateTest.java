package org.stet.imports.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;

class KnownDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019                             | YEAR    | 2019",
                "2019-07                          | MONTH   | 2019-07",
                "2019-7                           | MONTH   | 2019-07",
                "2019-07-03                       | DAY     | 2019-07-03",
                "2019-7-3                         | DAY     | 2019-07-03",
                "2019/07/03                       | DAY     | 2019-07-03",
                "2020-02-29                       | DAY     | 2020-02-29",
                "2019-07-03T08:30:00Z             | INSTANT | 2019-07-03T08:30:00Z",
                "2019-07-03T08:30Z                | INSTANT | 2019-07-03T08:30:00Z",
                "2019-07-03T08:30:00+02:00        | INSTANT | 2019-07-03T06:30:00Z",
                "2019-07-03T08:30:00-0330         | INSTANT | 2019-07-03T12:00:00Z",
                "2019-07-03 08:30:00 UTC          | INSTANT | 2019-07-03T08:30:00Z",
                "2019-07-03T08:30:00.1234567Z     | INSTANT | 2019-07-03T08:30:00.123456Z",
                "July 3, 2019                     | DAY     | 2019-07-03",
                "Jul 3, 2019                      | DAY     | 2019-07-03",
                "3 July 2019                      | DAY     | 2019-07-03",
                "Wednesday, july 3, 2019          | DAY     | 2019-07-03",
            })
    void aDateIsAsExactAsItIsWritten(String text, DatePrecision precision, String value) {
        assertThat(KnownDate.of(text)).contains(new PartialDate(value, precision, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-03T08:30:00", "2019-07-03 23:59", "2019-07-03T08:30:00.000"})
    void aTimeWithoutAZoneLeavesTheDay(String text) {
        assertThat(KnownDate.of(text)).contains(new PartialDate("2019-07-03", DatePrecision.DAY, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void whatIsBlankIsUnknown(String text) {
        assertThat(KnownDate.of(text)).contains(PartialDate.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2019-13",
                "2019-00-10",
                "2019-07-03T25:00:00Z",
                "2019-07-03T25:00",
                "2019-07-03T08:30:00+99:00",
                "2019-07-03T08:30:00 somewhere",
                "0000-00-00",
                "0000",
                "03/07/2019",
                "3.7.2019",
                "February 30, 2020",
                "Friday, July 3, 2019 or so",
                "1562142600000",
                "yesterday",
                "-2019-07-03",
            })
    void whatIsNoDateOrCouldBeTwoIsNone(String text) {
        assertThat(KnownDate.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000_000})
    void aTextTooLongForADateIsNone(int length) {
        assertThat(KnownDate.of("9".repeat(length))).isEmpty();
    }
}
