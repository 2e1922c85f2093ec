package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTest {

    @TempDir
    Path directory;

    @Test
    void namesTheProgramThatIsThere() throws IOException {
        try (OneAtATime first = OneAtATime.in(directory)) {
            assertThat(first).isNotNull();
            assertThatIllegalStateException()
                    .isThrownBy(() -> OneAtATime.in(directory))
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining(directory.toString())
                    .withMessageContaining("Stop that one first");
        }
    }

    @Test
    void letsTheNextOneInAfterwards() throws IOException {
        OneAtATime.in(directory).close();

        try (OneAtATime next = OneAtATime.in(directory)) {
            assertThat(next).isNotNull();
        }
    }
}
