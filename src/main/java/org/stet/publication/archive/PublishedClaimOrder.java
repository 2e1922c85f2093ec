package org.stet.publication.archive;

import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.OrderDirection;

/** In which order published claims are listed. */
@Input("PublishedClaimOrder")
@Description("In which order published claims are listed.")
public record PublishedClaimOrder(
        @Description("What decides.") Field field,

        @Description("Which end comes first.") OrderDirection direction) {

    public static final PublishedClaimOrder NEWEST_FIRST =
            new PublishedClaimOrder(Field.PUBLISHED_AT, OrderDirection.DESC);

    /** What decides the order of published claims. */
    @Enum("PublishedClaimOrderField")
    @Description("What decides the order of published claims.")
    public enum Field {
        @Description("When the newest version was published.")
        PUBLISHED_AT("published_at", PublicationEntity::publishedAt),
        @Description("When the first version was published.")
        FIRST_PUBLISHED_AT("first_published_at", PublicationEntity::firstPublishedAt),
        @Description("When the finding was approved.")
        CHECKED_AT("checked_at", PublicationEntity::checkedAt);

        private final String column;
        private final Function<PublicationEntity, Instant> key;

        Field(String column, Function<PublicationEntity, Instant> key) {
            this.column = column;
            this.key = key;
        }
    }

    String column() {
        return field.column;
    }

    Instant key(PublicationEntity row) {
        return field.key.apply(row);
    }

    /** What marks the cursors of this order. */
    public String mark() {
        return "publishedClaims/" + field + "/" + direction;
    }
}
