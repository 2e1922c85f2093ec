package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.access.CurrentMember;
import org.stet.access.Role;
import org.stet.export.disk.ExportDirectory;
import org.stet.export.set.ClaimSetScope;
import org.stet.export.set.Translation;
import org.stet.graphql.NodeType;
import org.stet.publication.archive.FrozenClaims;

/** What somebody gets who asks for a file of an export. The file itself is read when no database is waiting. */
@ApplicationScoped
class Downloads {

    private final Exports exports;
    private final ExportRepository rows;
    private final FrozenClaims frozen;
    private final ExportDirectory directory;
    private final CurrentMember current;

    Downloads(
            Exports exports,
            ExportRepository rows,
            FrozenClaims frozen,
            ExportDirectory directory,
            CurrentMember current) {
        this.exports = exports;
        this.rows = rows;
        this.frozen = frozen;
        this.directory = directory;
        this.current = current;
    }

    /** Empty when the caller may see no such thing. */
    @Transactional
    Optional<Download> find(String id, String name) {
        return NodeType.EXPORT.uuid(id).flatMap(exports::find).flatMap(export -> find(export, name));
    }

    private Optional<Download> find(Export export, String name) {
        boolean isManifest = name.equals(Addresses.MANIFEST) || name.equals(Addresses.SIGNATURE);
        if (!isManifest
                && export.formats().stream()
                        .noneMatch(format -> format.fileName().equals(name))) {
            return Optional.empty();
        }
        if (export.state() != ExportState.DONE && export.state() != ExportState.ERASED) {
            return Optional.of(Download.notDone(export));
        }
        return isManifest ? manifest(export, name) : Optional.of(file(export, name));
    }

    private Optional<Download> manifest(Export export, String name) {
        ExportEntity row = rows.findById(uuid(export));
        return Optional.of(
                name.equals(Addresses.MANIFEST)
                        ? Download.text("application/json", row.manifest())
                        : Download.text("application/jose", row.signature()));
    }

    private Download file(Export export, String name) {
        if (export.state() == ExportState.ERASED) {
            return Download.gone("Something in this export had to be erased, so its files are gone since "
                    + export.erasedAt() + ". Its manifest stays. Ask for a newer export of the set.");
        }
        if (!current.has(Role.REPORTER) && holdsWhatWasWithdrawn(export)) {
            return Download.gone("A claim in this export was withdrawn after it was made, so its files are not handed"
                    + " out any more. Its manifest stays. Ask for a newer export of the set.");
        }
        ExportFile file = exports.files(List.of(uuid(export))).getOrDefault(uuid(export), List.of()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Files.isReadable(directory.file(export.id(), name))
                ? Download.file(file, directory.file(export.id(), name))
                : Download.gone("The files of this export are not kept any more. Its manifest stays. Ask for a newer"
                        + " export of the set.");
    }

    private boolean holdsWhatWasWithdrawn(Export export) {
        return export.scope() == ClaimSetScope.PUBLISHED
                && frozen.mayHoldWithdrawn(
                        Translation.published(export.filter()),
                        export.asOf(),
                        rows.findById(uuid(export)).withdrawalsSeen());
    }

    private static UUID uuid(Export export) {
        return NodeType.EXPORT.uuid(export.id()).orElseThrow();
    }
}
