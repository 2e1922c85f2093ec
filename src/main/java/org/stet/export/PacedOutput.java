package org.stet.export;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An answer that is sent as fast as it is read and no faster. The server's own stream looks whether the line is full before
 * the line knows what was written, and piles up whatever a busy server has not sent yet. Here one chunk is on its way while
 * the next one is filled; a reader who takes none for a while is given up.
 */
final class PacedOutput extends OutputStream {

    private static final int CHUNK = 1 << 17;

    private final OutputStream head;
    private final HttpServerResponse response;
    private final Duration patience;
    private Buffer filling = Buffer.buffer(CHUNK);
    private Future<Void> sending = Future.succeededFuture();

    /**
     * @param head the server's own stream, which sends the answer's head with the first byte, and its end
     * @param patience how long a reader may take for one chunk
     */
    PacedOutput(OutputStream head, HttpServerResponse response, Duration patience) {
        this.head = head;
        this.response = response;
        this.patience = patience;
    }

    @Override
    public void write(int value) throws IOException {
        filling.appendByte((byte) value);
        sendIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        filling.appendBytes(bytes, from, length);
        sendIfFull();
    }

    private void sendIfFull() throws IOException {
        if (filling.length() >= CHUNK) {
            send();
        }
    }

    private void send() throws IOException {
        if (!response.headWritten()) {
            head.write(filling.getBytes());
            head.flush();
        } else {
            await();
            sending = response.write(filling);
        }
        filling = Buffer.buffer(CHUNK);
    }

    private void await() throws IOException {
        try {
            sending.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException gone) {
            throw new IOException(gone.getCause());
        } catch (TimeoutException stalled) {
            throw new InterruptedIOException("The reader took nothing for " + patience.toSeconds() + " s.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The program stops.");
        }
    }

    @Override
    public void close() throws IOException {
        if (filling.length() > 0) {
            send();
        }
        await();
        head.close();
    }
}
