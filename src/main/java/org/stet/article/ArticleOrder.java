package org.stet.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.OrderDirection;

/** In which order articles are listed. */
@Input("ArticleOrder")
@Description("In which order articles are listed.")
public record ArticleOrder(
        @Description("What decides.") Field field,

        @Description("Which end comes first.") OrderDirection direction) {

    static final ArticleOrder NEWEST_FIRST = new ArticleOrder(Field.PUBLISHED, OrderDirection.DESC);

    /** What decides the order of articles. */
    @Enum("ArticleOrderField")
    @Description("What decides the order of articles.")
    public enum Field {
        @Description("When it was published; where that is not known, `notAfter`, else when it was recorded.")
        PUBLISHED("publishedSort"),
        @Description("When it was recorded.")
        RECORDED("recordedAt");

        private final String attribute;

        Field(String attribute) {
            this.attribute = attribute;
        }
    }

    String attribute() {
        return field.attribute;
    }

    /** What marks the cursors of this order. */
    String mark() {
        return "articles/" + field + "/" + direction;
    }
}
