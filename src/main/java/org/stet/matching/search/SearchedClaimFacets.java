package org.stet.matching.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.FacetCount;

/** What the claims that a search found have in common. */
@Description(
        "How often which value occurs among all claims that a search found, its filter applied: the most frequent first, 20 of each kind at most.")
public record SearchedClaimFacets(
        @Description("The labels of ratings that the current checks propose.")
        List<@NonNull FacetCount> rating,

        @Description("The verdicts that the current checks propose.")
        List<@NonNull FacetCount> verdict,

        @Description("How far the desk is.") List<@NonNull FacetCount> status,
        @Description("Whether readers see them.") List<@NonNull FacetCount> publicationStatus,

        @Description("The parties that the claims are about; merged ones count as one.")
        List<@NonNull FacetCount> party,

        @Description("The outlets in whose articles the claims appear; merged ones count as one.")
        List<@NonNull FacetCount> outlet,

        @Description("The positions that parties took.") List<@NonNull FacetCount> responseKind,
        @Description("The languages, as BCP 47 tags.") List<@NonNull FacetCount> language,
        @Description("The tags.") List<@NonNull FacetCount> tag,

        @Description("The months in which the claims were recorded (UTC), such as `2026-11`.")
        List<@NonNull FacetCount> month) {}
