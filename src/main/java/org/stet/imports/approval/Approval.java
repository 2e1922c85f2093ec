package org.stet.imports.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.stet.imports.ImportRuns;
import org.stet.imports.ImportState;
import org.stet.imports.ImportStep;
import org.stet.imports.Job;
import org.stet.imports.line.ImportLines;
import org.stet.imports.line.LineToWrite;
import org.stet.journal.Change;

/**
 * Writes everything that an approved import brings, in one transaction: all of it or nothing. What the dry run found is
 * not found anew; where it does not hold any more the database refuses, and a person decides again.
 */
@ApplicationScoped
class Approval implements ImportStep {

    private static final Logger LOG = Logger.getLogger(Approval.class);
    private static final int PORTION = 500;
    private static final int A_DAY = 24 * 60 * 60;
    private static final String OVERTAKEN =
            "Since the dry run something was imported or changed that rules this out. Nothing is imported: return the import and have its file read again.";
    private static final String FAILED =
            "Something went wrong while it was written. Nothing is imported: approve it again, or ask whoever runs the program.";

    private final ImportRuns runs;
    private final ImportLines lines;
    private final ImportedRecords records;
    private final ImportedJournal journal;

    Approval(ImportRuns runs, ImportLines lines, ImportedRecords records, ImportedJournal journal) {
        this.runs = runs;
        this.lines = lines;
        this.records = records;
        this.journal = journal;
    }

    @Override
    public ImportState state() {
        return ImportState.APPROVING;
    }

    @Override
    public void take(UUID run) {
        runs.beginWriting(run).ifPresent(this::write);
    }

    private void write(Job job) {
        try {
            QuarkusTransaction.requiringNew().timeout(A_DAY).run(() -> writeAll(job));
        } catch (ConstraintViolationException | Overtaken overtaken) {
            LOG.debugf(overtaken, "Import %s was overtaken.", job.run());
            runs.holdBack(job.run(), OVERTAKEN);
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "Import %s could not be written.", job.run());
            runs.holdBack(job.run(), FAILED);
        }
    }

    private void writeAll(Job job) {
        runs.takeYourTime();
        if (lines.takenUpMeanwhile(job.run()) > 0) {
            throw new Overtaken();
        }
        int done = 0;
        List<Change> parties = new ArrayList<>();
        List<LineToWrite> portion = lines.portion(job.run(), 0, PORTION);
        while (!portion.isEmpty()) {
            parties.addAll(records.write(job, portion));
            done += portion.size();
            runs.advance(job.run(), ImportState.APPROVING, done);
            portion = lines.portion(job.run(), portion.get(portion.size() - 1).position(), PORTION);
        }
        lines.forgetDocuments(job.run());
        runs.checkConstraintsNow();
        journal.write(job, parties);
        runs.finish(job.run());
    }

    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }
}
