package org.stet.graphql.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of one answer.
 *
 * @param mark tells it from every other answer: a digest of its type and bytes; empty for one that no client asks after
 * @param plain never changed
 * @param gzip the same compressed, once somebody asked for that; never changed
 */
public record Answer(AnswerType type, Optional<String> mark, Buffer plain, Optional<Buffer> gzip) {

    /** The headers that an answer depends on, which caches between have to know. */
    public static final CharSequence VARIES_BY =
            HttpHeaders.createOptimized("Accept, Accept-Encoding, Authorization, Cookie");

    private static final int BYTES_OF_MARK = 16;

    public static Answer of(AnswerType type, byte[] json) {
        return new Answer(type, Optional.empty(), Buffer.buffer(json), Optional.empty());
    }

    /** One that clients may keep and ask after. */
    public static Answer marked(AnswerType type, byte[] json) {
        return new Answer(type, Optional.of(mark(type, json)), Buffer.buffer(json), Optional.empty());
    }

    Answer compressed() {
        return gzip.isPresent() ? this : new Answer(type, mark, plain, Optional.of(compress(plain)));
    }

    long bytes() {
        return plain.length() + gzip.map(Buffer::length).orElse(0);
    }

    private static String mark(AnswerType type, byte[] json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.name().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest.digest(json), BYTES_OF_MARK));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Buffer compress(Buffer plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length() / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain.getBytes());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Buffer.buffer(compressed.toByteArray());
    }
}
