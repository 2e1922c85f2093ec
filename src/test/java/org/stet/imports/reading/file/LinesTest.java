package org.stet.imports.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<Line> lines(Reader file, int longest) throws IOException {
        List<Line> read = new ArrayList<>();
        Lines lines = new Lines(file, longest);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get());
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\r\n\r\nb\r\n", "a\n\nb\n"})
    void haveTheirNumbersAndNotTheirEnds(String text) throws IOException {
        assertThat(lines(new StringReader(text), 10))
                .containsExactly(new Line(1, "a"), new Line(2, ""), new Line(3, "b"));
    }

    @Test
    void mayBeAsLongAsIsAllowedAndNoLonger() throws IOException {
        String text = "x".repeat(20_000) + "\n" + "x".repeat(20_001) + "\nb";
        List<Line> lines = lines(new StringReader(text), 20_000);
        assertThat(lines).extracting(Line::isTooLong).containsExactly(false, true, false);
        assertThat(lines.get(0).text()).hasSize(20_000);
        assertThat(lines.get(2)).isEqualTo(new Line(3, "b"));
    }

    @Test
    void thereIsNoneInAnEmptyFile() throws IOException {
        assertThat(lines(new StringReader(""), 10)).isEmpty();
    }
}
