package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.stet.article.ArticleService;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.Problems;
import org.stet.graphql.RequestError;
import org.stet.graphql.SearchText;
import org.stet.party.suggestion.PartySuggestions;
import org.stet.wording.TextFragment;

/** Searches everything the desk has, with the same number of statements whatever is found. */
@ApplicationScoped
public class SearchService {

    private final ClaimSearcher claims;
    private final PartySuggestions parties;
    private final ArticleService articles;

    SearchService(ClaimSearcher claims, PartySuggestions parties, ArticleService articles) {
        this.claims = claims;
        this.parties = parties;
        this.articles = articles;
    }

    public SearchAnswer search(String text, SearchFilter filter, int first) {
        String asked = SearchText.of("text", text, Problems.TEXT);
        if (filter.hasTooLongList()) {
            throw new RequestError(
                    ErrorCode.VALIDATION_ERROR,
                    "filter: shorten the list that has more than " + Problems.LIST + " elements.");
        }
        return new SearchAnswer(Objects.requireNonNullElse(asked, ""), filter, first);
    }

    @Transactional
    public SearchedClaims claims(SearchAnswer answer) {
        return answer.asksFor(SearchKind.CLAIM) ? claims.search(answer) : SearchedClaims.NONE;
    }

    @Transactional
    public SearchedParties parties(SearchAnswer answer) {
        return answer.asksFor(SearchKind.PARTY)
                ? new SearchedParties(parties.of(beginning(answer.text()), null, answer.first()))
                : SearchedParties.NONE;
    }

    @Transactional
    public SearchedArticles articles(SearchAnswer answer) {
        return answer.asksFor(SearchKind.ARTICLE)
                ? new SearchedArticles(articles.search(beginning(answer.text()), answer.first()))
                : SearchedArticles.NONE;
    }

    /** No name and no headline is longer than this, so what follows in a long post tells nothing of either. */
    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= Problems.LINE ? text : text.substring(0, text.offsetByCodePoints(0, Problems.LINE));
    }

    @Transactional
    public List<List<TextFragment>> fragments(List<SearchedClaim> found) {
        return claims.fragments(found);
    }

    @Transactional
    public SearchedClaimFacets facets(SearchedClaims found) {
        return claims.facets(found);
    }
}
