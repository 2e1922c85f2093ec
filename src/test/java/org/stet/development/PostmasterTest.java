package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @Test
    void readsProcessAndPort() {
        List<String> lines = List.of(
                "6221", "/somewhere/data", "1795467917", "42065", "", "127.0.0.1", " 16039953  32788", "ready   ");

        assertThat(Postmaster.parse(lines)).contains(new Postmaster(6221, 42065));
    }

    @Test
    void knowsAServerThatHasNotWrittenItsPortYet() {
        assertThat(Postmaster.parse(List.of("6221", "/somewhere/data"))).contains(new Postmaster(6221, 0));
    }

    @Test
    void findsNothingInAFileWithoutAProcess() {
        assertThat(Postmaster.parse(List.of())).isEmpty();
        assertThat(Postmaster.parse(List.of("not a number", "", "", "42065"))).isEmpty();
    }

    @Test
    void findsNothingInADirectoryWithoutTheFile(@TempDir Path data) throws IOException {
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @Test
    void readsTheFileOfADirectory(@TempDir Path data) throws IOException {
        Files.write(data.resolve(Postmaster.FILE), List.of("7", data.toString(), "0", "5432"));

        assertThat(Postmaster.of(data)).contains(new Postmaster(7, 5432));
    }

    @Test
    void takesNoOtherProgramForAServer(@TempDir Path data) {
        Postmaster thisTest = new Postmaster(ProcessHandle.current().pid(), 5432);

        assertThat(thisTest.isRunningOn(data)).isFalse();
    }
}
