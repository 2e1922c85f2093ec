package org.stet.graphql.http;

import graphql.ExecutionResult;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import java.util.List;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.stet.graphql.error.Failure;
import org.stet.graphql.error.TopLevelError;

/**
 * One operation on a websocket, from {@code subscribe} to {@code complete}. The next event is asked for when the last one
 * is written, so that a slow client fills its own buffer and not the server.
 */
final class SocketOperation implements ExecutionResponseWriter, Subscriber<ExecutionResult> {

    private final String id;
    private final SocketMessages messages;
    private final Runnable ended;
    private volatile boolean cancelled;
    private volatile Subscription events;

    /** @param ended to be run when the server has nothing more to say on it */
    SocketOperation(String id, SocketMessages messages, Runnable ended) {
        this.id = id;
        this.messages = messages;
        this.ended = ended;
    }

    void cancel() {
        cancelled = true;
        if (events != null) {
            events.cancel();
        }
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (cancelled) {
            return;
        }
        if (!result.isDataPresent()) {
            refuse(result.getErrors().stream().map(TopLevelError.class::cast).toList());
        } else if (result.getData() instanceof Publisher<?> stream) {
            subscribe(stream);
        } else {
            messages.next(id, result);
            onComplete();
        }
    }

    @SuppressWarnings("unchecked")
    private void subscribe(Publisher<?> stream) {
        ((Publisher<ExecutionResult>) stream).subscribe(this);
    }

    @Override
    public void fail(Throwable thrown) {
        refuse(List.of(Failure.translate(thrown, List.of(), List.of(), List.of())));
    }

    void refuse(List<TopLevelError> errors) {
        ended.run();
        messages.error(id, errors);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        events = subscription;
        if (cancelled) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult event) {
        if (!cancelled) {
            messages.next(id, event).onSuccess(written -> events.request(1));
        }
    }

    @Override
    public void onError(Throwable thrown) {
        fail(thrown);
    }

    @Override
    public void onComplete() {
        if (!cancelled) {
            ended.run();
            messages.complete(id);
        }
    }
}
