package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a search looks for. */
@Enum("SearchKind")
@Description("What a search looks for.")
public enum SearchKind {
    @Description("Claims.")
    CLAIM,
    @Description("Parties, under any of their names.")
    PARTY,
    @Description("Articles.")
    ARTICLE
}
