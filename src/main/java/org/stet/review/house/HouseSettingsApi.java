package org.stet.review.house;

import io.smallrye.graphql.api.Nullable;
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

/** What the house has decided for all its claims. */
@GraphQLApi
public class HouseSettingsApi {

    private final HouseSettingsService house;

    HouseSettingsApi(HouseSettingsService house) {
        this.house = house;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("What the house has decided for all its claims.")
    public HouseSettings houseSettings() {
        return house.settings();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.ADMIN)
    @Description("Decides anew for all claims of the house, from now on.")
    public HouseSettingsPayload reviseHouseSettings(
            @Description("The settings as they are to be.") ReviseHouseSettingsInput input) {
        return house.revise(input).payload(HouseSettingsPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final HouseSettingsService house;

        Loader(HouseSettingsService house) {
            this.house = house;
        }

        @Override
        public NodeType type() {
            return NodeType.HOUSE_SETTINGS;
        }

        @Override
        public Optional<HouseSettings> load(UUID id) {
            return Optional.of(house.settings())
                    .filter(settings -> settings.id().equals(type().id(id)));
        }
    }
}
