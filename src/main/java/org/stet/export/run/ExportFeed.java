package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.stet.graphql.NodeType;

/** Exports, as they go on. */
@GraphQLApi
public class ExportFeed {

    private final Exports exports;
    private final ProgressWatch watch;

    ExportFeed(Exports exports, ProgressWatch watch) {
        this.exports = exports;
        this.watch = watch;
    }

    @Subscription
    @Nullable
    @PermitAll
    @Description(
            "The export as it is now, and again whenever it got on, until it is over. Ends at once when you may see none with this id.")
    public Multi<Export> exportProgress(@Id @Description("The export.") String exportId) {
        return NodeType.EXPORT
                .uuid(exportId)
                .filter(id -> exports.find(id).isPresent())
                .map(watch::of)
                .orElseGet(() -> Multi.createFrom().empty());
    }
}
