package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.claim.ArticleClaimRepository.AtPassage;
import org.stet.claim.ArticleClaimRepository.Standing;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** The claims of articles and passages, without the discarded ones. */
@ApplicationScoped
public class ArticleClaims {

    private final ArticleClaimRepository places;
    private final ClaimService claims;

    ArticleClaims(ArticleClaimRepository places, ClaimService claims) {
        this.places = places;
        this.claims = claims;
    }

    /** The same page of each article, in the order of its text. Every article has one. */
    @Transactional
    public Map<UUID, Page<Claim>> pages(Collection<UUID> articles, PageRequest page) {
        List<Standing> all = places.page(Set.copyOf(articles), page);
        Map<UUID, Claim> found =
                claims.byIds(all.stream().map(Standing::claimId).toList());
        Map<UUID, List<Standing>> standing = all.stream().collect(Collectors.groupingBy(Standing::articleId));
        Map<UUID, Page<Claim>> pages = new HashMap<>();
        for (UUID article : Set.copyOf(articles)) {
            pages.put(article, page(standing.getOrDefault(article, List.of()), found, page));
        }
        return pages;
    }

    private static Page<Claim> page(List<Standing> rows, Map<UUID, Claim> found, PageRequest page) {
        return Page.of(
                rows,
                page,
                row -> new Cursor(page.order(), Integer.toString(row.place()), row.claimId()),
                shown -> shown.stream().map(row -> found.get(row.claimId())).toList());
    }

    /** How many claims appear in each article; articles without any are left out. */
    @Transactional
    public Map<UUID, Integer> count(Collection<UUID> articles) {
        return places.count(Set.copyOf(articles));
    }

    /** The claims at each passage, the first recorded first; passages without any are left out. */
    @Transactional
    public Map<UUID, List<Claim>> atPassages(Collection<UUID> passages) {
        List<AtPassage> all = places.atPassages(Set.copyOf(passages));
        Map<UUID, Claim> found =
                claims.byIds(all.stream().map(AtPassage::claimId).toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        AtPassage::passageId,
                        Collectors.mapping(row -> found.get(row.claimId()), Collectors.toList())));
    }
}
