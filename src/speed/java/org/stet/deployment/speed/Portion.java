package org.stet.deployment.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.deployment.GeneratedTexts;
import org.stet.publication.document.PublishedClaim;

/** Some of a desk's claims, and the articles in which they appear. Which, follows from the seed and the place alone. */
final class Portion {

    static final int CLAIMS = 1_000;

    private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int CLAIMS_OF_AN_ARTICLE = 4;
    private static final byte[] DIGEST = new byte[32];

    private final Rows rows = new Rows();
    private final Chance chance;
    private final GeneratedParties parties;
    private final Ratings ratings;
    private final GeneratedEditions editions;
    private final int first;
    private final int all;

    /**
     * @param number of the portion, from 0
     * @param all how many claims the desk has in all
     */
    Portion(long seed, int number, int all, GeneratedTexts vocabulary, GeneratedParties parties, Ratings ratings) {
        this.chance = new Chance(seed * 1_000_003 + number + 1, vocabulary);
        this.parties = parties.by(chance);
        this.ratings = ratings;
        this.editions = new GeneratedEditions(chance, rows);
        this.first = number * CLAIMS;
        this.all = all;
    }

    Rows write() {
        int count = Math.min(CLAIMS, all - first);
        GeneratedArticles articles = new GeneratedArticles(chance, parties, rows);
        articles.write(Math.max(1, count / CLAIMS_OF_AN_ARTICLE), moment(first).minus(Duration.ofDays(6)));
        for (int number = first; number < first + count; number++) {
            write(number, articles);
        }
        return rows;
    }

    private Instant moment(int number) {
        return END.minus(BETWEEN.multipliedBy(all - number));
    }

    private void write(int number, GeneratedArticles articles) {
        Stand stand = Stand.of(number, chance);
        GeneratedClaim claim = new GeneratedClaim(chance, parties, rows, ratings, moment(number));
        PublishedClaim document = claim.write(articles, stand.stage());
        journal(2L * number + 1, claim.id(), "recorded", 1, moment(number).minus(Duration.ofDays(5)));
        if (stand.published()) {
            editions.write(claim.id(), document, stand.withdrawn());
            journal(2L * number + 2, claim.id(), "published", 2, moment(number));
        }
    }

    private void journal(long position, UUID claim, String action, int number, Instant at) {
        UUID entry = chance.uuid();
        byte[] previous = number == 1 ? null : DIGEST;
        rows.add(
                Table.JOURNAL_ENTRY,
                entry,
                position,
                "CLAIM",
                claim,
                number,
                action,
                Staff.REPORTER.id(),
                at,
                List.of(claim),
                previous,
                DIGEST,
                DIGEST);
        rows.add(Table.JOURNAL_PAYLOAD, entry, DIGEST, "{\"id\":\"" + claim + "\"}");
    }
}
