package org.stet.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** SHA-256 over a list of values, each preceded by its length, so that no two lists read the same. */
public final class Digest {

    private final MessageDigest sha256 = Sha256.begin();

    /** @param value null counts as a value of its own */
    public Digest add(byte[] value) {
        sha256.update(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).flip());
        if (value != null) {
            sha256.update(value);
        }
        return this;
    }

    public Digest add(String value) {
        return add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public Digest add(UUID value) {
        return add(value.toString());
    }

    public Digest add(int value) {
        return add(Integer.toString(value));
    }

    /** 32 bytes. */
    public byte[] bytes() {
        return sha256.digest();
    }
}
