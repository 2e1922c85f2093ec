package org.stet.reply.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<AttemptEntity, UUID>, ReadsAhead {

    private static final Part<AttemptEntity> OF_REQUESTS = Part.onTheWay(
                    NodeType.RESPONSE_REQUEST, AttemptEntity.class, "attempt", """
                    attempt WHERE attempt.request_id = :id ORDER BY attempt.at, attempt.id""")
            .neededFor("ResponseRequest.attempts", "Claim.rightOfReply", "Claim.blockers", "Claim.preview");

    private final ReadAhead ahead;

    AttemptRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_REQUESTS);
    }

    /** By request, earliest first. */
    Map<UUID, List<AttemptEntity>> ofRequests(Collection<UUID> requests) {
        return ahead
                .of(OF_REQUESTS, requests)
                .map(Found::rows)
                .orElseGet(() -> list("requestId in ?1 order by at, id", Set.copyOf(requests)))
                .stream()
                .collect(Collectors.groupingBy(AttemptEntity::requestId));
    }

    long countOf(UUID request) {
        return count("requestId", request);
    }
}
