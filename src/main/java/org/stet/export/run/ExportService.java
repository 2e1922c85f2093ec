package org.stet.export.run;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.export.format.ExportFormat;
import org.stet.export.set.ClaimSet;
import org.stet.export.set.ClaimSetService;
import org.stet.export.set.FilterJson;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** What editors do with exports. */
@ApplicationScoped
public class ExportService {

    private final ExportRepository exports;
    private final ClaimSetService sets;
    private final FilterJson json;
    private final UnitOfWork work;
    private final Event<WorkToDo> toDo;

    ExportService(
            ExportRepository exports, ClaimSetService sets, FilterJson json, UnitOfWork work, Event<WorkToDo> toDo) {
        this.exports = exports;
        this.sets = sets;
        this.json = json;
        this.work = work;
        this.toDo = toDo;
    }

    @Transactional
    public Outcome<Export> request(ExportClaimSetInput input) {
        return work.create("exportClaimSet", input.requestId(), input, () -> requestNew(input), this::requested);
    }

    private Outcome<Export> requestNew(ExportClaimSetInput input) {
        Problems problems = new Problems();
        UUID id = problems.id("claimSetId", NodeType.CLAIM_SET, input.claimSetId());
        List<ExportFormat> formats = problems.bounded("formats", input.formats()).stream()
                .distinct()
                .sorted()
                .toList();
        if (formats.isEmpty()) {
            problems.add(REQUIRED, "formats", "Name one format at least.");
        }
        if (problems.any()) {
            return problems.refuse();
        }
        return sets.find(id)
                .map(set -> request(id, set, formats))
                .orElseGet(() -> Outcome.refused(Problems.unknown("claimSetId", NodeType.CLAIM_SET)));
    }

    private Outcome<Export> request(UUID id, ClaimSet set, List<ExportFormat> formats) {
        if (set.discardedAt() != null) {
            return Outcome.refused(ILLEGAL_TRANSITION, "claimSetId", "This set is discarded: record a new one.");
        }
        ExportEntity export = new ExportEntity(id, set, json.write(set.filter()), formats, work.by());
        exports.persistAndFlush(export);
        return journaled("requested", null, export);
    }

    @Transactional
    public Outcome<Export> cancel(CancelExportInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("exportId", NodeType.EXPORT, input.exportId());
            if (problems.any()) {
                return problems.refuse();
            }
            return exports.lock(id)
                    .map(this::cancel)
                    .orElseGet(() -> Outcome.refused(Problems.unknown("exportId", NodeType.EXPORT)));
        });
    }

    private Outcome<Export> cancel(ExportEntity export) {
        if (!export.state().canBecome(ExportState.CANCELLED)) {
            return Outcome.refused(ILLEGAL_TRANSITION, "exportId", "This export is over: nothing is left to cancel.");
        }
        Export before = export.toExport(json);
        export.cancel(work.by());
        exports.flush();
        return journaled("cancelled", before, export);
    }

    private Outcome<Export> journaled(String action, Export before, ExportEntity export) {
        Export after = export.toExport(json);
        work.journal(
                Change.of(NodeType.EXPORT, export.id(), action, before, after).concerning(export.set()));
        toDo.fire(new WorkToDo());
        return Outcome.done(after);
    }

    private Export requested(UUID id) {
        return Optional.ofNullable(exports.findById(id))
                .map(export -> export.toExport(json))
                .orElseThrow();
    }
}
