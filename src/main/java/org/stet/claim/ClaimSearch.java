package org.stet.claim;

/** How claims are found by their words. */
public final class ClaimSearch {

    /**
     * For a statement in SQL with {@code claim} in its FROM: the statement, limits or a tag hold the words of {@code
     * :text}. The notation is that of search engines ("exact words", or, -not); an index serves it.
     */
    public static final String CONDITION = "claim.search @@ stet_text_query(:text)";

    /** The same for HQL, where {@code ClaimEntity} is the only entity with such a column in its FROM. */
    public static final String HQL_CONDITION = "sql('search @@ stet_text_query(?)', :text) = true";

    private ClaimSearch() {}
}
