package org.stet.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Frozen;

/**
 * Writes every claim that readers see. It reads in portions, each in a short transaction of its own, so that a client who
 * takes its time, or is gone, holds no database connection. A claim keeps its place in the order for ever: what is
 * published or corrected meanwhile shifts nothing.
 */
@ApplicationScoped
class Export {

    static final int PORTION = 50;

    private final Archive archive;

    Export(Archive archive) {
        this.archive = archive;
    }

    void write(ExportFormat format) throws IOException {
        format.begin();
        List<Frozen> portion = archive.portion(null, PORTION);
        while (!portion.isEmpty()) {
            for (Frozen claim : portion) {
                format.write(claim);
            }
            portion = archive.portion(portion.get(portion.size() - 1), PORTION);
        }
        format.end();
    }
}
