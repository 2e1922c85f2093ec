package org.stet.publication.redaction;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Something to erase for ever. */
@Input("RedactInput")
@Description(
        "Something to erase for ever, once an admin confirms it. Give one of three: `claimId` with `version`, `journalEntryIds`, or `subjectId`.")
public record RedactInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it asks for nothing twice.")
        String requestId,

        @Nullable @Id @Description("The claim of which a published version is to be emptied, by either of its ids.")
        String claimId,

        @Nullable
        @Description(
                "The number of that version. The one that readers see now has to be corrected or withdrawn first. Later versions repeat its public note until they are replaced and erased, too.")
        Integer version,

        @Nullable @Id @Description("Journal entries whose payload is to be emptied, at most 50.")
        List<@NonNull String> journalEntryIds,

        @Nullable @Id @Description("Anything whose every journal payload is to be emptied, up to the confirmation.")
        String subjectId,

        @Description(
                "Why it has to go, at most 20,000 characters. It stays readable: do not repeat there what has to go.")
        String reason) {}
