package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stet.article.ArticleService;
import org.stet.graphql.PageRequest;
import org.stet.party.PartyFilter;
import org.stet.party.PartyService;

/** Searches everything the desk has. */
@ApplicationScoped
public class SearchService {

    private final PartyService parties;
    private final ArticleService articles;

    SearchService(PartyService parties, ArticleService articles) {
        this.parties = parties;
        this.articles = articles;
    }

    @Transactional
    public SearchAnswer search(String text, SearchFilter filter, PageRequest page) {
        return new SearchAnswer(
                SearchedClaims.NONE,
                filter.asksFor(SearchKind.PARTY) ? parties(text, page) : SearchedParties.NONE,
                filter.asksFor(SearchKind.ARTICLE) ? articles(text, page) : SearchedArticles.NONE);
    }

    private SearchedParties parties(String text, PageRequest page) {
        return new SearchedParties(parties.page(new PartyFilter(text, null), page).nodes().stream()
                .map(party -> new SearchedParty(party, party.name()))
                .toList());
    }

    private SearchedArticles articles(String text, PageRequest page) {
        return new SearchedArticles(articles.search(text, page.first()));
    }

    @Transactional
    public SearchedClaimFacets facets(SearchedClaims claims) {
        return new SearchedClaimFacets(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
