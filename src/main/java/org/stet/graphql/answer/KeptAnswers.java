package org.stet.graphql.answer;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.stet.graphql.kept.Shelf;
import org.stet.graphql.kept.StateReadings;

/**
 * Gives answers again to requests without login, before anything is read of them but their bytes, and keeps those that it
 * may. A request without one here goes the ordinary way, as does one whose state cannot be read.
 */
@Singleton
public final class KeptAnswers implements Handler<RoutingContext> {

    /** What an entry takes beside its bytes. */
    private static final int BYTES_BESIDES = 512;

    /** @param state under which it was made, from its first statement to its last */
    private record Kept(UUID state, Answer answer) {}

    private final StateReadings readings;
    private final Delivery delivery;
    private final boolean isOn;
    private final Shelf<AnswerKey, Kept> answers;
    private final LongAdder given = new LongAdder();

    @Inject
    KeptAnswers(StateReadings readings, Delivery delivery, AnswerSettings settings) {
        this.readings = readings;
        this.delivery = delivery;
        long maxBytes = settings.keptSize().asLongValue();
        this.isOn = maxBytes > 0;
        this.answers =
                new Shelf<>(maxBytes, (key, kept) -> key.bytes() + kept.answer().bytes() + BYTES_BESIDES);
    }

    @Override
    public void handle(RoutingContext http) {
        Optional<AnswerKey> key = isOn && http.get(AnswerKey.NAME) == null ? AnswerKey.of(http) : Optional.empty();
        Optional<Kept> kept = key.flatMap(answers::find);
        if (kept.isPresent()) {
            Context thread = Vertx.currentContext();
            readings.ask(state -> thread.runOnContext(told -> answer(http, key.get(), kept.get(), state)));
        } else {
            key.ifPresent(asked -> http.put(AnswerKey.NAME, asked));
            http.next();
        }
    }

    private void answer(RoutingContext http, AnswerKey key, Kept kept, Optional<UUID> state) {
        if (state.isPresent() && state.get().equals(kept.state())) {
            given.increment();
            Answer sent = delivery.send(http, kept.answer(), true);
            if (sent != kept.answer()) {
                answers.put(key, new Kept(kept.state(), sent));
            }
        } else {
            http.put(AnswerKey.NAME, key);
            http.next();
        }
    }

    /** How many requests were given an answer that was made for another. */
    public long given() {
        return given.sum();
    }

    /** The state that was the last to be read. What is made from now on and ends under it was made under it alone. */
    public Optional<UUID> state() {
        return readings.last();
    }

    /**
     * Sends an answer that was made for somebody without login, and keeps it if the state is still the one from before it
     * was made: no state comes back.
     *
     * @param before the state as it was known when the work on it had not begun; empty for an answer that may not be kept
     */
    public void send(RoutingContext http, Answer answer, boolean isKeepable, Optional<UUID> before) {
        Answer sent = delivery.send(http, answer, isKeepable);
        if (isKeepable && http.get(AnswerKey.NAME) instanceof AnswerKey key) {
            readings.ask(after -> {
                if (after.isPresent() && after.equals(before)) {
                    answers.put(key, new Kept(after.get(), sent));
                }
            });
        }
    }
}
