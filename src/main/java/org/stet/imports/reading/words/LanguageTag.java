package org.stet.imports.reading.words;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A BCP 47 tag out of what others write for a language. */
public final class LanguageTag {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The tag in its usual spelling; empty for what names no language, such as a language's name. */
    public static Optional<String> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build();
            boolean known = LANGUAGES.contains(locale.getLanguage())
                    || locale.getLanguage().length() == 3;
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
