package org.stet.imports.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;
import org.stet.publication.document.Publisher;

/** Knows where imported claims come from. */
@ApplicationScoped
public class ClaimOrigins implements ReadsAhead {

    private static final Part<OriginRow> OF_CLAIMS =
            Part.begun(NodeType.CLAIM, OriginRow.class, "origin", """
                    (SELECT origin.claim_id AS claim, origin.publisher_name AS name, origin.publisher_url AS address,
                        origin.url, origin.headline, origin.imported_at AS at, origin.run_id AS run
                    FROM imported_claim origin JOIN claim_check ON claim_check.claim_id = origin.claim_id
                        AND claim_check.current AND claim_check.origin_id IS NOT NULL
                    WHERE origin.claim_id = :id) AS origin""").neededFor("Claim.origin");

    private final Session session;
    private final ReadAhead ahead;

    ClaimOrigins(Session session, ReadAhead ahead) {
        this.ahead = ahead;
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
        return ahead.of(OF_CLAIMS, claims).map(Found::rows).orElseGet(() -> read(claims)).stream()
                .collect(Collectors.toMap(OriginRow::claim, OriginRow::toOrigin));
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    private List<OriginRow> read(Collection<UUID> claims) {
        return session.createNativeQuery("""
                        SELECT origin.claim_id, origin.publisher_name, origin.publisher_url, origin.url,
                            origin.headline, origin.imported_at, origin.run_id
                        FROM imported_claim origin JOIN claim_check ON claim_check.claim_id = origin.claim_id
                            AND claim_check.current AND claim_check.origin_id IS NOT NULL
                        WHERE origin.claim_id = ANY (:claims)
                        """, OriginRow.class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .getResultList();
    }
}
