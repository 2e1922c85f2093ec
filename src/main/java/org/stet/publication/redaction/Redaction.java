package org.stet.publication.redaction;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;
import org.stet.graphql.NodeType;

/** Something to erase, or erased, for ever. */
@Description(
        "Something that an editor asked to have erased for ever. It is one of three: a version of a public document, certain journal entries, or all that the journal says about one thing.")
public record Redaction(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,

        @Nullable @Id @Description("The public id of the claim of which a version is meant; null when none is.")
        String publishedClaimId,

        @Nullable @Description("The number of that version, from 1; null when none is meant.")
        Integer publishedVersion,

        @Id @Description("The journal entries whose payload is meant; empty when none are.")
        List<@NonNull String> journalEntryIds,

        @Nullable @Id @Description("The thing about which all journal payloads are meant; null when none is.")
        String subjectId,

        @Description("Why it has to go.") String reason,
        @Description("When it was asked for.") Instant askedAt,

        @Nullable @Description("When it was carried out; null as long as nobody confirmed it.")
        Instant confirmedAt,

        @Ignore UUID asker,
        @Ignore UUID confirmer)
        implements Node {

    /** The claim of the version or of the journal payloads; empty when it is about something else. */
    Optional<UUID> claimMeant() {
        String named = publishedClaimId == null ? subjectId : publishedClaimId;
        return Optional.ofNullable(named)
                .flatMap(id -> NodeType.PUBLISHED_CLAIM.uuid(id).or(() -> NodeType.CLAIM.uuid(id)));
    }
}
