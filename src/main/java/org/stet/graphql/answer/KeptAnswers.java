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
import org.stet.graphql.kept.KeptUnderState;
import org.stet.graphql.kept.StateReadings;

/**
 * Gives answers again to requests without login, before anything is read of them but their bytes, and keeps those that it
 * may. A request without one here goes the ordinary way, as does one whose state cannot be read.
 */
@Singleton
public final class KeptAnswers implements Handler<RoutingContext> {

    /** What an entry takes beside its bytes. */
    private static final int BYTES_BESIDES = 512;

    private final Delivery delivery;
    private final boolean isOn;
    private final KeptUnderState<AnswerKey, Answer> answers;
    private final LongAdder given = new LongAdder();

    @Inject
    KeptAnswers(StateReadings readings, Delivery delivery, AnswerSettings settings) {
        this.delivery = delivery;
        long maxBytes = settings.keptSize().asLongValue();
        this.isOn = maxBytes > 0;
        this.answers =
                new KeptUnderState<>(readings, maxBytes, (key, answer) -> key.bytes() + answer.bytes() + BYTES_BESIDES);
    }

    @Override
    public void handle(RoutingContext http) {
        Optional<AnswerKey> key = isOn && http.get(AnswerKey.NAME) == null ? AnswerKey.of(http) : Optional.empty();
        if (key.isEmpty() || !isAsked(key.get(), http)) {
            goOn(http, key);
        }
    }

    private boolean isAsked(AnswerKey key, RoutingContext http) {
        Context thread = Vertx.currentContext();
        return answers.ask(
                key,
                answer -> thread.runOnContext(told ->
                        answer.ifPresentOrElse(kept -> give(http, key, kept), () -> goOn(http, Optional.of(key)))));
    }

    private void give(RoutingContext http, AnswerKey key, Answer kept) {
        given.increment();
        Answer sent = delivery.send(http, kept, true);
        if (sent != kept) {
            answers.replace(key, kept, sent);
        }
    }

    private static void goOn(RoutingContext http, Optional<AnswerKey> key) {
        key.ifPresent(asked -> http.put(AnswerKey.NAME, asked));
        http.next();
    }

    /** How many requests were given an answer that was made for another. */
    public long given() {
        return given.sum();
    }

    /** The state to name to {@link #send} when the work that begins now has ended. */
    public Optional<UUID> state() {
        return answers.state();
    }

    /** Sends an answer that was made for somebody without login, and keeps it for others if it may be. */
    public void send(RoutingContext http, Answer answer, boolean isKeepable, Optional<UUID> before) {
        Answer sent = delivery.send(http, answer, isKeepable);
        if (isKeepable && http.get(AnswerKey.NAME) instanceof AnswerKey key) {
            answers.keep(key, sent, before);
        }
    }
}
