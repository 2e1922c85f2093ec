package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageBuildTest {

    private static final String UNTIL_ITS_INPUT_ENDS =
            "process.stdin.resume(); process.stdin.on('end', () => process.exit(0));";

    @TempDir
    Path sources;

    @AfterEach
    void end() {
        running().ifPresent(ProcessHandle::destroyForcibly);
        System.clearProperty(PageBuild.RUNNING);
    }

    private static Optional<ProcessHandle> running() {
        return Optional.ofNullable(System.getProperty(PageBuild.RUNNING))
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of);
    }

    private void install() throws IOException {
        Files.createDirectory(sources.resolve("node_modules"));
    }

    private void write(String program) throws IOException {
        Files.writeString(sources.resolve("watch.mjs"), program);
    }

    @Test
    void runsNothingWhereThePagesCannotBeBuilt() throws IOException {
        write(UNTIL_ITS_INPUT_ENDS);
        PageBuild.watch(sources);

        assertThat(running()).isEmpty();
    }

    @Test
    void runsOnceHoweverOftenTheProgramIsReloaded() throws IOException {
        install();
        write(UNTIL_ITS_INPUT_ENDS);
        PageBuild.watch(sources);
        ProcessHandle first = running().orElseThrow();
        PageBuild.watch(sources);

        assertThat(running()).contains(first);
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void endsWithTheProgram() throws IOException, ExecutionException, InterruptedException, TimeoutException {
        write(UNTIL_ITS_INPUT_ENDS);
        BuildProcess build = BuildProcess.start(sources);
        build.stop();

        assertThat(build.process().onExit().get(20, TimeUnit.SECONDS).exitValue())
                .as("it ended itself")
                .isZero();
    }
}
