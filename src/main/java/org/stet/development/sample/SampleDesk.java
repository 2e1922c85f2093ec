package org.stet.development.sample;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.stet.journal.Journal;

/**
 * Fills an empty development desk, once. A story that was interrupted is told again from the beginning, at the
 * moment at which it began, which does nothing twice; a desk that somebody else filled is left alone.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class SampleDesk {

    private static final Logger LOG = Logger.getLogger(SampleDesk.class);
    private static final Path MARK = Path.of(".stet", "sample-desk");
    private static final String BEGUN = "begun ";
    private static final String TOLD = "told";

    private final Journal journal;
    private final Clock clock;
    private final URI desk;

    SampleDesk(Journal journal, Clock clock, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.journal = journal;
        this.clock = clock;
        this.desk = URI.create("http://localhost:" + port);
    }

    void fill(@Observes StartupEvent start) {
        String mark = marked();
        if (mark.startsWith(BEGUN)) {
            begin(Instant.parse(mark.substring(BEGUN.length())), true);
        } else if (!mark.equals(TOLD) && journal.isEmpty()) {
            begin(clock.instant(), false);
        }
    }

    private void begin(Instant now, boolean again) {
        mark(BEGUN + now);
        Thread teller = new Thread(() -> tell(now, again), "sample-desk");
        teller.setDaemon(true);
        teller.start();
    }

    private void tell(Instant now, boolean again) {
        try {
            DevelopmentTokens tokens = new DevelopmentTokens(desk);
            tokens.await();
            DeskClient client = new DeskClient(desk.resolve("/graphql"), tokens);
            new SampleStory(new SampleNewsroom(client, now, again)).tell();
            mark(TOLD);
            LOG.info("The sample desk is set: three articles with claims in every state.");
        } catch (RuntimeException unfinished) {
            LOG.error("The sample desk is not complete; the next start goes on with it.", unfinished);
        }
    }

    private String marked() {
        try {
            return Files.exists(MARK) ? Files.readString(MARK) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void mark(String state) {
        try {
            Files.createDirectories(MARK.getParent());
            Files.writeString(MARK, state);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
