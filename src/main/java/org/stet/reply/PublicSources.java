package org.stet.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.stet.article.Article;
import org.stet.article.ArticleService;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;
import org.stet.reply.response.CompanyResponse;

/** Where readers may be pointed to for a response: its own address, or an article that is public. */
@ApplicationScoped
class PublicSources {

    private final ArticleService articles;
    private final PartyService parties;

    PublicSources(ArticleService articles, PartyService parties) {
        this.articles = articles;
        this.parties = parties;
    }

    /** By the response's id; what stands nowhere in public is left out. */
    Map<String, PublishedResponseSource> of(List<CompanyResponse> responses) {
        Map<UUID, Article> found = articles.byIds(responses.stream()
                .flatMap(response -> uuid(NodeType.ARTICLE, response.source().articleId()).stream())
                .toList());
        Map<UUID, Party> outlets = parties.byIds(found.values().stream()
                .flatMap(article -> uuid(NodeType.PARTY, article.outletId()).stream())
                .toList());
        Map<String, PublishedResponseSource> sources = new HashMap<>();
        responses.forEach(
                response -> source(response, found, outlets).ifPresent(source -> sources.put(response.id(), source)));
        return sources;
    }

    private static Optional<PublishedResponseSource> source(
            CompanyResponse response, Map<UUID, Article> found, Map<UUID, Party> outlets) {
        Optional<Article> article = uuid(NodeType.ARTICLE, response.source().articleId())
                .map(found::get)
                .filter(Article::isPublic);
        String own = response.source().url();
        String url = own == null ? article.map(Article::url).orElse(null) : own;
        String outlet = article.flatMap(each -> uuid(NodeType.PARTY, each.outletId()))
                .map(outlets::get)
                .map(Party::name)
                .orElse(null);
        return Objects.isNull(url) && Objects.isNull(outlet)
                ? Optional.empty()
                : Optional.of(new PublishedResponseSource(url, outlet));
    }

    private static Optional<UUID> uuid(NodeType type, String id) {
        return Optional.ofNullable(id).flatMap(type::uuid);
    }
}
