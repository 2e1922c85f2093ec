package org.stet.deployment.speed;

import java.util.List;

/** The languages of a newsroom that works in several, and mostly in English. */
final class Languages {

    private static final List<String> SPOKEN =
            List.of("en", "en", "en", "en", "en", "en", "de", "de", "fr", "es", "tr", "pt-BR");

    private Languages() {}

    static String any(Chance chance) {
        return chance.any(SPOKEN);
    }
}
