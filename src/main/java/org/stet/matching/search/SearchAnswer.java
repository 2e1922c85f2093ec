package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;

/** What the desk has on a text. */
@Description("What the desk has on a text. What the filter's `kind` leaves out is empty.")
public record SearchAnswer(
        @Description("The claims.") SearchedClaims claims,
        @Description("The parties.") SearchedParties parties,
        @Description("The articles.") SearchedArticles articles) {}
