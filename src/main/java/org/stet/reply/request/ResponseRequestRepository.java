package org.stet.reply.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ResponseRequestRepository implements PanacheRepositoryBase<ResponseRequestEntity, UUID>, ReadsAhead {

    private static final Part<ResponseRequestEntity> ABOUT_CLAIMS = Part.begun(
                    NodeType.CLAIM, ResponseRequestEntity.class, "response_request", """
                    allegation JOIN response_request ON response_request.id = allegation.request_id
                    WHERE allegation.claim_id = :id
                    ORDER BY response_request.sent_at, response_request.id""")
            .neededFor("Claim.responseRequests", "Claim.rightOfReply", "Claim.blockers", "Claim.preview")
            .leadingTo(NodeType.RESPONSE_REQUEST, "id")
            .leadingTo(NodeType.PARTY, "company_id")
            .sparing("recorded_by")
            .sparing("changed_at", "ResponseRequest.changedAt")
            .sparing("changed_by");

    private static final Part<ResponseRequestEntity> KNOWN = Part.onTheWay(
                    NodeType.RESPONSE_REQUEST,
                    ResponseRequestEntity.class,
                    "known",
                    "response_request AS known WHERE known.id = :id")
            .neededFor("ResponseSource.responseRequest");

    private final ReadAhead ahead;

    ResponseRequestRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(ABOUT_CLAIMS, KNOWN);
    }

    /** A request about a claim. */
    record AboutClaim(UUID claim, ResponseRequestEntity request) {}

    Optional<ResponseRequestEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ResponseRequestEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), ResponseRequestEntity.class, rest));
    }

    /** All requests about these claims, withdrawn ones included, by the time of sending. */
    List<AboutClaim> aboutClaims(Collection<UUID> claims) {
        return ahead.of(ABOUT_CLAIMS, claims)
                .map(found -> found.owned().stream()
                        .map(each -> new AboutClaim(each.owner(), each.row()))
                        .toList())
                .orElseGet(() -> read(claims));
    }

    private List<AboutClaim> read(Collection<UUID> claims) {
        return getEntityManager()
                .createQuery("""
                        select a.claimId, r from AllegationEntity a join ResponseRequestEntity r on r.id = a.requestId
                        where a.claimId in :claims order by r.content.sentAt, r.id
                        """, AboutClaim.class)
                .setParameter("claims", Set.copyOf(claims))
                .getResultList();
    }

    List<ResponseRequestEntity> page(ResponseRequestConditions conditions, PageRequest page) {
        Conditions where = conditions.where();
        if (page.after() != null) {
            conditions.after(where, page.after());
        }
        return find(where.text() + " order by settled, content.deadline, id", where.parameters())
                .range(0, page.first())
                .list();
    }

    int count(ResponseRequestConditions conditions) {
        Conditions where = conditions.where();
        return (int) count(where.text(), where.parameters());
    }

    /** Notes which allegations have an answer now, and whether all have. */
    void settle(UUID request, Collection<UUID> answeredClaims) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE allegation SET answered = (claim_id IN (:claims)) WHERE request_id = :request
                        """)
                .setParameter("claims", answeredClaims.isEmpty() ? Set.of(request) : answeredClaims)
                .setParameter("request", request)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        UPDATE response_request SET answered =
                            (SELECT bool_and(answered) FROM allegation WHERE request_id = :request)
                        WHERE id = :request
                        """)
                .setParameter("request", request)
                .executeUpdate();
    }

    Optional<Instant> firstAttemptAt(UUID request) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(at) from AttemptEntity where requestId = :request", Instant.class)
                .setParameter("request", request)
                .getSingleResult());
    }
}
