package org.stet.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How files of other people's checks are taken. */
@ConfigMapping(prefix = "stet.import")
public interface ImportSettings {

    /** Where uploaded files lie until their import is over. Several nodes share it. */
    @WithDefault("imports")
    Path directory();

    /** How large a file may be. */
    @WithDefault("1G")
    MemorySize maxSize();

    /** How often a node looks for files to read and imports to write. */
    @WithDefault("500ms")
    Duration poll();
}
