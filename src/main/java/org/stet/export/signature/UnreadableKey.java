package org.stet.export.signature;

/** The signing key cannot be used. The message is for whoever runs the program, and names the file. */
public final class UnreadableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableKey(String message, Exception cause) {
        super(message, cause);
    }
}
