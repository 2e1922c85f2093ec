package org.stet.imports.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.publication.document.Publisher;

/** Knows where imported claims come from. */
@ApplicationScoped
public class ClaimOrigins {

    private final Session session;

    ClaimOrigins(Session session) {
        this.session = session;
    }

    private record OriginRow(
            UUID claim, String name, String address, String url, String headline, Instant at, UUID run) {

        ClaimOrigin toOrigin() {
            return new ClaimOrigin(new Publisher(name, address), url, headline, at, run);
        }
    }

    /** Of each claim whose current check is another publisher's. */
    @Transactional
    public Map<UUID, ClaimOrigin> of(Collection<UUID> claims) {
        return session.createNativeQuery("""
                        SELECT origin.claim_id, origin.publisher_name, origin.publisher_url, origin.url,
                            origin.headline, origin.imported_at, origin.run_id
                        FROM imported_claim origin JOIN claim_check ON claim_check.claim_id = origin.claim_id
                            AND claim_check.current AND claim_check.origin_id IS NOT NULL
                        WHERE origin.claim_id = ANY (:claims)
                        """, OriginRow.class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(OriginRow::claim, OriginRow::toOrigin));
    }
}
