package org.stet.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * What taking something away as a whole cost.
 *
 * @param bytes how much it was
 * @param firstByte how long the first byte took
 * @param whole how long all of it took
 */
record Taken(long bytes, Duration firstByte, Duration whole) {

    private static final int BUFFER = 1 << 16;

    double megabytesPerSecond() {
        return bytes / 1e6 / (whole.toNanos() / 1e9);
    }

    /** An answer of the program, read as fast as it comes and thrown away. */
    static Taken from(URI address) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        InputStream body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                .body();
        byte[] buffer = new byte[BUFFER];
        Duration first = null;
        long bytes = 0;
        try (body) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                first = first == null ? since(begin) : first;
                bytes += read;
            }
        }
        return new Taken(bytes, first, since(begin));
    }

    /** The documents as the database itself hands them out. */
    static Taken byCopy(Connection connection) throws SQLException, IOException {
        long begin = System.nanoTime();
        Counting counting = new Counting();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT document FROM publication) TO STDOUT", counting);
        return new Taken(counting.bytes, Duration.ZERO, since(begin));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] several, int from, int length) {
            bytes += length;
        }
    }
}
