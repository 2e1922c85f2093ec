package org.stet.imports.reading.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stet.imports.reading.RefusalCode.MALFORMED;
import static org.stet.imports.reading.RefusalCode.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.imports.reading.Endless;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.ReadingLimits;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.UnreadableFile;

/** Files that are broken, hostile, or of no sense. */
class BadReviewsTest {

    private static final String ONE = "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"One.\"}";
    private static final ReadingOptions NARROW = ReadingOptions.usual().withLimits(new ReadingLimits(20_000, 100));

    private final ClaimReviewReader reader = new ClaimReviewReader();

    private static String filled(String pattern) {
        return pattern.replace("#1", ONE).replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[#1,          | The JSON ends in the middle: it seems to be cut off.",
                "{'@graph':[#1 | The JSON ends in the middle: it seems to be cut off.",
                "{'a':'b       | The JSON ends in the middle: it seems to be cut off.",
                "[#1,]         | The JSON is broken: Unexpected character (']' (code 93)",
                "[#1}          | The JSON is broken: Unexpected close marker '}'",
                "{a:1}         | The JSON is broken: Unexpected character ('a' (code 97)",
                "oops          | The JSON is broken: Unrecognized token 'oops'",
                "7             | Reviews are JSON objects: there is none here.",
                "'text'        | Reviews are JSON objects: there is none here.",
                "null          | Reviews are JSON objects: there is none here.",
            })
    void brokenJsonEndsTheFile(String json, String message) {
        UnreadableFile fault = ForeignFile.of("\n" + filled(json)).fault(reader);
        assertThat(fault).hasMessageStartingWith(message);
        assertThat(fault.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type':'ClaimReview'   | The JSON ends in the middle: it seems to be cut off.",
                "[#1,#1                   | The JSON ends in the middle: it seems to be cut off.",
                "oops                     | The JSON is broken: Unrecognized token 'oops'",
                "7                        | Reviews are JSON objects: there is none here.",
                "#1 oops                  | The JSON is broken: Unrecognized token 'oops'",
            })
    void aBrokenLineIsRefusedAndTheNextIsRead(String line, String message) {
        List<ReadLine> lines = ForeignFile.of(filled("#1\n" + line + "\n#1")).lines(reader, ReadingOptions.usual());
        assertThat(lines).extracting(ReadLine::line).containsExactly(1, 2, 3);
        assertThat(lines).extracting(ReadLine::position).containsExactly(1, 2, 3);
        assertThat(lines.get(1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(MALFORMED);
            assertThat(refused.message()).startsWith(message);
        });
    }

    private List<ReadLine> lines(InputStream file) throws IOException {
        List<ReadLine> lines = new ArrayList<>();
        reader.read(file, NARROW, lines::add);
        return lines;
    }

    private UnreadableFile fault(InputStream file) {
        return catchThrowableOfType(UnreadableFile.class, () -> lines(file));
    }

    @Test
    void anEndlessLineIsRefusedAndTheNextIsRead() throws IOException {
        List<ReadLine> lines = lines(Endless.file(ONE + "\n{\"a\":\"", "0123456789", 5_000_000, "\"}\n" + ONE));
        assertThat(lines).extracting(ReadLine::line).containsExactly(1, 2, 3);
        assertThat(lines.get(1)).isEqualTo(new Refused(2, 2, TOO_LARGE, "The line is longer than any review may be."));
    }

    @Test
    void anEndlessTextEndsADocument() {
        UnreadableFile fault = fault(Endless.file("[" + ONE + ",\n{\"a\":\"", "0123456789", 5_000_000, "\"}]"));
        assertThat(fault).hasMessage("A text or a number is longer than any check may be.");
    }

    @Test
    void anEndlessNumberEndsADocument() {
        UnreadableFile fault = fault(Endless.file("[\n{\"a\":1", "0", 1_000_000, "}]"));
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessage("A text or a number is longer than any check may be.");
    }

    @Test
    void aNumberOfAThousandDigitsIsNoRating() {
        String number = "[{\"@type\":\"ClaimReview\",\"reviewRating\":" + "9".repeat(1000) + "}]";
        assertThat(ForeignFile.of(number).fault(reader)).hasMessage("A number has more than 100 digits.");
    }

    @Test
    void anEndlessObjectIsRefusedAndTheNextIsRead() throws IOException {
        String many = "\"x\":[{},\"y\",null],";
        List<ReadLine> lines = lines(Endless.file("[{", many, 500_000, "\"z\":1},\n" + ONE + "]"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(new Refused(1, 1, TOO_LARGE, "This is larger than any review may be."));
        assertThat(lines.get(1).line()).isEqualTo(2);
    }

    @Test
    void anEndlessListOfNothingLeavesRoomForWhatFollows() throws IOException {
        assertThat(lines(Endless.file("[", "{},", 10_000_000, ONE + "]"))).hasSize(1);
    }

    @Test
    void aFeedMayBeAsLongAsItLikes() throws IOException {
        int[] count = new int[1];
        InputStream feed = Endless.file("{\"dataFeedElement\":[\n" + ONE, ",{\"item\":" + ONE + "}", 200_000, "]}");
        reader.read(feed, NARROW, line -> count[0]++);
        assertThat(count[0]).isEqualTo(200_001);
    }

    @ParameterizedTest
    @CsvSource({"[,]", "'{\"@graph\":[',]}", "'{\"a\":',}"})
    void tenThousandInsideEachOtherAreTooDeep(String opening, String closing) {
        UnreadableFile fault = fault(Endless.file("", opening, 10_000, closing.repeat(10)));
        assertThat(fault).hasMessage("Objects and lists stand too deep inside each other.");
        assertThat(fault.line()).isEqualTo(1);
    }

    @Test
    void aLineThatIsTooDeepIsRefused() throws IOException {
        List<ReadLine> lines = lines(Endless.file(ONE + "\n", "[", 10_000, "\n" + ONE));
        assertThat(lines.get(1))
                .isEqualTo(new Refused(2, 2, MALFORMED, "Objects and lists stand too deep inside each other."));
        assertThat(lines).hasSize(3);
    }

    @Test
    void zerosAreNoJson() {
        assertThat(ForeignFile.of(new byte[5000]).fault(reader)).hasMessageContaining("The JSON is broken");
        UnreadableFile fault = ForeignFile.of(ONE + "\0\0\0\0").fault(reader);
        assertThat(fault).hasMessageContaining("The JSON is broken");
    }

    @Test
    void bytesThatAreNotUtf8EndTheFile() {
        byte[] file = (ONE + "\n" + ONE).getBytes();
        file[file.length - 4] = (byte) 0xe9;
        UnreadableFile fault = ForeignFile.of(file).fault(reader);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessageContaining("0xe9, is not UTF-8");
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() {
        IllegalStateException full = new IllegalStateException("full");
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> reader.read(Endless.file("", ONE + "\n", 3, ""), NARROW, line -> {
                            throw full;
                        })))
                .isSameAs(full);
    }
}
