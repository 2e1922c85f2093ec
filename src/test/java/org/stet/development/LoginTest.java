package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {

    @TempDir
    Path directory;

    @Test
    void keepsItsPasswordBetweenStarts() throws IOException {
        Path file = directory.resolve("not/there/yet/password");

        assertThat(Login.in(file).password())
                .hasSize(48)
                .isEqualTo(Login.in(file).password());
    }

    @Test
    void hasAnotherPasswordElsewhere() throws IOException {
        assertThat(Login.in(directory.resolve("one")).password())
                .isNotEqualTo(Login.in(directory.resolve("other")).password());
    }

    @Test
    void showsThePasswordToItsOwnerAlone() throws IOException {
        Path file = Login.in(directory.resolve("password")).file();

        if (Directories.havePermissions(file)) {
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void saysSoWhereNothingAnswers() throws IOException {
        Login login = Login.in(directory.resolve("password"));

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> login.connect(1, "postgres"));
    }
}
