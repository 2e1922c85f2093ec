package org.stet.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.ManyChanges;

/**
 * The work that programs do for imports. Whoever works on one holds a lock of the database for as long as the work
 * lasts, which ends with the program that holds it: so a program that died is known by its lock being free.
 */
@ApplicationScoped
public class ImportRuns {

    private static final int MOST_ATTEMPTS = 3;
    private static final int A_DAY = 24 * 60 * 60;
    private static final String GAVE_UP =
            "The program ended three times while it read this file. Split the file, or ask whoever runs the program.";
    private static final String ENDED_IN_THE_MIDDLE =
            "The program ended while it wrote this import. Nothing of it is imported: approve it again.";

    private final ImportRepository imports;
    private final ManyChanges journal;
    private final Clock clock;

    ImportRuns(ImportRepository imports, ManyChanges journal, Clock clock) {
        this.imports = imports;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<UUID> atWork() {
        return imports.atWork();
    }

    @Transactional
    List<UUID> over(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : imports.over(ids);
    }

    /** Does the work unless somebody else is at it. */
    void holding(UUID run, Runnable work) {
        QuarkusTransaction.requiringNew().timeout(A_DAY).run(() -> {
            if (imports.take(run)) {
                work.run();
            }
        });
    }

    /** Begins the dry run; empty when there is none to do any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Job> beginReading(UUID id) {
        return imports.lock(id)
                .filter(run -> run.state() == ImportState.READING)
                .flatMap(run -> {
                    if (run.attempts() >= MOST_ATTEMPTS) {
                        change(run, "failed", () -> run.fail(GAVE_UP, clock.instant()));
                        return Optional.empty();
                    }
                    Job job = run.toJob();
                    imports.begin(id, run.toImport().bytes());
                    return Optional.of(job);
                });
    }

    /** Begins the writing; empty when there is none to do, or when a program ended in the middle of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Job> beginWriting(UUID id) {
        return imports.lock(id)
                .filter(run -> run.state() == ImportState.APPROVING)
                .flatMap(run -> {
                    if (run.attempts() > 0) {
                        change(run, "heldBack", () -> run.holdBack(ENDED_IN_THE_MIDDLE, clock.instant()));
                        return Optional.empty();
                    }
                    Job job = run.toJob();
                    imports.begin(id, job.writes());
                    return Optional.of(job);
                });
    }

    /** Whether the work goes on: it does not when somebody discarded the import meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean advance(UUID id, ImportState state, long done) {
        return imports.advance(id, state, done);
    }

    /** The dry run is over. */
    @Transactional(TxType.MANDATORY)
    public void read(UUID id, Map<LineOutcome, Integer> counts) {
        inState(id, ImportState.READING).ifPresent(run -> change(run, "read", () -> run.read(counts, clock.instant())));
    }

    /** The file cannot be read with these columns, and may be with others. */
    @Transactional(TxType.REQUIRES_NEW)
    public void readInVain(UUID id, String why) {
        inState(id, ImportState.READING)
                .ifPresent(run -> change(run, "readInVain", () -> run.readInVain(why, clock.instant())));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(UUID id, String why) {
        inState(id, ImportState.READING).ifPresent(run -> change(run, "failed", () -> run.fail(why, clock.instant())));
    }

    /** Nothing was written after all. */
    @Transactional(TxType.REQUIRES_NEW)
    public void holdBack(UUID id, String why) {
        inState(id, ImportState.APPROVING)
                .ifPresent(run -> change(run, "heldBack", () -> run.holdBack(why, clock.instant())));
    }

    /** Everything is written. */
    @Transactional(TxType.MANDATORY)
    public void finish(UUID id) {
        ImportEntity run = inState(id, ImportState.APPROVING).orElseThrow();
        change(run, "imported", () -> run.finish(clock.instant()));
    }

    /** For what takes longer in this transaction than a request may. */
    @Transactional(TxType.MANDATORY)
    public void takeYourTime() {
        imports.takeYourTime();
    }

    /** For what the database would else do at the end of this transaction, while everybody waits for the journal. */
    @Transactional(TxType.MANDATORY)
    public void checkConstraintsNow() {
        imports.checkConstraintsNow();
    }

    private Optional<ImportEntity> inState(UUID id, ImportState state) {
        return imports.lock(id).filter(run -> run.state() == state);
    }

    private void change(ImportEntity run, String action, Runnable change) {
        Import before = run.toImport();
        change.run();
        imports.flush();
        imports.beginAnew(run);
        journal.write(
                List.of(Change.of(NodeType.IMPORT, run.id(), action, before, run.toImport())),
                new By(run.changedBy(), run.changedAt()));
    }
}
