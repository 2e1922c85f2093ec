package org.stet.imports.upload;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpServerRequest;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.stet.journal.Sha256;

/** A body on its way into a file: as it comes, with no more of it in memory than is being written. */
final class Reception {

    private final HttpServerRequest request;
    private final AsyncFile file;
    private final long most;
    private final MessageDigest sha256 = Sha256.begin();
    private final Promise<Long> received = Promise.promise();
    private long bytes;

    private Reception(HttpServerRequest request, AsyncFile file, long most) {
        this.request = request;
        this.file = file;
        this.most = most;
    }

    /** The bytes, once all of them are written. */
    static Reception of(HttpServerRequest request, AsyncFile file, long most) {
        Reception reception = new Reception(request, file, most);
        reception.begin();
        return reception;
    }

    private void begin() {
        file.exceptionHandler(this::notWritten);
        request.exceptionHandler(gone -> received.tryFail(gone));
        request.endHandler(end ->
                file.close().onSuccess(closed -> received.tryComplete(bytes)).onFailure(this::notWritten));
        request.handler(this::take);
        request.resume();
    }

    private void take(Buffer chunk) {
        if (received.future().isComplete()) {
            return;
        }
        bytes += chunk.length();
        if (bytes > most) {
            received.tryFail(UploadRefusal.tooLarge(most));
            return;
        }
        sha256.update(chunk.getBytes());
        file.write(chunk).onFailure(this::notWritten);
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(drained -> request.resume());
        }
    }

    private void notWritten(Throwable full) {
        received.tryFail(new UploadRefusal(
                507, "INSUFFICIENT_STORAGE", "The file could not be kept: stet.import.directory takes no more."));
    }

    Future<Long> received() {
        return received.future();
    }

    /** In hexadecimal; asked once. */
    String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
