package org.stet.review.house;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a revision of the house settings came to. */
@Description("What a revision of the house settings came to.")
public record HouseSettingsPayload(
        @Nullable @Description("The settings as they are now; null when nothing was changed.")
        HouseSettings houseSettings,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
