package org.stet.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.stet.export.format.ClaimFile;
import org.stet.export.format.ExportedClaim;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Portion;
import org.stet.publication.archive.PublicationPortions;

/**
 * Writes every claim that readers see. A client who takes its time, or is gone, holds no database connection: a portion is
 * sent when its connection is back, while the next one is read. A claim keeps its place in the order for ever: what is
 * published or corrected meanwhile shifts nothing.
 */
@ApplicationScoped
class LiveExport {

    private final PublicationPortions portions;
    private final Archive archive;
    private final ManagedExecutor executor;

    LiveExport(PublicationPortions portions, Archive archive, ManagedExecutor executor) {
        this.portions = portions;
        this.archive = archive;
        this.executor = executor;
    }

    /** The file is closed at its end and nowhere else, so that one that broke off does not look complete. */
    void write(ClaimFile file) throws IOException {
        Portion portion = portions.after(Portion.Place.BEGINNING);
        while (!portion.isEmpty()) {
            Portion.Place end = portion.end();
            CompletableFuture<Portion> next = executor.supplyAsync(() -> portions.after(end));
            for (byte[] document : portion.documents()) {
                file.write(new ExportedClaim(document, archive));
            }
            portion = next.join();
        }
        file.close();
    }
}
