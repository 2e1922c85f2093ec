package org.stet.imports;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;
import org.stet.imports.reading.ImportFormat;
import org.stet.publication.document.Publisher;

/** One file of other people's checks, from its upload to its approval. */
@Description("One file of other people's checks, from its upload to its approval.")
public record Import(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0. Pass it as `expectedVersion`. Progress is no change.")
        int version,

        @Description("What the file was called.") String fileName,
        @Description("What kind of file it is.") ImportFormat format,

        @Nullable @Description("The language of checks that name none, as a BCP 47 tag; null when nobody said.")
        String language,

        @Nullable @Description("Who made the checks that name no publisher; null when nobody said.")
        Publisher publisher,

        @Description("Which columns of a table hold what, as far as somebody said so.")
        List<@NonNull ImportColumn> columns,

        @Description("How many bytes the file has.") long bytes,

        @Description("SHA-256 of the file, in 64 lower-case hexadecimal digits. It is kept when the file is not.")
        String sha256,

        @Description("Where it stands.") ImportState state,

        @Description(
                "How much of the present work is done: bytes of the file while it is READING, checks while it is APPROVING.")
        long read,

        @Description("How much the present work is in all, in the same units.")
        long total,

        @Description("How many checks of the file have which outcome, as the dry run found; empty before it is over.")
        List<@NonNull ImportCount> counts,

        @Description("When the file was uploaded.") Instant uploadedAt,

        @Nullable @Description("When the last dry run was over; null when none was.")
        Instant readAt,

        @Nullable @Description("When it was proposed; null when it is not.")
        Instant proposedAt,

        @Nullable @Description("When a proposal was last given back; null when none was.")
        Instant returnedAt,

        @Nullable @Description("Why a proposal was last given back; null when none was.")
        String returnedBecause,

        @Nullable @Description("When a second editor approved it; null when nobody has.")
        Instant approvedAt,

        @Nullable @Description("When everything was imported, or the import failed or was discarded; null before.")
        Instant finishedAt,

        @Nullable @Description("Why it was discarded; null when it was not.")
        String discardedBecause,

        @Nullable @Description("What went wrong last, in plain words; null when nothing did.")
        String failure,

        @Ignore UUID uploader,
        @Nullable @Ignore UUID proposer,
        @Nullable @Ignore UUID returner,
        @Nullable @Ignore UUID approver)
        implements Node {}
