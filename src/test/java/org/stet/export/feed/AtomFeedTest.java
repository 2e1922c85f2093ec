package org.stet.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.xml.XmlPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.export.set.ClaimSet;
import org.stet.export.set.ClaimSetFilter;
import org.stet.export.set.ClaimSetScope;
import org.stet.publication.claimreview.Documents;
import org.stet.publication.document.PublishedClaim;

class AtomFeedTest {

    private static final Instant RECORDED = Instant.parse("2026-11-01T08:00:00Z");
    private static final String CLAIM = "pub_0123456789abcdef0123456789abcdef";

    private final AtomFeed atom = new AtomFeed(Documents.Newsroom.LEDGER);

    private static ClaimSet set(String name) {
        return new ClaimSet(
                "cst_00000000000000000000000000000001",
                0,
                name,
                "All about the harbour",
                ClaimSetScope.PUBLISHED,
                true,
                ClaimSetFilter.ALL,
                null,
                null,
                RECORDED,
                RECORDED);
    }

    private static Documents claim() {
        return Documents.full().with("/id", CLAIM);
    }

    private XmlPath read(String name, PublishedClaim... claims) {
        return XmlPath.from(atom.text(new Feed(set(name), List.of(claims), RECORDED)));
    }

    @Test
    void saysWhatItIsAndWhose() {
        XmlPath feed = read("Harbour <& more>");

        assertThat(feed.getString("feed.title")).isEqualTo("Harbour <& more>");
        assertThat(feed.getString("feed.subtitle")).isEqualTo("All about the harbour");
        assertThat(feed.getString("feed.updated")).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(feed.getString("feed.author.name")).isEqualTo("The Ledger");
        assertThat(feed.getString("feed.link.find { it.@rel == 'self' }.@href"))
                .isEqualTo("https://ledger.example/export/sets/cst_00000000000000000000000000000001/feed.atom");
        assertThat(feed.getList("feed.entry")).isEmpty();
    }

    @Test
    void aClaimIsOneEntry() {
        PublishedClaim claim = claim().claim();
        XmlPath feed = read("Harbour", claim);

        assertThat(feed.getString("feed.entry.id")).isEqualTo("urn:uuid:01234567-89ab-cdef-0123-456789abcdef");
        assertThat(feed.getString("feed.entry.title")).isEqualTo(claim.statement());
        assertThat(feed.getString("feed.entry.published"))
                .isEqualTo(claim.firstPublishedAt().toString());
        assertThat(feed.getString("feed.entry.updated"))
                .isEqualTo(feed.getString("feed.updated"))
                .isEqualTo(claim.publishedAt().toString());
        assertThat(feed.getString("feed.entry.link.@href")).isEqualTo("https://ledger.example/claims/" + CLAIM);
        assertThat(feed.<String>getList("feed.entry.category.@term")).containsExactlyElementsOf(claim.tags());
        assertThat(feed.getString("feed.entry.summary"))
                .isEqualTo(claim.rating().label() + ": " + claim.rationale());
    }

    @Test
    void anotherHousesCheckIsUnderItsName() {
        XmlPath feed = read(
                "Harbour",
                claim().with("/publisher/name", "The Courier")
                        .with("/publisher/url", "https://courier.example")
                        .with("/url", "https://courier.example/checks/7")
                        .claim());

        assertThat(feed.getString("feed.entry.author.name")).isEqualTo("The Courier");
        assertThat(feed.getString("feed.entry.link.find { it.@rel == 'via' }.@href"))
                .isEqualTo("https://courier.example/checks/7");
    }

    @Test
    void noTextBreaksIt() {
        String text = "a\u0001b ]]> <script> & \" ' \ud83d\ude9b \ufffe";
        XmlPath feed = read(
                "Harbour",
                claim().with("/statement", text)
                        .with("/rationale", text)
                        .with("/tags", List.of(text))
                        .claim());

        String legal = "a\ufffdb ]]> <script> & \" ' \ud83d\ude9b \ufffd";
        assertThat(feed.getString("feed.entry.title")).isEqualTo(legal);
        assertThat(feed.getString("feed.entry.category.@term")).isEqualTo(legal);
        assertThat(feed.getString("feed.entry.summary")).endsWith(legal);
    }
}
