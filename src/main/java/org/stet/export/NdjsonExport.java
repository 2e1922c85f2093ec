package org.stet.export;

import java.io.IOException;
import java.io.Writer;
import org.stet.publication.archive.Frozen;

/** One document a line, to the letter as it was published, so that its digest can be verified. */
final class NdjsonExport implements ExportFormat {

    private final Writer out;

    NdjsonExport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(Frozen claim) throws IOException {
        out.write(claim.document());
        out.write('\n');
    }

    @Override
    public void end() {}
}
