package org.stet.publication.document;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.review.house.HouseSettings;

/** Who publishes, as the desk is told. It is configured, not decided at the desk. */
@GraphQLApi
public class HouseApi {

    private final House house;

    HouseApi(House house) {
        this.house = house;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The newsroom's name, as configured by `stet.house.name`.")
    public String name(@Source HouseSettings settings) {
        return house.name();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The address of the newsroom's public pages, as configured by `stet.house.url`, without a slash at the end. The page of a claim is this address followed by `/claims/` and the claim's public id.")
    public String url(@Source HouseSettings settings) {
        return house.at("");
    }
}
