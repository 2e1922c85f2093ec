package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;
import org.stet.graphql.PartialDate;

/** One step of an attribution, as the desk sees it. The name behind an unnamed source is not in here. */
@Description("One step of an attribution, as the desk sees it.")
public record Hop(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("What the hop is called: the party's name, or the description of the source.")
        String label,

        @Description("How much is known of whoever the hop stands for.")
        HopKind kind,

        @Ignore String partyId,

        @Nullable
        @Description("How an unnamed or unidentified source is described; of a named party, in what capacity it spoke.")
        String description,

        @Description("What the hop did for the claim to reach us.")
        HopRole role,

        @Nullable @Description("In what form the words were passed on; null when it does not matter.")
        HopMode mode,

        @Nullable @Description("The verb with which the source introduces it, verbatim, such as `accused`.")
        String cue,

        @Description("What was agreed with the source.") GroundRule groundRule,

        @Nullable
        @Description("Why an unnamed source is not named, as the end of the sentence `asked not to be named because`.")
        String reasonForAnonymity,

        @Description("When it was said, reported or published, as far as it is known.")
        PartialDate saidOn,

        @Nullable @Description("Where it can be read or heard.")
        String url,

        @Nullable @Description("The place in there or in our own papers: a page, a minute, a notebook.")
        String locator)
        implements Node {}
