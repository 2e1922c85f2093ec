package org.stet.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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

    /** Each keeps a thread and two portions for as long as its reader wants, and anybody may come. */
    private static final int MOST_AT_ONCE = 20;

    private static final long RETRY_SECONDS = 30;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final PublicationPortions portions;
    private final Archive archive;
    private final ManagedExecutor executor;

    LiveExport(PublicationPortions portions, Archive archive, ManagedExecutor executor) {
        this.portions = portions;
        this.archive = archive;
        this.executor = executor;
    }

    /**
     * Sends a file, unless too many are being sent: nothing has left then, so the answer can still say so.
     *
     * @param opening begins the file
     */
    void send(Opening opening) throws IOException {
        if (!places.tryAcquire()) {
            throw new ServiceUnavailableException(RETRY_SECONDS);
        }
        try {
            write(opening.open());
        } finally {
            places.release();
        }
    }

    /** How a file begins. */
    interface Opening {

        ClaimFile open() throws IOException;
    }

    /** The file is closed at its end and nowhere else, so that one that broke off does not look complete. */
    private void write(ClaimFile file) throws IOException {
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
