package org.stet.claim;

/** How claims are found by their words. */
public final class ClaimSearch {

    /**
     * For a statement in SQL with {@code claim} in its FROM: the statement, limits or a tag hold the words of {@code
     * :text}. The notation is that of search engines ("exact words", or, -not); an index serves it.
     */
    public static final String CONDITION = "stet_text_matches(claim.search, claim.language, :text)";

    private ClaimSearch() {}
}
