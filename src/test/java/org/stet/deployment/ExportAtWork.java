package org.stet.deployment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.Caller;

/** A set of everything that is published, exported. */
final class ExportAtWork {

    private final Caller edith = Caller.edith();
    private final String set;

    ExportAtWork() {
        set = edith.succeed(
                        "recordClaimSet",
                        Map.of("name", "Everything", "scope", "PUBLISHED", "public", true, "filter", Map.of()),
                        "claimSet { id }")
                .getString("claimSet.id");
    }

    /** How long it takes until the files are there. */
    Duration takes(List<String> formats) throws InterruptedException {
        String export = edith.succeed("exportClaimSet", Map.of("claimSetId", set, "formats", formats), "export { id }")
                .getString("export.id");
        return Work.until(
                "DONE",
                Set.of("QUEUED", "RUNNING"),
                () -> edith.ask("query($id: ID!) { export(id: $id) { state } }", Map.of("id", export))
                        .getString("export.state"));
    }
}
