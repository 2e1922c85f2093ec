package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.article.Article;
import org.stet.article.ArticleService;
import org.stet.article.ArticleVersions;
import org.stet.article.PublishedArticle;
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageService;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Where claims stand, and what of it readers see. */
@ApplicationScoped
public class ClaimAppearances {

    private final AppearanceRepository appearances;
    private final PassageService passages;
    private final ArticleVersions versions;
    private final ArticleService articles;
    private final PartyService parties;

    ClaimAppearances(
            AppearanceRepository appearances,
            PassageService passages,
            ArticleVersions versions,
            ArticleService articles,
            PartyService parties) {
        this.appearances = appearances;
        this.passages = passages;
        this.versions = versions;
        this.articles = articles;
        this.parties = parties;
    }

    @Transactional
    public Optional<Appearance> find(UUID id) {
        return appearances.findByIdOptional(id).map(AppearanceEntity::toAppearance);
    }

    /** By article and in the order of its text; claims that appear nowhere are left out. */
    @Transactional
    public Map<UUID, List<Appearance>> of(Collection<UUID> claims) {
        return appearances.ofClaims(Set.copyOf(claims)).stream()
                .collect(Collectors.groupingBy(
                        AppearanceEntity::claimId,
                        Collectors.mapping(AppearanceEntity::toAppearance, Collectors.toList())));
    }

    /** Where readers are pointed to: only articles that are public. Claims that appear in none are left out. */
    @Transactional
    public Map<UUID, List<PublishedAppearance>> publishable(Collection<UUID> claims) {
        List<AppearanceEntity> all = appearances.ofClaims(Set.copyOf(claims));
        Shown shown = shown(all.stream().map(AppearanceEntity::passageId).collect(Collectors.toSet()));
        Map<UUID, List<PublishedAppearance>> published = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(AppearanceEntity::claimId)).forEach((claim, of) -> {
            List<PublishedAppearance> seen = of.stream()
                    .map(appearance -> shown.at(appearance.passageId()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!seen.isEmpty()) {
                published.put(claim, seen);
            }
        });
        return published;
    }

    private Shown shown(Set<UUID> ids) {
        Map<UUID, Passage> found = passages.byIds(ids);
        Map<UUID, UUID> articleOf =
                versions.articlesOf(found.values().stream().map(Shown::text).toList());
        Map<UUID, Article> in = articles.byIds(articleOf.values());
        Map<UUID, Party> outlets = parties.byIds(in.values().stream()
                .flatMap(article -> Shown.outlet(article).stream())
                .toList());
        return new Shown(found, articleOf, in, outlets);
    }

    /** Everything that the appearances of a whole page of claims show. */
    private record Shown(
            Map<UUID, Passage> passages,
            Map<UUID, UUID> articleOf,
            Map<UUID, Article> articles,
            Map<UUID, Party> outlets) {

        private static UUID text(Passage passage) {
            return NodeType.ARTICLE_VERSION.uuid(passage.articleVersionId()).orElseThrow();
        }

        private static Optional<UUID> outlet(Article article) {
            return Optional.ofNullable(article.outletId()).flatMap(NodeType.PARTY::uuid);
        }

        /** What readers see of the passage; null when they are not pointed to it. */
        private PublishedAppearance at(UUID id) {
            Passage passage = passages.get(id);
            Article article = articles.get(articleOf.get(text(passage)));
            if (!article.isPublic() || article.discardedAt() != null) {
                return null;
            }
            Party outlet = outlet(article).map(outlets::get).orElse(null);
            return new PublishedAppearance(
                    PublishedArticle.of(article, outlet), passage.exact(), passage.prefix(), passage.suffix());
        }
    }
}
