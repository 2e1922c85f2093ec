package org.stet.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where a page lies in its list. */
@Description("Where a page lies in its list.")
public record PageInfo(
        @Description("Whether rows follow this page.") boolean hasNextPage,
        @Description("Whether rows precede this page.") boolean hasPreviousPage,

        @Nullable @Description("The cursor of the first row; null on an empty page.")
        String startCursor,

        @Nullable
        @Description("The cursor of the last row; null on an empty page. Pass it as `after` for the next page.")
        String endCursor) {}
