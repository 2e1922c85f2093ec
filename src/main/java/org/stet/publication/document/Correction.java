package org.stet.publication.document;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

/** Why a version replaced the one before it. */
@Description("Why a version replaced the one before it.")
public record Correction(
        @Description("What kind of change it was.") CorrectionKind kind,

        @Nullable @Description("What changed and why, for readers; null when the note was redacted.")
        String note,

        @Description("When the new version was published.") Instant at,
        @Description("The version that was replaced.") int fromVersion) {}
