package org.stet.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.imports.reading.CandidateField;
import org.stet.imports.reading.ImportFormat;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;
import org.stet.publication.document.Publisher;

@Entity
@Table(name = "import_run")
class ImportEntity extends RecordedEntity {

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    private String fileName;
    private long bytes;
    private String sha256;
    private String language;
    private String publisherName;
    private String publisherUrl;
    private List<String> columnFields;
    private List<String> columnHeaders;
    private UUID readBy;

    /** Counted on by {@link ImportRuns} alone, which does not make a new version of it. */
    @Column(updatable = false)
    private long done;

    @Column(updatable = false)
    private long total;

    @Column(updatable = false)
    private int attempts;

    private Instant readAt;
    private int created;
    private int updated;
    private int same;
    private int matched;
    private int unmapped;
    private int refused;
    private UUID proposedBy;
    private Instant proposedAt;
    private UUID returnedBy;
    private Instant returnedAt;
    private String returnedWhy;
    private UUID approvedBy;
    private Instant approvedAt;
    private Instant finishedAt;
    private String discardedWhy;
    private String failure;

    protected ImportEntity() {}

    ImportEntity(UploadedFile file, By by) {
        super(file.id(), by);
        state = ImportState.READING;
        format = file.format();
        fileName = file.name();
        bytes = file.bytes();
        sha256 = file.sha256();
        total = bytes;
        readAs(file.wish(), by);
    }

    private void readAs(ReadingWish wish, By by) {
        language = wish.language();
        publisherName = wish.publisher() == null ? null : wish.publisher().name();
        publisherUrl = wish.publisher() == null ? null : wish.publisher().url();
        columnFields =
                wish.columns().keySet().stream().map(CandidateField::title).toList();
        columnHeaders = List.copyOf(wish.columns().values());
        readBy = by.member();
    }

    void reread(ReadingWish wish, By by) {
        become(ImportState.READING);
        readAs(wish.or(wish()), by);
        readAt = null;
        failure = null;
        changed(by);
    }

    /** The dry run is over. */
    void read(Map<LineOutcome, Integer> counts, Instant now) {
        become(ImportState.READY);
        created = counts.getOrDefault(LineOutcome.CREATE, 0);
        updated = counts.getOrDefault(LineOutcome.UPDATE, 0);
        same = counts.getOrDefault(LineOutcome.SAME, 0);
        matched = counts.getOrDefault(LineOutcome.MATCH, 0);
        unmapped = counts.getOrDefault(LineOutcome.UNMAPPED, 0);
        refused = counts.getOrDefault(LineOutcome.REFUSED, 0);
        readAt = now;
        changed(new By(readBy, now));
    }

    /** The dry run is over before it has begun: the columns do not fit. */
    void readInVain(String why, Instant now) {
        read(Map.of(), now);
        failure = why;
    }

    void fail(String why, Instant now) {
        become(ImportState.FAILED);
        failure = why;
        finishedAt = now;
        changed(new By(readBy, now));
    }

    void propose(By by) {
        become(ImportState.PROPOSED);
        proposedBy = by.member();
        proposedAt = by.at();
        failure = null;
        changed(by);
    }

    void giveBack(String why, By by) {
        become(ImportState.READY);
        proposedBy = null;
        proposedAt = null;
        returnedBy = by.member();
        returnedAt = by.at();
        returnedWhy = why;
        changed(by);
    }

    void approve(By by) {
        become(ImportState.APPROVING);
        approvedBy = by.member();
        approvedAt = by.at();
        failure = null;
        changed(by);
    }

    /** Nothing was written after all. */
    void holdBack(String why, Instant now) {
        become(ImportState.PROPOSED);
        UUID approver = approvedBy;
        approvedBy = null;
        approvedAt = null;
        failure = why;
        changed(new By(approver, now));
    }

    void finish(Instant now) {
        become(ImportState.DONE);
        finishedAt = now;
        changed(new By(approvedBy, now));
    }

    void discard(String why, By by) {
        become(ImportState.DISCARDED);
        discardedWhy = why;
        finishedAt = by.at();
        changed(by);
    }

    private void become(ImportState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
    }

    ImportState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    /** Whether a member had a hand in what would be approved (rule 1). */
    boolean isWorkOf(UUID member) {
        return member.equals(recordedBy()) || member.equals(readBy) || member.equals(proposedBy);
    }

    /** Whether an approval would write anything. */
    boolean changesSomething() {
        return created + updated > 0;
    }

    ReadingWish wish() {
        Map<CandidateField, String> columns = new EnumMap<>(CandidateField.class);
        for (int i = 0; i < columnFields.size(); i++) {
            columns.put(CandidateField.titled(columnFields.get(i)).orElseThrow(), columnHeaders.get(i));
        }
        return new ReadingWish(language, publisher(), columns);
    }

    private Publisher publisher() {
        return publisherName == null ? null : new Publisher(publisherName, publisherUrl);
    }

    private List<ImportCount> counts() {
        return readAt == null
                ? List.of()
                : List.of(
                        new ImportCount(LineOutcome.CREATE, created),
                        new ImportCount(LineOutcome.UPDATE, updated),
                        new ImportCount(LineOutcome.SAME, same),
                        new ImportCount(LineOutcome.MATCH, matched),
                        new ImportCount(LineOutcome.UNMAPPED, unmapped),
                        new ImportCount(LineOutcome.REFUSED, refused));
    }

    Import toImport() {
        List<ImportColumn> columns = new ArrayList<>();
        for (int i = 0; i < columnFields.size(); i++) {
            columns.add(new ImportColumn(columnFields.get(i), columnHeaders.get(i)));
        }
        return new Import(
                NodeType.IMPORT.id(id()),
                version(),
                fileName,
                format,
                language,
                publisher(),
                List.copyOf(columns),
                bytes,
                sha256,
                state,
                done,
                total,
                counts(),
                recordedAt(),
                readAt,
                proposedAt,
                returnedAt,
                returnedWhy,
                approvedAt,
                finishedAt,
                discardedWhy,
                failure,
                recordedBy(),
                proposedBy,
                returnedBy,
                approvedBy);
    }

    Job toJob() {
        return new Job(
                id(),
                format,
                wish(),
                created + updated,
                new By(proposedBy == null ? readBy : proposedBy, proposedAt == null ? changedAt() : proposedAt),
                approvedBy == null ? null : new By(approvedBy, approvedAt));
    }
}
