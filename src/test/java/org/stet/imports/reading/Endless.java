package org.stet.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A file too large to be kept in a test: a beginning, a text over and over, an end. */
public final class Endless extends InputStream {

    private final byte[] text;
    private long left;
    private int next;

    private Endless(String text, long times) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.left = times * this.text.length;
    }

    public static InputStream file(String beginning, String text, long times, String end) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(bytes(beginning), new Endless(text, times), bytes(end))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        left--;
        int at = next;
        next = next + 1 == text.length ? 0 : next + 1;
        return text[at] & 0xff;
    }
}
