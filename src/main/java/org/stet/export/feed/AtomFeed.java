package org.stet.export.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;

/**
 * A feed as RFC 4287 has it. A claim keeps its entry whatever its version, and its id even if the house moves.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
@ApplicationScoped
class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String HTML = "text/html";

    private final House house;

    AtomFeed(House house) {
        this.house = house;
    }

    /** As XML. */
    String text(Feed feed) {
        AtomWriter atom = new AtomWriter()
                .begin("feed")
                .element("id", urn(NodeType.CLAIM_SET, feed.set().id()))
                .element("title", AtomText.title(feed.set().name()))
                .element("subtitle", feed.set().description())
                .element("updated", feed.updatedAt())
                .link("self", MEDIA_TYPE, house.at("/export/sets/" + feed.set().id() + "/feed.atom"))
                .link("alternate", HTML, house.at("/"));
        author(atom, house.publisher());
        feed.claims().forEach(claim -> entry(atom, claim));
        return atom.end().toString();
    }

    private static String urn(NodeType type, String id) {
        return type.uuid(id).map(UUID::toString).map("urn:uuid:"::concat).orElseThrow();
    }

    private static void author(AtomWriter atom, Publisher publisher) {
        atom.begin("author")
                .element("name", publisher.name())
                .element("uri", publisher.url())
                .end();
    }

    private void entry(AtomWriter atom, PublishedClaim claim) {
        atom.begin("entry")
                .element("id", urn(NodeType.PUBLISHED_CLAIM, claim.id()))
                .element("title", AtomText.title(claim.statement()))
                .element("published", claim.firstPublishedAt())
                .element("updated", claim.publishedAt())
                .link("alternate", HTML, house.page(claim.id()));
        if (!house.isOwn(claim.publisher()) && claim.url() != null) {
            atom.link("via", HTML, claim.url());
        }
        author(atom, claim.publisher());
        claim.tags().forEach(atom::category);
        atom.element("summary", summary(claim)).end();
    }

    private static String summary(PublishedClaim claim) {
        String finding = claim.rating() == null ? "Not ratable" : claim.rating().label();
        return finding + ": " + claim.rationale();
    }
}
