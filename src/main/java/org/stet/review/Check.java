package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** The desk's work on one claim. */
@Description("The desk's work on one claim. A reopened claim gets a new check; the old one stays as it is.")
public record Check(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Ignore String claimId,

        @Description("Counts the checks of the claim, from 1.")
        int number,

        @Description("Whether it is the claim's newest check.")
        boolean current,

        @Description("Where it stands, whatever has become of the claim since.")
        CheckState state,

        @Ignore String assigneeId,

        @Nullable @Ignore UUID originId,

        @Nullable
        @Description("Where another publisher shows the check; null for the desk's own, and when that is nowhere.")
        String originUrl,

        @Nullable @Description("Why the claim was opened again for this check; null for any other check.")
        String reopenedBecause,

        @Nullable @Description("The verdict proposed; null when none is.")
        Proposal proposal,

        @Nullable @Description("The last time that an editor gave a proposal back; null when none did.")
        VerdictReturn returned,

        @Nullable @Description("The second pair of eyes; null while there is none.")
        Approval approval,

        @Description("When it was begun.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
