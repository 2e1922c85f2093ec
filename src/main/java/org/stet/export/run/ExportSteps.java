package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.export.set.FilterJson;
import org.stet.graphql.NodeType;

/** The steps of exports that the program takes itself, each in a transaction of its own. */
@ApplicationScoped
class ExportSteps {

    static final int MOST_ATTEMPTS = 3;

    /** Whoever begins an export holds its lock long before that. */
    private static final Duration TIME_TO_TAKE_THE_LOCK = Duration.ofSeconds(10);

    /** Files that could not be removed for so long are removed at the next start. */
    private static final Duration ERASED_LATELY = Duration.ofDays(1);

    private final ExportRepository exports;
    private final ExportFileRepository files;
    private final FilterJson json;
    private final Clock clock;

    ExportSteps(ExportRepository exports, ExportFileRepository files, FilterJson json, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> open() {
        return exports.open();
    }

    /**
     * Begins an export that waits, or begins one again whose program is gone. It shows the desk no earlier than now: what
     * was erased before it began, it does not read, and whoever erases later finds it running.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Assignment> begin(UUID id) {
        exports.keepErasuresOut();
        Instant now = clock.instant();
        return exports.lock(id).filter(export -> waits(export, now)).flatMap(export -> begin(export, now));
    }

    private boolean waits(ExportEntity export, Instant now) {
        return export.state() == ExportState.QUEUED
                || export.state() == ExportState.RUNNING
                        && export.startedAt().plus(TIME_TO_TAKE_THE_LOCK).isBefore(now)
                        && exports.takeLife(export.id());
    }

    private Optional<Assignment> begin(ExportEntity export, Instant now) {
        if (export.attempts() == MOST_ATTEMPTS) {
            export.fail(
                    "The program stopped " + MOST_ATTEMPTS + " times while it wrote this. Ask for a new export.", now);
            return Optional.empty();
        }
        export.begin(now);
        exports.flush();
        return Optional.of(new Assignment(export.id(), export.version(), export.toExport(json), export.description()));
    }

    /** @return false when the export is not the caller's to write any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean note(Assignment assignment, Progress progress) {
        return exports.note(assignment.id(), assignment.version(), progress);
    }

    /** @return false when the export is not the caller's to finish any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean done(Assignment assignment, Written written) {
        Optional<ExportEntity> mine = mine(assignment);
        mine.ifPresent(export -> {
            export.done(written, clock.instant());
            written.files().forEach(file -> files.persist(new ExportFileEntity(export.id(), file)));
        });
        return mine.isPresent();
    }

    /** @return false when the export is not the caller's to give up any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean fail(Assignment assignment, String why) {
        Optional<ExportEntity> mine = mine(assignment);
        mine.ifPresent(export -> export.fail(why, clock.instant()));
        return mine.isPresent();
    }

    private Optional<ExportEntity> mine(Assignment assignment) {
        return exports.lock(assignment.id())
                .filter(export -> export.state() == ExportState.RUNNING && export.version() == assignment.version());
    }

    /** The exports as they are, by whoever's eyes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Export> byIds(Collection<UUID> ids) {
        return exports.byIds(ids).stream().map(export -> export.toExport(json)).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> erasedLately() {
        return exports.erasedSince(clock.instant().minus(ERASED_LATELY)).stream()
                .map(export -> NodeType.EXPORT.id(export.id()))
                .toList();
    }
}
