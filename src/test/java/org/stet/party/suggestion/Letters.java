package org.stet.party.suggestion;

import java.util.UUID;

/** Turns what is unique into something that looks like a word. */
final class Letters {

    private Letters() {}

    static String of(UUID uuid) {
        StringBuilder letters = new StringBuilder();
        uuid.toString()
                .replace("-", "")
                .chars()
                .limit(16)
                .forEach(digit -> letters.append((char) ('f' + Character.digit(digit, 16))));
        return letters.toString();
    }
}
