package org.stet.imports.origin;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.publication.document.Publisher;

/** Where the check of an imported claim comes from. */
@Description("Where the check of an imported claim comes from.")
public record ClaimOrigin(
        @Description("Who made the check.") Publisher publisher,

        @Nullable @Description("Where its publisher shows the check; null when that is nowhere.")
        String url,

        @Nullable @Description("What its publisher headed the check with; null when that is not known.")
        String headline,

        @Description("When it was imported, last.") Instant importedAt,
        @Ignore UUID run) {}
