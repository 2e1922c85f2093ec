package org.stet.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.stet.attribution.GroundRule;

/** What readers see of a piece of evidence. */
@Description("What readers see of a piece of evidence. What its ground rule keeps in is null.")
public record PublishedEvidence(
        @Description("How it bears on the claim.") EvidenceStance stance,
        @Description("How near it stands to the event.") EvidenceLevel level,
        @Description("What was agreed about using it.") GroundRule groundRule,
        @Nullable @Description("What kind of thing it is.") EvidenceType type,
        @Nullable @Description("What it is, in one line.") String title,

        @Nullable @Description("What it shows, in the desk's words.")
        String description,

        @Nullable @Description("Where it comes from, in the words agreed with the source.")
        String sourceDescription,

        @Nullable @Description("Why no more is said about where it comes from.")
        String reasonForAnonymity,

        @Nullable @Description("The place in it: page, paragraph, time, cell or notebook.")
        String locator,

        @Nullable @Description("The decisive passage, verbatim.")
        String excerpt,

        @Nullable @Description("Where it is on the web.") String url,
        @Nullable @Description("Where an archived copy is.") String archiveUrl,

        @Nullable @Description("SHA-256 of the file that the desk keeps, in 64 lower-case hexadecimal digits.")
        String sha256,

        @Nullable @Description("When the desk fetched it.") Instant retrievedAt,

        @Nullable @Description("How far the source can be trusted, by the Admiralty code.")
        SourceReliability reliability,

        @Nullable
        @Description("How far the information can be trusted, by the Admiralty code: 1 confirmed, 2 probably true, "
                + "3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.")
        Integer credibility) {

    /** What may leave; empty when nothing may (rule 4). */
    static Optional<PublishedEvidence> of(EvidenceContent content) {
        GroundRule rule = content.groundRule();
        return rule.mayLeave() ? Optional.of(under(rule, content)) : Optional.empty();
    }

    private static PublishedEvidence under(GroundRule rule, EvidenceContent content) {
        return new PublishedEvidence(
                content.stance(),
                content.level(),
                rule,
                rule.ifDescribed(content.type()),
                rule.ifNamed(content.title()),
                content.description(),
                rule.ifDescribed(content.sourceDescription()),
                rule.ifDescribed(content.reasonForAnonymity()),
                rule.ifNamed(content.locator()),
                rule.ifNamed(content.excerpt()),
                rule.ifNamed(content.url()),
                rule.ifNamed(content.archiveUrl()),
                rule.ifNamed(content.sha256()),
                rule.ifNamed(content.retrievedAt()),
                rule.ifNamed(content.reliability()),
                rule.ifNamed(content.credibility()));
    }
}
