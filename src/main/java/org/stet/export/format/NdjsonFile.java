package org.stet.export.format;

import java.io.IOException;
import java.io.OutputStream;

/** One document a line, to the letter as it was published, so that its digest can be verified. */
final class NdjsonFile implements ClaimFile {

    private final OutputStream out;

    NdjsonFile(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(ExportedClaim claim) throws IOException {
        out.write(claim.json());
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
