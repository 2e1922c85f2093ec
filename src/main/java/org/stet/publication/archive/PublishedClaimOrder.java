package org.stet.publication.archive;

import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.OrderDirection;
import org.stet.graphql.RequestError;

/** In which order published claims are listed. */
@Input("PublishedClaimOrder")
@Description(
        "In which order published claims are listed. RELEVANCE ranks by `filter.text` and needs it; it has one direction, DESC.")
public record PublishedClaimOrder(
        @Description("What decides.") Field field,

        @Description("Which end comes first.") OrderDirection direction) {

    public static final PublishedClaimOrder NEWEST_FIRST =
            new PublishedClaimOrder(Field.PUBLISHED_AT, OrderDirection.DESC);

    public static final PublishedClaimOrder BEST_FIRST = new PublishedClaimOrder(Field.RELEVANCE, OrderDirection.DESC);

    /** What decides the order of published claims. */
    @Enum("PublishedClaimOrderField")
    @Description("What decides the order of published claims.")
    public enum Field {
        @Description("When the newest version was published.")
        PUBLISHED_AT("published_at", PublicationEntity::publishedAt),
        @Description("When the first version was published.")
        FIRST_PUBLISHED_AT("first_published_at", PublicationEntity::firstPublishedAt),
        @Description("When the finding was approved.")
        CHECKED_AT("checked_at", PublicationEntity::checkedAt),
        @Description(
                "How well the claim fits `filter.text`, which then is the reader's own words: the best 400 claims, of which none needs to have all the words. It is the order when a text is given and no other.")
        RELEVANCE(null, null);

        private final String column;
        private final Function<PublicationEntity, Instant> key;

        Field(String column, Function<PublicationEntity, Instant> key) {
            this.column = column;
            this.key = key;
        }
    }

    /** The order of a list, or the refusal of one that cannot be. */
    public static PublishedClaimOrder of(PublishedClaimOrder asked, PublishedClaimFilter filter) {
        if (asked == null) {
            return filter.hasText() ? BEST_FIRST : NEWEST_FIRST;
        }
        if (asked.isRanked() && !filter.hasText()) {
            throw refusal("give the words to rank by in filter.text, or another order.");
        }
        if (asked.isRanked() && asked.direction != OrderDirection.DESC) {
            throw refusal("it lists the best first, so give the direction DESC.");
        }
        return asked;
    }

    private static RequestError refusal(String message) {
        return new RequestError(ErrorCode.VALIDATION_ERROR, "orderBy: for RELEVANCE, " + message);
    }

    /** Whether the order is made of what was asked, and not of what a row holds. */
    public boolean isRanked() {
        return field == Field.RELEVANCE;
    }

    String column() {
        return field.column;
    }

    Instant key(PublicationEntity row) {
        return field.key.apply(row);
    }

    /** Adds that the list goes on after a cursor, or nothing for the first page. */
    Conditions after(Cursor cursor, Conditions conditions) {
        if (cursor == null) {
            return conditions;
        }
        String beyond =
                "(p.%s, p.claim_id) %s %s".formatted(column(), direction.comparison(), Conditions.MOMENT_AND_ID);
        return conditions.andAfter(
                beyond, DatePrecision.INSTANT.begin(cursor.key()).orElseThrow(Cursor::invalid), cursor);
    }

    /** What marks the cursors of this order. */
    public String mark() {
        return "publishedClaims/" + field + "/" + direction;
    }
}
