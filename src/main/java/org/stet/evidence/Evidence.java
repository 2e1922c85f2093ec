package org.stet.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.attribution.GroundRule;
import org.stet.graphql.Node;

/** Something that bears on a claim. */
@Description("Something that bears on a claim.")
public record Evidence(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Id @Description("The claim that it bears on.") String claimId,
        @Description("What kind of thing it is.") EvidenceType type,
        @Description("How it bears on the claim.") EvidenceStance stance,
        @Description("How near it stands to the event.") EvidenceLevel level,
        @Description("What of it may leave the desk.") GroundRule groundRule,
        @Description("What it is, in one line.") String title,

        @Nullable @Description("What it shows, in the desk's words.")
        String description,

        @Nullable @Description("How readers may be told where it comes from, when it is on background.")
        String sourceDescription,

        @Nullable @Description("Why readers are told no more than that.")
        String reasonForAnonymity,

        @Nullable @Description("The place in it: page, paragraph, time, cell or notebook.")
        String locator,

        @Nullable @Description("The decisive passage, verbatim.")
        String excerpt,

        @Nullable @Description("Where it is on the web.") String url,
        @Nullable @Description("Where an archived copy is.") String archiveUrl,

        @Nullable @Description("SHA-256 of the file that we keep, in 64 lower-case hexadecimal digits.")
        String sha256,

        @Nullable @Description("When we fetched it.") Instant retrievedAt,

        @Nullable @Description("How far the source can be trusted, by the Admiralty code.")
        SourceReliability reliability,

        @Nullable
        @Description("How far the information can be trusted, by the Admiralty code: 1 confirmed, 2 probably true, "
                + "3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.")
        Integer credibility,

        @Nullable @Description("When it was removed from the claim; null when it was not.")
        Instant removedAt,

        @Nullable @Description("Why it was removed.") String removedWhy,
        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
