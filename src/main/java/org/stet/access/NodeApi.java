package org.stet.access;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.stet.graphql.Node;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** Anything by its id. Each room brings the loaders of its own types. */
@GraphQLApi
public class NodeApi {

    private final Map<NodeType, NodeLoader> loaders = new EnumMap<>(NodeType.class);
    private final SecurityIdentity identity;

    NodeApi(@All List<NodeLoader> loaders, SecurityIdentity identity) {
        loaders.forEach(loader -> this.loaders.put(loader.type(), loader));
        this.identity = identity;
    }

    @Query
    @PermitAll
    @Nullable
    @Description(
            "Anything by its id. Without login only what is published; null when nothing that you may see has this id.")
    public Node node(@Id @Description("The opaque id.") String id) {
        return NodeType.of(id)
                .map(loaders::get)
                .filter(loader -> loader.isPublic() || identity.hasRole(Roles.REPORTER))
                .flatMap(loader -> loader.load(NodeType.uuidIn(id)))
                .orElse(null);
    }
}
