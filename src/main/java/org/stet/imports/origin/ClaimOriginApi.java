package org.stet.imports.origin;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.CurrentMember;
import org.stet.access.Role;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.imports.Import;
import org.stet.imports.ImportService;

/** Where imported claims come from. */
@GraphQLApi
public class ClaimOriginApi {

    private final ClaimOrigins origins;
    private final ImportService imports;
    private final CurrentMember current;

    ClaimOriginApi(ClaimOrigins origins, ImportService imports, CurrentMember current) {
        this.origins = origins;
        this.imports = imports;
        this.current = current;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Where the claim's current check comes from; null when it is the desk's own.")
    public List<@Nullable ClaimOrigin> origin(@Source List<Claim> claims) {
        Map<UUID, ClaimOrigin> found =
                origins.of(claims.stream().map(ClaimOriginApi::uuid).toList());
        return claims.stream().map(claim -> found.get(uuid(claim))).toList();
    }

    private static UUID uuid(Claim claim) {
        return NodeType.CLAIM.uuid(claim.id()).orElseThrow();
    }

    @Name("import")
    @RolesAllowed(Roles.REPORTER)
    @Description("The import that brought it; null for whoever may not read imports.")
    public List<@Nullable Import> broughtBy(@Source List<ClaimOrigin> origins) {
        Map<UUID, Import> found = current.has(Role.EDITOR)
                ? imports.byIds(origins.stream().map(ClaimOrigin::run).toList())
                : Map.of();
        return origins.stream().map(origin -> found.get(origin.run())).toList();
    }
}
