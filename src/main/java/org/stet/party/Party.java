package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;

/** A person, company, news outlet, public body or other organisation. */
@Description("A person, company, news outlet, public body or other organisation.")
public record Party(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Description("What the party is.") PartyKind kind,
        @Description("The name that the house prints.") String name,

        @Description("Other names and abbreviations that it goes by.")
        List<@NonNull String> aliases,

        @Description("Addresses that say who is meant, such as a Wikidata item or the own website.")
        List<@NonNull String> sameAs,

        @Nullable @Id @Description("The party that this one was merged into; null when it stands for itself.")
        String mergedInto,

        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
