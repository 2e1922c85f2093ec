package org.stet.wording.corpus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the words of claims are counted. */
@ConfigMapping(prefix = "stet.wording")
public interface WordingSettings {

    /** How often a node looks for words of claims that are not counted yet. */
    @WithDefault("2s")
    Duration poll();

    /** How many claims' words are counted in one transaction. */
    @WithDefault("5000")
    int batch();
}
