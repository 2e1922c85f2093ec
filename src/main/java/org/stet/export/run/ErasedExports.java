package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.stet.claim.ClaimService;
import org.stet.export.set.ClaimSetScope;
import org.stet.export.set.FilterJson;
import org.stet.export.set.Translation;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.publication.archive.FrozenClaims;
import org.stet.publication.redaction.ErasureWitness;

/**
 * What has to be erased goes from exports, too. A file cannot be changed without being another one, so an export that may
 * hold it goes as a whole; its manifest stays, so that whoever has the files can still see what they are. One that is
 * being written is begun anew.
 */
@ApplicationScoped
class ErasedExports implements ErasureWitness {

    /** An export that shows the desk a little before the claim was recorded, by another clock, may hold it. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final ExportRepository exports;
    private final ClaimService claims;
    private final FrozenClaims frozen;
    private final FilterJson json;
    private final UnitOfWork work;
    private final Event<WorkToDo> toDo;

    ErasedExports(
            ExportRepository exports,
            ClaimService claims,
            FrozenClaims frozen,
            FilterJson json,
            UnitOfWork work,
            Event<WorkToDo> toDo) {
        this.exports = exports;
        this.claims = claims;
        this.frozen = frozen;
        this.json = json;
        this.work = work;
        this.toDo = toDo;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void beforeErasing(UUID claim, int number, By by) {
        erase(
                claim,
                by,
                export -> frozen.mayHold(Translation.published(export.filter()), export.asOf(), claim, number));
    }

    /** The journal tells nothing that was published: only what shows the working tables is concerned. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void beforeErasing(UUID claim, By by) {
        erase(claim, by, export -> false);
    }

    /** @param holds whether an export of published claims may hold what is erased */
    private void erase(UUID claim, By by, Predicate<Export> holds) {
        exports.keepBeginningsOut();
        exports.running().forEach(export -> beginAnew(export, by));
        Instant recorded = claims.byIds(List.of(claim)).get(claim).recordedAt();
        List<UUID> concerned = exports.doneSince(recorded.minus(TOLERANCE)).stream()
                .map(row -> row.toExport(json))
                .filter(export -> export.scope() == ClaimSetScope.VERIFIED || holds.test(export))
                .map(export -> NodeType.EXPORT.uuid(export.id()).orElseThrow())
                .toList();
        concerned.forEach(export -> erase(export, by));
        toDo.fire(new WorkToDo());
    }

    /** What was done at the last moment is among the done ones, which are asked for afterwards. */
    private void beginAnew(UUID id, By by) {
        ExportEntity export = exports.lock(id).orElseThrow();
        if (export.state() == ExportState.RUNNING) {
            export.beginAnew(by);
            exports.flush();
        }
    }

    private void erase(UUID id, By by) {
        ExportEntity export = exports.lock(id).orElseThrow();
        Export before = export.toExport(json);
        export.erase(by);
        exports.flush();
        work.journal(Change.of(NodeType.EXPORT, id, "erased", before, export.toExport(json))
                .concerning(export.set()));
    }
}
