package org.stet.publication.archive;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.FacetCount;

/** What the claims of a list have in common. */
@Description(
        "How often which value occurs in a list of published claims, its filter applied: the most frequent first, 20 of each kind at most. Names are those of the newest document that has them.")
public record PublishedClaimFacets(
        @Description("The labels of ratings.") List<@NonNull FacetCount> rating,
        @Description("The verdicts.") List<@NonNull FacetCount> verdict,

        @Description("The parties that the claims are about.")
        List<@NonNull FacetCount> party,

        @Description("The outlets in whose articles the claims appear.")
        List<@NonNull FacetCount> outlet,

        @Description("Who checked the claims, each by the host of its address; without those that have none.")
        List<@NonNull FacetCount> publisher,

        @Description("The positions that parties took.") List<@NonNull FacetCount> responseKind,
        @Description("The languages, as BCP 47 tags.") List<@NonNull FacetCount> language,

        @Description("The months in which the newest versions were published (UTC), such as `2026-11`.")
        List<@NonNull FacetCount> month,

        @Description(
                "Whether all claims of the list were counted. If not, a ranked list's best 400 were, and of any other list the 10000 whose newest version was published last.")
        boolean complete) {}
