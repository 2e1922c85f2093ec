package org.stet.deployment.speed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.stet.article.PublishedArticle;
import org.stet.claim.PublishedAppearance;
import org.stet.graphql.PartialDate;
import org.stet.party.Party;
import org.stet.party.PublishedParty;

/** Articles in which several claims each appear. */
final class GeneratedArticles {

    private static final int CONTEXT = 32;

    private final Chance chance;
    private final GeneratedParties parties;
    private final Rows rows;
    private final List<Place> places = new ArrayList<>();

    GeneratedArticles(Chance chance, GeneratedParties parties, Rows rows) {
        this.chance = chance;
        this.parties = parties;
        this.rows = rows;
    }

    /**
     * A sentence of an article.
     *
     * @param order of all places, as the desk lists a claim's appearances
     * @param shown null when readers are not pointed to the article
     */
    record Place(int order, UUID passage, PublishedAppearance shown) {}

    void write(int count, Instant at) {
        for (int number = 0; number < count; number++) {
            write(at.plusSeconds(number));
        }
    }

    private void write(Instant at) {
        UUID id = chance.uuid();
        Party outlet = chance.one(12) ? null : parties.outlet();
        PublishedArticle article = article(outlet, at);
        boolean isPublic = !chance.one(8);
        String language = Languages.any(chance);
        rows.add(
                Table.ARTICLE,
                id,
                0,
                outlet == null ? null : GeneratedParties.uuid(outlet),
                article.headline(),
                List.of("A. Writer"),
                article.url(),
                language,
                article.publishedOn().value(),
                article.publishedOn().precision(),
                article.publishedOn().sortKey(at),
                isPublic,
                at,
                Staff.REPORTER.id(),
                at,
                Staff.REPORTER.id());
        if (chance.one(5)) {
            version(id, 1, language, chance.paragraphs(40), at.minusSeconds(3_600));
            text(id, 2, language, isPublic ? article : null, at);
        } else {
            text(id, 1, language, isPublic ? article : null, at);
        }
    }

    private PublishedArticle article(Party outlet, Instant at) {
        String headline = chance.one(15) ? null : chance.sentence(8);
        String url = chance.one(6) ? null : "https://news.example/" + chance.slug();
        PartialDate day = chance.one(10)
                ? PartialDate.unknown()
                : PartialDate.day(LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(chance.number(0, 5)));
        return new PublishedArticle(headline, url, outlet == null ? null : PublishedParty.of(outlet), day);
    }

    private void text(UUID article, int number, String language, PublishedArticle shown, Instant at) {
        List<String> sentences = new ArrayList<>();
        for (int count = chance.number(6, 14); count > 0; count--) {
            sentences.add(chance.sentence(chance.number(6, 24)));
        }
        String text = String.join(" ", sentences);
        UUID version = version(article, number, language, text, at);
        int start = 0;
        for (String sentence : sentences) {
            place(version, text, start, start + sentence.length(), shown, at);
            start += sentence.length() + 1;
        }
    }

    private UUID version(UUID article, int number, String language, String text, Instant at) {
        UUID id = chance.uuid();
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().formatHex(digest);
        rows.add(
                Table.ARTICLE_VERSION,
                id,
                article,
                number,
                language,
                text,
                text.length(),
                hex,
                at,
                Staff.REPORTER.id());
        return id;
    }

    private void place(UUID version, String text, int start, int end, PublishedArticle article, Instant at) {
        UUID id = chance.uuid();
        String exact = text.substring(start, end);
        String prefix = text.substring(Math.max(0, start - CONTEXT), start);
        String suffix = text.substring(end, Math.min(text.length(), end + CONTEXT));
        rows.add(
                Table.PASSAGE,
                id,
                0,
                version,
                start,
                end,
                exact,
                prefix,
                suffix,
                at,
                Staff.REPORTER.id(),
                at,
                Staff.REPORTER.id());
        PublishedAppearance shown = article == null ? null : new PublishedAppearance(article, exact, prefix, suffix);
        places.add(new Place(places.size(), id, shown));
    }

    Place any() {
        return chance.any(places);
    }
}
