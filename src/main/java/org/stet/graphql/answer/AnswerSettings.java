package org.stet.graphql.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers to readers are kept, here and elsewhere. */
@ConfigMapping(prefix = "stet.answers")
public interface AnswerSettings {

    /**
     * How much memory answers may take that are given again until anything that readers see changes. 0 keeps none. Such an
     * answer is never older than the request.
     */
    @WithDefault("16M")
    MemorySize keptSize();

    /**
     * For how long browsers and caches between may show an answer without asking whether it still holds. With 0 they ask
     * each time. With more, a claim that was withdrawn or redacted may be shown for so long by those who had it before.
     */
    @WithDefault("0s")
    Duration maxAge();
}
