package org.stet.review.scale;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.kept.Keepable;

/** The house's labels. */
@GraphQLApi
public class RatingScaleApi {

    private final RatingScaleService scales;

    RatingScaleApi(RatingScaleService scales) {
        this.scales = scales;
    }

    @Query
    @Nullable
    @Keepable
    @PermitAll
    @Description("The house's labels for what a check found. Null when there is no such version.")
    public RatingScale ratingScale(
            @Nullable @Description("The version, from 1; the one in use when left out.") Integer version) {
        return scales.scale(version).orElse(null);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.ADMIN)
    @Description("Makes the next version of the rating scale. Old checks keep the label they were given.")
    public RatingScalePayload reviseRatingScale(@Description("The new labels.") ReviseRatingScaleInput input) {
        return scales.revise(input).payload(RatingScalePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final RatingScaleService scales;

        Loader(RatingScaleService scales) {
            this.scales = scales;
        }

        @Override
        public NodeType type() {
            return NodeType.RATING_SCALE;
        }

        @Override
        public boolean isPublic() {
            return true;
        }

        @Override
        public Optional<RatingScale> load(UUID id) {
            return scales.find(id);
        }
    }
}
