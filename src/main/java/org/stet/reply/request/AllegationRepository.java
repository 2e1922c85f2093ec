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
class AllegationRepository implements PanacheRepositoryBase<AllegationEntity, UUID>, ReadsAhead {

    private static final Part<AllegationEntity> OF_REQUESTS = Part.onTheWay(
                    NodeType.RESPONSE_REQUEST, AllegationEntity.class, "allegation", """
                    allegation WHERE allegation.request_id = :id ORDER BY allegation.number""")
            .neededFor("ResponseRequest.allegations")
            .leadingTo(NodeType.CLAIM, "claim_id", "Allegation.claim");

    private final ReadAhead ahead;

    AllegationRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_REQUESTS);
    }

    /** By request, in the order of their numbers. */
    Map<UUID, List<AllegationEntity>> ofRequests(Collection<UUID> requests) {
        return ahead
                .of(OF_REQUESTS, requests)
                .map(Found::rows)
                .orElseGet(() -> list("requestId in ?1 order by number", Set.copyOf(requests)))
                .stream()
                .collect(Collectors.groupingBy(AllegationEntity::requestId));
    }

    Set<UUID> claimsOf(UUID request) {
        return list("requestId", request).stream()
                .map(AllegationEntity::claimId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the claims that so many requests are about already. */
    Set<UUID> full(Collection<UUID> claims, long most) {
        return Set.copyOf(getSession()
                .createQuery("""
                        select claimId from AllegationEntity where claimId in :claims
                        group by claimId having count(*) >= :most
                        """, UUID.class)
                .setParameter("claims", Set.copyOf(claims))
                .setParameter("most", most)
                .getResultList());
    }
}
