package org.stet.export.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.export.format.ExportFormat;
import org.stet.export.set.ClaimSet;
import org.stet.export.set.ClaimSetScope;
import org.stet.export.set.FilterJson;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "export_run")
class ExportEntity extends RecordedEntity {

    private UUID claimSetId;
    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private ClaimSetScope scope;

    private boolean isPublic;
    private String filter;
    private List<String> formats;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    private int attempts;
    private int written;
    private Integer total;
    private Instant startedAt;
    private Instant asOf;
    private Instant finishedAt;
    private Instant erasedAt;
    private String failure;
    private String verdictCounts;
    private UUID[] withdrawalsSeen = {};
    private String manifest;
    private String signature;

    protected ExportEntity() {}

    ExportEntity(UUID set, ClaimSet says, String filter, List<ExportFormat> formats, By by) {
        super(by);
        claimSetId = set;
        name = says.name();
        description = says.description();
        scope = says.scope();
        isPublic = says.isPublic();
        this.filter = filter;
        this.formats = formats.stream().map(ExportFormat::name).toList();
        state = ExportState.QUEUED;
    }

    private void become(ExportState next, By by) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("An export that is " + state + " cannot become " + next + ".");
        }
        state = next;
        changed(by);
    }

    /** Begins to be written, from nothing, whatever was written before. */
    void begin(Instant now) {
        become(ExportState.RUNNING, onBehalf(now));
        attempts++;
        startedAt = now;
        restart();
    }

    /** Has to be written from nothing, because what was read for it may not be kept. */
    void beginAnew(By by) {
        become(ExportState.QUEUED, by);
        attempts = 0;
        restart();
    }

    private void restart() {
        asOf = null;
        written = 0;
        total = null;
    }

    /** The program writes for whoever asked. */
    private By onBehalf(Instant now) {
        return new By(recordedBy(), now);
    }

    void done(Written result, Instant now) {
        become(ExportState.DONE, onBehalf(now));
        asOf = result.asOf();
        written = result.claims();
        total = result.claims();
        verdictCounts = result.verdictCounts();
        withdrawalsSeen = result.withdrawalsSeen().toArray(UUID[]::new);
        manifest = result.manifest();
        signature = result.signature();
        finishedAt = now;
    }

    void fail(String why, Instant now) {
        become(ExportState.FAILED, onBehalf(now));
        failure = why;
        finishedAt = now;
    }

    void cancel(By by) {
        become(ExportState.CANCELLED, by);
        finishedAt = by.at();
    }

    void erase(By by) {
        become(ExportState.ERASED, by);
        erasedAt = by.at();
    }

    ExportState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant startedAt() {
        return startedAt;
    }

    ClaimSetScope scope() {
        return scope;
    }

    Instant asOf() {
        return asOf;
    }

    UUID set() {
        return claimSetId;
    }

    String description() {
        return description;
    }

    String verdictCounts() {
        return verdictCounts;
    }

    List<UUID> withdrawalsSeen() {
        return List.of(withdrawalsSeen);
    }

    String manifest() {
        return manifest;
    }

    String signature() {
        return signature;
    }

    Export toExport(FilterJson json) {
        return new Export(
                NodeType.EXPORT.id(id()),
                version(),
                name,
                scope,
                json.read(filter),
                state,
                written,
                total,
                recordedAt(),
                startedAt,
                asOf,
                finishedAt,
                erasedAt,
                failure,
                formats.stream().map(ExportFormat::valueOf).toList(),
                claimSetId,
                recordedBy(),
                isPublic);
    }
}
