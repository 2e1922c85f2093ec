package org.stet.export.format;

import java.io.IOException;

/**
 * A file that is being written, one claim after another. After an {@link IOException} (a full disk, a reader who is gone)
 * it can only be closed, and what there is of it is the caller's to delete.
 */
public interface ClaimFile extends AutoCloseable {

    void write(ExportedClaim claim) throws IOException;

    /** Finishes the file; what it holds is complete only if this returns. */
    @Override
    void close() throws IOException;
}
