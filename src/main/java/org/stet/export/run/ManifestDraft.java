package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.stet.export.format.ClaimSchema;
import org.stet.export.set.ClaimSetScope;
import org.stet.export.signature.Manifest;
import org.stet.graphql.NodeType;
import org.stet.publication.document.House;

/** Says in a manifest what was written. */
@ApplicationScoped
class ManifestDraft {

    private final House house;

    ManifestDraft(House house) {
        this.house = house;
    }

    Manifest of(Assignment assignment, Instant asOf, VerdictTally tally, List<Written.File> files) {
        Export export = assignment.export();
        return new Manifest(
                Manifest.VERSION,
                export.id(),
                new Manifest.House(house.name(), house.at("")),
                new Manifest.Set(
                        NodeType.CLAIM_SET.id(export.set()),
                        export.name(),
                        assignment.description(),
                        export.scope(),
                        export.filter()),
                export.requestedAt(),
                asOf,
                new Manifest.DocumentSchema(ClaimSchema.VERSION, house.at("/export/" + ClaimSchema.FILE_NAME)),
                order(export.scope()),
                new Manifest.Counts(tally.claims(), tally.byName()),
                files.stream().map(ManifestDraft::file).toList());
    }

    private static List<String> order(ClaimSetScope scope) {
        return scope == ClaimSetScope.PUBLISHED ? List.of("firstPublishedAt", "id") : List.of("recordedAt", "id");
    }

    private static Manifest.File file(Written.File file) {
        return new Manifest.File(
                file.format().fileName(),
                file.format().mediaType(),
                file.bytes(),
                HexFormat.of().formatHex(file.sha256()));
    }
}
