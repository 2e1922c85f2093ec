package org.stet.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.attribution.GroundRule;

/** A piece of evidence to add. */
@Input("AddEvidenceInput")
@Description("A piece of evidence to add to a claim.")
public record AddEvidenceInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The claim that it bears on.") String claimId,

        @Description("What kind of thing it is.") EvidenceType type,
        @Description("How it bears on the claim.") EvidenceStance stance,
        @Description("How near it stands to the event.") EvidenceLevel level,

        @Description("What of it may leave the desk. ON_RECORD: all. ON_BACKGROUND: type, stance, level, description, "
                + "sourceDescription and reasonForAnonymity. DEEP_BACKGROUND: stance, level and description. "
                + "OFF_RECORD: nothing.")
        GroundRule groundRule,

        @Description("What it is, in one line of at most 500 characters.")
        String title,

        @Nullable
        @Description("What it shows, in the desk's words, at most 20000 characters. Needed for DEEP_BACKGROUND.")
        String description,

        @Nullable
        @Description("How readers may be told where it comes from, as agreed with the source, at most 500 characters. "
                + "Needed for ON_BACKGROUND, and for nothing else.")
        String sourceDescription,

        @Nullable
        @Description("Why readers are told no more than that, at most 500 characters. Goes with sourceDescription.")
        String reasonForAnonymity,

        @Nullable @Description("The place in it: page, paragraph, time, cell or notebook, at most 500 characters.")
        String locator,

        @Nullable @Description("The decisive passage, verbatim, at most 20000 characters.")
        String excerpt,

        @Nullable @Description("Where it is on the web: an http or https address.")
        String url,

        @Nullable @Description("Where an archived copy is: an http or https address.")
        String archiveUrl,

        @Nullable @Description("SHA-256 of the file that we keep, in 64 hexadecimal digits.")
        String sha256,

        @Nullable @Description("When we fetched it; not in the future.")
        Instant retrievedAt,

        @Nullable @Description("How far the source can be trusted, by the Admiralty code.")
        SourceReliability reliability,

        @Nullable
        @Description("How far the information can be trusted, by the Admiralty code: 1 confirmed, 2 probably true, "
                + "3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.")
        Integer credibility)
        implements EvidenceWords {}
