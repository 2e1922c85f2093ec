package org.stet.publication.archive;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How published claims are read. */
@ConfigMapping(prefix = "stet.reading")
interface ReadingSettings {

    /** How much memory published documents may take that were read once, so that the next reader waits for one row. */
    @WithDefault("32M")
    MemorySize documentCacheSize();
}
