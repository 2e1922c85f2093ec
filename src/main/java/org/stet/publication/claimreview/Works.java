package org.stet.publication.claimreview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.article.PublishedArticle;
import org.stet.evidence.PublishedEvidence;
import org.stet.party.PartyKind;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublishedClaim;

/** Articles, evidence and whoever made them, as schema.org has them. */
final class Works {

    private final Map<String, String> copies = new HashMap<>();

    /** Knows an archived copy of an article when a piece of evidence stands at the same address and has one. */
    Works(PublishedClaim claim) {
        claim.evidence().stream()
                .filter(piece -> piece.url() != null && piece.archiveUrl() != null)
                .forEach(piece -> copies.putIfAbsent(piece.url(), piece.archiveUrl()));
    }

    /** Those of the articles that have an address or a headline. */
    List<Map<String, Object>> articles(List<PublishedArticle> articles) {
        return articles.stream()
                .filter(article -> article.url() != null || article.headline() != null)
                .map(this::article)
                .toList();
    }

    Map<String, Object> article(PublishedArticle article) {
        PublishedParty outlet = article.outlet();
        return SchemaOrg.of("CreativeWork")
                .with("url", article.url())
                .with("headline", article.headline())
                .with("publisher", outlet == null ? null : party(outlet))
                .with("datePublished", article.publishedOn().value())
                .with("archivedAt", article.url() == null ? null : copies.get(article.url()))
                .properties();
    }

    /** What may be said of the evidence. A piece without title and address is nothing that could be cited. */
    static List<Map<String, Object>> evidence(List<PublishedEvidence> evidence) {
        return evidence.stream()
                .map(piece -> SchemaOrg.of("CreativeWork")
                        .with("name", piece.title())
                        .with("url", piece.url())
                        .with("archivedAt", piece.archiveUrl()))
                .filter(SchemaOrg::saysSomething)
                .map(SchemaOrg::properties)
                .toList();
    }

    static Map<String, Object> party(PublishedParty party) {
        return SchemaOrg.of(party.kind() == PartyKind.PERSON ? "Person" : "Organization")
                .with("name", party.name())
                .withOneOrMore("sameAs", party.sameAs())
                .properties();
    }
}
