package org.stet.reply.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<AttemptEntity, UUID> {

    /** By request, earliest first. */
    Map<UUID, List<AttemptEntity>> ofRequests(Collection<UUID> requests) {
        return list("requestId in ?1 order by at, id", Set.copyOf(requests)).stream()
                .collect(Collectors.groupingBy(AttemptEntity::requestId));
    }

    long countOf(UUID request) {
        return count("requestId", request);
    }
}
