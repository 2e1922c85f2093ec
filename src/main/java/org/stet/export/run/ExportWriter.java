package org.stet.export.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.stet.export.disk.ExportDirectory;
import org.stet.export.disk.ExportSettings;
import org.stet.export.format.ClaimFiles;
import org.stet.export.format.ExportedClaim;
import org.stet.export.format.FileHead;
import org.stet.export.set.ClaimsOfSet;
import org.stet.export.signature.Manifests;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.FrozenClaims;

/** Writes one export from one snapshot of the database. */
@ApplicationScoped
class ExportWriter {

    private final SnapshotRepository snapshot;
    private final ExportRepository exports;
    private final ExportSteps steps;
    private final ClaimsOfSet claims;
    private final FrozenClaims frozen;
    private final ClaimFiles files;
    private final Archive archive;
    private final ManifestDraft draft;
    private final Manifests manifests;
    private final ExportDirectory directory;
    private final ExportSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    ExportWriter(
            SnapshotRepository snapshot,
            ExportRepository exports,
            ExportSteps steps,
            ClaimsOfSet claims,
            FrozenClaims frozen,
            ClaimFiles files,
            Archive archive,
            ManifestDraft draft,
            Manifests manifests,
            ExportDirectory directory,
            ExportSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.steps = steps;
        this.claims = claims;
        this.frozen = frozen;
        this.files = files;
        this.archive = archive;
        this.draft = draft;
        this.manifests = manifests;
        this.directory = directory;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The transaction is the snapshot, and while it lasts its lock is the sign that somebody writes the export.
     *
     * @param stopping whether the program is about to end
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Assignment assignment, BooleanSupplier stopping) {
        snapshot.freeze(settings.longestRun());
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!exports.takeLife(assignment.id())) {
            throw new Interruption("somebody else has it");
        }
        try {
            write(assignment, asOf, stopping);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Assignment assignment, Instant asOf, BooleanSupplier stopping) throws IOException {
        Export export = assignment.export();
        int total = claims.count(export.scope(), export.filter());
        Course course = new Course(assignment, steps, stopping, asOf, total, settings.longestRun());
        Path place = directory.begin(export.id());
        VerdictTally tally = new VerdictTally();
        try (RunFiles open = new RunFiles(place)) {
            open.open(export.formats(), files, new FileHead(export.name(), asOf));
            claims.each(export.scope(), export.filter(), asOf, (document, verdict) -> {
                open.write(new ExportedClaim(document, archive));
                tally.add(verdict);
                course.wrote();
            });
            finish(assignment, asOf, tally, open.finish());
        }
    }

    private void finish(Assignment assignment, Instant asOf, VerdictTally tally, List<Written.File> written)
            throws IOException {
        Manifests.Signed signed = manifests.sign(draft.of(assignment, asOf, tally, written));
        Written result = new Written(
                asOf,
                tally.claims(),
                text(tally.byName()),
                frozen.withdrawnLately(asOf),
                written,
                signed.manifest(),
                signed.signature());
        directory.finish(assignment.export().id());
        if (!steps.done(assignment, result)) {
            throw new Interruption("it was cancelled or is begun anew");
        }
    }

    private String text(Map<String, Integer> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException numbersAreAlwaysJson) {
            throw new IllegalStateException(numbersAreAlwaysJson);
        }
    }
}
