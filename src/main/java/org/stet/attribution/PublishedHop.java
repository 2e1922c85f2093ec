package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;

/** What readers see of one step of an attribution. */
@Description(
        "What readers see of one step of an attribution: of a source that is not on the record, no more than was agreed with it.")
public record PublishedHop(
        @Description("What the hop is called: a name, an agreed description, or `not attributed`.")
        String label,

        @Nullable @Description("The party; null when the source is not named.")
        PublishedParty party,

        @Nullable
        @Description(
                "How the source is described, with an unnamed one as agreed; of a party, in what capacity it spoke. Null when there is nothing to say, or it may not be said.")
        String description,

        @Description("What the hop did for the claim to reach us.")
        HopRole role,

        @Nullable
        @Description("In what form the words were passed on; null when it does not matter or may not be said.")
        HopMode mode,

        @Nullable
        @Description(
                "The verb with which the source introduces it, verbatim, such as `accused`; null when there is none or it may not be said.")
        String cue,

        @Description("What was agreed with the source.") GroundRule groundRule,

        @Nullable @Description("Why the source is not named; null when it is, or nothing may be said.")
        String reasonForAnonymity,

        @Description("When it was said, reported or published; unknown also when it may not be said.")
        PartialDate saidOn,

        @Nullable @Description("Where it can be read or heard; null when that is nowhere, or may not be said.")
        String url,

        @Nullable @Description("The place in there: a page, a minute; null when there is none, or it may not be said.")
        String locator) {}
