package org.stet.journal;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.access.Member;
import org.stet.graphql.Node;

/**
 * One change of one subject.
 *
 * @param concerned what it concerns besides its subject, of whatever type
 */
@Description("One change of one subject. It is never altered.")
public record JournalEntry(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("What was changed: the name of its type in this schema.")
        String subjectType,

        @Id @Description("The id of what was changed.") String subjectId,

        @Description("What was done, as a verb in the past tense, such as `recorded` or `verdictProposed`.")
        String action,

        @Description("When.") Instant at,
        @Description("Who.") Member by,

        @Description("The fields that the change touched, before and after. Empty when the payload was erased.")
        List<@NonNull FieldChange> changes,

        @Nullable @Description("Why the payload was erased; null when it was not.")
        String erasedWhy,

        @Description("SHA-256 over the entry and the one before it on the same subject, in hexadecimal.")
        String hash,

        @Ignore List<UUID> concerned)
        implements Node {}
