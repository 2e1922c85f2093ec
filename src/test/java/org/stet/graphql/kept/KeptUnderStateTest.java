package org.stet.graphql.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptUnderStateTest {

    private volatile UUID state = UUID.randomUUID();
    private volatile boolean isDown;

    private final StateReadings readings = new StateReadings(this::database, Duration.ofMinutes(1));
    private final KeptUnderState<String, String> kept =
            new KeptUnderState<>(readings, 100, (key, value) -> value.length());

    private PublicState.Readings database() {
        return new PublicState.Readings() {
            @Override
            public UUID read() {
                if (isDown) {
                    throw new IllegalStateException("no database");
                }
                return state;
            }

            @Override
            public void close() {}
        };
    }

    private void publish() {
        state = UUID.randomUUID();
    }

    /** Everything that was asked for before is answered when this is. */
    private Optional<UUID> read() throws Exception {
        CompletableFuture<Optional<UUID>> told = new CompletableFuture<>();
        readings.ask(told::complete);
        return told.get(30, TimeUnit.SECONDS);
    }

    private Optional<String> ask(String key) throws Exception {
        CompletableFuture<Optional<String>> told = new CompletableFuture<>();
        return kept.ask(key, told::complete) ? told.get(30, TimeUnit.SECONDS) : Optional.of("not there");
    }

    private void keep(String value, Optional<UUID> before) throws Exception {
        kept.keep("key", value, before);
        read();
    }

    @AfterEach
    void stop() {
        readings.stop();
    }

    @Test
    void aValueIsGivenAgainUnderItsState() throws Exception {
        read();
        keep("value", kept.state());
        assertThat(ask("key")).contains("value");
        assertThat(ask("other")).contains("not there");
    }

    @Test
    void aValueIsNotGivenAgainUnderAnother() throws Exception {
        read();
        keep("value", kept.state());
        publish();
        assertThat(ask("key")).isEmpty();
    }

    @Test
    void aValueThatSomethingWasPublishedBesideIsNotKept() throws Exception {
        read();
        Optional<UUID> before = kept.state();
        publish();
        keep("half old, half new", before);
        assertThat(ask("key")).contains("not there");
    }

    @Test
    void aValueOfAnUnknownStateIsNotKept() throws Exception {
        keep("value", kept.state());
        assertThat(ask("key")).contains("not there");
    }

    @Test
    void nothingIsGivenWhenTheStateCannotBeRead() throws Exception {
        read();
        keep("value", kept.state());
        isDown = true;
        assertThat(ask("key")).isEmpty();
        isDown = false;
        assertThat(ask("key")).contains("value");
    }

    @Test
    void anotherFormTakesThePlaceOfItsValueAlone() throws Exception {
        read();
        keep("value", kept.state());
        kept.replace("key", "value", "form");
        assertThat(ask("key")).contains("form");
        kept.replace("key", "value", "late form");
        assertThat(ask("key")).contains("form");
        publish();
        assertThat(ask("key")).isEmpty();
    }
}
