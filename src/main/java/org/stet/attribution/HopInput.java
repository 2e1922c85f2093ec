package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.attribution.vault.SourceName;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDateInput;
import org.stet.graphql.Problems;

/** One step of an attribution to record. */
@Input("HopInput")
@Description("One step of an attribution to record.")
public record HopInput(
        @Nullable
        @Id
        @Description(
                "In `reviseAttribution`: the hop as it stands that this one carries on. It keeps its id and, unless `realName` says otherwise, its name in the vault. Leave it out for a new hop.")
        String hopId,

        @Description("How much is known of whoever the hop stands for.")
        HopKind kind,

        @Nullable @Id @Description("The party. With NAMED, and only there.")
        String partyId,

        @Nullable
        @Description(
                "How the source is described, at most 500 characters: needed with UNNAMED, as agreed with the source; with UNIDENTIFIED what little there is, such as `earlier coverage`; with NAMED the capacity in which it spoke, such as `head of safety`.")
        String description,

        @Nullable
        @Description(
                "Why an unnamed source is not named, as the end of the sentence `asked not to be named because`, at most 500 characters. Needed with ON_BACKGROUND.")
        String reasonForAnonymity,

        @Description(
                "What was agreed with the source. ON_BACKGROUND is for UNNAMED alone, DEEP_BACKGROUND for NAMED and UNNAMED. What is PUBLISHED_IN is ON_RECORD.")
        GroundRule groundRule,

        @Nullable
        @Description(
                "The name behind an unnamed source, at most 500 characters. It goes into the vault and is read by `revealSource` alone.")
        String realName,

        @Description("What the hop did for the claim to reach us.")
        HopRole role,

        @Nullable @Description("In what form the words were passed on.")
        HopMode mode,

        @Nullable @Description("The verb with which the source introduces it, verbatim, at most 500 characters.")
        String cue,

        @Nullable
        @Description(
                "When it was said, reported or published. Not later than the hops after it, and not in the future.")
        PartialDateInput saidOn,

        @Nullable @Description("Where it can be read or heard: a web address.")
        String url,

        @Nullable @Description("The place in there or in our own papers, at most 500 characters.")
        String locator) {

    HopDraft read(Problems problems) {
        HopContent content = new HopContent(
                kind,
                problems.optionalId("partyId", NodeType.PARTY, partyId),
                problems.optionalLine("description", description),
                problems.optionalLine("reasonForAnonymity", reasonForAnonymity),
                groundRule,
                role,
                mode,
                problems.optionalLine("cue", cue),
                problems.date("saidOn", saidOn),
                problems.url("url", url),
                problems.optionalLine("locator", locator));
        HopDraft draft = new HopDraft(
                problems.optionalId("hopId", NodeType.HOP, hopId),
                content,
                SourceName.of(problems.optionalLine("realName", realName)));
        HopShape.check(problems, this);
        return draft;
    }

    /** Without the name: whatever prints an input must not print that. */
    @Override
    public String toString() {
        return "HopInput[" + kind + " " + role + "]";
    }
}
