package org.stet.attribution.vault;

import java.text.Normalizer;
import java.util.Locale;

/** The name behind an unnamed source, on its way into the vault. It does not print. */
public final class SourceName {

    private final String name;

    private SourceName(String name) {
        this.name = name;
    }

    /** @param name null gives null */
    public static SourceName of(String name) {
        return name == null ? null : new SourceName(name);
    }

    /** Whether a text gives the name away, case, accents and spacing apart. */
    public boolean occursIn(String text) {
        return text != null && folded(text).contains(folded(name));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    String inTheClear() {
        return name;
    }

    @Override
    public String toString() {
        return "(withheld)";
    }
}
