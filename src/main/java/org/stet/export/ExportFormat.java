package org.stet.export;

import java.io.IOException;
import org.stet.publication.archive.Frozen;

/** How claims are written one after another. The output belongs to the caller, who flushes it. */
interface ExportFormat {

    void begin() throws IOException;

    void write(Frozen claim) throws IOException;

    void end() throws IOException;
}
