package org.stet.development.sample;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.stet.journal.JournalVerifier;

/**
 * Fills an empty development desk, once. A story that was interrupted is told again from the beginning, which does
 * nothing twice; a desk that somebody else filled is left alone.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class SampleDesk {

    private static final Logger LOG = Logger.getLogger(SampleDesk.class);
    private static final Path MARK = Path.of(".stet", "sample-desk");
    private static final String BEGUN = "begun";
    private static final String TOLD = "told";

    private final JournalVerifier journal;
    private final Clock clock;

    SampleDesk(JournalVerifier journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void fill(@ObservesAsync HttpServerStart server) {
        boolean again = BEGUN.equals(marked());
        if (!again && (TOLD.equals(marked()) || journal.verify(null).entries() > 0)) {
            return;
        }
        mark(BEGUN);
        URI desk = URI.create("http://localhost:" + server.options().getPort());
        tell(new DeskClient(desk.resolve("/graphql"), new DevelopmentTokens(desk)), again);
        mark(TOLD);
        LOG.info("The sample desk is set: three articles with claims in every state.");
    }

    private void tell(DeskClient desk, boolean again) {
        new SampleStory(new SampleNewsroom(desk, clock, again)).tell();
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
